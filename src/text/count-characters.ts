/** Characters of a text, white space not counted. */
export function countCharacters(text: string): number {
  return text.length - (text.match(uncounted)?.length ?? 0)
}

/** White space, and the second halves of characters that take two code units. */
const uncounted = /\s|(?<=[\uD800-\uDBFF])[\uDC00-\uDFFF]/g
