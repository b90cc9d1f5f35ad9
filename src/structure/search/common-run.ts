/**
 * The longest run of signs that two texts have in common: characters where words are not parted by
 * spaces, else words.
 *
 * @returns
 *   How many signs it has. Cost: the product of both lengths.
 */
export function commonRun(a: readonly string[], b: readonly string[]): number {
  let most = 0
  let above = new Uint16Array(b.length + 1)
  let own = new Uint16Array(b.length + 1)
  for (const sign of a) {
    for (let at = 0; at < b.length; at++) {
      own[at + 1] = sign === b[at] ? above[at]! + 1 : 0
      if (own[at + 1]! > most) most = own[at + 1]!
    }
    ;[above, own] = [own, above]
    own.fill(0)
  }
  return most
}

/** Signs of a text that are compared. */
export function signsOf(text: string, limit = Number.POSITIVE_INFINITY): string[] {
  const signs = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)
    ? [...text.replace(/[\s\p{P}]+/gu, '')]
    : text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
  return signs.slice(0, limit)
}
