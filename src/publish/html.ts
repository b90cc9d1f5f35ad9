import type {VFileMessage} from 'vfile-message'
import {type Cover, coverFile} from './cover.ts'
import {coverAlternative} from './cover-page.ts'
import type {Edition, OutputFile} from './edition.ts'
import {element} from './element.ts'
import {headlineParts} from './headline-parts.ts'
import {type Entry, htmlEntries} from './html-entries.ts'
import {htmlHead} from './html-head.ts'
import type {Article} from './read-article.ts'
import {readEdition} from './read-edition.ts'
import {citation, sourceLine} from './source-line.ts'
import {stringifyHtml} from './stringify.ts'
import {fillTemplate, templateText} from './templates.ts'

/** What a build may tell `publishHtml`. */
export interface HtmlOptions {
  /** Name of the EPUB beside the `html/` folder, for the link to it; without it there is none. */
  readonly epub?: string | undefined
  readonly cover?: Cover | undefined
  /** PNG of 1200 x 630 for previews of links. */
  readonly card?: Uint8Array | undefined
}

/** An HTML edition, and what its Markdown gave reason to say. */
export interface PublishedHtml {
  readonly files: readonly OutputFile[]
  readonly messages: readonly VFileMessage[]
}

/**
 * Make the HTML edition: a front page, a page for each article, and the whole book on one page.
 *
 * Every page works from any folder, without a script and without a connection.
 *
 * @param edition
 *   The edition; the text is read back from its Markdown.
 * @param options
 *   Configuration (optional).
 * @returns
 *   Files of `html/`, and messages on the Markdown.
 */
export function publishHtml(edition: Edition, options: Readonly<HtmlOptions> = {}): PublishedHtml {
  const reading = readEdition(edition)
  const {articles, book, labels} = reading
  const isVertical = book.writing === 'vertical'
  const common = {
    language: book.language,
    writing: isVertical ? 'vertical' : 'horizontal',
    isVertical,
    book,
    labels,
    labelLang: reading.foreignLabels ? ` lang="${reading.foreignLabels}"` : '',
    source: sourceLine(book, labels)
  }
  const {cover, card} = options
  const coverName = cover && coverFile(cover).replace('images/', '')
  const preview = card ? 'card.png' : coverName
  const title = [{type: 'text' as const, value: book.title}]
  const front = {
    ...common,
    ...htmlHead(reading, {preview}),
    cover: cover && {src: coverName, alt: coverAlternative(reading)},
    heading: stringifyHtml([element('h1', {}, ...headlineParts(title))]),
    creators: reading.creators,
    entries: htmlEntries(reading.contents, labels),
    cite: citation(book, labels),
    epub: options.epub && `../${encodeURIComponent(options.epub)}`,
    previous: undefined,
    next: toLink(articles[0])
  }
  const pages = articles.map(function (article, index): OutputFile {
    const view = {
      ...common,
      ...htmlHead(reading, {article, preview}),
      classes: article.classes.join(' '),
      markup: stringifyHtml([article.header, ...article.body], {isVertical}),
      entries: htmlEntries(reading.contents, labels, {current: article}),
      cite: citation(book, labels, article),
      file: edition.files[index]!.name,
      previous: toLink(articles[index - 1]),
      next: toLink(articles[index + 1])
    }
    return {path: `html/${article.name}.html`, value: fillTemplate('html/page.html.ejs', view)}
  })
  const places = new Map(articles.map(({name}, index) => [`${name}.html`, `#c${index + 1}`]))
  const whole = {
    ...front,
    ...htmlHead(reading, {file: 'book.html', preview}),
    entries: front.entries.map((entry) => inWhole(entry, places)),
    articles: articles.map((article, index) => wholeArticle(article, index, places, isVertical)),
    next: undefined
  }
  const css = ['text', 'html', 'print'].map((name) => templateText(`css/${name}.css`)).join('')
  const files = [
    {path: 'html/index.html', value: fillTemplate('html/index.html.ejs', front)},
    ...pages,
    {path: 'html/book.html', value: fillTemplate('html/book.html.ejs', whole)},
    {path: 'html/style.css', value: css},
    {path: 'html/reader.js', value: templateText('reader.js')},
    {path: 'html/icon.svg', value: templateText('icon.svg')},
    ...(cover ? [{path: `html/${coverName}`, value: cover.bytes}] : []),
    ...(card ? [{path: 'html/card.png', value: card}] : []),
    ...reading.images.map(({target, bytes}) => ({path: `html/${target}`, value: bytes}))
  ]
  return {files, messages: reading.messages}
}

function toLink(article: Article | undefined) {
  return article && {href: `${article.name}.html`, title: article.title}
}

/** An article among all others on one page: its ids get its number, and links stay on the page. */
function wholeArticle(
  article: Article,
  index: number,
  links: ReadonlyMap<string, string>,
  isVertical: boolean
) {
  const id = `c${index + 1}`
  const content = [article.header, ...article.body]
  const classes = article.classes.join(' ')
  return {id, classes, markup: stringifyHtml(content, {prefix: `${id}-`, links, isVertical})}
}

function inWhole(entry: Entry, places: ReadonlyMap<string, string>): Entry {
  const place = places.get(entry.href ?? '')
  const sections = entry.sections.map((section) => ({
    ...section,
    href: `${place}-${section.href.replace(/^.*#/, '')}`
  }))
  return {
    ...entry,
    href: place,
    sections,
    entries: entry.entries.map((one) => inWhole(one, places))
  }
}
