import anyAscii from 'any-ascii'

const mostCharacters = 64

/**
 * Make the base of file names from what a person calls a book.
 *
 * A name that is ASCII and safe stays as it is. Han characters become one syllable each.
 *
 * @returns
 *   Letters, digits, `-`, `_` and `.`, starting with a letter or digit; `book` if nothing is left.
 */
export function toName(value: string): string {
  if (/^[A-Za-z\d][\w.-]{0,63}$/.test(value) && !value.endsWith('.')) return value
  const spelt = value.replace(/\p{Script=Han}/gu, (character) => `-${anyAscii(character)}-`)
  const slug = anyAscii(spelt)
    .toLowerCase()
    .replace(/[^a-z\d._]+/g, '-')
    .replace(/^[._-]+/, '')
    .slice(0, mostCharacters)
    .replace(/[._-]+$/, '')
  return slug || 'book'
}
