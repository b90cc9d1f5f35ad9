import type {Line} from '../../source/index.ts'
import type {ObservedLine} from '../observe-printed.ts'

/** Characters of a site's name with marks between its letters, at most, and letters of it, at least. */
const [longest, fewLetters] = [40, 6]
/** Lines that have its letters, and spellings of these, at least. */
const fewest = 3
/** What a site's name has: its address, or what it keeps. */
const namesSite = /^www|txt|(?:com|net|org|cn|cc)$|小[说說]|[书書][屋城库庫吧网網院]|[网網站]$/u

/**
 * Find lines that are a site's name alone, with other marks between its letters each time: it writes it so that
 * nobody may take it out.
 *
 * ```text
 * > | t,xt.柳?湾
 * > | (tx^t柳/湾
 * ```
 *
 * @param printed
 *   Lines that are not blank.
 * @returns
 *   Lines of the source. Cost: short lines.
 */
export function findSiteNames(printed: readonly ObservedLine[]): Line[] {
  const names = new Map<string, {lines: Line[]; spellings: Set<string>}>()
  for (const {text, line} of printed) {
    if (text.length > longest) continue
    const letters = lettersOf(text)
    if (letters.length < fewLetters || !namesSite.test(letters)) continue
    const name = names.get(letters) ?? {lines: [], spellings: new Set()}
    name.lines.push(line)
    name.spellings.add(text)
    names.set(letters, name)
  }
  return [...names.values()].flatMap(({lines, spellings}) =>
    spellings.size >= fewest ? lines : []
  )
}

const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
