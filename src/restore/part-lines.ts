import type {VFileMessage} from 'vfile-message'
import type {SettledText} from '../decisions/index.ts'
import {placeOfLine} from '../sequences/index.ts'
import type {LedgerEntry, Line, Source} from '../source/index.ts'
import {sure} from '../weights/sure.ts'
import type {Stretches} from './breaks/pin-heads.ts'
import {partAlternating} from './columns/alternating-columns.ts'
import {unweaveColumns} from './columns/columns.ts'
import {dropLines} from './columns/edit-pieces.ts'
import {findFormat} from './formats/find-format.ts'
import {readQuotes} from './formats/read-quotes.ts'
import {readReferences} from './formats/read-references.ts'
import {closeSeams} from './furniture/close-seams.ts'
import {findFurniture} from './furniture/find-furniture.ts'
import {type Furniture, toEntry} from './furniture/furniture.ts'
import {reportFurniture} from './furniture/report-furniture.ts'
import {findNotes} from './notes/find-notes.ts'

/** The lines of a source by what they are for. */
interface PartedLines extends ReturnType<typeof findNotes> {
  /** What is neither text nor notes. */
  readonly furniture: readonly Furniture[]
  readonly format: ReturnType<typeof findFormat>
  /** How often a mail quotes a line. */
  readonly depthOf: (line: Line) => number
  readonly messages: readonly VFileMessage[]
  readonly ledger: readonly LedgerEntry[]
}

/**
 * Take out of the lines of a source what is no text: what a person left out, what a file's form adds, running
 * heads and folios; part columns that are woven together, and notes from the text.
 *
 * @param stretches
 *   Heads that number on, which are no furniture whatever they look like.
 */
export function partLines(
  source: Source,
  stretches: Stretches,
  {edits, keeps}: Pick<SettledText, 'edits' | 'keeps'>
): PartedLines {
  const isKept = ({line}: Furniture) => keeps.some(isOn(line))
  const isHeading = (line: Line) => stretches.has(placeOfLine(line))
  const whole = dropLines(source.lines, edits)
  const references = readReferences(source, whole.lines)
  const format = findFormat(source, references.lines)
  const frame = format.furniture.filter((one) => !isKept(one))
  const quotes = readQuotes(closeSeams(references.lines, frame))
  const found = findFurniture(quotes.lines, isHeading)
  const page = found.filter((one) => !isKept(one))
  // What a person keeps and nobody would have taken out stays in its place.
  const taken = [...format.furniture, ...found].filter(isKept)
  const stays = keeps.filter((keep) => !taken.some(({line}) => isOn(line)(keep)))
  const furniture = [...frame, ...quotes.marks, ...page]
  const sheets = partAlternating(source, closeSeams(quotes.lines, page), (line) =>
    stays.some(isOn(line))
  )
  const pieces = dropLines(unweaveColumns(sheets.lines, isHeading), edits)
  const doubtful = furniture.filter(({confidence = 1}) => confidence < sure)
  const notes = findNotes(pieces.lines, countPages(pieces.lines, furniture))
  return {
    ...notes,
    furniture,
    format,
    depthOf: quotes.depthOf,
    messages: [
      ...references.messages,
      ...format.messages,
      ...sheets.messages,
      ...doubtful.map((one) => reportFurniture(source, one))
    ],
    ledger: [
      ...furniture.map(toEntry),
      ...notes.rules.map((line) => toEntry({line, rule: 'note-rule'})),
      ...whole.ledger,
      ...references.ledger,
      ...sheets.ledger,
      ...pieces.ledger
    ]
  }
}

const isOn =
  ({file, start, value}: Line) =>
  ({span}: SettledText['keeps'][number]) =>
    span.file === file && span.start < start.offset + value.length && start.offset < span.end

/** The page of each line; where a text has no form feeds, a page number ends a page. */
function countPages(lines: readonly Line[], furniture: readonly Furniture[]): number[] {
  const isPaged = lines.some((line) => line.page !== lines[0]!.page || line.file !== lines[0]!.file)
  if (isPaged) return lines.map(({page}) => page)
  const numbers = new Set(
    furniture.filter(({rule}) => rule === 'page-number').map(({line}) => line.start.offset)
  )
  let page = 0
  return lines.map((line) => (numbers.has(line.start.offset) ? page++ : page))
}
