import type {ObservedLine} from '../observe-printed.ts'
import type {Listed} from './find-listed-heads.ts'

const dense = (text: string) => text.replace(/\s+/gu, '')

/**
 * Find what a volume repeats over the titles that its page of contents lists: its own title, which is the
 * first line of all, and the page that the contents name, with the folio of the page before.
 *
 * @param printed
 *   Lines that are not blank.
 * @returns
 *   Places of these lines.
 */
export function findPageHeads(printed: readonly ObservedLine[], {heads}: Listed): number[] {
  const title = dense(printed[0]!.text)
  return heads.flatMap(({at, entry}) => {
    const found: number[] = []
    for (let above = at - 1; above > entry.end; above--) {
      const text = printed[above]!.text.trim()
      const isFolio = /^\d{1,4}$/.test(text) && (text === entry.page || found.length > 0)
      if (!isFolio && dense(text) !== title) break
      found.push(above)
    }
    return found
  })
}
