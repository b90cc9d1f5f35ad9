import type {Element, ElementContent} from 'hast'
import {fieldsOfMessage, type MessageFields} from '../../message.ts'
import type {Labels} from '../../templates/book-labels.ts'
import {countCharacters} from '../../text/count-characters.ts'
import {hastText} from '../hast/hast-text.ts'
import type {BookImage} from '../images/read-images.ts'
import {stringifyHtml, stringifyXhtml} from '../markdown/stringify.ts'
import type {MarkdownFile} from './edition.ts'
import {type ReadArticle, readArticle} from './read-article.ts'

/**
 * An article, ready for both editions: the markup of its body, and what other pages say of it.
 *
 * It is plain data, so that a thread can make it; and its tree, many times as large as its text, is
 * gone.
 */
export interface Chapter extends Omit<ReadArticle, 'body' | 'messages'> {
  /** Markup of the body, which stands below the header. */
  readonly markup: {
    /** On a page of its own. */
    readonly html: string
    /** Among all others on one page: its ids have its number before them. */
    readonly whole: string
    /** In the EPUB. */
    readonly xhtml: string
  }
  /** Text of the body as it is read, a line for each block. */
  readonly text: string
  /** Text of its first paragraph, or nothing. */
  readonly firstParagraph: string
  /** Characters of the body, white space not counted. */
  readonly characters: number
  readonly images: readonly ShownImage[]
  readonly hasRuby: boolean
  readonly hasMath?: boolean
  /** Further pages of it in the EPUB, where it is too long for one. */
  readonly more?: readonly ChapterPage[]
  /** What was left out or made of something else, at its place in the Markdown. */
  readonly messages: readonly MessageFields[]
}

/** A page that goes on with a chapter. */
export interface ChapterPage {
  /** Base name of its file. */
  readonly name: string
  readonly xhtml: string
  readonly hasMath: boolean
}

/** An image where it is shown. */
interface ShownImage {
  /** Where it lies in an edition: `images/map.png`. */
  readonly target: string
  /** Whether there is nothing to say about it. */
  readonly isDecorative: boolean
  /** Whether its words are there for those who cannot see it. */
  readonly isDescribed: boolean
}

/** What all articles of a book are read with; plain data, too. */
export interface ChapterContext {
  readonly labels: Labels
  /** Of the book, as a BCP 47 tag. */
  readonly language: string
  readonly isVertical: boolean
  /** Base names of what is made of the articles, in reading order: `01-a`. */
  readonly names: readonly string[]
  /** Addresses for links between files: `01-a.md` is `01-a.html`. */
  readonly chapters: ReadonlyMap<string, string>
  /** Images of the book's folder, by their names there. */
  readonly images: ReadonlyMap<string, Omit<BookImage, 'bytes'>>
  /** Characters that have a font of their own in the EPUB. */
  readonly rare: ReadonlySet<string>
}

/** Addresses that are others where a page is not one of `html/`. */
interface ChapterLinks {
  /** On the page with all articles. */
  readonly whole: ReadonlyMap<string, string>
  /** In the EPUB. */
  readonly xhtml: ReadonlyMap<string, string>
}

/** What the addresses of a book's pages are on the whole page, and in the EPUB. */
export function linksOf(names: readonly string[]): ChapterLinks {
  return {
    whole: new Map(names.map((name, index) => [`${name}.html`, `#${idInWhole(index)}`])),
    xhtml: new Map(names.map((name) => [`${name}.html`, `${name}.xhtml`]))
  }
}

/** Id of an article on the page with all of them, by its place in the book. */
export function idInWhole(index: number): string {
  return `c${index + 1}`
}

/**
 * Read articles from their Markdown, one at a time.
 *
 * @param files
 *   Articles that stand one after the other.
 * @param first
 *   Place of the first of them in the book, from 0.
 * @param context
 *   What they are read with.
 */
export function readSomeChapters(
  files: readonly MarkdownFile[],
  first: number,
  context: ChapterContext
): Chapter[] {
  const links = linksOf(context.names)
  return files.map((file, index) => readChapter(file, first + index, context, links))
}

function readChapter(
  file: MarkdownFile,
  index: number,
  context: ChapterContext,
  links: ChapterLinks
): Chapter {
  const {labels, language, images, chapters, isVertical, rare} = context
  const options = {name: context.names[index]!, labels, language, images, chapters}
  const {body, messages, ...article} = readArticle(file, options)
  const paragraph = body.find((node) => node.type === 'element' && node.tagName === 'p')
  const text = body.map((node) => hastText(node)).join('\n')
  const telling = elementsOf([article.header, ...body])
  return {
    ...article,
    markup: {
      html: stringifyHtml(body, {isVertical}),
      whole: stringifyHtml(body, {
        prefix: `${idInWhole(index)}-`,
        links: links.whole,
        isVertical
      }),
      xhtml: stringifyXhtml(body, {isVertical, links: links.xhtml, rare})
    },
    text,
    firstParagraph: paragraph ? hastText(paragraph) : '',
    characters: countCharacters(text),
    images: telling.filter(({tagName}) => tagName === 'img').map(toShown),
    hasRuby: telling.some(({tagName}) => tagName === 'ruby'),
    messages: messages.map(fieldsOfMessage)
  }
}

/** Images and ruby among nodes and in them. */
function elementsOf(nodes: readonly ElementContent[]): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    const isTelling = node.tagName === 'img' || node.tagName === 'ruby'
    return isTelling ? [node, ...elementsOf(node.children)] : elementsOf(node.children)
  })
}

function toShown({properties: {src, alt, className}}: Element): ShownImage {
  return {
    target: String(src),
    isDecorative: Array.isArray(className) && className.includes('decorative'),
    isDescribed: Boolean(alt)
  }
}
