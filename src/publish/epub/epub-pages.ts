import type {ElementContent, Properties} from 'hast'
import {coverPage} from '../cover/cover-page.ts'
import {type Chapter, type ChapterPage, linksOf} from '../edition/chapter.ts'
import type {Edition} from '../edition/edition.ts'
import {kinds} from '../edition/kinds.ts'
import type {EditionSource} from '../edition/read-edition.ts'
import {element} from '../hast/element.ts'
import {type Keep, makeAnew} from '../keep.ts'
import {stringifyXhtml} from '../markdown/stringify.ts'
import {colophon} from '../pages/colophon.ts'
import {titlePage} from '../pages/title-page.ts'
import type {PackedPage} from './epub-package.ts'

/**
 * The pages of the EPUB in reading order: cover, title page, articles, colophon.
 *
 * @param options
 *   `cover`: path of the picture for a cover page, if there is one; `rare`: characters that have a
 *   font of their own; `keep`: keeps those of articles, for a book that is made again.
 */
export function epubPages(
  reading: EditionSource,
  edition: Edition,
  options: {
    readonly cover?: string | undefined
    readonly rare?: ReadonlySet<string> | undefined
    readonly keep?: Keep | undefined
  }
): PackedPage[] {
  const {keep = makeAnew} = options
  const {articles, book, labels} = reading
  const lang = reading.foreignLabels
  const names = articles.map(({name}) => name)
  const {xhtml: links} = linksOf(names)
  const isVertical = book.writing === 'vertical'
  const frame = (given: Section): PackedPage => {
    const {name, title, matter, properties, content, body = '', hasMath = false} = given
    const section = element('section', {...properties, ariaLabelledBy: ['title']}, ...content)
    const framed = stringifyXhtml([section], {isVertical, links, rare: options.rare})
    const markup = framed.slice(0, -end.length) + body + end
    const filename = `text/${name}.xhtml`
    return {filename, title, matter, markup, ...(hasMath && {properties: 'mathml'})}
  }
  let common: string | undefined
  const toPages = (article: Chapter): PackedPage[] =>
    keep(
      `framed/${article.name}`,
      () => {
        common ??= JSON.stringify([isVertical, names, [...(options.rare ?? [])]])
        return [article, common]
      },
      () => [
        frame(articleSection(article)),
        ...(article.more ?? []).map((page) => goOn(article, page))
      ]
    )
  const pages = [
    frame({
      name: 'title',
      title: book.title,
      matter: 'frontmatter',
      properties: {'epub:type': 'titlepage', className: ['title-page']},
      content: titlePage(reading)
    }),
    ...articles.flatMap(toPages)
  ]
  if (options.cover) {
    const section = element('section', {'epub:type': 'cover'}, ...coverPage(reading, options.cover))
    const markup = stringifyXhtml([section])
    const title = labels.cover
    pages.unshift({filename: 'text/cover.xhtml', title, matter: 'frontmatter', markup})
  }
  if (book.colophon !== false) {
    const properties = {'epub:type': 'colophon', role: 'doc-colophon'}
    const page = frame({
      name: 'colophon',
      title: labels.colophon,
      matter: 'backmatter',
      properties: lang ? {...properties, lang} : properties,
      content: colophon(reading, edition)
    })
    pages.push(page)
  }
  return pages
}

const end = '</section>'

/** A page that goes on with a chapter: its heading is the one that it begins with. */
function goOn(article: Chapter, {name, xhtml, hasMath}: ChapterPage): PackedPage {
  const {matter} = kinds[article.kind]
  const properties = {className: [...article.classes, 'continued']}
  const markup = stringifyXhtml([element('section', properties)])
  return {
    filename: `text/${name}.xhtml`,
    title: article.title,
    matter,
    markup: markup.slice(0, -end.length) + xhtml + end,
    ...(hasMath && {properties: 'mathml'})
  }
}

function articleSection(article: Chapter): Section {
  const {epubType, matter, role} = kinds[article.kind]
  return {
    name: article.name,
    title: article.title,
    matter,
    properties: {'epub:type': epubType, role, className: [...article.classes]},
    content: [article.header],
    body: article.markup.xhtml,
    hasMath: article.hasMath ?? false
  }
}

interface Section {
  readonly name: string
  readonly title: string
  readonly matter: PackedPage['matter']
  readonly properties: Properties
  /** With an `h1` of the id `title`. */
  readonly content: readonly ElementContent[]
  /** Markup of what follows it. */
  readonly body?: string
  readonly hasMath?: boolean
}
