import {itemAt} from '../../item-at.ts'
import type {LedgerEntry} from '../../source/index.ts'
import {decorationRule} from '../../source/index.ts'
import {inkOf} from '../ink/ink.ts'
import type {Piece} from '../ink/pieces.ts'
import type {LocatedText} from '../verify/finding.ts'
import type {OpenRecord} from './book-record.ts'

/** Read from the ledger what became of each character of each source; what is false in it is said. */
export function readFates(
  record: OpenRecord,
  sources: readonly LocatedText[],
  say: SayFalse
): Fates[] {
  const fates = sources.map(({value}) => ({
    covered: new Uint8Array(value.length),
    // An addition may stand behind the last character.
    noted: new Uint8Array(value.length + 1),
    changed: new Map<number, LedgerEntry>(),
    added: new Map<number, LedgerEntry[]>()
  }))
  for (const [index, entry] of record.ledger.entries()) {
    const path = ['ledger', index]
    const fault = faultOfEntry(entry, sources)
    if (fault) {
      say(`Unexpected entry ${quoteEntry(entry)} in the ledger, ${fault}`, path)
      continue
    }
    const fate = fates[entry.file]!
    const [from, to] = [entry.start.offset, entry.end.offset]
    if (entry.kind === 'moved') continue
    if (entry.kind === 'added') {
      fate.added.set(from, [...(fate.added.get(from) ?? []), entry])
      fate.noted[from] = 1
      continue
    }
    if (fate.covered.subarray(from, to).some((mark) => mark !== 0)) {
      say(
        `Unexpected entry ${quoteEntry(entry)} in the ledger, another one is about the same characters`,
        path
      )
      continue
    }
    fate.covered.fill(entry.kind === 'dropped' ? 1 : 2, from, to)
    if (entry.kind === 'changed') {
      fate.changed.set(from, entry)
      fate.noted[from] = 1
    }
  }
  return fates
}

/** Say what is false in the record, at its path there. */
export type SayFalse = (what: string, path: readonly (string | number)[]) => void

/** What the ledger says of the characters of one file. */
export interface Fates {
  /** For each code unit: 0 as it is, 1 dropped, 2 changed. */
  readonly covered: Uint8Array
  /** For each code unit: 1 where an entry of `changed` or of `added` starts. */
  readonly noted: Uint8Array
  /** By the offset where they start. */
  readonly changed: ReadonlyMap<number, LedgerEntry>
  readonly added: ReadonlyMap<number, readonly LedgerEntry[]>
}

function faultOfEntry(entry: LedgerEntry, sources: readonly LocatedText[]): string | undefined {
  const {kind, text, replacement, rule} = entry
  const fault = faultOfPiece(entry, sources)
  if (fault) return `it is ${fault}`
  const {value} = itemAt(sources, entry.file)
  const printed = value.slice(entry.start.offset, entry.end.offset)
  if (text !== printed) return `expected \`${shorten(printed)}\`, which is printed there`
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(rule)) return 'expected the name of a rule'
  if (kind === 'added') {
    return text === '' && inkOf(replacement ?? '') !== ''
      ? undefined
      : 'expected characters that are added to none'
  }
  if (kind !== 'dropped' && kind !== 'changed' && kind !== 'moved')
    return `expected another kind than \`${kind}\``
  // A picture has none.
  if (inkOf(text) === '' && rule !== decorationRule) return 'expected characters'
  const isReplaced = inkOf(replacement ?? '') !== ''
  if (kind === 'changed' && !isReplaced) return 'expected a replacement'
  return kind !== 'changed' && replacement !== undefined ? 'expected no replacement' : undefined
}

/** `outside of …`, if the points are not those of the source. */
export function faultOfPiece(
  {file, start, end}: Pick<Piece, 'file' | 'start' | 'end'>,
  sources: readonly LocatedText[]
): string | undefined {
  const place = sources[file]
  if (!place) return `of source ${file}, which there is not`
  const [from, to] = [start.offset, end.offset]
  if (from > to || to > place.value.length) return `outside of \`${place.path}\``
  for (const point of [start, end]) {
    const {line, column} = place.locate(point.offset)
    if (line !== point.line || column !== point.column) {
      return `at ${point.line}:${point.column} of \`${place.path}\`, whose offset ${point.offset} is at ${line}:${column}`
    }
  }
  return undefined
}

/** An entry, for a message. */
export function quoteEntry({kind, text, replacement, start}: LedgerEntry): string {
  return `\`${kind}\` \`${shorten(text || (replacement ?? ''))}\` at ${start.line}:${start.column}`
}

/** A text, for a message. */
export function shorten(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' '))
  return characters.length > 40 ? characters.slice(0, 40).join('') + '…' : characters.join('')
}
