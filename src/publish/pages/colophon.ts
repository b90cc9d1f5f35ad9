import type {Element, ElementContent} from 'hast'
import {fillLabel, formatDate} from '../../templates/book-labels.ts'
import {packageVersion} from '../../templates/templates.ts'
import type {Edition} from '../edition/edition.ts'
import type {EditionSource} from '../edition/read-edition.ts'
import {element} from '../hast/element.ts'
import {sourceLine} from '../markdown/source-line.ts'

/**
 * The last page of a book: where the text comes from and the figures that prove it.
 *
 * @returns
 *   `h1` (id `title`) and a list of terms; what is not known has no line.
 */
export function colophon(reading: EditionSource, edition: Edition): Element[] {
  const {book, labels} = reading
  const {proof, isCorrected} = edition
  const files = (proof?.sources ?? []).map((source) =>
    element('dd', {className: ['file']}, `${source.name} `, element('code', {}, source.sha256))
  )
  const extent = {articles: reading.articles.length, characters: reading.characters}
  const counts = isCorrected ? labels.droppedChangedAndCorrected : labels.droppedAndChanged
  const lines: ElementContent[] = [
    ...term(labels.source, sourceLine(book, labels)),
    ...term(labels.publisher, book.publisher),
    ...term(labels.date, formatDate(book.date, labels)),
    ...term(labels.rights, book.rights),
    ...term(labels.extent, fillLabel(labels.articlesAndCharacters, extent)),
    ...(files.length > 0 ? [element('dt', {}, labels.sourceFiles), ...files] : []),
    ...term(
      labels.proof,
      proof && fillLabel(counts, {dropped: proof.dropped, changed: proof.changed})
    ),
    ...term(labels.madeWith, `Collate ${packageVersion()}`),
    ...term(labels.corrections, book.corrections)
  ]
  return [
    element('h1', {id: 'title'}, labels.colophon),
    element('dl', {className: ['colophon']}, ...lines)
  ]
}

function term(name: string, value: string | undefined): Element[] {
  return value ? [element('dt', {}, name), element('dd', {}, value)] : []
}
