import {identifier} from '../../publish/edition/identifier.ts'
import {fillTemplate} from '../../templates/templates.ts'
import type {ShelfRecord} from '../shelf-record.ts'
import {bookAddress} from './book-address.ts'
import {chunk} from './chunk.ts'

/** Entries of a page of the feed: a reading program on a phone asks for the next when it needs it. */
const mostEntries = 100

/**
 * Make the catalogue of a shelf for reading programs: an acquisition feed of OPDS 1.2, in pages.
 *
 * @param title
 *   Name of the shelf.
 * @param records
 *   Books, in the order in which they stand.
 * @see https://specs.opds.io/opds-1.2
 */
export function opdsFeed(
  title: string,
  language: string,
  records: readonly ShelfRecord[]
): {name: string; value: string}[] {
  const parts = records.length > 0 ? chunk(records, mostEntries) : [[]]
  const pathOf = (at: number) => (at === 0 ? 'opds.xml' : `shelf/opds-${at + 1}.xml`)
  const updated =
    records
      .map(({modified}) => modified)
      .toSorted()
      .at(-1) ?? epoch
  const seen = new Set<string>()
  return parts.map(function (part, at) {
    const base = at === 0 ? '' : '../'
    const link = (rel: string, to: number) => (parts[to] ? [{rel, href: base + pathOf(to)}] : [])
    const view = {
      title,
      language,
      id: identifier({title, language}),
      updated,
      links: [
        ...link('self', at),
        ...link('start', 0),
        ...(parts.length > 1 ? [...link('first', 0), ...link('last', parts.length - 1)] : []),
        ...link('previous', at - 1),
        ...link('next', at + 1)
      ],
      page: `${base}index.html`,
      entries: part.map((record) => ({
        ...record,
        id: idOf(record, seen),
        date: /^\d{4}/.test(record.date ?? '') ? record.date : undefined,
        // Other pictures a catalogue may not have.
        cover:
          record.cover && record.cover.mediaType !== 'image/svg+xml'
            ? {href: base + bookAddress(record, record.cover.path), type: record.cover.mediaType}
            : undefined,
        epub: base + bookAddress(record, record.epub),
        page: base + bookAddress(record, 'html/index.html')
      }))
    }
    return {name: pathOf(at), value: fillTemplate('shelf/opds.xml.ejs', view)}
  })
}

/** A feed must say a time, and one without books has none. */
const epoch = '1970-01-01T00:00:00Z'

/** Two pages of a paper may have the same title and date: each entry is another one all the same. */
function idOf({identifier, name}: ShelfRecord, seen: Set<string>): string {
  const id = seen.has(identifier) ? `${identifier}#${encodeURIComponent(name)}` : identifier
  seen.add(id)
  return id
}
