import type {VFileMessage} from 'vfile-message'
import {itemAt} from '../../item-at.ts'
import {fillTemplate, templateText} from '../../templates/templates.ts'
import {type Cover, htmlCover} from '../cover/cover.ts'
import {coverAlternative} from '../cover/cover-page.ts'
import type {DrawnCover} from '../cover/draw-cover.ts'
import {type Chapter, idInWhole, linksOf} from '../edition/chapter.ts'
import type {Edition, OutputFile} from '../edition/edition.ts'
import {readEdition} from '../edition/read-edition.ts'
import {element} from '../hast/element.ts'
import {type Keep, makeAnew} from '../keep.ts'
import {citation, sourceLine} from '../markdown/source-line.ts'
import {stringifyHtml} from '../markdown/stringify.ts'
import {headlineParts} from './headline-parts.ts'
import {type Entry, htmlEntries, type SectionEntry} from './html-entries.ts'
import {htmlHead} from './html-head.ts'

/** What a build may tell `publishHtml`. */
export interface HtmlOptions {
  /** Name of the EPUB beside the `html/` folder, for the link to it; without it there is none. */
  readonly epub?: string | undefined
  /** Media type of the cover, if there is one; its picture may be drawn in the meantime. */
  readonly coverType?: Cover['mediaType'] | undefined
  /** Whether there is a picture for previews of links. */
  readonly hasCard?: boolean | undefined
  /** Whether it is made of a docs folder, which has no contents page of ours. */
  readonly isFromDocs?: boolean | undefined
  /** Keeps pages, for a book that is made again. */
  readonly keep?: Keep | undefined
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
 *   Files of `html/` but the pictures of `htmlPictures`, and messages on the Markdown.
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
  const {coverType, hasCard, keep = makeAnew} = options
  const coverName = coverType && htmlCover({mediaType: coverType})
  const preview = hasCard ? cardName : coverName
  const title = [{type: 'text' as const, value: book.title}]
  const front = {
    ...common,
    ...htmlHead(reading, {preview}),
    cover: coverName && {src: coverName, alt: coverAlternative(reading)},
    heading: stringifyHtml([element('h1', {}, ...headlineParts(title))]),
    creators: reading.creators,
    entries: htmlEntries(reading.contents, labels),
    cite: citation(book, labels),
    epub: options.epub && `../${encodeURIComponent(options.epub)}`,
    markdown: options.isFromDocs ? '' : '../markdown/index.md',
    previous: undefined,
    next: toLink(articles[0])
  }
  const names = articles.map(({name}) => name)
  let key: string | undefined
  /** All that pages of articles are made from beside these, said once. */
  const commonKey = (): string => {
    key ??= JSON.stringify([common, preview, reading.creators, names])
    return key
  }
  const pages = articles.map(function (article, index): OutputFile {
    const {name, saidIn} = itemAt(edition.files, index)
    const entries = htmlEntries(reading.contents, labels, {current: article})
    const around = {
      file: encodeURI(saidIn?.name ?? name),
      previous: toLink(articles[index - 1]),
      next: toLink(articles[index + 1])
    }
    const value = keep(
      `html/${article.name}`,
      () => [article, commonKey(), JSON.stringify([entries, around])],
      () =>
        fillTemplate('html/page.html.ejs', {
          ...common,
          ...htmlHead(reading, {article, preview}),
          classes: article.classes.join(' '),
          markup: stringifyHtml([article.header], {isVertical}) + article.markup.html,
          // Once for both places where it stands.
          tocMarkup: fillTemplate('html/entries.html.ejs', {entries}),
          cite: citation(book, labels, article),
          ...around
        })
    )
    const isMany = articles.length > manyPages
    return {path: `html/${article.name}.html`, value: isMany ? encoder.encode(value) : value}
  })
  const {whole: places} = linksOf(names)
  const whole = {
    ...front,
    ...htmlHead(reading, {file: 'book.html', preview}),
    entries: front.entries.map((entry) => inWhole(entry, places)),
    articles: articles.map((article, index) =>
      keep(
        `whole/${article.name}`,
        () => [article, index, commonKey()],
        () => wholeArticle(article, index, places, isVertical)
      )
    ),
    next: undefined
  }
  const {looks} = edition
  const css = [
    templateText('css/text.css'),
    looks?.shared ?? '',
    templateText('css/html.css'),
    looks?.html ?? '',
    templateText('css/print.css')
  ].join('')
  const files = [
    {path: 'html/index.html', value: fillTemplate('html/index.html.ejs', front)},
    ...pages,
    {path: 'html/book.html', value: fillTemplate('html/book.html.ejs', whole)},
    {path: 'html/style.css', value: css},
    {path: 'html/reader.js', value: templateText('reader.js')},
    {path: 'html/icon.svg', value: templateText('icon.svg')},
    ...reading.images.map(({target, bytes}) => ({path: `html/${target}`, value: bytes}))
  ]
  return {files, messages: reading.messages}
}

/** From so many on pages wait as bytes: the text of one is in a thousand pieces until it is written. */
const manyPages = 5000
const encoder = new TextEncoder()

/** The pictures of the HTML edition that are drawn. */
export function htmlPictures({cover, card}: Pick<DrawnCover, 'cover' | 'card'>): OutputFile[] {
  return [
    ...(cover ? [{path: `html/${htmlCover(cover)}`, value: cover.bytes}] : []),
    ...(card ? [{path: `html/${cardName}`, value: card}] : [])
  ]
}

const cardName = 'card.png'

function toLink(article: Chapter | undefined) {
  return article && {href: `${article.name}.html`, title: article.title}
}

/** An article among all others on one page: its ids get its number, and links stay on the page. */
function wholeArticle(
  article: Chapter,
  index: number,
  links: ReadonlyMap<string, string>,
  isVertical: boolean
) {
  const id = idInWhole(index)
  const classes = article.classes.join(' ')
  const header = stringifyHtml([article.header], {prefix: `${id}-`, links, isVertical})
  return {id, classes, markup: header + article.markup.whole}
}

function inWhole(entry: Entry, places: ReadonlyMap<string, string>): Entry {
  const place = places.get(entry.href ?? '')
  const toPlace = (section: SectionEntry): SectionEntry => ({
    ...section,
    href: `${place}-${section.href.replace(/^.*#/, '')}`,
    ...(section.sections && {sections: section.sections.map(toPlace)})
  })
  const sections = entry.sections.map(toPlace)
  return {
    ...entry,
    href: place,
    sections,
    entries: entry.entries.map((one) => inWhole(one, places))
  }
}
