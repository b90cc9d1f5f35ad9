import type {Book} from '../../book/book.ts'
import {concatBytes} from '../../source/concat-bytes.ts'
import {sha1} from '../../source/digest.ts'

/**
 * The book's identifier: its ISBN, else a UUID made from title, publisher, date and page.
 *
 * It is made of metadata alone, so that a corrected text is still the same book on a reader's
 * shelf, with its bookmarks.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5
 */
export function identifier(book: Readonly<Book>): string {
  const isbn = book.isbn?.replace(/[^\dXx]/g, '')
  if (isbn) return `urn:isbn:${isbn.toUpperCase()}`
  const {edition, page} = book.source ?? {}
  const name = [book.title, book.publisher, book.date ?? book.source?.date, edition, page]
  return `urn:uuid:${uuid5(name.map((part) => part ?? '').join('\u{1F}'))}`
}

/** Names of books that Collate made: a random UUID, drawn once and never to be changed. */
const namespace = '5b1f0d6e-3c1a-4e0b-9d52-8f7a64c2e913'

function uuid5(name: string): string {
  const space = namespace
    .replaceAll('-', '')
    .match(/../g)!
    .map((pair) => Number.parseInt(pair, 16))
  const bytes = sha1(concatBytes([Uint8Array.from(space), new TextEncoder().encode(name)])).slice(
    0,
    16
  )
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
