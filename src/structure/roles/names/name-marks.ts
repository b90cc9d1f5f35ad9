/** `王山¹，李河¹,²`: the numbers of where the authors of a paper work. */
const workplaces = /(?<=\p{L})[⁰¹²³⁴-⁹](?:[,，]?[⁰¹²³⁴-⁹*†‡])*/gu
/** `Nell Marsh1 and Tom Reed1,2`: the same as extractors leave them. */
const loweredWorkplaces =
  /(?<=\p{Ll}|\p{Script=Han})\d{1,2}(?:[,，]\d{1,2})*[*†‡]?(?=\s*(?:$|[,，、;；]|(?:and|und|et|y)\s))/gu

/**
 * Names without the numbers of where they work; `方案1` is one thing that is numbered, and `王山1，李河2` are two persons.
 */
export function withoutWorkplaces(line: string): string {
  const text = line.replace(workplaces, '')
  const areAuthors = !/\p{Script=Han}/u.test(text) || /[,，、]/u.test(text)
  return areAuthors ? text.replace(loweredWorkplaces, '') : text
}

/** `□ 林小满`: papers set a mark before the name of an author. */
export const nameMark = /^[\s　]*[□■◇◆◎▲▼][\s　]*/u
