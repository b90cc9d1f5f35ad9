import type {Element} from 'hast'
import {formatDate} from '../../templates/book-labels.ts'
import type {EditionSource} from '../edition/read-edition.ts'
import {element} from '../hast/element.ts'
import {sourceLine} from '../markdown/source-line.ts'
import {headlineParts} from './headline-parts.ts'

/**
 * The title page: title, subtitle, authors, and where and when the text was published.
 *
 * Authors stand in a list, one a line, as they do on the title page of a collection.
 */
export function titlePage(reading: EditionSource): Element[] {
  const {book, creators, labels} = reading
  const line = (className: string, value: string | undefined) =>
    value ? [element('p', {className: [className]}, value)] : []
  const names = creators.map((person) => element('li', {}, person.name))
  const source = sourceLine(book, labels)
  return [
    element('h1', {id: 'title'}, ...headlineParts([{type: 'text', value: book.title}])),
    ...line('subtitle', book.subtitle),
    ...(names.length > 0 ? [element('ul', {className: ['authors']}, ...names)] : []),
    ...line('source', source),
    // A paper and its publisher, or two equal dates, would only say the same twice.
    ...line('publisher', book.publisher === book.source?.title ? undefined : book.publisher),
    ...line('date', source ? undefined : formatDate(book.date, labels))
  ]
}
