import type {VFileMessage} from 'vfile-message'
import {commonest, countEach} from '../../count-each.ts'
import {inkOf} from '../ink/ink.ts'
import type {BookRecord} from '../record/book-record.ts'
import {isPartPoint, partLabels} from '../record/part-labels.ts'
import {openPackage, type WrittenBook, type WrittenPage} from '../written/written-book.ts'
import {readLabels, readLinks} from '../written/written-markdown.ts'
import {hasClass, type Markup, named, select, textOfMarkup} from '../written/written-markup.ts'
import {
  type ContentsLine,
  fromWhole,
  linesOfHtml,
  pointsOfNcx,
  textStart,
  toLine
} from './contents-lines.ts'
import {createFinding} from './finding.ts'
import {isByOneAuthor, type WrittenChapter} from './verify-editions.ts'
import {verifyFrontMatter} from './verify-front-matter.ts'

/** What one of the files says of the book. */
interface Saying {
  readonly text: string
  readonly page: WrittenPage
  readonly offset?: number | undefined
}

function saying(page: WrittenPage, node: Markup | undefined): Saying {
  return {text: inkOf(node ? textOfMarkup(node) : ''), page, offset: node && textStart(node)}
}

/** What is said of the book as a whole, which must be the same wherever it is said. */
interface Sayings {
  readonly titles: Saying[]
  readonly creators: Saying[]
  readonly parts: Saying[]
}

/** Says that something leads to the text wrongly. */
type SayWrong = (
  reason: string,
  place: WrittenPage | {readonly path: string},
  offset?: number
) => void

/** What tables of contents are held against. */
interface ContentsContext {
  readonly book: WrittenBook
  readonly chapters: readonly WrittenChapter[]
  readonly record: BookRecord
  /** Titles of the articles by the names of their files, in reading order. */
  readonly titles: ReadonlyMap<string, string>
  readonly say: SayWrong
}

/**
 * Check what leads to the text: titles in every table of contents, the book's own title and its
 * authors, the hashes in the colophon.
 */
export function verifyContents(
  book: WrittenBook,
  chapters: readonly WrittenChapter[],
  record: BookRecord
): VFileMessage[] {
  const findings = chapters.flatMap((chapter) =>
    verifyFrontMatter(chapter, book.html(`html/${chapter.name}.html`))
  )
  const say: SayWrong = (reason, place, offset = 0) =>
    findings.push(
      createFinding('wrong-title', reason, 'root' in place ? {place, offset} : place.path)
    )
  const titles = new Map(chapters.map(({name, written}) => [name, written.plainTitle]))
  const context = {book, chapters, record, titles, say}
  const said: Sayings = {titles: [], creators: [], parts: []}
  readHtml(context, said)
  readMarkdownIndex(context, said)
  readPackage(context, said)
  const lists = {'title of the book': said.titles, authors: said.creators, parts: said.parts}
  for (const [what, list] of Object.entries(lists)) {
    const common = commonest(countEach(list.map(({text}) => text)))
    for (const {text, page, offset} of list) {
      if (text === common) continue
      say(`Unexpected ${what} \`${text}\`, expected \`${common}\` as elsewhere`, page, offset)
    }
  }
  return findings
}

/** Read the contents, the title and the authors on the pages of the site. */
function readHtml(context: ContentsContext, {titles, creators, parts}: Sayings): void {
  const {book, chapters, say} = context
  for (const name of ['index', 'book', ...context.titles.keys()]) {
    const page = book.html(`html/${name}.html`)
    if (!page) continue
    const isFront = name === 'index' || name === 'book'
    const lists = select(page.root, (node) => node.name === 'nav' && hasClass(node, 'contents'))
    for (const list of lists.map(linesOfHtml)) {
      checkLines(context, page, name === 'book' ? fromWhole(list, chapters) : list, {
        isWhole: isFront
      })
    }
    if (lists.length === 0) say('Unexpected page without contents, expected its list', page)
    if (isFront) {
      parts.push(partsSaying(page, lists.flatMap(partLabels)))
      const masthead = select(page.root, (node) => hasClass(node, 'masthead'))[0]
      titles.push(saying(page, masthead && named(masthead, 'h1')[0]))
    } else titles.push(saying(page, select(page.root, (node) => hasClass(node, 'running'))[0]))
    if (name === 'index') {
      creators.push({text: authorsOf(page), page})
      verifyBy(page, chapters, say)
    }
  }
}

/** Read the list of contents that lies beside the Markdown; parts have no files of their own in it. */
function readMarkdownIndex(context: ContentsContext, {titles}: Sayings): void {
  const index = context.book.markdown('markdown/index.md')
  if (!index) return
  const {written} = index
  const page = {...index, root: empty}
  titles.push(
    {text: textOf(written.title.codes), page, offset: written.title.offsets[0]},
    {text: inkOf(written.frontTitle), page, offset: written.keys.get('title')}
  )
  const files = new Set(
    context.chapters.flatMap(({name, place}) => (nameOf(place.path) === name ? [name] : []))
  )
  checkLines(context, page, readLinks(index.value), {
    isWhole: true,
    isListed: (name) => files.has(name)
  })
  const labels = readLabels(index.value).map(inkOf)
  for (const [name, title] of context.titles)
    if (title !== '' && !files.has(name) && !labels.includes(title))
      context.say(`Cannot find the part \`${title}\` in the list of contents, expected it`, page)
}

/** Read what the EPUB says: its package, both of its tables of contents, its title page and colophon. */
function readPackage(context: ContentsContext, {titles, creators, parts}: Sayings): void {
  const {book, record, say} = context
  const opf = openPackage(book, record.epub)
  if (!opf) return
  titles.push(saying(opf, named(opf.root, 'dc:title')[0]))
  const names = named(opf.root, 'dc:creator').map(textOfMarkup)
  creators.push({text: inkOf(names.join('')), page: opf})
  const nav = book.xml(`${opf.base}nav.xhtml`)
  if (nav) {
    const toc = named(nav.root, 'nav').find((node) => node.attributes.get('epub:type') === 'toc')
    checkLines(context, nav, toc ? linesOfHtml(toc) : [], {isWhole: true})
    parts.push(partsSaying(nav, toc ? partLabels(toc) : []))
  }
  const ncx = book.xml(`${opf.base}toc.ncx`)
  if (ncx) {
    const points = pointsOfNcx(ncx.root)
    const lines = points.filter((point) => !isPartPoint(point)).map(toLine)
    checkLines(context, ncx, lines, {isWhole: true})
    const labels = points.filter(isPartPoint).map((point) => toLine(point).text)
    parts.push(partsSaying(ncx, labels))
    titles.push(saying(ncx, named(ncx.root, 'docTitle')[0]))
  }
  const titlePage = book.xml(`${opf.base}text/title.xhtml`)
  if (titlePage) {
    titles.push(saying(titlePage, named(titlePage.root, 'h1')[0]))
    creators.push({text: authorsOf(titlePage), page: titlePage})
  }
  const path = `${opf.base}text/colophon.xhtml`
  const colophon = opf.spine.includes(path) ? book.xml(path) : undefined
  if (!colophon) return
  const hashes = named(colophon.root, 'code').map(textOfMarkup).join(' ')
  if (hashes !== record.sources.map((source) => source.sha256).join(' '))
    say('Unexpected hashes of the sources, expected those of the ledger', colophon)
}

/**
 * Check that the lines of a table of contents have the titles of what they lead to.
 *
 * @param options.isWhole
 *   Whether it must have each article, in order.
 * @param options.isListed
 *   Which articles a whole one has (optional, else all).
 */
function checkLines(
  {book, titles, say}: ContentsContext,
  page: WrittenPage,
  lines: readonly ContentsLine[],
  {
    isWhole,
    isListed = () => true
  }: {readonly isWhole: boolean; readonly isListed?: (name: string) => boolean}
): void {
  for (const {href, text, offset} of lines) {
    const [path = '', fragment] = href.split('#')
    const title = titles.get(nameOf(path)) ?? headingOf(book, path)
    if (title === undefined) continue
    const expected = fragment === undefined ? title : sectionTitle(book, page, href)
    if (inkOf(text) === expected) continue
    const reason = `Unexpected title \`${text.trim()}\` for \`${href}\`, expected \`${expected}\``
    say(reason, page, offset)
  }
  const articles = lines.filter(({href}) => titles.has(nameOf(href)) && !href.includes('#'))
  const order = articles.map(({href}) => nameOf(href)).join(' ')
  if (isWhole && order !== [...titles.keys()].filter(isListed).join(' '))
    say('Unexpected list of contents, expected each article once, in reading order', page)
}

function partsSaying(page: WrittenPage, labels: readonly string[]): Saying {
  return {text: labels.map(inkOf).join(' '), page}
}

const empty: Markup = {
  type: 'root',
  name: '',
  attributes: new Map(),
  children: [],
  value: '',
  position: undefined
}

const textOf = (codes: readonly number[]) =>
  codes.map((code) => String.fromCodePoint(code)).join('')
const nameOf = (href: string) => href.replace(/^.*\//, '').replace(/\.\w+(?:#.*)?$/, '')

/** The heading of a page of the EPUB that is no article: the colophon. */
function headingOf(book: WrittenBook, path: string): string | undefined {
  const known = book.paths.find((known) => path.endsWith('.xhtml') && known.endsWith(`/${path}`))
  const page = known === undefined ? undefined : book.xml(known)
  const heading = page && named(page.root, 'h1')[0]
  return heading && inkOf(textOfMarkup(heading))
}

/** The heading that a link to a section leads to, in the same edition. */
function sectionTitle(book: WrittenBook, from: WrittenPage, href: string): string {
  const [path = '', fragment] = href.split('#')
  const isEpub = path.endsWith('.xhtml')
  const folder = book.paths.find((known) => known.endsWith(`/${path}`))
  const page = folder === undefined ? undefined : isEpub ? book.xml(folder) : book.html(folder)
  const heading = page && select(page.root, (node) => node.attributes.get('id') === fragment)[0]
  return heading ? inkOf(textOfMarkup(heading)) : `a heading that ${from.path} can lead to`
}

function authorsOf(page: WrittenPage): string {
  const list = select(page.root, (node) => node.name === 'ul' && hasClass(node, 'authors'))
  return inkOf(list.map(textOfMarkup).join(''))
}

/** Beside each title of the front page stand the names of its authors. */
function verifyBy(
  page: WrittenPage,
  chapters: readonly WrittenChapter[],
  say: (reason: string, place: WrittenPage, offset?: number) => void
): void {
  const found = select(page.root, (node) => hasClass(node, 'by'))
  const plain = (text: string) => inkOf(text).replace(/[、，,;；&·]/g, '')
  const named = isByOneAuthor(chapters) ? [] : chapters
  const expected = named.flatMap(({written}) =>
    written.authors.length > 0 ? [plain(written.authors.join(''))] : []
  )
  for (const [index, node] of found.entries()) {
    if (plain(textOfMarkup(node)) === expected[index]) continue
    const offset = node.position?.start.offset ?? 0
    say(
      `Unexpected author \`${textOfMarkup(node)}\`, expected \`${expected[index] ?? ''}\``,
      page,
      offset
    )
  }
  if (found.length < expected.length)
    say('Unexpected list without authors, expected their names', page)
}
