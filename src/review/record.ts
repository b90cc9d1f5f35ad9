import type {Nodes, Text} from 'mdast'
import {digest, type LedgerEntry, type Source} from '../source/index.ts'
import type {Article} from '../structure/index.ts'
import {isBlank} from './ink.ts'
import {countInk, settleLedger} from './ledger.ts'

/**
 * What a book says of its making, `review/ledger.json`: with the sources and the written files it
 * is all that a proof needs.
 *
 * It is a claim, not evidence: `verify` believes none of it. Where an article says that it has the
 * characters from here to there, they are looked up.
 */
export interface BookRecord {
  readonly version: 1
  /** Path of the EPUB in the output folder. */
  readonly epub: string
  readonly sources: readonly SourceRecord[]
  /** In reading order. */
  readonly articles: readonly ArticleRecord[]
  readonly ledger: readonly LedgerEntry[]
  /** All other files of the output folder as they were written. */
  readonly files: readonly FileRecord[]
  /** Of all the rest, see `digestRecord`: it shows an accident, and proves nothing. */
  readonly digest: string
}

/** A written file. */
export interface FileRecord {
  /** In the output folder, with `/`. */
  readonly path: string
  /** Hexadecimal, of the bytes. */
  readonly sha256: string
}

/** A source file as it was read. */
export interface SourceRecord {
  readonly name: string
  /** As a person gave it, relative to the folder in which Collate ran; the name alone if it was absolute. */
  readonly path: string
  /** Hexadecimal, of the bytes. */
  readonly sha256: string
  readonly bytes: number
  readonly encoding: string
  /** Characters that are not white space. */
  readonly characters: number
}

/** Where the characters of an article come from. */
export interface ArticleRecord {
  /** Path of its Markdown in the output folder. */
  readonly path: string
  /** Characters that are not white space: title, byline and body. */
  readonly characters: number
  /** Pieces of the sources, in the order of the Markdown: title, byline, body. */
  readonly from: readonly Piece[]
}

/** Characters of one source file from `start` to `end`: what the ledger drops in between is not among them. */
export interface Piece {
  readonly file: number
  readonly start: LedgerEntry['start']
  readonly end: LedgerEntry['end']
}

/**
 * Write down where a book comes from.
 *
 * @param book
 *   `titles`: what each article is called in the book; a title that no page printed becomes an
 *   `added` entry of the ledger. `paths`: their Markdown in the output folder.
 */
export function createRecord(book: {
  readonly epub: string
  readonly source: Source
  readonly articles: readonly Article[]
  readonly titles: readonly string[]
  readonly paths: readonly string[]
  readonly ledger: readonly LedgerEntry[]
}): OpenRecord {
  const {source, epub} = book
  const printed = book.source.files.map((file, index) =>
    blankDropped(file.value, index, book.ledger)
  )
  const pieces = book.articles.map((article) => piecesOf(article, printed))
  const added = book.articles.flatMap((article, index): LedgerEntry[] => {
    const start = pieces[index]![0]?.start
    return article.title || !start
      ? []
      : [
          {
            kind: 'added',
            file: pieces[index]![0]!.file,
            start,
            end: start,
            text: '',
            replacement: book.titles[index]!,
            rule: 'generated-title',
            reason: 'No title is printed over this part, but a book needs one to lead to it'
          }
        ]
  })
  const ledger = settleLedger([...book.ledger, ...added])
  return {
    version: 1,
    epub,
    sources: source.files.map((file) => ({
      name: nameOf(file.path),
      path: /^(?:[a-z]:)?[\\/]/i.test(file.path) ? nameOf(file.path) : file.path,
      sha256: file.sha256,
      bytes: file.bytes,
      encoding: file.encoding,
      characters: countInk(file.value)
    })),
    articles: pieces.map((from, index) => ({
      path: book.paths[index]!,
      characters: countCharacters(book.articles[index]!, book.titles[index]!),
      from
    })),
    ledger
  }
}

/** A record before the files are written that it speaks of. */
export type OpenRecord = Omit<BookRecord, 'files' | 'digest'>

/** Finish a record when all other files are there. */
export function sealRecord(
  record: OpenRecord,
  files: readonly {readonly path: string; readonly value: string | Uint8Array}[]
): BookRecord {
  const whole = {...record, files: files.map(({path, value}) => ({path, sha256: digest(value)}))}
  return {...whole, digest: digestRecord(whole)}
}

/** SHA-256 of a record without its `digest`, as JSON with no white space. */
export function digestRecord(record: Omit<BookRecord, 'digest'>): string {
  return digest(JSON.stringify({...record, digest: undefined}))
}

const nameOf = (path: string) => path.split(/[\\/]/).at(-1)!

/** The text of a file with blanks for what is not in the book. */
function blankDropped(value: string, file: number, ledger: readonly LedgerEntry[]): string {
  const parts: string[] = []
  let at = 0
  for (const entry of ledger) {
    if (entry.file !== file || entry.kind !== 'dropped') continue
    const [start, end] = [entry.start.offset ?? 0, entry.end.offset ?? 0]
    if (start < at) continue
    parts.push(value.slice(at, start), ' '.repeat(end - start))
    at = end
  }
  return parts.join('') + value.slice(at)
}

/** Texts of title, byline, body and footnotes, as the Markdown has them. */
function textsOf({title, byline, body, footnotes = []}: Article): Text[] {
  const texts: Text[] = []
  const gather = (node: Nodes) => {
    if (node.type === 'text') texts.push(node)
    else if ('children' in node) for (const child of node.children) gather(child)
  }
  for (const {node} of [...(title?.blocks ?? []), ...(byline?.blocks ?? []), ...body]) gather(node)
  for (const node of footnotes) gather(node)
  return texts
}

function piecesOf(article: Article, printed: readonly string[]): Piece[] {
  const pieces: {file: number; start: Piece['start']; end: Piece['end']}[] = []
  for (const {position, data} of textsOf(article)) {
    if (!position) continue
    const file = data?.file ?? 0
    const {start, end} = position
    const last = pieces.at(-1)
    if (last && last.file === file && isNext(last.end, start, printed[file]!)) last.end = end
    else pieces.push({file, start, end})
  }
  return pieces
}

/** Whether nothing is printed between two points. */
function isNext(before: Piece['end'], after: Piece['start'], value: string): boolean {
  const [from, to] = [before.offset ?? 0, after.offset ?? 0]
  for (let at = from; at < to; at++) if (!isBlank(value.charCodeAt(at))) return false
  return from <= to
}

function countCharacters(article: Article, title: string): number {
  let count = article.title ? 0 : countInk(title)
  for (const {value} of textsOf(article)) count += countInk(value)
  return count
}
