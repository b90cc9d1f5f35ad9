import type {Element, ElementContent} from 'hast'
import {countCharacters} from '../../../text/count-characters.ts'
import type {DialectText} from '../../dialects/dialect.ts'
import {type DialectTools, readDialect} from '../../dialects/read-dialect.ts'
import type {Address} from '../../dialects/read-matter.ts'
import {type Chapter, type ChapterPage, idInWhole} from '../../edition/chapter.ts'
import {element} from '../../hast/element.ts'
import {hastText} from '../../hast/hast-text.ts'
import type {Section} from '../../hast/rehype-article.ts'
import {rehypeLanguages} from '../../hast/rehype-languages.ts'
import {stringifyHtml, stringifyXhtml} from '../../markdown/stringify.ts'
import {byline} from '../../pages/byline.ts'
import {headlineParts} from '../../pages/headline-parts.ts'
import {saysOnly} from '../sign-text.ts'
import {type AskedLink, type FinishOptions, finishArticle, labelMark} from './finish-article.ts'

/** A chapter whose links are still numbers. */
export interface TreeChapter {
  readonly chapter: Chapter
  readonly anchors: ReadonlyMap<string, string>
  readonly links: readonly AskedLink[]
  /** What links without words are called that lead to an id. */
  readonly labels: ReadonlyMap<string, string>
  /** What a site calls it. */
  readonly addresses: readonly Address[]
  /** Page of the EPUB for each id that is not on the first. */
  readonly pageOf: ReadonlyMap<string, string>
  readonly hasCode: boolean
  /** Characters that files brought into it. */
  readonly brought: number
  /** Tells of a link at its place. */
  readonly say: (reason: string, link: AskedLink) => void
}

/** What all chapters of a folder are read with. */
export interface TreeContext {
  readonly tools: DialectTools
  readonly language: string
  readonly depth: number
  readonly finish: Omit<FinishOptions, 'path'>
}

/** Which chapter of the book a text is. */
export interface ChapterPlace {
  /** Base name of its page. */
  readonly name: string
  /** Place in the book, from 0. */
  readonly index: number
  /** Title in the contents, for a text without a heading. */
  readonly planned: string | undefined
}

/** Characters of markup on one page of an EPUB: old readers stop at 300 KB. */
const mostOnPage = 240_000

/** Read a text of a docs folder as a chapter. */
export function readTreeChapter(
  text: DialectText,
  {name, index, planned}: ChapterPlace,
  {tools, language, depth, finish}: TreeContext
): TreeChapter {
  const {matter, root, brought, say} = readDialect(text, tools)
  const done = finishArticle({root, say}, {...finish, path: text.path})
  const {headline, body, hasMath, hasRuby} = done
  const title = (headline && wordsOf(headline)) || matter.title || planned || titleOfPath(text.path)
  const heading = headline ? headline.children : [{type: 'text' as const, value: title}]
  // A text that was laid out for a site says it itself.
  const above = body.find(({type}) => type === 'element')
  const isSigned =
    above?.type === 'element' && above.tagName === 'p' && saysOnly(hastText(above), matter.authors)
  if (isSigned) above.properties.className = ['byline']
  const line = isSigned ? undefined : byline(undefined, matter.authors)
  const header = element(
    'header',
    {},
    element('h1', {id: 'title'}, ...headlineParts(heading)),
    ...(line ? [line] : [])
  )
  const languages = rehypeLanguages({main: language})
  languages(header)
  languages({type: 'root', children: body as ElementContent[]})
  const pages = toPages(body, name)
  const pageOf = new Map(
    pages.slice(1).flatMap((page) => page.ids.map((id): [string, string] => [id, page.name]))
  )
  const prose = body.map(proseOf).join('\n')
  const first = body.find((node) => node.type === 'element' && node.tagName === 'p')
  const images = elementsOf([header, ...body], 'img')
  const prefix = `${idInWhole(index)}-`
  const more = pages.slice(1).map(
    (page): ChapterPage => ({
      name: page.name,
      xhtml: page.xhtml,
      hasMath: page.xhtml.includes('<math')
    })
  )
  const chapter: Chapter = {
    name,
    title,
    kind: matter.kind,
    authors: matter.authors,
    isSigned: false,
    classes: [matter.kind, ...(hasRuby ? ['ruby'] : [])],
    header,
    sections: shownSections(done.sections, depth, pageOf),
    pages: [],
    markup: {
      html: stringifyHtml(body),
      whole: stringifyHtml(body, {prefix}),
      xhtml: pages[0]?.xhtml ?? ''
    },
    text: prose,
    firstParagraph: first ? wordsOf(first) : '',
    characters: countCharacters(body.map(wordsOf).join('\n')),
    images: images.map(({properties: {src, alt, className}}) => ({
      target: String(src),
      isDecorative: Array.isArray(className) && className.includes('decorative'),
      isDescribed: Boolean(alt)
    })),
    hasRuby,
    messages: [],
    ...(hasMath && {hasMath: pages[0]?.xhtml.includes('<math') ?? false}),
    ...(more.length > 0 && {more}),
    ...(matter.description && {description: matter.description})
  }
  return {
    chapter,
    anchors: done.anchors,
    addresses: matter.addresses,
    labels: done.labels,
    links: done.links,
    pageOf,
    hasCode: done.hasCode,
    brought,
    say: (reason, {address, position}) =>
      say('dead-link', address, reason, {position}, {sample: address})
  }
}

/** `guide/first-steps.md` is `First steps`. */
function titleOfPath(path: string): string {
  const bare = path.replace(/\.\w+$/, '').replace(/\/(?:index|readme)$/i, '')
  const words = bare.replace(/^.*\//, '').replace(/[-_]+/g, ' ').trim()
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) || 'Text'
}

interface EpubPage {
  readonly name: string
  readonly xhtml: string
  readonly ids: readonly string[]
}

/** Part a body at headings where it is too long for one page. */
function toPages(body: readonly ElementContent[], name: string): EpubPage[] {
  const sections: ElementContent[][] = [[]]
  for (const node of body) {
    if (node.type === 'element' && node.tagName === 'h2') sections.push([])
    sections.at(-1)!.push(node)
  }
  const pages: {nodes: ElementContent[]; xhtml: string}[] = []
  for (const nodes of sections) {
    if (nodes.length === 0 && pages.length === 0 && sections.length > 1) {
      pages.push({nodes: [], xhtml: ''})
      continue
    }
    const xhtml = asXhtml(nodes)
    const last = pages.at(-1)
    if (last && last.xhtml.length + xhtml.length <= mostOnPage) {
      last.nodes.push(...nodes)
      last.xhtml += xhtml
    } else pages.push({nodes: [...nodes], xhtml})
  }
  return pages.map(({nodes, xhtml}, index) => ({
    name: index === 0 ? name : `${name}.${index + 1}`,
    xhtml,
    ids: index === 0 ? [] : idsIn(nodes)
  }))
}

/** XML wants a value for each attribute. */
function asXhtml(nodes: readonly ElementContent[]): string {
  return stringifyXhtml(nodes).replace(
    /<(details|ol)((?: [^<>]*)?) (open|reversed)(?=[ >])/g,
    '<$1$2 $3="$3"'
  )
}

function idsIn(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    const {id} = node.properties
    return [...(id ? [String(id)] : []), ...idsIn(node.children)]
  })
}

/** Sections as deep as the contents go, each with its page of the EPUB. */
function shownSections(
  sections: readonly Section[],
  depth: number,
  pageOf: ReadonlyMap<string, string>
): Section[] {
  if (depth < 1) return []
  return sections.map(({id, title, sections: inner = []}) => {
    const page = pageOf.get(id)
    const shown = shownSections(inner, depth - 1, pageOf)
    return {id, title, ...(page && {page}), ...(shown.length > 0 && {sections: shown})}
  })
}

/** What a text says; links that are given words later say nothing. */
function wordsOf(node: ElementContent): string {
  return hastText(node).replace(labelMark, '')
}

/** Text without code, by which languages and words are counted. */
function proseOf(node: ElementContent): string {
  if (node.type !== 'element') return node.type === 'text' ? wordsOf(node) : ''
  if (node.tagName === 'pre' || node.tagName === 'math') return ''
  return node.children.map(proseOf).join('')
}

function elementsOf(nodes: readonly ElementContent[], tagName: string): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    const inner = elementsOf(node.children, tagName)
    return node.tagName === tagName ? [node, ...inner] : inner
  })
}
