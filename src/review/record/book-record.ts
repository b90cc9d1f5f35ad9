import {digest, type LedgerEntry, type Source} from '../../source/index.ts'
import type {Article} from '../../structure/index.ts'
import {countInk} from '../ink/count-ink.ts'
import {findMoves} from '../ink/find-moves.ts'
import {findPieces, type Piece, textsOf} from '../ink/pieces.ts'
import {settleLedger} from './to-ledger.ts'

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
interface FileRecord {
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
  /** Path of its Markdown in the output folder; of a part that has no file, that of the article below. */
  readonly path: string
  /** Characters that are not white space: title, byline and body. */
  readonly characters: number
  /** Pieces of the sources, in the order of the Markdown: title, byline, body. */
  readonly from: readonly Piece[]
}

/**
 * Write down where a book comes from.
 *
 * @param book
 *   `articles` are finished: what stands elsewhere in them than in the source becomes a `moved` entry
 *   of the ledger. `titles`: what each article is called in the book; a title that no page printed becomes an
 *   `added` entry of the ledger. `paths`: their Markdown in the output folder; one that has the path of
 *   the next is a part whose heading the front matter there says.
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
  const pieces = findPieces(book.articles, source.files, book.ledger)
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
  const isMove = ({kind}: LedgerEntry) => kind === 'moved'
  // Where lines stand in the end only the articles tell: what was moved may be dropped, or back in its place.
  const moved = findMoves(source, pieces, book.ledger.filter(isMove))
  const rest = book.ledger.filter((entry) => !isMove(entry))
  const ledger = settleLedger([...rest, ...added, ...moved])
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
      from: from.map(({file, start, end}) => ({file, start, end}))
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

function countCharacters(article: Article, title: string): number {
  let count = article.title ? 0 : countInk(title)
  for (const {node} of textsOf(article)) count += countInk(node.value)
  return count
}
