import type {Element} from 'hast'
import {fillLabel} from '../../templates/book-labels.ts'
import type {EditionSource} from '../edition/read-edition.ts'
import {element} from '../hast/element.ts'

/** The page that shows the cover; a reader hears title and authors in its place. */
export function coverPage(reading: EditionSource, path: string): Element[] {
  const alt = coverAlternative(reading)
  return [element('img', {src: path, alt, role: 'doc-cover'})]
}

/** What the cover says, in words: `Cover: Title, Author`. */
export function coverAlternative({book, creators, labels}: EditionSource): string {
  const authors = creators.map((person) => person.name).join(labels.listComma)
  const values = {title: book.title, authors}
  return labels.coverAlternative.map((piece) => fillLabel(piece, values)).join('')
}
