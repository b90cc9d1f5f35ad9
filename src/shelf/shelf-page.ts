import {labelLanguage, labelsFor} from '../templates/labels.ts'
import {fillTemplate, templateText} from '../templates/templates.ts'
import type {ShelfRecord} from './shelf-record.ts'

/**
 * Make the front page of a shelf: all of its books, each with a link to its pages and its EPUB.
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
  const books = records.map(({name, title, language, creators, date, epub}) => ({
    title,
    language,
    href: `${encodeURIComponent(name)}/html/index.html`,
    epub: `${encodeURIComponent(name)}/${encodeURIComponent(epub)}`,
    by: [creators.join(labels.listComma), date].filter(Boolean).join(' · ')
  }))
  const view = {
    language,
    title,
    labels,
    labelLang: isForeign ? ` lang="${lang}"` : '',
    books,
    meta: [],
    properties: [],
    canonical: undefined,
    previous: undefined,
    next: undefined
  }
  const css = ['text', 'html', 'print'].map((name) => templateText(`css/${name}.css`)).join('')
  return [
    {name: 'index.html', value: fillTemplate('html/shelf.html.ejs', view)},
    {name: 'style.css', value: css},
    {name: 'reader.js', value: templateText('reader.js')},
    {name: 'icon.svg', value: templateText('icon.svg')}
  ]
}

/** Names beside the books' folders, which no book can have. */
export const pageFiles = ['index.html', 'style.css', 'reader.js', 'icon.svg']

/** The language that most books are in; of two the one that comes first. */
function commonLanguage(records: readonly ShelfRecord[]): string {
  const counts = new Map<string, number>()
  for (const {language} of records) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en'
}
