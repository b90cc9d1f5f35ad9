import {bisect} from '../bisect.ts'
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
    for (let fate = fates[fateFrom]; fate; fate = fates[++fateFrom])
      if (!isBefore(fate.file, fate.end, span)) break
    for (let entry = ledger[entryFrom]; entry; entry = ledger[++entryFrom])
      if (!isBefore(entry.file, entry.end.offset, span)) break
    traced.push(new LazyLine(page, index, fateFrom, entryFrom))
  }
  return traced
}

/** Breaks by the index of the printed line that they end; a line of two columns has two. */
function groupEnds(
  source: Source,
  decisions: readonly DecidedBreak[]
): (line: number) => readonly DecidedBreak[] {
  const byLine = new Map<number, DecidedBreak[]>()
  let near = 0
  for (const decision of decisions) {
    // A piece of a column begins inside of its line.
    near = indexOfLine(source.lines, decision.before, near)
    const known = byLine.get(near)
    if (known) known.push(decision)
    else byLine.set(near, [decision])
  }
  return (line) => byLine.get(line) ?? []
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
  return bisect(1, lines.length, isAfter) - 1
}
