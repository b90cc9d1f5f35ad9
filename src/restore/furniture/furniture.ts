import type {LedgerEntry, Line} from '../../source/index.ts'

/** Why something belongs to the page and not to the text: the rule of its ledger entry. */
export type FurnitureRule =
  | 'running-head'
  | 'page-number'
  | 'line-number'
  | 'catchword'
  | 'sheet-signature'
  | 'journal-foot'
  | 'advert'
  | 'cue-number'
  | 'time-code'
  | 'legend'
  | 'annotation'
  | 'colophon'
  | 'quote-mark'
  | 'note-rule'

/** What belongs to the page, not to the text, and how that was seen. */
export interface Furniture {
  readonly line: Line
  readonly rule: FurnitureRule
  /** The printed page number, where the line shows one. */
  readonly folio?: string
  /** How sure it is, 0 to 1; absent where its place on the page leaves no doubt. */
  readonly confidence?: number
  /** Whether its place on its own sheet says so, whatever other pages have. */
  readonly isByPlace?: boolean
  /** Whether the file says that it stands there for the page, and not in the text. */
  readonly isTold?: boolean
  /** Whether a sentence is torn around it: its halves meet when it goes. */
  readonly closes?: boolean
  /** Code units of the line, where only a part of it is furniture: `12   The bell rang`. */
  readonly part?: {readonly from: number; readonly to: number}
}

const reasons: Readonly<Record<FurnitureRule, string>> = {
  'running-head': 'It returns at the head or foot of other pages',
  'page-number': 'It counts up with the pages',
  'line-number': 'It counts the lines of the page in its margin',
  catchword: 'It is the first word of the next page, printed below this one for the binder',
  'sheet-signature': 'It numbers the sheets for the binder',
  'journal-foot': 'It stands at the foot of a page, in the middle of a sentence that goes on below',
  advert: 'The site that the text was copied from put it in, here and elsewhere',
  'cue-number': 'It counts the subtitles',
  'time-code': 'It says when the subtitle is shown',
  legend: 'It explains the marks of the file, which are read',
  annotation: 'It says how the text was set, for those who read it as a file',
  colophon: 'It tells who made the file, and from which book',
  'quote-mark': 'It says that a mail quotes the line',
  'note-rule': 'It parts the notes at the foot of a page from the text'
}

const told = 'It stands at the head or foot of its page, and the file says that it is no text'
const byPlace = 'It stands at the head or foot of its page, with the number of the page'

/** Furniture as the ledger has it. */
export function toEntry({line, rule, folio, part, isByPlace, isTold}: Furniture): LedgerEntry {
  const printed = line.value.slice(part?.from, part?.to)
  const text = printed.trim()
  const at = (part?.from ?? 0) + printed.indexOf(text)
  const point = (offset: number) => ({
    line: line.start.line,
    column: line.start.column + offset,
    offset: line.start.offset + offset
  })
  return {
    kind: 'dropped',
    file: line.file,
    start: point(at),
    end: point(at + text.length),
    text,
    rule,
    reason: isTold
      ? told
      : isByPlace
        ? byPlace
        : rule === 'page-number' && folio !== undefined
          ? `Page number ${folio}: it counts up with the pages`
          : reasons[rule]
  }
}
