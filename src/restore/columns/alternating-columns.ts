import type {LedgerEntry, Line, Source} from '../../source/index.ts'
import {displayWidth} from '../../text/width.ts'
import {quantile} from '../lines/quantile.ts'
import {Continuations} from './continuations.ts'
import {followColumns, mostColumns, type Worth} from './follow-columns.ts'

/** Lines between two blank ones. */
interface Group {
  readonly lines: readonly Line[]
  readonly first: string
  readonly last: string
}

/** Groups of a page from which on it is looked at, and beyond which it is no sheet. */
const groups = {fewest: 16, most: 1500} as const
/** Of these groups so many are single lines, and not so many end with a sentence. */
const shares = {single: 0.4, ended: 0.5} as const
/** By how much a line goes on better from one further up than from the one above it, in nats. */
const lag = 0.1
/** By how many nats for each group several columns must be likelier than one. */
const margin = 0.25
/** What is wider than most lines by this factor is of no column; what is narrower by so many cells, or this factor, may be a head. */
const widths = {wide: 1.12, narrowBy: 5.2, narrow: 0.85} as const
/** Lines of columns are as wide as this share of all single lines at most. */
const full = 0.85

/** What parts columns from each other: more than the blank lines inside them. */
const blanks = 3

/**
 * Read columns one after another whose lines take turns in the file, each between blank lines.
 *
 * Some extractors go down a sheet by height: of three columns comes the first line of each, then the
 * second of each. Where lines go on from the line some lines up and not from the one above, columns are
 * followed. What is wider than they are, and what looks like a head, is a group of its own.
 *
 * ```text
 *   The first           The first
 *                       column.
 *   and this     ~~>
 *                       and this
 *   column.             the second.
 *
 *   the second.
 * ```
 *
 * @param source
 *   Source of the lines.
 * @param lines
 *   Its lines, blank ones included.
 * @returns
 *   The lines, those of such sheets in reading order; and an entry for each sheet.
 */
export function partAlternating(
  source: Source,
  lines: readonly Line[]
): {lines: readonly Line[]; ledger: LedgerEntry[]} {
  const ledger: LedgerEntry[] = []
  const result: Line[] = []
  let from = 0
  for (let to = 1; to <= lines.length; to++) {
    const [first, next] = [lines[from]!, lines[to]]
    if (next && next.page === first.page && next.file === first.file) continue
    const page = lines.slice(from, to)
    const read = readSheet(page)
    if (read) ledger.push(entryOf(source, page))
    for (const line of read ?? page) result.push(line)
    from = to
  }
  return ledger.length === 0 ? {lines, ledger} : {lines: result, ledger}
}

function entryOf({files}: Source, page: readonly Line[]): LedgerEntry {
  const [first, last] = [page[0]!, page.at(-1)!]
  const {file, start} = first
  const end = {
    line: last.start.line,
    column: last.start.column + last.value.length,
    offset: last.start.offset + last.value.length
  }
  const text = files[file]!.value.slice(start.offset, end.offset)
  const reason = 'In the file the lines of several columns take turns'
  return {kind: 'moved', file, start, end, text, rule: 'alternating-columns', reason}
}

/** The lines of a sheet in reading order; nothing where they are so already. */
function readSheet(page: readonly Line[]): Line[] | undefined {
  if (page.length < 2 * groups.fewest) return undefined
  const all = groupsOf(page)
  if (all.length < groups.fewest || all.length > groups.most) return undefined
  const single = all.filter(({lines}) => lines.length === 1)
  const ended = all.filter(({last}) => sentenceEnd.test(last))
  if (single.length < shares.single * all.length || ended.length > shares.ended * all.length)
    return undefined
  const measure = quantile(
    single.map(({first}) => widthOf(first)),
    full
  )
  const inColumns = all.filter((group) => !isApart(group, measure))
  const worth = worthsOf(inColumns, page)
  const count = inColumns.length
  if (count < groups.fewest || !goesOnFurtherUp(count, worth)) return undefined
  const {columns, score} = followColumns(count, worth)
  let inTurn = 0
  for (let at = 1; at < count; at++) inTurn += worth(at - 1, at)
  if (score - inTurn < margin * count) return undefined
  const blank = page.find(({value}) => value.trim() === '')!
  const places = new Map(all.map((group, at) => [group, at]))
  const parts = [
    ...columns.map((numbers) => numbers.map((number) => inColumns[number]!)),
    ...all.filter((group) => !inColumns.includes(group)).map((group) => [group])
  ].sort(([a], [b]) => places.get(a!)! - places.get(b!)!)
  return parts.flatMap((part, at) => [
    ...new Array<Line>(at > 0 ? blanks : 0).fill(blank),
    ...part.flatMap((group) => group.lines)
  ])
}

const sentenceEnd = /[.!?。！？…:：][”’」』"')）]*$/u

function groupsOf(page: readonly Line[]): Group[] {
  const result: Group[] = []
  let from = 0
  for (let to = 0; to <= page.length; to++) {
    if (to < page.length && page[to]!.value.trim() !== '') continue
    const lines = page.slice(from, to)
    if (lines.length > 0)
      result.push({lines, first: lines[0]!.value.trim(), last: lines.at(-1)!.value.trim()})
    from = to + 1
  }
  return result
}

const eastern = /[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]/

/** Cells of a line; the spaces of a spread one do not count. */
const widthOf = (text: string) => displayWidth(text.replace(/\s+/gu, eastern.test(text) ? '' : ' '))

/** Whether a group spans columns, or looks like a head: narrow, without any mark of a sentence. */
function isApart({lines, first, last}: Group, measure: number): boolean {
  const isWide = lines.some(({value}) => widthOf(value.trim()) > widths.wide * measure)
  if (isWide) return true
  const width = widthOf(first)
  const isNarrow =
    lines.length > 1 ? width < widths.narrow * measure : width < measure - widths.narrowBy
  return (
    isNarrow &&
    !/[\p{P}\p{S}]$/u.test(last) &&
    !lines.some(({value}) => /[，。；：！？,;:!?]|\.(?:\s|$)/u.test(value))
  )
}

/** How well each group goes on from each other, worked out when it is asked for. */
function worthsOf(list: readonly Group[], page: readonly Line[]): Worth {
  const continuations = new Continuations(page.map(({value}) => value))
  const known = new Map<number, number>()
  return (before, after) => {
    const key = before * list.length + after
    let worth = known.get(key)
    if (worth === undefined) {
      worth = continuations.worthOf(list[before]!.last, list[after]!.first)
      known.set(key, worth)
    }
    return worth
  }
}

/** Whether lines go on better from one further up than from the one directly above. */
function goesOnFurtherUp(count: number, worth: Worth): boolean {
  const meanAt = (step: number) => {
    let sum = 0
    for (let at = step; at < count; at++) sum += worth(at - step, at)
    return sum / (count - step)
  }
  const near = meanAt(1)
  for (let step = 2; step <= mostColumns && step < count; step++)
    if (meanAt(step) > near + lag) return true
  return false
}
