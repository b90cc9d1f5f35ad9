import type {VFileMessage} from 'vfile-message'
import {append} from '../../append.ts'
import {createFinding} from '../verify/finding.ts'
import {openPackage, openWrittenBook, type WrittenBook} from '../written/written-book.ts'
import {type Markup, named} from '../written/written-markup.ts'
import {compareContents} from './compare-contents.ts'
import {type DocsPage, findPages} from './find-pages.ts'
import {matchHeader} from './match-header.ts'
import {loadPlainTools} from './read-plain-docs.ts'
import {createReadSource} from './read-source-plainly.ts'
import {findWordDifference, toWords} from './words.ts'
import {everyWordOf, wordsOfPage} from './words-of-page.ts'

/** What came of a comparison. */
interface DocsComparison {
  /** What differs, each at its place. */
  readonly findings: readonly VFileMessage[]
  readonly pages: readonly DocsPage[]
  /** Characters of all chapters that are not white space. */
  readonly characters: number
}

/**
 * Compare the editions of a book from a docs folder: each page of the HTML says, character by
 * character, what a plain reading of its text gives; the EPUB and the page with all say what the HTML
 * says, and so do the contents. White space does not count.
 */
export async function compareDocs(written: {
  /** The written files by their path in the output folder, with `/`. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Name of the output folder, for messages. */
  readonly dir: string
  /** Path of the EPUB in it. */
  readonly epub: string
}): Promise<DocsComparison> {
  const {files, dir, epub} = written
  const book = openWrittenBook(files, dir, epub)
  const opf = openPackage(book, epub)
  if (!opf) return {findings: [...book.findings], pages: [], characters: 0}
  const {pages, findings: onPages} = findPages(book, opf)
  const asked = new Set<string>()
  const readSource = createReadSource(book, await loadPlainTools(), (path) => asked.add(path))
  const findings = [...onPages]
  const taken = new Set<string>()
  let characters = 0
  for (const page of pages) {
    const {html, article, inEpub, inWhole, source} = page
    const every = everyWordOf(article)
    const bodies = inEpub.map(({root}) => named(root, 'body').map(everyWordOf).join(''))
    const epubPath = inEpub[0]?.path ?? opf.path
    findings.push(
      ...compare(bodies.join(''), every, epubPath, html.path),
      ...compare(inWhole ? everyWordOf(inWhole) : '', every, 'html/book.html', html.path)
    )
    characters += toWords(wordsOfPage(article)).characters.length
    const plain = source === undefined || taken.has(source) ? undefined : readSource(source)
    if (source === undefined || !plain) {
      const reason = `Cannot find the text that \`${html.path}\` is made of, expected a link to it in \`markdown/\``
      findings.push(createFinding('missing-file', reason, html.path))
      continue
    }
    taken.add(source)
    const {expected, findings: onHeader} = matchHeader(page, plain)
    const found = wordsOfPage(withoutHeader(article))
    const best = expected
      .map((words) => ({
        words,
        at: findWordDifference(toWords(found), toWords(words))?.[0] ?? Infinity
      }))
      .sort((a, b) => b.at - a.at)[0]
    append(findings, [...onHeader, ...compare(found, best?.words ?? '', html.path, plain.path)])
  }
  append(findings, [...compareContents(book, opf), ...findUnread(book, taken, asked)])
  return {findings: [...findings, ...book.findings], pages, characters}
}

/** Says where the first difference is. */
function compare(found: string, expected: string, path: string, of: string): VFileMessage[] {
  const [has, wants] = [toWords(found), toWords(expected)]
  const at = findWordDifference(has, wants)
  if (!at) return []
  const around = (text: string, from: number) => text.slice(Math.max(0, from - 12), from + 28)
  const reason = `Unexpected \`${around(has.characters, at[0])}\`, expected \`${around(wants.characters, at[1])}\` as in \`${of}\``
  return [createFinding('altered-text', reason, path)]
}

function withoutHeader(article: Markup): Markup {
  const at = article.children.findIndex(({name}) => name === 'header')
  return {...article, children: article.children.filter((_, index) => index !== at)}
}

/** Texts that are no chapter, though none of the others asks for them or leads to them. */
function findUnread(
  book: WrittenBook,
  taken: ReadonlySet<string>,
  asked: ReadonlySet<string>
): VFileMessage[] {
  const all = book.paths.filter(
    (path) => /^markdown\/.*\.(?:mdx?|markdown)$/i.test(path) && !/(?:^|\/)summary\.md$/i.test(path)
  )
  const left = all.filter((path) => !taken.has(path) && !asked.has(path))
  if (left.length === 0) return []
  const texts = [...taken].map((path) => book.text(path)?.value ?? '').join('\n')
  return left.flatMap((path) => {
    const name = path.replace(/^.*\//, '').replace(/\.\w+$/, '')
    if (texts.includes(name)) return []
    const reason = `Unexpected \`${path}\`, expected a chapter that is made of it`
    return [createFinding('missing-text', reason, path)]
  })
}
