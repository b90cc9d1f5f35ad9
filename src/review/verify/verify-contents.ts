import type {VFileMessage} from 'vfile-message'
import {inkOf} from '../ink/ink.ts'
import type {BookRecord} from '../record/book-record.ts'
import {isPartPoint, partLabels} from '../record/part-labels.ts'
import {openPackage, type WrittenBook, type WrittenPage} from '../written/written-book.ts'
import {readLabels, readLinks} from '../written/written-markdown.ts'
import {hasClass, type Markup, named, select, textOfMarkup} from '../written/written-markup.ts'
import {createFinding} from './finding.ts'
import {isByOneAuthor, type WrittenChapter} from './verify-editions.ts'
import {verifyFrontMatter} from './verify-front-matter.ts'

/** A line of a table of contents. */
interface Line {
  readonly href: string
  readonly text: string
  readonly offset: number
}

/** What one of the files says of the book. */
interface Saying {
  readonly text: string
  readonly page: WrittenPage
  readonly offset?: number | undefined
}

function saying(page: WrittenPage, node: Markup | undefined): Saying {
  return {text: inkOf(node ? textOfMarkup(node) : ''), page, offset: node && textStart(node)}
}

/** Where the first of the words in a node is. */
function textStart(node: Markup): number {
  const first = node.children.find((child) => child.type === 'element' || child.value.trim() !== '')
  if (first) return textStart(first)
  return (node.position?.start.offset ?? 0) + /^\s*/.exec(node.value)![0].length
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
  const findings: VFileMessage[] = []
  const say = (reason: string, place: WrittenPage | {path: string}, offset = 0) =>
    findings.push(
      createFinding('wrong-title', reason, 'root' in place ? {place, offset} : place.path)
    )
  const titles = new Map(chapters.map(({name, written}) => [name, written.plainTitle]))
  for (const chapter of chapters) {
    findings.push(...verifyFrontMatter(chapter, book.html(`html/${chapter.name}.html`)))
  }
  const files = new Set(
    chapters.flatMap(({name, place}) => (nameOf(place.path) === name ? [name] : []))
  )
  const checkLines = (
    page: WrittenPage,
    lines: readonly Line[],
    isWhole: boolean,
    isListed: (name: string) => boolean = () => true
  ) => {
    const articles = lines.filter(({href}) => titles.has(nameOf(href)) && !href.includes('#'))
    for (const {href, text, offset} of lines) {
      const [path = '', fragment] = href.split('#')
      const title = titles.get(nameOf(path)) ?? headingOf(book, path)
      if (title === undefined) continue
      const expected = fragment === undefined ? title : sectionTitle(book, page, href)
      if (inkOf(text) !== expected) {
        say(
          `Unexpected title \`${text.trim()}\` for \`${href}\`, expected \`${expected}\``,
          page,
          offset
        )
      }
    }
    const order = articles.map(({href}) => nameOf(href)).join(' ')
    if (isWhole && order !== [...titles.keys()].filter(isListed).join(' ')) {
      say('Unexpected list of contents, expected each article once, in reading order', page)
    }
  }

  const bookTitles: Saying[] = []
  const creators: Saying[] = []
  const parts: Saying[] = []
  const addParts = (page: WrittenPage, labels: readonly string[]) =>
    parts.push({text: labels.map(inkOf).join(' '), page})
  const addHeading = (page: WrittenPage, inside: Markup | undefined) => {
    const heading = inside && named(inside, 'h1')[0]
    bookTitles.push(saying(page, heading))
  }
  const htmlPaths = ['index', 'book', ...titles.keys()].map((name) => `html/${name}.html`)
  for (const path of htmlPaths) {
    const page = book.html(path)
    if (!page) continue
    const isFront = path === 'html/index.html' || path === 'html/book.html'
    const lists = select(page.root, (node) => node.name === 'nav' && hasClass(node, 'contents'))
    const lines = lists.map(linesOfHtml)
    const own = path === 'html/book.html' ? lines.map((list) => fromWhole(list, chapters)) : lines
    for (const list of own) checkLines(page, list, isFront)
    if (lists.length === 0) say('Unexpected page without contents, expected its list', page)
    if (isFront) addParts(page, lists.flatMap(partLabels))
    if (isFront) addHeading(page, select(page.root, (node) => hasClass(node, 'masthead'))[0])
    if (path === 'html/index.html') {
      creators.push({text: authorsOf(page), page})
      verifyBy(page, chapters, say)
    } else if (!isFront) {
      const running = select(page.root, (node) => hasClass(node, 'running'))[0]
      bookTitles.push(saying(page, running))
    }
  }
  const index = book.markdown('markdown/index.md')
  if (index) {
    const {written} = index
    const page = {...index, root: empty}
    bookTitles.push(
      {text: textOf(written.title.codes), page, offset: written.title.offsets[0]},
      {text: inkOf(written.frontTitle), page, offset: written.keys.get('title')}
    )
    const lines = readLinks(index.value)
    checkLines(page, lines, true, (name) => files.has(name))
    const labels = readLabels(index.value).map(inkOf)
    for (const [name, title] of titles)
      if (title !== '' && !files.has(name) && !labels.includes(title))
        say(`Cannot find the part \`${title}\` in the list of contents, expected it`, page)
  }
  const opf = openPackage(book, record.epub)
  if (opf) {
    const [title] = named(opf.root, 'dc:title')
    bookTitles.push(saying(opf, title))
    creators.push({
      text: inkOf(named(opf.root, 'dc:creator').map(textOfMarkup).join('')),
      page: opf
    })
    const nav = book.xml(`${opf.base}nav.xhtml`)
    const toc =
      nav && named(nav.root, 'nav').find((node) => node.attributes.get('epub:type') === 'toc')
    if (nav) checkLines(nav, toc ? linesOfHtml(toc) : [], true)
    if (nav) addParts(nav, toc ? partLabels(toc) : [])
    const ncx = book.xml(`${opf.base}toc.ncx`)
    if (ncx) {
      const points = pointsOfNcx(ncx.root)
      const lines = points.filter((point) => !isPartPoint(point)).map(toLine)
      checkLines(ncx, lines, true)
      addParts(
        ncx,
        points.filter(isPartPoint).map((point) => toLine(point).text)
      )
      const docTitle = named(ncx.root, 'docTitle')[0]
      bookTitles.push(saying(ncx, docTitle))
    }
    const titlePage = book.xml(`${opf.base}text/title.xhtml`)
    if (titlePage) {
      addHeading(titlePage, titlePage.root)
      creators.push({text: authorsOf(titlePage), page: titlePage})
    }
    if (opf.spine.includes(`${opf.base}text/colophon.xhtml`)) {
      const colophon = book.xml(`${opf.base}text/colophon.xhtml`)
      const hashes = colophon ? named(colophon.root, 'code').map(textOfMarkup).join(' ') : ''
      const expected = record.sources.map((source) => source.sha256).join(' ')
      if (colophon && hashes !== expected)
        say('Unexpected hashes of the sources, expected those of the ledger', colophon)
    }
  }
  for (const list of [bookTitles, creators, parts]) {
    const common = commonest(list.map(({text}) => text))
    for (const {text, page, offset} of list) {
      if (text === common) continue
      const what = list === creators ? 'authors' : list === parts ? 'parts' : 'title of the book'
      say(`Unexpected ${what} \`${text}\`, expected \`${common}\` as elsewhere`, page, offset)
    }
  }
  return findings
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

function linesOfHtml(list: Markup): Line[] {
  return named(list, 'a').map((node) => ({
    href: decodeURI(node.attributes.get('href') ?? ''),
    text: textOfMarkup(node),
    offset: node.position?.start.offset ?? 0
  }))
}

/** `#c2` is the second article, `#c2-s1` its first section. */
function fromWhole(lines: readonly Line[], chapters: readonly WrittenChapter[]): Line[] {
  return lines.map((line) => {
    const [, number, fragment] = /^#c(\d+)(?:-(.*))?$/.exec(line.href) ?? []
    const name = chapters[Number(number) - 1]?.name ?? '?'
    return {...line, href: `${name}.html${fragment === undefined ? '' : `#${fragment}`}`}
  })
}

function pointsOfNcx(root: Markup): Markup[] {
  return named(root, 'navPoint').flatMap((point) => [point, ...pointsOfNcx(point)])
}

function toLine(point: Markup): Line {
  const label = point.children.find((child) => child.name === 'navLabel')
  const content = point.children.find((child) => child.name === 'content')
  return {
    href: content?.attributes.get('src') ?? '',
    text: label ? textOfMarkup(label) : '',
    offset: textStart(label ?? point)
  }
}

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

function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}
