import {commonest, countEach} from '../count-each.ts'
import {fillLabel, type Labels, labelLanguage, labelsFor} from '../templates/book-labels.ts'
import {fillTemplate, templateText} from '../templates/templates.ts'
import {bookAddress} from './library/book-address.ts'
import {type IndexPage, indexPages} from './library/index-pages.ts'
import {opdsFeed} from './library/opds-feed.ts'
import {countSearchParts, type SearchRow, searchFiles} from './library/search-files.ts'
import type {ShelfRecord} from './shelf-record.ts'

/**
 * Make the library of a shelf: pages with all of its books, each with a link to its pages and its
 * EPUB, a search where there is more than one page, and a catalogue for reading programs.
 *
 * @param title
 *   Name of the shelf.
 * @param records
 *   Books, in the order in which they stand.
 * @returns
 *   Files that lie beside the books' folders.
 */
export function shelfPage(
  title: string,
  records: readonly ShelfRecord[]
): {name: string; value: string}[] {
  const language = commonLanguage(records)
  const labels = labelsFor(language)
  const lang = labelLanguage(language)
  const isForeign = lang.slice(0, 2) !== language.slice(0, 2).toLowerCase()
  const pages = indexPages(records)
  const isSearched = pages.length > 1
  const common = {
    language,
    title,
    labels,
    labelLang: isForeign ? ` lang="${lang}"` : ''
  }
  const front = isSearched
    ? {
        parts: countSearchParts(records.length),
        one: fillLabel(labels.books, {count: 1}),
        many: fillLabel(labels.books, {count: '#'}),
        none: labels.noBook
      }
    : undefined
  const css = ['css/text.css', 'css/html.css', 'css/print.css', 'shelf/shelf.css']
  return [
    ...pages.map((page) => ({
      name: page.path,
      value: fillTemplate('shelf/page.html.ejs', {
        ...common,
        ...viewPage(page, labels),
        count: fillLabel(labels.books, {count: countOn(page)}),
        search: page.up === undefined ? front : undefined
      })
    })),
    ...opdsFeed(title, language, records),
    ...(isSearched ? searchFiles(records.map((record) => toRow(record, labels))) : []),
    {name: 'style.css', value: css.map(templateText).join('')},
    {name: 'reader.js', value: templateText('reader.js')},
    {name: 'icon.svg', value: templateText('icon.svg')}
  ]
}

/** Names beside the books' folders, which no book can have. */
export const pageFiles = ['index.html', 'opds.xml', 'shelf', 'style.css', 'reader.js', 'icon.svg']

function viewPage({path, lists, up, previous, next}: IndexPage<ShelfRecord>, labels: Labels) {
  const base = path.includes('/') ? '../' : ''
  const to = (other: string | undefined) => other && base + other
  return {
    base,
    up: to(up),
    previous: to(previous),
    next: to(next),
    books: ('items' in lists ? lists.items : []).map((record) => ({
      title: record.title,
      language: record.language,
      href: base + bookAddress(record, 'html/index.html'),
      epub: base + bookAddress(record, record.epub),
      by: nameBy(record, labels)
    })),
    parts: ('parts' in lists ? lists.parts : []).map(({path, first, last, count}) => ({
      href: base + path,
      first,
      last,
      count: fillLabel(labels.books, {count})
    }))
  }
}

function countOn({lists}: IndexPage<ShelfRecord>): number {
  return 'items' in lists
    ? lists.items.length
    : lists.parts.reduce((sum, {count}) => sum + count, 0)
}

/** Authors and date, as a list shows them: of many authors the first. */
function nameBy({creators, date}: ShelfRecord, labels: Labels): string {
  const shown = creators.slice(0, mostAuthors).join(labels.listComma)
  const authors =
    creators.length > mostAuthors ? fillLabel(labels.andOthers, {authors: shown}) : shown
  return [authors, date].filter(Boolean).join(' · ')
}

const mostAuthors = 3

function toRow(record: ShelfRecord, labels: Labels): SearchRow {
  const {name, title, epub, language} = record
  return [name, title, nameBy(record, labels), epub, language]
}

/** The language that most books are in; of two the one that comes first. */
function commonLanguage(records: readonly ShelfRecord[]): string {
  return commonest(countEach(records.map(({language}) => language))) ?? 'en'
}
