import type {VFileMessage} from 'vfile-message'
import {countOf} from '../../count-of.ts'
import {createFinding} from '../verify/finding.ts'
import type {Package, WrittenBook, WrittenPage} from '../written/written-book.ts'
import {type Markup, named} from '../written/written-markup.ts'

/** A chapter as its editions have it. */
export interface DocsPage {
  /** Base name of its files. */
  readonly name: string
  readonly html: WrittenPage
  /** Its `article` in the HTML edition, and that on the page with all. */
  readonly article: Markup
  readonly inWhole: Markup | undefined
  /** Its pages in the EPUB, of which a long chapter has several. */
  readonly inEpub: readonly WrittenPage[]
  /** Path of the Markdown that it is made of: its last link leads there. */
  readonly source: string | undefined
}

/**
 * Find the chapters of a book in reading order: each stands once in the EPUB's spine, has a page of
 * the HTML edition, and its place on the page with all.
 */
export function findPages(
  book: WrittenBook,
  opf: Package
): {readonly pages: readonly DocsPage[]; readonly findings: readonly VFileMessage[]} {
  const findings: VFileMessage[] = []
  const spine = opf.spine.filter(
    (path) => !/\/(?:nav|text\/(?:title|colophon|cover))\.xhtml$/.test(path)
  )
  const parts = new Map<string, string[]>()
  for (const path of spine) {
    const name = path.slice(`${opf.base}text/`.length).replace(/(?:\.\d+)?\.xhtml$/, '')
    parts.set(name, [...(parts.get(name) ?? []), path])
  }
  const whole = book.html('html/book.html')
  const articles = whole ? named(whole.root, 'article') : []
  const pages: DocsPage[] = []
  for (const [index, [name, paths]] of [...parts].entries()) {
    const html = book.html(`html/${name}.html`)
    const article = html && named(html.root, 'article')[0]
    if (html && !article)
      findings.push(
        createFinding('missing-text', 'Unexpected page without an article, expected its text', {
          place: html,
          offset: 0
        })
      )
    if (!html || !article) continue
    const inEpub = paths.flatMap((path) => book.xml(path) ?? [])
    pages.push({name, html, article, inWhole: articles[index], inEpub, source: sourceOf(html)})
  }
  if (whole && articles.length !== parts.size) {
    const reason = `Unexpected count of ${countOf(articles.length, 'article')}, expected ${parts.size}`
    const rule = articles.length < parts.size ? 'missing-text' : 'added-text'
    findings.push(createFinding(rule, reason, {place: whole, offset: 0}))
  }
  for (const path of book.paths) {
    const name = /^html\/([^/]+)\.html$/.exec(path)?.[1]
    if (name === undefined || name === 'index' || name === 'book' || parts.has(name)) continue
    const reason = `Unexpected \`${path}\`, expected chapters of the EPUB's reading order only`
    findings.push(createFinding('unexpected-file', reason, opf.path))
  }
  return {pages, findings}
}

function sourceOf({root}: WrittenPage): string | undefined {
  const links = named(root, 'a').map(({attributes}) => attributes.get('href') ?? '')
  const found = links.filter((href) => href.startsWith('../markdown/')).at(-1)
  return found && decodeURIComponent(found.slice('../'.length))
}
