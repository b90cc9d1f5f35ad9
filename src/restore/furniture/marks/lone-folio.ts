import {itemAt} from '../../../item-at.ts'
import {endsSentence, headOf} from '../../lines/line-ends.ts'
import type {Row} from '../row.ts'
import {findSeams} from '../seams.ts'

/** From so surely torn on a sentence says that a page ended in it. */
const tornSurely = 0.9
/** A head of a page is shorter than the line of text above it, by this share, and has so many characters. */
const [narrower, longest] = [0.8, 60]

/**
 * Find the number of a single page that ended in the middle of a sentence, and the head beside it: a text of two
 * pages has no other that is like it.
 *
 * ```text
 *   | counted what the river had
 * > | 1
 * > | THE PARISH PAPER
 *   | left there. By noon
 * ```
 *
 * @returns
 *   The rows in order; those of known furniture may be among them.
 */
export function findLoneFolios(rows: readonly Row[]): Row[] {
  const mayStand = (row: Row) =>
    isFolio(row) || ((isFolio(rows[row.index - 1]) || isFolio(rows[row.index + 1])) && mayHead(row))
  const seams = new Set(findSeams(rows, mayStand).values())
  return [...seams].flatMap(({from, to, torn, tornOverNote, isInText}) => {
    const isOpen = tornOverNote === undefined ? isInText : true
    if ((tornOverNote ?? torn ?? 0) < tornSurely || !isOpen) return []
    const inside = rows.slice(from, to + 1)
    const folios = inside.filter(isFolio).length
    const isNarrow = inside.every(({width}) => width < itemAt(rows, from - 1).width * narrower)
    return folios === 1 && isNarrow ? inside : []
  })
}

/** Lines above a text that are its title and who wrote it, at most: more are a list of titles, which head chapters. */
const mostHeads = 2
/** Letters of such a title, at least. */
const fewestLetters = 4

/**
 * Find the title of all where it comes again directly beside the number of a page: it is the head of that page.
 *
 * @returns
 *   The titles and the numbers.
 */
export function findTitlesAgain(rows: readonly Row[]): Row[] {
  const start = rows.findIndex(({isProse}) => isProse)
  if (start < 1 || start > mostHeads) return []
  const heads = rows.slice(0, start).filter(({mark, key}) => !mark && key.length >= fewestLetters)
  const titles = new Set(heads.map(({key}) => key))
  return rows.slice(start).flatMap((row) => {
    const folio = [rows[row.index - 1], rows[row.index + 1]].find(isFolio)
    return folio && titles.has(row.key) ? [row, folio] : []
  })
}

/** `[ 12 ]`: the brackets are too far from the number for a note's. */
const inBrackets = /^\[\s[\divxlc]{1,6}\s\]$/u

/** Numbers in the brackets in which that of a page was found, each on a line of its own between blank ones. */
export function findFoliosAlike(rows: readonly Row[], isFound: (index: number) => boolean): Row[] {
  const alike = rows.filter(({text}) => inBrackets.test(text))
  if (!alike.some(({index}) => isFound(index))) return []
  return alike.filter(({index, gap}) => gap > 0 && (rows[index + 1]?.gap ?? 1) > 0)
}

const isFolio = (row: Row | undefined) => row?.mark !== undefined && row.mark.kind !== 'beside'

function mayHead({key, text, isProse, mark}: Row): boolean {
  if (key === '' || isProse || mark || text.length > longest || endsSentence(text)) return false
  const head = headOf(text)
  return head === 'upper' || head === 'letter' || head === 'opener'
}
