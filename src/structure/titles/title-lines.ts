import {itemAt} from '../../item-at.ts'
import {isDateHead} from '../../text/language/date-head.ts'
import type {Seen} from '../blocks/observe.ts'
import type {TitleDraft} from './title-draft.ts'

/** Lines that one title has at most. */
const mostLines = 3
/** So many of the titles have one line and stand over their texts, or have bylines, where two lines are one title. */
const most = 0.5

/** A line in capitals of this share of the widest had no room for more. */
const full = 0.55

/**
 * Join the lines of titles that were set over two or three lines, in scripts without capitals, and in
 * capitals where each has a byline.
 *
 * Lines that follow each other without a blank line are one title when the last of them has the
 * byline, as most titles do; or when no title has one, and each row of lines stands over its own text,
 * most of them of a single line. A row of titles whose texts are elsewhere stays apart.
 *
 * @param drafts
 *   Titles in the order of the source.
 * @param kept
 *   The blocks among which drafts have their positions.
 * @param usualGap
 *   Blank lines before most blocks: in capitals no more part the lines of a title.
 */
export function joinTitleLines(
  drafts: readonly TitleDraft[],
  kept: readonly Seen[],
  usualGap = 0
): TitleDraft[] {
  const rows = rowsOf(drafts, kept, usualGap)
  const titled = rows.filter((row) => itemAt(row, 0).title.length > 0)
  const signed = titled.filter((row) => itemAt(row, -1).byline.length > 0).length
  const isSigned = signed > titled.length * most
  const firsts = new Set(drafts.map(({first}) => first))
  const isOverText = (row: readonly TitleDraft[]) => {
    const next = itemAt(row, -1).last + 1
    return kept[next] !== undefined && !firsts.has(next)
  }
  const isPlain =
    signed === 0 &&
    titled.length >= 2 &&
    titled.every(isOverText) &&
    titled.filter(({length}) => length === 1).length > titled.length * most
  return rows.flatMap((row) => {
    if (row.length < 2 || row.length > mostLines) return row
    const last = itemAt(row, -1)
    if (!(isSigned ? last.byline.length > 0 && last.isWhole : isPlain)) return row
    return [
      {
        ...last,
        title: row.flatMap(({title}) => title),
        first: itemAt(row, 0).first
      }
    ]
  })
}

/** Titles in rows without a blank line between, none but the last with a byline. */
function rowsOf(
  drafts: readonly TitleDraft[],
  kept: readonly Seen[],
  usualGap: number
): TitleDraft[][] {
  const widest = drafts
    .flatMap(({title}) => title)
    .reduce((most, one) => Math.max(most, one.extent), 0)
  const rows: TitleDraft[][] = []
  for (const one of drafts) {
    const row = rows.at(-1)
    const before = row?.at(-1)
    const isNext =
      before !== undefined &&
      before.last + 1 === one.first &&
      before.byline.length === 0 &&
      ((itemAt(kept, one.first).gap === 0 &&
        [before, one].every(({title}) => title.length > 0 && title.every(isPlainLine))) ||
        (itemAt(kept, one.first).gap <= usualGap &&
          one.byline.length > 0 &&
          [before, one].every(({title}) => title.length > 0 && title.every(isCapitalLine)) &&
          itemAt(before.title, -1).extent > widest * full))
    if (isNext) row?.push(one)
    else rows.push([one])
  }
  return rows
}

const isCapitalLine = ({isCapitals, numbering, tail}: Seen) =>
  isCapitals && numbering === undefined && tail === 'none'

const isPlainLine = ({isEastern, numbering, text}: Seen) =>
  isEastern && numbering === undefined && !isDateHead(text)
