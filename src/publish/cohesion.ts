/**
 * Learn from a text how much two neighbouring characters hold together: where a headline would be
 * torn in the middle of a word.
 *
 * A dictionary would know more, but differs from version to version of Node.js; the book's own
 * text knows the words that its headline is about.
 *
 * @param text
 *   Text of the book.
 * @returns
 *   Share (0 to 1) of the rarer one's places where the two stand together.
 */
export function learnCohesion(text: string): (before: string, after: string) => number {
  const single = new Map<string, number>()
  const pairs = new Map<string, number>()
  let last = ''
  for (const character of text) {
    single.set(character, (single.get(character) ?? 0) + 1)
    pairs.set(last + character, (pairs.get(last + character) ?? 0) + 1)
    last = character
  }
  return function (before, after) {
    const fewest = Math.min(single.get(before) ?? 0, single.get(after) ?? 0)
    // Two that meet in the headline alone say nothing.
    const together = (pairs.get(before + after) ?? 0) - 1
    return fewest > 1 && together > 0 ? Math.min(1, together / (fewest - 1)) : 0
  }
}
