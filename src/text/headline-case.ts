/** Longer lines are no headline's, in code units. */
const longest = 120

/**
 * Whether a text in Latin script is set as a headline: in capitals, or with a capital at each word
 * that has a weight, `Price of Bread to Rise`; a full stop ends only one in capitals.
 */
export function isHeadlineCase(text: string): boolean {
  if (text.length > longest || !/^[“‘"'(]?\p{Lu}/u.test(text) || /[\d,:;–—-][”’"')]*$/u.test(text))
    return false
  // Most prose: a word with a weight in small letters.
  if (/(?<![\p{L}'’.-])\p{Ll}[\p{L}'’.-]{3}/u.test(text)) return false
  const words = text.match(/\p{L}[\p{L}'’.-]*/gu) ?? []
  if (!/\p{Ll}/u.test(text)) return words.some((word) => word.length > 3)
  if (words.length < 2 || /[.!?][”’"'«»)]*$/u.test(text)) return false
  const heavy = words.filter((word) => word.length > 3)
  const raised = words.filter((word) => /^\p{Lu}/u.test(word))
  return (
    heavy.length > 0 &&
    heavy.every((word) => /^\p{Lu}/u.test(word)) &&
    raised.length * 2 > words.length
  )
}
