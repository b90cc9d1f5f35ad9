import type {Collated} from '../collated.ts'
import type {Indexes, Span} from '../decisions/index.ts'
import type {DecidedBreak} from '../restore/index.ts'
import type {Line, Source} from '../source/index.ts'
import {findFates} from './fates.ts'
import {LazyLine} from './lazy-line.ts'
import {spanOfLine} from './line-span.ts'
import type {TracedLine} from './traced.ts'

/** Every printed line of a source with what became of it. */
export function traceLines(source: Source, collated: Collated, indexes: Indexes): TracedLine[] {
  const {ledger} = collated
  const fates = findFates(collated)
  const ends = groupEnds(source, collated.stages.restored.decisions)
  const page = {source, indexes, fates, ledger, ends}
  let [fateFrom, entryFrom] = [0, 0]
  const isBefore = (file: number, end: number, span: Span) =>
    file < span.file || (file === span.file && end <= span.start)
  const traced: TracedLine[] = []
  for (const [index, line] of source.lines.entries()) {
    if (line.value.trim() === '') continue
    const span = spanOfLine(line)
    for (; fateFrom < fates.length; fateFrom++)
      if (!isBefore(fates[fateFrom]!.file, fates[fateFrom]!.end, span)) break
    for (; entryFrom < ledger.length; entryFrom++)
      if (!isBefore(ledger[entryFrom]!.file, ledger[entryFrom]!.end.offset!, span)) break
    traced.push(new LazyLine(page, index, fateFrom, entryFrom))
  }
  return traced
}

/** Breaks by the index of the printed line that they end; a line of two columns has two. */
function groupEnds(
  source: Source,
  decisions: readonly DecidedBreak[]
): (line: number) => readonly DecidedBreak[] {
  // A piece of a column begins inside of its line.
  const lines = new Int32Array(decisions.length)
  let near = 0
  for (const [at, {before}] of decisions.entries()) {
    near = indexOfLine(source.lines, before, near)
    lines[at] = near
  }
  const from = new Int32Array(source.lines.length + 1)
  for (const line of lines) from[line + 1]!++
  for (let line = 0; line < source.lines.length; line++) from[line + 1]! += from[line]!
  const next = from.slice()
  const order = new Int32Array(decisions.length)
  for (let index = 0; index < lines.length; index++) order[next[lines[index]!]!++] = index
  return function (line) {
    const ends: DecidedBreak[] = []
    for (let at = from[line]!; at < from[line + 1]!; at++) ends.push(decisions[order[at]!]!)
    return ends
  }
}

/** Lines below the last one in which the next is looked for first. */
const few = 4

/** The last line that begins where a line begins, or before; it is likely to be below `near`. */
function indexOfLine(lines: readonly Line[], {file, start}: Line, near: number): number {
  const isAfter = (at: number) => {
    const other = lines[at]
    if (!other) return true
    return other.file > file || (other.file === file && other.start.offset > start.offset)
  }
  for (let at = near; at < near + few; at++) if (!isAfter(at) && isAfter(at + 1)) return at
  let [low, high] = [0, lines.length]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (isAfter(middle)) high = middle
    else low = middle
  }
  return low
}
