import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import type {LedgerEntry, Line, Source} from '../../source/index.ts'
import {detectLanguage} from '../../text/language/detect-language.ts'
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
/**
 * By how many nats for each group several columns must be likelier than one: of lines that were drawn from
 * books by chance, a blank line after each, forty gained .27 at most, and two hundred .12.
 */
const margin = 0.3
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
 * @param isKept
 *   Whether a person says of a line that it stays: its sheet is left as it stands.
 * @returns
 *   The lines, those of such sheets in reading order; and an entry and a doubt for each sheet.
 */
export function partAlternating(
  source: Source,
  lines: readonly Line[],
  isKept: (line: Line) => boolean = () => false
): {lines: readonly Line[]; ledger: LedgerEntry[]; messages: VFileMessage[]} {
  const ledger: LedgerEntry[] = []
  const result: Line[] = []
  let from = 0
  for (let to = 1; to <= lines.length; to++) {
    const [first, next] = [lines[from]!, lines[to]]
    if (next && next.page === first.page && next.file === first.file) continue
    const page = lines.slice(from, to)
    const read = readSheet(page)
    const isMoved = read !== undefined && !page.some(isKept)
    if (isMoved) ledger.push(entryOf(source, page))
    for (const line of isMoved ? read : page) result.push(line)
    from = to
  }
  const messages = ledger.map((entry) => report(source, entry))
  return {lines: ledger.length === 0 ? lines : result, ledger, messages}
}

function report({files}: Source, {file, start, end}: LedgerEntry): VFileMessage {
  return createMessage({
    reason: `Uncertain whether the lines from here to line ${end.line} are of columns that take turns, read one after another`,
    fatal: false,
    file: files[file]?.path,
    place: start,
    ruleId: 'uncertain-columns',
    note: '`keep` of one of these lines in `book.yaml` leaves them as they stand.'
  })
}

function entryOf({files}: Source, page: readonly Line[]): LedgerEntry {
  const inked = page.filter(({value}) => value.trim() !== '')
  const last = inked.at(-1)!
  const {file, start} = inked[0]!
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
  const apart = all.filter((group) => isApart(group, measure))
  const heads = new Set(apart)
  const inColumns = all.filter((group) => !heads.has(group))
  const worth = worthsOf(inColumns, page)
  const count = inColumns.length
  if (count < groups.fewest || !goesOnFurtherUp(count, worth)) return undefined
  const {columns, score} = followColumns(count, worth)
  let inTurn = 0
  for (let at = 1; at < count; at++) inTurn += worth(at - 1, at)
  if (score - inTurn < margin * count) return undefined
  const texts = columns
    .filter((numbers) => numbers.length >= telling.groups)
    .map((numbers) => numbers.map((number) => inColumns[number]!))
  if (texts.length < 2 || !texts.every(isWrapped) || !isOneLanguage(texts)) return undefined
  const blank = page.find(({value}) => value.trim() === '')!
  const places = new Map(all.map((group, at) => [group, at]))
  const parts = [
    ...columns.map((numbers) => numbers.map((number) => inColumns[number]!)),
    ...apart.map((group) => [group])
  ].sort(([a], [b]) => places.get(a!)! - places.get(b!)!)
  return parts.flatMap((part, at) => [
    ...new Array<Line>(at > 0 ? blanks : 0).fill(blank),
    ...part.flatMap((group) => group.lines)
  ])
}

/**
 * Groups from which on a column tells what it is, and the share of them that may end with a sentence. Of
 * real columns a fourth do at most; of terms and what they mean, of stops and their times, of questions
 * and answers that take turns, all of one column do.
 */
const telling = {groups: 8, ended: 0.4} as const

/** Whether sentences run over the lines of a column: not over figures, or the chords of a song. */
function isWrapped(column: readonly Group[]): boolean {
  const ended = column.filter(({last}) => sentenceEnd.test(last)).length
  const worded = column.filter(({last}) => /\p{Ll}{3}|\p{Lo}{2}/u.test(last)).length
  return ended <= telling.ended * column.length && worded > column.length / 2
}

/** Texts of two languages that take turns line by line stand so for their reader. */
function isOneLanguage(columns: readonly (readonly Group[])[]): boolean {
  const languages = columns.map((column) =>
    detectLanguage(column.flatMap(({lines}) => lines.map(({value}) => value)).join('\n'))
  )
  return new Set(languages).size === 1
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
