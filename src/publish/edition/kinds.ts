/** What an article is in the book: `kind` of its front matter. */
export type Kind = 'article' | 'part' | 'lead' | 'preface' | 'notes' | 'credit' | 'colophon'

/** How a kind is marked up; never on `article`, where `doc-chapter` is an error. */
interface KindMarkup {
  readonly epubType: string
  readonly role: string
  /** Part of the book, for `body` in the EPUB. */
  readonly matter: 'frontmatter' | 'bodymatter' | 'backmatter'
  /** Class of a paragraph with line breaks: lines of a poem, or lines set one by one. */
  readonly setLines: 'verse' | 'set'
}

/**
 * The markup of every kind.
 *
 * @see https://www.w3.org/TR/epub-ssv/
 * @see https://www.w3.org/TR/dpub-aria/
 */
export const kinds: Readonly<Record<Kind, KindMarkup>> = {
  article: {epubType: 'chapter', role: 'doc-chapter', matter: 'bodymatter', setLines: 'verse'},
  part: {epubType: 'part', role: 'doc-part', matter: 'bodymatter', setLines: 'set'},
  lead: {
    epubType: 'introduction',
    role: 'doc-introduction',
    matter: 'bodymatter',
    setLines: 'verse'
  },
  preface: {epubType: 'preface', role: 'doc-preface', matter: 'frontmatter', setLines: 'verse'},
  notes: {epubType: 'endnotes', role: 'doc-endnotes', matter: 'backmatter', setLines: 'set'},
  credit: {epubType: 'credits', role: 'doc-credits', matter: 'backmatter', setLines: 'set'},
  colophon: {epubType: 'colophon', role: 'doc-colophon', matter: 'backmatter', setLines: 'set'}
}

/** Whether front matter names a kind. */
export function isKind(value: string | undefined): value is Kind {
  return value !== undefined && Object.hasOwn(kinds, value)
}
