import type {LedgerEntry, Line, Sheet, Source} from '../source/index.ts'
import {bodySize} from './body-size.ts'
import {layOutSheet} from './lay-out-sheet.ts'
import {listMoves} from './list-moves.ts'

/** Lines in reading order. */
interface LaidOut {
  /** The same lines; those of sheets with `placement`. */
  readonly lines: readonly Line[]
  /** What stands elsewhere than in the file. */
  readonly ledger: readonly LedgerEntry[]
}

/**
 * Put the lines of printed sheets in the order in which they are read, and say where each stands.
 *
 * Nothing is done to a source without sheets, and nothing to a line but that it may stand elsewhere.
 *
 * @param source
 *   Lines in the order of their files.
 */
export function layout(source: Source): LaidOut {
  const {sheets} = source
  if (!sheets || sheets.length === 0) return {lines: source.lines, ledger: []}
  const bySheet: Line[][] = sheets.map(() => [])
  for (const line of source.lines) if (line.print) bySheet[line.print.sheet]!.push(line)
  const body = bodySize(source.lines)
  const lines: Line[] = []
  const done = new Set<Sheet>()
  const count = {
    region: 0,
    domain: 0,
    frame: 0,
    table: 0,
    margin: 0,
    column: [],
    last: undefined,
    articles: new Map()
  }
  for (const line of source.lines) {
    const sheet = line.print && sheets[line.print.sheet]!
    if (!sheet) {
      lines.push(line)
      continue
    }
    if (done.has(sheet)) continue
    done.add(sheet)
    for (const placed of layOutSheet(sheet, bySheet[line.print.sheet]!, body, count)) {
      lines.push(placed)
    }
  }
  return {lines, ledger: listMoves(source, lines)}
}
