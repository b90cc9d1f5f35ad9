import type {Indexes, Span} from '../decisions/index.ts'
import type {Collated} from '../pipeline.ts'
import type {DecidedBreak} from '../restore/index.ts'
import type {Line, Source} from '../source/index.ts'
import {findFates} from './fates.ts'
import {spanOfLine} from './line-span.ts'
import {PrintedLine} from './printed-line.ts'
import type {TracedLine} from './trace.ts'

/** Every printed line of a source with what became of it. */
export function traceLines(source: Source, collated: Collated, indexes: Indexes): TracedLine[] {
  const fates = findFates(collated)
  const endsOf = groupEnds(source, collated.stages.restored.decisions)
  const {ledger} = collated
  let [fateFrom, entryFrom] = [0, 0]
  const isBefore = (one: {file: number; end: number}, span: Span) =>
    one.file < span.file || (one.file === span.file && one.end <= span.start)
  const page = {source, indexes}
  const traced: TracedLine[] = []
  for (const [index, line] of source.lines.entries()) {
    if (line.value.trim() === '') continue
    const span = spanOfLine(line)
    while (fates[fateFrom] && isBefore(fates[fateFrom]!, span)) fateFrom++
    while (ledger[entryFrom] && isBefore(placeOf(ledger[entryFrom]!), span)) entryFrom++
    const own = take(fates, fateFrom, span, (one) => one)
    const entries = take(ledger, entryFrom, span, placeOf)
    traced.push(new PrintedLine(page, line, own, entries, endsOf.get(index) ?? none))
  }
  return traced
}

const none: readonly never[] = []

const placeOf = ({file, start, end}: Collated['ledger'][number]): Span => ({
  file,
  start: start.offset!,
  end: end.offset!
})

/** Those of a sorted list that meet a span; `from` is the first that can. */
function take<One>(
  list: readonly One[],
  from: number,
  span: Span,
  spanOf: (one: One) => Span
): readonly One[] {
  let found: One[] | undefined
  for (let at = from; at < list.length; at++) {
    const {file, start, end} = spanOf(list[at]!)
    if (file !== span.file || start >= span.end) break
    if (end > span.start) found = [...(found ?? []), list[at]!]
  }
  return found ?? none
}

/** Breaks by the index of the printed line that they end; a line of two columns has two. */
function groupEnds(
  source: Source,
  decisions: readonly DecidedBreak[]
): Map<number, readonly DecidedBreak[]> {
  const groups = new Map<number, DecidedBreak[]>()
  for (const one of decisions) {
    // A piece of a column begins inside of its line.
    const index = indexOfLine(source.lines, one.before)
    const group = groups.get(index)
    if (group) group.push(one)
    else groups.set(index, [one])
  }
  return groups
}

/** The last line that begins where a line begins, or before. */
function indexOfLine(lines: readonly Line[], {file, start}: Line): number {
  let [low, high] = [0, lines.length]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    const other = lines[middle]!
    const isAfter = other.file > file || (other.file === file && other.start.offset > start.offset)
    if (isAfter) high = middle
    else low = middle
  }
  return low
}
