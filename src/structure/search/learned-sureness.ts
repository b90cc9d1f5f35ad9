/** What facts say of an article's being right. */
export const learnedSureness = {
  always: 0,
  margin: 0.3,
  cut: 0.1,
  head: 0.2,
  next: 0.2,
  inside: 0.2,
  page: 0.2
} as const
