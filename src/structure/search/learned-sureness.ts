/** What facts say of an article's being right, learned by `npm run fit:sureness`. */
export const learnedSureness = {
  /** ± 0.57, of 300. */
  always: -3.691,
  /** ± 0.39, of 300. */
  margin: 0.601,
  /** ± 0.38, of 300. */
  cut: -0.288,
  /** ± 0.09, of 300. */
  head: 0.142,
  /** ± 0.09, of 300. */
  next: 0.242,
  /** ± 0.07, of 300. */
  inside: 0.038,
  /** ± 0.16, of 300. */
  page: 0.18
} as const
