import {append} from '../append.ts'
import type {LedgerEntry, Line, PlacedReading, Sheet, Source} from '../source/index.ts'
import {bodySize} from './body-size.ts'
import {findReadings} from './find-readings.ts'
import {findRunningLines} from './heads/find-running-lines.ts'
import {layOutSheet} from './lay-out-sheet.ts'
import {listMoves} from './list-moves.ts'
import {learnFixedFaces} from './listings/fixed-faces.ts'

/** Lines in reading order. */
interface LaidOut {
  /** The same lines; those of sheets with `placement`. */
  readonly lines: readonly Line[]
  /** What stands beside characters to say how they are read; `lines` are without it. */
  readonly readings: readonly PlacedReading[]
  /** What stands elsewhere than in the file. */
  readonly ledger: readonly LedgerEntry[]
}

/**
 * Put the lines of printed sheets in the order in which they are read, and say where each stands.
 *
 * Nothing is done to a source without sheets, and nothing to a line but that it may stand elsewhere,
 * or be a reading of another.
 *
 * @param source
 *   Lines in the order of their files.
 */
export function layout(source: Source): LaidOut {
  const {sheets} = source
  if (!sheets || sheets.length === 0) return {lines: source.lines, readings: [], ledger: []}
  const all: Line[][] = sheets.map(() => [])
  for (const line of source.lines) if (line.print) all[line.print.sheet]!.push(line)
  const readings: PlacedReading[] = []
  const bySheet = all.map((lines) => {
    const found = findReadings(lines)
    for (const list of found.values()) append(readings, list)
    return found.size === 0 ? lines : lines.filter((line) => !found.has(line))
  })
  const setting = {
    body: bodySize(source.lines),
    faces: learnFixedFaces(source.lines),
    repeated: findRunningLines(source.lines)
  }
  const lines: Line[] = []
  const done = new Set<Sheet>()
  const count = {
    region: 0,
    domain: 0,
    frame: 0,
    table: 0,
    listing: 0,
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
    for (const placed of layOutSheet(sheet, bySheet[line.print.sheet]!, setting, count)) {
      lines.push(placed)
    }
  }
  return {lines, readings, ledger: listMoves(source, lines)}
}
