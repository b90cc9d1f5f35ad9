import type {Element, ElementContent, Root} from 'hast'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Labels} from '../../templates/book-labels.ts'
import {element} from '../hast/element.ts'
import {hastText} from '../hast/hast-text.ts'
import {rehypeArticle, type Section} from '../hast/rehype-article.ts'
import {rehypeHead} from '../hast/rehype-head.ts'
import {rehypeImages} from '../hast/rehype-images.ts'
import {rehypeLanguages} from '../hast/rehype-languages.ts'
import {rehypeSafeLinks} from '../hast/rehype-safe-links.ts'
import {rehypeTables} from '../hast/rehype-tables.ts'
import type {BookImage} from '../images/read-images.ts'
import {frontMatter} from '../markdown/front-matter.ts'
import {parseMarkdown} from '../markdown/parse-markdown.ts'
import {remarkBounded} from '../markdown/remark-bounded.ts'
import {remarkFlushBreaks} from '../markdown/remark-flush-breaks.ts'
import {remarkNotes} from '../markdown/remark-notes.ts'
import {remarkSafeHtml} from '../markdown/remark-safe-html.ts'
import {byline} from '../pages/byline.ts'
import {headlineParts} from '../pages/headline-parts.ts'
import type {MarkdownFile} from './edition.ts'
import {type Kind, kinds} from './kinds.ts'

/** One article, read back from its Markdown and ready for any edition. */
export interface ReadArticle {
  /** Base name of its files: `01-slug`. */
  readonly name: string
  /** Headline in one line. */
  readonly title: string
  readonly kind: Kind
  readonly authors: readonly string[]
  /** Whether a byline is printed with it. */
  readonly isSigned: boolean
  readonly description?: string
  /** Classes of its element: the kind, and `ruby` when lines need room for readings. */
  readonly classes: readonly string[]
  /** `header` with the `h1` (id `title`) and the byline. */
  readonly header: Element
  readonly body: readonly ElementContent[]
  readonly sections: readonly Section[]
  /** Labels of the printed pages that start in it, in order. */
  readonly pages: readonly string[]
  /** What was left out or made of something else, at its place in the Markdown. */
  readonly messages: readonly VFileMessage[]
}

/**
 * Read an article from its Markdown.
 *
 * The first `# title` and the byline below it become the header; the front matter's title names the
 * article in the table of contents, and stands in where the body has no heading, as its byline does.
 *
 * @param file
 *   Markdown with front matter.
 * @param options
 *   `name`: base name of what is made; `chapters`: addresses for links between files; `images`: those of the
 *   book's folder, by their names there.
 */
export function readArticle(
  file: MarkdownFile,
  options: {
    readonly name: string
    readonly labels: Labels
    /** Of the book, as a BCP 47 tag. */
    readonly language: string
    readonly chapters: ReadonlyMap<string, string>
    readonly images?: ReadonlyMap<string, Omit<BookImage, 'bytes'>> | undefined
  }
): ReadArticle {
  const tree = parseMarkdown(file.value)
  const about = new VFile({path: file.path ?? file.name, value: file.value})
  const matter = frontMatter(tree, about)
  const root = unified()
    .use(remarkBounded)
    .use(remarkFlushBreaks)
    .use(remarkSafeHtml)
    .use(remarkNotes, {backToText: options.labels.backToText})
    .use(remarkRehype)
    .use(rehypeSafeLinks, {chapters: options.chapters})
    .use(rehypeImages, {images: options.images ?? new Map()})
    .use(rehypeHead, matter)
    .use(rehypeTables)
    .use(rehypeArticle, {setLines: kinds[matter.kind].setLines})
    .use(rehypeLanguages, {main: options.language})
    .runSync(tree, about) as Root
  const headline = about.data.headline
  const kindName = options.labels.kinds[matter.kind] ?? ''
  // The front matter has the title as printed, with readings and the mark of a note; a table of
  // contents has neither.
  const marked = headline && hasMarks(headline) ? hastText(headline) : undefined
  const title = marked ?? matter.title ?? (headline && hastText(headline)) ?? kindName
  const heading = headline ? headline.children : [{type: 'text' as const, value: title}]
  const line = about.data.byline ?? byline(matter.byline, matter.authors)
  const header = element(
    'header',
    {},
    element('h1', {id: 'title'}, ...headlineParts(heading)),
    ...(line ? [line] : [])
  )
  rehypeLanguages({main: options.language})(header)
  return {
    name: options.name,
    title,
    kind: matter.kind,
    classes: [matter.kind, ...(about.data.hasRuby ? ['ruby'] : [])],
    authors: matter.authors,
    isSigned: matter.byline !== undefined,
    header,
    body: root.children.filter((child) => child.type === 'element' || child.type === 'text'),
    sections: about.data.sections ?? [],
    pages: about.data.pages ?? [],
    messages: about.messages,
    ...(matter.description && {description: matter.description})
  }
}

function hasMarks(node: Element): boolean {
  return node.children.some(
    (child) =>
      child.type === 'element' &&
      (child.properties.role === 'doc-noteref' || child.tagName === 'rt' || hasMarks(child))
  )
}
