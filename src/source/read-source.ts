import type {VFileMessage} from 'vfile-message'
import {append} from '../append.ts'
import {createMessage} from '../message.ts'
import {nameCharacter, unprintable} from '../text/unprintable.ts'
import {decode} from './decode/decode.ts'
import {digest} from './digest.ts'
import type {LedgerEntry} from './ledger.ts'
import {createLocator} from './locate.ts'
import {paginate} from './paginate.ts'
import {composePrint} from './print/compose-print.ts'
import {listDecorations} from './print/list-decorations.ts'
import {nameText} from './print/name-text.ts'
import type {PrintedFile} from './print/printed-sheet.ts'
import type {Line, Sheet, Source, SourceFile} from './source.ts'

/** A file as it comes from a disk, or from anywhere. */
export interface InputFile {
  /** Path as the person gave it; messages name it. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Its pages, where it is a file with boxes and `readPrints` has read it. */
  readonly printed?: PrintedFile | undefined
}

export interface ReadOptions {
  /** Encoding of all files, by any of its names; it is detected for each file if absent. */
  readonly encoding?: string | undefined
}

export interface ReadResult {
  readonly source: Source
  /** A fatal one says that a file could not be read: it is not in `source` then. */
  readonly messages: VFileMessage[]
  /** Bytes that could not be decoded (`malformed-bytes`), control characters (`control-character`). */
  readonly ledger: LedgerEntry[]
  /** Pictures of printed pages: JPEG or PNG, `path` as the sheets of `source` name them. */
  readonly images?: readonly InputFile[] | undefined
}

/**
 * Read the files of a book into lines.
 *
 * @param files
 *   Files in reading order.
 * @param options
 *   Encoding, if a person knows it.
 * @returns
 *   Source, messages, and what the ledger has to say so far. Characters that no text can have stay
 *   in the source, so that offsets are those of the file, and are in the ledger as dropped:
 *   whoever makes output calls `dropUnprintable` of `text/unprintable.ts`.
 */
export function readSource(
  files: readonly InputFile[],
  options: Readonly<ReadOptions> = {}
): ReadResult {
  const read: SourceFile[] = []
  const lines: Line[] = []
  const messages: VFileMessage[] = []
  const ledger: LedgerEntry[] = []
  const sheets: Sheet[] = []
  const images: InputFile[] = []

  for (const {path, bytes, printed} of files) {
    const index = read.length
    const firstPage = (lines.at(-1)?.page ?? -1) + 1
    if (printed) {
      const place = {file: index, firstPage, firstSheet: sheets.length}
      const {value, lines: composed, sheets: own, images: named} = composePrint(printed, place)
      const text = new TextEncoder().encode(value)
      const file = {
        path: nameText(path, read),
        value,
        encoding: 'utf-8',
        sha256: digest(text),
        bytes: text.length,
        origin: {path, sha256: digest(bytes), bytes: bytes.length, reader: printed.reader}
      }
      read.push(file)
      for (const line of composed) lines.push(line)
      for (const sheet of own) sheets.push(sheet)
      append(images, named)
      for (const entry of findUnprintable(file, index)) ledger.push(entry)
      append(ledger, listDecorations(own, composed))
      continue
    }
    const decoded = decode({path, bytes}, index, options.encoding)
    append(messages, decoded.messages)
    for (const entry of decoded.ledger) ledger.push(entry)
    const {value, encoding} = decoded
    if (value === undefined || encoding === undefined) continue

    const file = {path, value, encoding, sha256: digest(bytes), bytes: bytes.length}
    read.push(file)
    for (const line of paginate(value, index, firstPage)) lines.push(line)
    const dropped = findUnprintable(file, index)
    for (const entry of dropped) ledger.push(entry)
    if (dropped[0]) messages.push(reportUnprintable(file, dropped[0], dropped.length))
  }
  const source = {files: read, lines, ...(sheets.length > 0 && {sheets})}
  return {source, messages, ledger, ...(images.length > 0 && {images})}
}

/**
 * Read a text that a program already has as a string.
 *
 * @param file
 *   Path, which messages name, and text; a byte order mark at its start is text, since offsets are
 *   those of the string.
 * @returns
 *   The same as {@link readSource}; half a surrogate pair is dropped as a control character is.
 */
export function readText({path, value}: {path: string; value: string}): ReadResult {
  const bytes = new TextEncoder().encode(value)
  const file = {path, value, encoding: 'utf-8', sha256: digest(bytes), bytes: bytes.length}
  const ledger = findUnprintable(file, 0)
  const messages = ledger[0] ? [reportUnprintable(file, ledger[0], ledger.length)] : []
  return {source: {files: [file], lines: paginate(value)}, messages, ledger}
}

function findUnprintable(file: SourceFile, index: number): LedgerEntry[] {
  const runs = [...file.value.matchAll(unprintable)]
  if (runs.length === 0) return []
  const locate = createLocator(file.value)
  return runs.map(({0: text, index: offset}) => ({
    kind: 'dropped',
    file: index,
    start: locate(offset),
    end: locate(offset + text.length),
    text,
    rule: 'control-character',
    reason: `${nameCharacter(text)} is not printed, and no XML or HTML may hold it`
  }))
}

function reportUnprintable(file: SourceFile, first: LedgerEntry, count: number): VFileMessage {
  return createMessage({
    reason: `Unexpected control character ${nameCharacter(first.text)}, expected text; dropped and listed in the ledger${count > 1 ? `, with ${count - 1} more` : ''}`,
    ruleId: 'control-character',
    file: file.path,
    place: first.start
  })
}
