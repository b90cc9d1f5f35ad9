/** What the rules say that make an inner heading of a head, in their order. */
export const levelRules = [
  'recurs',
  'cycle',
  'section',
  'clause',
  'number',
  'lesser',
  'direct',
  'closing',
  'unsigned',
  'named'
] as const

/** One of them. */
export type LevelRule = (typeof levelRules)[number]
