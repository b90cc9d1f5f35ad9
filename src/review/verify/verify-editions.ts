import type {VFileMessage} from 'vfile-message'
import {append} from '../../append.ts'
import {countOf} from '../../count-of.ts'
import {inkOf} from '../ink/ink.ts'
import {openPackage, type WrittenBook, type WrittenPage} from '../written/written-book.ts'
import type {WrittenMarkdown} from '../written/written-markdown.ts'
import {
  hasClass,
  inkOfMarkup,
  type Markup,
  named,
  select,
  textOfMarkup
} from '../written/written-markup.ts'
import {createFinding, type LocatedText, showPlace} from './finding.ts'
import {reportDifferences} from './report-differences.ts'
import {verifySigns} from './verify-signs.ts'

/** An article whose Markdown could be read. */
export interface WrittenChapter {
  /** Base name of its pages: `01-slug`; `01-slug-part-1` for the first part that `01-slug.md` says. */
  readonly name: string
  /** Its Markdown; of a part without a file, that whose front matter says it. */
  readonly place: LocatedText
  readonly written: WrittenMarkdown
}

/** The chapters that a Markdown file is: the parts that its front matter says, and its own. */
export function chaptersOf(
  path: string,
  place: LocatedText & {readonly written: WrittenMarkdown}
): WrittenChapter[] {
  const name = path.replace(/^.*\//, '').replace(/\.md$/, '')
  const {written} = place
  return [
    ...written.parts.map((part, at) => ({name: partName(name, at), place, written: part})),
    {name, place, written}
  ]
}

/** Base name of the pages of a part that a file says, by which of them it is. */
export const partName = (name: string, at: number): string => `${name}-part-${at + 1}`

/**
 * Check that HTML and EPUB say, article by article, what the Markdown says.
 *
 * @param book
 *   The written files.
 * @param chapters
 *   The articles in reading order.
 * @param epub
 *   Path of the EPUB.
 */
export function verifyEditions(
  book: WrittenBook,
  chapters: readonly WrittenChapter[],
  epub: string
): VFileMessage[] {
  const findings: VFileMessage[] = []
  const isByOne = isByOneAuthor(chapters)
  const compare = (
    pairs: readonly {chapter: WrittenChapter; page: WrittenPage; node: Markup}[]
  ) => {
    const comparisons = pairs.map(({chapter, page, node}) => ({
      expected: isByOne ? chapter.written.reading : withAuthors(chapter.written),
      show: (offset: number) => showPlace(chapter.place, offset),
      actual: inkOfMarkup(node, page.value),
      place: page,
      fallback: node.position?.start.offset ?? 0
    }))
    append(findings, reportDifferences(comparisons))
    for (const {chapter, page, node} of pairs) {
      if (!isByOne) append(findings, verifyAuthors(chapter, page, node))
      append(findings, verifyKind(chapter, page, node))
      append(findings, verifySigns(page, node))
    }
  }

  compare(
    chapters.flatMap((chapter) => {
      const page = book.html(`html/${chapter.name}.html`)
      const node = page && named(page.root, 'article')[0]
      if (page && !node) findings.push(noText(page))
      return page && node ? [{chapter, page, node}] : []
    })
  )
  const whole = book.html('html/book.html')
  if (whole) {
    const nodes = named(whole.root, 'article')
    append(findings, reportCount(nodes.length, chapters.length, whole))
    compare(
      chapters.flatMap((chapter, index) =>
        nodes[index] ? [{chapter, page: whole, node: nodes[index]}] : []
      )
    )
  }
  const opf = openPackage(book, epub)
  if (!opf) return findings
  const expected = chapters.map(({name}) => `${opf.base}text/${name}.xhtml`)
  const spine = opf.spine.filter(
    (path) => !/\/(?:nav|text\/(?:title|colophon|cover))\.xhtml$/.test(path)
  )
  if (expected.join('\n') !== spine.join('\n')) append(findings, reportSpine(expected, spine, opf))
  compare(
    chapters.flatMap((chapter, index) => {
      const page = book.xml(expected[index]!)
      const node = page && named(page.root, 'body')[0]
      if (page && !node) findings.push(noText(page))
      return page && node ? [{chapter, page, node}] : []
    })
  )
  return findings
}

function noText(page: WrittenPage): VFileMessage {
  const reason = 'Unexpected page without an article, expected its text'
  return createFinding('missing-text', reason, {place: page, offset: 0})
}

/** A book of which no article has a byline, and all that name an author name the same: the title page does. */
export function isByOneAuthor(chapters: readonly WrittenChapter[]): boolean {
  const names = new Set(chapters.flatMap(({written}) => written.authors))
  const isSigned = chapters.some(({written}) => written.byline.codes.length > 0)
  return chapters.length > 1 && names.size === 1 && !isSigned
}

/** Where no line is printed the editions name the authors. */
function withAuthors(written: WrittenMarkdown) {
  if (written.byline.codes.length > 0 || written.authors.length === 0) return written.reading
  const authors = Array.from(inkOf(written.authors.join(''))).map((d) => d.codePointAt(0)!)
  const at = written.title.codes.length
  const {codes, offsets} = written.reading
  return {
    codes: [...codes.slice(0, at), ...authors, ...codes.slice(at)],
    offsets: [...offsets.slice(0, at), ...authors.map(() => 0), ...offsets.slice(at)]
  }
}

/** An edition says what an article is in the book: a lead, a credit. */
function verifyKind(
  {written, place: {path}}: WrittenChapter,
  page: WrittenPage,
  node: Markup
): VFileMessage[] {
  if (node.name !== 'article' || hasClass(node, written.kind)) return []
  const offset = node.position?.start.offset ?? 0
  const found = node.attributes.get('class') ?? ''
  const reason = `Unexpected kind \`${found}\`, expected \`${written.kind}\` as in \`${path}\``
  return [createFinding('wrong-title', reason, {place: page, offset})]
}

/**
 * The names that the front matter gives are those that the edition marks as authors. What a printed
 * byline does not say letter for letter (`by an old hand`, of `An old hand`) no edition can mark
 * there: then the head of the article's own page says it.
 */
function verifyAuthors(
  {name, written, place}: WrittenChapter,
  page: WrittenPage,
  node: Markup
): VFileMessage[] {
  const marked = select(node, (child) => hasClass(child, 'author'))
  const names = inkOf(marked.map(textOfMarkup).join(''))
  const authors = inkOf(written.authors.join(''))
  if (names === authors) return []
  const byline = Array.from(written.byline.codes, (code) => String.fromCodePoint(code)).join('')
  const parts = written.authors.flatMap((author) => author.split(/[、，,;；&]/)).map(inkOf)
  if (marked.length === 0 && parts.every((part) => byline.includes(part))) return []
  const printed = written.authors.map(inkOf).filter((author) => byline.includes(author))
  const canMark = byline === '' || printed.length === written.authors.length
  const isMarked = names === printed.join('')
  if (!canMark && isMarked && (!isOwnPage(name, page) || authorsInHead(page) === authors)) return []
  const offset = (marked[0] ?? node).position?.start.offset ?? 0
  const at = showPlace(page, offset)
  const origin = showPlace(place, written.keys.get('author') ?? 0)
  const reason =
    names === ''
      ? `Cannot find author \`${written.authors.join(', ')}\` at ${at}, expected the name as at ${origin}`
      : `Unexpected author \`${names}\` at ${at}, expected \`${authors}\` as at ${origin}`
  return [createFinding('wrong-title', reason, {place: page, offset})]
}

/** Whether a page is that of one article; heads of other pages name the authors of the book. */
const isOwnPage = (name: string, {path}: WrittenPage) => path.endsWith(`html/${name}.html`)

function authorsInHead({root}: WrittenPage): string {
  const metas = named(root, 'meta').filter(({attributes}) => attributes.get('name') === 'author')
  return inkOf(metas.map(({attributes}) => attributes.get('content') ?? '').join(''))
}

function reportCount(found: number, expected: number, page: WrittenPage): VFileMessage[] {
  if (found === expected) return []
  const reason = `Unexpected count of ${countOf(found, 'article')}, expected ${expected}`
  return [
    createFinding(found < expected ? 'missing-text' : 'added-text', reason, {
      place: page,
      offset: 0
    })
  ]
}

function reportSpine(
  expected: readonly string[],
  spine: readonly string[],
  opf: WrittenPage
): VFileMessage[] {
  const say = (rule: 'missing-file' | 'unexpected-file' | 'moved-text', reason: string) =>
    createFinding(rule, reason, {place: opf, offset: 0})
  const findings = [
    ...expected
      .filter((path) => !spine.includes(path))
      .map((path) =>
        say('missing-file', `Cannot find \`${path}\` in the reading order, expected it`)
      ),
    ...spine
      .filter((path) => !expected.includes(path))
      .map((path) =>
        say(
          'unexpected-file',
          `Unexpected \`${path}\` in the reading order, expected articles only`
        )
      )
  ]
  if (findings.length > 0) return findings
  return [say('moved-text', 'Unexpected reading order, expected that of the Markdown')]
}
