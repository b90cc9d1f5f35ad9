/**
 * Learn from a text how much two neighbouring characters hold together: where a headline would be
 * torn in the middle of a word.
 *
 * A dictionary would know more, but differs from version to version of Node.js; the book's own
 * text knows the words that its headline is about.
 *
 * @param text
 *   Text of the book.
 * @param headline
 *   Characters that will be asked for; by default any of the text.
 * @returns
 *   Share (0 to 1) of the rarer one's places where the two stand together.
 */
export function learnCohesion(
  text: string,
  headline: string = text
): (before: string, after: string) => number {
  const asked = [...new Set(headline)]
  const numbers = new Map(asked.map((character, index) => [character, index + 1]))
  const width = asked.length + 1
  const numberOf = new Uint32Array(0x110000)
  for (const [character, number] of numbers) numberOf[character.codePointAt(0)!] = number
  const single = new Uint32Array(width)
  const pairs = new Uint32Array(width * width)
  let last = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index)!
    if (code > 0xffff) index++
    const number = numberOf[code]!
    if (number > 0) {
      single[number]!++
      pairs[last * width + number]!++
    }
    last = number
  }
  return function (before, after) {
    const [first, second] = [numbers.get(before) ?? 0, numbers.get(after) ?? 0]
    const fewest = Math.min(single[first]!, single[second]!)
    // Two that meet in the headline alone say nothing.
    const together = pairs[first * width + second]! - 1
    return fewest > 1 && together > 0 ? Math.min(1, together / (fewest - 1)) : 0
  }
}
