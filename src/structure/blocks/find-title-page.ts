import {itemAt} from '../../item-at.ts'
import {longChapter} from '../titles/find-part-headings.ts'
import {findBookTitle} from './imprint.ts'
import type {Noise} from './noise.ts'
import type {Seen} from './observe.ts'

/** Blocks of a title page at most, and how wide each is at most, in full widths. */
const mostBlocks = 12
const widest = 60
/** Chapters from which a text is a book. */
const fewChapters = 3
/** Sections under an essay's title are shorter than chapters that have no word but a number. */
const longSection = 2 * longChapter

/** A year alone or at a line's end, `LONDON, 1891`: when a book came out. */
const imprint =
  /(?:^|[\s,.])(?:1[5-9]|20)\d\d\.?$|^M[DCLXVI]{3,}\.?$|\b(?:copyright|edition|illustrated)\b/iu

/**
 * Find the title page of a book in Latin script: short lines at the head of a text, directly above the
 * first of its chapters, which count on from one and are long enough to be articles. Chapters that are
 * numbers alone may be an essay's sections: they need a year or a page of contents beside the title.
 *
 * @param seen
 *   All blocks.
 * @param noise
 *   What is known to be no text, as the page of contents.
 * @returns
 *   By index of the block; the book's title is its first.
 */
export function findTitlePage(
  seen: readonly Seen[],
  noise: ReadonlyMap<number, Noise>
): Map<number, Noise> {
  const repeated = findRepeatedTitle(seen, noise)
  if (repeated.size > 0) return repeated
  const none = new Map<number, Noise>()
  const first = seen.findIndex(
    (one) => !noise.has(one.index) && one.numbering?.value === 1 && isHead(one)
  )
  const front = seen.slice(0, Math.max(0, first)).filter(({index}) => !noise.has(index))
  if (front.length === 0 || front.length > mostBlocks || !front.every(isShort)) return none
  const chapters = chaptersOf(seen, first, noise)
  if (chapters.length < fewChapters) return none
  const extent = seen.slice(first).reduce((sum, one) => sum + one.extent, 0) / chapters.length
  const {numbering} = itemAt(seen, first)
  const isNamed = numbering!.level <= 2
  const isTitled = chapters.filter((one) => one.numbering!.rest !== '').length * 2 > chapters.length
  const hasImprint =
    front.some(({text}) => imprint.test(text)) ||
    seen.slice(0, first).some(({index}) => noise.get(index)?.rule === 'contents')
  const isBook = isNamed || hasImprint ? extent > longChapter : isTitled && extent > longSection
  if (!isBook) return none
  return titlePageOf(front)
}

const titlePageOf = (front: readonly Seen[]) =>
  new Map(
    front.map(({index}) => [
      index,
      {rule: 'title-page', reason: 'It is the title page; the book makes its own'}
    ])
  )

/** Blocks within which a title page ends, and the text of a single work begins. */
const mostFront = 24
/** Letters from which a title is known again. */
const leastTitle = 6

/**
 * Find the title page of a single work, a story without chapters, whose title its header says: above the
 * text stands the title again, and what stands above it, from the first time on, is the title page.
 */
function findRepeatedTitle(
  seen: readonly Seen[],
  noise: ReadonlyMap<number, Noise>
): Map<number, Noise> {
  const header = seen.filter(({index}) => noise.get(index)?.rule === 'boilerplate')
  const title = bare(findBookTitle(header.map(({block}) => block.text))?.split(/[:;(]/)[0] ?? '')
  const from = seen.findIndex(({index}) => !noise.has(index))
  if (title.length < leastTitle || from < 0) return new Map()
  const end = seen.findIndex((one) => one.index >= from && !isShort(one))
  const front = seen.slice(from, end < 0 ? undefined : end).filter(({index}) => !noise.has(index))
  if (front.length > mostFront) return new Map()
  const titles = front.filter(({text}) => bare(text).startsWith(title))
  return titles.length < 2 ? new Map() : titlePageOf(front.slice(0, front.indexOf(titles.at(-1)!)))
}

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/** Chapters that count on from the first: each is the next number of its form. */
function chaptersOf(
  seen: readonly Seen[],
  first: number,
  noise: ReadonlyMap<number, Noise>
): Seen[] {
  const chapters = [seen[first]!]
  for (const one of seen.slice(first + 1)) {
    const [last, number] = [itemAt(chapters, -1).numbering!, one.numbering]
    if (number?.form !== last.form || number.value !== last.value + 1) continue
    if (isHead(one) && !noise.has(one.index)) chapters.push(one)
  }
  return chapters
}

const isHead = ({isEastern, block, extent, gap}: Seen) =>
  !isEastern && block.lines.length <= 2 && extent < widest && gap > 0

const isShort = ({isEastern, block, extent, tail, isOrnament}: Seen) =>
  !isEastern &&
  extent < widest &&
  block.lines.length <= 5 &&
  (tail !== 'final' || block.lines.length === 1 || isOrnament)
