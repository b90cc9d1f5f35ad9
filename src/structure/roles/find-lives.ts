import type {Seen} from '../blocks/observe.ts'

/** Persons of a page at least: of one the first words of a text may be by chance those of the line above. */
const fewest = 2
/** Where in the text below the name is looked for, in code units, and the widest line with one, in full widths. */
const [within, widest] = [180, 30]
const word = String.raw`\p{Lu}[\p{L}.’'-]*`
/** `Martha Jane Colby`, `Elvira Soto, teacher`, `Anna von der Aue (1841–1932)`: a name, and what stands behind it. */
const name = new RegExp(
  String.raw`^(${word}(?:\s(?:(?:d[aeiou]s?|del?|della|l[ae]s?|von|van|der|den|of|y|e|и|і)\s){0,2}${word}){1,4})(?:\s?[,(–—]|$)`,
  'u'
)

/**
 * Find the names over the lives of persons, as a page of deaths has them: each stands apart over a text in whose
 * first sentence it is said again.
 *
 * ```text
 * > | Martha Jane Colby
 *   |
 *   | Martha Jane Colby, 91, of Upper Hollow, died on Friday.
 * ```
 *
 * Of themselves such lines may as well sign the text above, and `Burial will be on Friday.` stand over the next.
 *
 * @param seen
 *   Blocks in order.
 * @returns
 *   The names, and the sentences below the first of them.
 */
export function findLives(seen: readonly Seen[]): {
  readonly heads: readonly Seen[]
  readonly texts: readonly Seen[]
} {
  const heads = seen.filter(({block, text, tail, extent, isEastern, index}) => {
    const below = seen[index + 1]
    if (isEastern || tail !== 'none' || extent > widest || block.lines.length > 1) return false
    if (!below || below.gap === 0 || (below.tail !== 'final' && below.block.lines.length === 1))
      return false
    const person = name.exec(text)?.[1]
    return person !== undefined && below.text.slice(0, within).includes(person)
  })
  const [first] = heads
  if (!first || heads.length < fewest) return {heads: [], texts: []}
  return {heads, texts: seen.slice(first.index).filter(({tail}) => tail === 'final')}
}
