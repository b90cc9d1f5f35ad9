import type {Element} from 'hast'
import type {VFileMessage} from 'vfile-message'
import type {Book, Person} from '../../book/book.ts'
import {itemAt} from '../../item-at.ts'
import {createMessage} from '../../message.ts'
import {type Labels, labelLanguage, labelsFor} from '../../templates/book-labels.ts'
import {countCharacters} from '../../text/count-characters.ts'
import {firstSentence} from '../../text/first-sentence.ts'
import {hastText} from '../hast/hast-text.ts'
import type {BookImage} from '../images/read-images.ts'
import {printable} from '../markdown/parse-markdown.ts'
import {type ContentsEntry, groupByPart} from '../pages/contents.ts'
import {type Chapter, type ChapterContext, readSomeChapters} from './chapter.ts'
import type {Edition} from './edition.ts'
import {findParts} from './find-parts.ts'
import type {PublishThread} from './publish-thread.ts'
import {readChapters} from './read-chapters.ts'

/** An edition, read: what HTML and EPUB are both made from. */
export interface EditionSource {
  readonly book: Readonly<Book>
  readonly articles: readonly Chapter[]
  readonly labels: Labels
  /** The table of contents: articles, grouped by part where there are parts. */
  readonly contents: readonly ContentsEntry[]
  /** Language of the labels, as a tag. */
  readonly labelLanguage: string
  /** The same where it is another language than the book's, for `lang` on generated words. */
  readonly foreignLabels: string | undefined
  /** Those images of the folder that the text shows. */
  readonly images: readonly BookImage[]
  /** The book's creators, else the articles' authors in order, each once. */
  readonly creators: readonly Person[]
  /** The book's description, else the first sentence of the lead; empty when neither is there. */
  readonly description: string
  /** Characters of all articles, spaces not counted. */
  readonly characters: number
  /** On the Markdown, each at its place. */
  readonly messages: readonly VFileMessage[]
}

/**
 * Read every Markdown file of an edition.
 *
 * Links between files lead to `NAME.html`; `stringifyXhtml` can make `NAME.xhtml` of that.
 *
 * @param edition
 *   The edition; its Markdown is all that is known of the text.
 */
export function readEdition(edition: Edition): EditionSource {
  let reading = readings.get(edition)
  if (!reading) {
    const context = contextOf(edition)
    reading = toReading(edition, context, readSomeChapters(edition.files, 0, context))
    readings.set(edition, reading)
  }
  return reading
}

/**
 * Read an edition together with a thread; `readEdition` then gives what came of it.
 *
 * @param thread
 *   Who helps; the text is given to it before this function waits for anything.
 */
export async function readEditionWith(
  edition: Edition,
  thread: PublishThread
): Promise<EditionSource> {
  const context = contextOf(edition)
  const chapters = await readChapters(edition.files, context, thread)
  const reading = toReading(edition, context, chapters)
  readings.set(edition, reading)
  return reading
}

/** Say what an edition reads as, where it is not read from its Markdown by `readEdition`. */
export function setReading(edition: Edition, reading: EditionSource): void {
  readings.set(edition, reading)
}

/** Contents page, cover, HTML and EPUB are made of one reading. */
const readings = new WeakMap<Edition, EditionSource>()

function contextOf({book, files, images = new Map(), fonts = []}: Edition): ChapterContext {
  const names = uniqueNames(files.map((file) => file.name))
  return {
    labels: labelsFor(book.language),
    language: printable(book.language),
    isVertical: book.writing === 'vertical',
    names,
    chapters: new Map(
      files.flatMap(({name}, index) => {
        const page = `${names[index]}.html`
        // Some disks take names apart into letters and marks; who writes a link does not.
        return [name, name.normalize('NFC')].map((key): [string, string] => [key, page])
      })
    ),
    images: new Map(
      [...images].map(([name, {bytes: _bytes, ...image}]): [string, Omit<BookImage, 'bytes'>] => [
        name,
        image
      ])
    ),
    rare: new Set(fonts.flatMap(({characters}) => characters))
  }
}

function toReading(
  edition: Edition,
  {labels}: ChapterContext,
  signed: readonly Chapter[]
): EditionSource {
  const book = printableDeep(edition.book)
  const language = labelLanguage(book.language)
  const primary = book.language.toLowerCase().split('-')[0]
  const isByOne = isByOneAuthor(signed)
  const articles = isByOne ? signed.map(withoutAuthors) : signed
  const authors = [...new Set(signed.flatMap((article) => article.authors))]
  const creators = book.creators ?? authors.map((name) => ({name}))
  const parts = findParts(
    book.parts ?? [],
    articles.map(({name, title}, index) => {
      const isPart = itemAt(edition.files, index).saidIn !== undefined
      return {name, title, isPart}
    })
  )
  const lead = articles.find((article) => article.kind === 'lead')
  return {
    book: isByOne ? {...book, creators} : book,
    articles,
    contents: groupByPart(articles, parts.starts),
    labels,
    labelLanguage: language,
    images: imagesIn(articles, edition),
    foreignLabels: language.slice(0, 2) === primary ? undefined : language,
    creators,
    description: book.description ?? firstSentence(lead?.firstParagraph ?? ''),
    messages: [
      ...parts.messages,
      ...articles.flatMap((article) => article.messages.map(createMessage))
    ],
    characters: articles.reduce(
      (sum, {header, characters}) => sum + countCharacters(hastText(header)) + characters,
      0
    )
  }
}

/** Whether no byline is printed and one name stands in all the front matter: the book is that person's. */
function isByOneAuthor(articles: readonly Chapter[]): boolean {
  const names = new Set(articles.flatMap(({authors}) => authors))
  return articles.length > 1 && names.size === 1 && !articles.some(({isSigned}) => isSigned)
}

/** The title page names the author of the book; not each chapter again. */
function withoutAuthors(article: Chapter): Chapter {
  const {header} = article
  const isByline = ({properties}: Element) => String(properties.className) === 'byline'
  const children = header.children.filter((node) => node.type !== 'element' || !isByline(node))
  return {...article, authors: [], header: {...header, children}}
}

function imagesIn(articles: readonly Chapter[], {images}: Edition): BookImage[] {
  if (!images || images.size === 0) return []
  const shown = new Set(articles.flatMap((article) => article.images.map(({target}) => target)))
  return [...images.values()].filter((image) => shown.has(image.target))
}

/** Characters; disks take 255 bytes, of which some go to `.html`, `.md.map` and the like. */
const longestName = 200

/** Base names that are ASCII, unique and not those of our own pages. */
function uniqueNames(files: readonly string[]): string[] {
  const taken = new Set(['title', 'colophon', 'cover', 'index', 'book', 'nav'])
  return files.map(function (file) {
    const name =
      file
        .replace(/\.md$/, '')
        .replace(/[^\w-]+/g, '-')
        .slice(0, longestName) || 'page'
    let unique = name
    for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${name}-${number}`
    taken.add(unique.toLowerCase())
    return unique
  })
}

function printableDeep<T>(value: T): T {
  if (typeof value === 'string') return printable(value) as T
  if (Array.isArray(value)) return value.map(printableDeep) as T
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, printableDeep(field)])
  ) as T
}
