import type {VFileMessage} from 'vfile-message'
import {createFinding} from './finding.ts'
import {readPlainDocs} from './plain-docs.ts'
import {openBook, openPackage, type Page, type WrittenBook} from './written-book.ts'
import {hasClass, type Markup, named, select} from './written-markup.ts'

/**
 * Compare the editions of a book from a docs folder: each page of the HTML says, word for word, what
 * a plain reading of its text gives; the EPUB and the page with all say what the HTML says.
 *
 * White space does not count, nor marks of emphasis, formulas and emoji, which Markdown and a page
 * write in different ways.
 */
export function compareDocs(written: {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly dir: string
  readonly epub: string
}): VFileMessage[] {
  const {files, dir, epub} = written
  const book = openBook(files, dir, epub)
  const opf = openPackage(book, epub)
  if (!opf) return [...book.findings]
  const findings: VFileMessage[] = []
  const pages = opf.spine
    .map((path) => path.slice(`${opf.base}text/`.length).replace(/\.xhtml$/, ''))
    .filter(
      (_, index) => !/\/(?:nav|text\/(?:title|colophon|cover))\.xhtml$/.test(opf.spine[index]!)
    )
  const names = [...new Set(pages.map((name) => name.replace(/\.\d+$/, '')))]
  const whole = book.html('html/book.html')
  const articles = whole ? named(whole.root, 'article') : []
  const hidden = hiddenLines(book)
  for (const [index, name] of names.entries()) {
    const page = book.html(`html/${name}.html`)
    const node = page && named(page.root, 'article')[0]
    if (!page || !node) continue
    const html = essence(wordsOf(node))
    const inEpub = pages
      .filter((one) => one.replace(/\.\d+$/, '') === name)
      .flatMap((one) => book.xml(`${opf.base}text/${one}.xhtml`) ?? [])
      .map(({root}) => named(root, 'body').map(wordsOf).join(''))
    compare(findings, essence(inEpub.join('')), html, `${opf.base}text/${name}.xhtml`, page)
    const inWhole = articles[index]
    if (whole)
      compare(findings, inWhole ? essence(wordsOf(inWhole)) : '', html, 'html/book.html', page)
    const path = sourceOf(page)
    const source = path === undefined ? undefined : book.text(path)
    if (!path || !source) continue
    const plain = essence(
      readPlainDocs(source.value, {
        hidden,
        isMdx: path.endsWith('.mdx') || hasPrograms(book, source.value),
        include: (address) =>
          included(book, path, address)?.replace(/[\0-\x08\v\f\x0E-\x1F]/g, '\uFFFD')
      })
    )
    const header = essence(wordsOf(select(node, ({name}) => name === 'header')[0] ?? node))
    // A text without a headline has the title of its front matter, or of the contents.
    const expected = plain.startsWith(header) ? plain : header + plain
    compare(findings, html, expected, page.path, {path: source.path})
  }
  return [...findings, ...book.findings]
}

/** Says where the first difference is. */
function compare(
  findings: VFileMessage[],
  found: string,
  expected: string,
  path: string,
  of: {readonly path: string}
): void {
  if (found === expected) return
  let at = 0
  while (at < found.length && found[at] === expected[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - 12), at + 28)
  const reason = `Unexpected \`${around(found)}\`, expected \`${around(expected)}\` as in \`${of.path}\``
  findings.push(createFinding('altered-text', reason, path))
}

/** What is read of a page: without words of Collate's, formulas by their source. */
function wordsOf(node: Markup): string {
  if (node.type === 'text') return node.value
  const {attributes, children, name} = node
  if (hasClass(node, 'generated')) return ''
  if (/^doc-(?:noteref|backlink)$/.test(attributes.get('role') ?? '')) return ''
  if (name === 'math')
    return named(node, 'annotation')
      .flatMap((one) => one.children.map(wordsOf))
      .join('')
  return children.map(wordsOf).join('')
}

/** Text without what Markdown and pages write in different ways. */
function essence(text: string): string {
  return text
    .normalize('NFC')
    .replace(
      /\{:?[ \t]*(?:[.#][\w-]+|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s}]+))(?:[ \t]+[^\s}]+)*[ \t]*\}/g,
      ''
    )
    .replace(/:[a-z\d_+-]+:/g, '')
    .replace(
      /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|\p{Regional_Indicator}/gu,
      ''
    )
    .replace(/[\s$~_*\\^=\uFDD0\uFFFD]+/g, '')
}

/** The Markdown that a page is made of: its last link leads there. */
function sourceOf({root}: Page): string | undefined {
  const links = named(root, 'a').map(({attributes}) => attributes.get('href') ?? '')
  const found = links.filter((href) => href.startsWith('../markdown/')).at(-1)
  return found && decodeURIComponent(found.slice('../'.length))
}

/** Lines that mdBook hides: those of Rust, and what `book.toml` lists. */
function hiddenLines(book: WrittenBook): ReadonlyMap<string, string> {
  const yaml = book.paths.includes('markdown/book.yaml')
    ? book.text('markdown/book.yaml')?.value
    : ''
  if (
    !/^dialect:\s*"?mdbook/m.test(yaml ?? '') &&
    !book.paths.some((path) => /^markdown\/(?:.*\/)?(?:book\.toml|summary\.md)$/i.test(path))
  )
    return new Map()
  const toml = book.paths.find((path) => /^markdown\/(?:.*\/)?book\.toml$/.test(path))
  const section =
    /\[output\.html\.code\.hidelines\]\n([^[]*)/.exec(
      toml ? (book.text(toml)?.value ?? '') : ''
    )?.[1] ?? ''
  const given = [...section.matchAll(/^\s*([\w-]+)\s*=\s*"([^"]+)"/gm)].map(
    ([, key = '', mark = '']): [string, string] => [key, mark]
  )
  return new Map([['rust', '#'], ['rs', '#'], ...given])
}

/** Docusaurus reads all of its texts as MDX. */
function hasPrograms(book: WrittenBook, value: string): boolean {
  const isDocusaurus =
    book.paths.some((path) =>
      /^markdown\/(?:.*\/)?(?:docusaurus\.config\.\w+|_category_\.\w+)$/.test(path)
    ) || /^dialect:\s*"?docusaurus/m.test(book.text('markdown/book.yaml')?.value ?? '')
  return isDocusaurus && /<[A-Z]|^(?:import|export)\s|<>|\{\/\*/m.test(value)
}

function included(book: WrittenBook, path: string, address: string): string | undefined {
  const [file = '', ...range] = address.split(':')
  const folder = path.replace(/[^/]*$/, '')
  const candidates = [folder + file, `markdown/${file}`, `markdown/docs/${file}`].map((one) =>
    new URL(one, 'x:/').pathname.slice(1)
  )
  const found = candidates.map(decodeURIComponent).find((one) => book.paths.includes(one))
  const value = found === undefined ? undefined : book.text(found)?.value
  if (value === undefined) return undefined
  const lines = value.replace(/\n$/, '').split('\n')
  const mark = /ANCHOR(?:_END)?:\s*[\w-]+|#(?:end)?region\b|--8<--\s*\[(?:start|end):/
  const [first, last] = range
  if (first === undefined) return lines.filter((line) => !mark.test(line)).join('\n')
  if (/^\d*$/.test(first)) {
    const start = Number(first || 1)
    const end = last === undefined ? start : last === '' ? lines.length : Number(last)
    return lines
      .slice(start - 1, end)
      .filter((line) => !mark.test(line))
      .join('\n')
  }
  const start = lines.findIndex((line) =>
    new RegExp(`ANCHOR:\\s*${first}\\b|\\[start:${first}\\]`).test(line)
  )
  const end = lines.findIndex((line) =>
    new RegExp(`ANCHOR_END:\\s*${first}\\b|\\[end:${first}\\]`).test(line)
  )
  return lines
    .slice(start + 1, end < 0 ? undefined : end)
    .filter((line) => !mark.test(line))
    .join('\n')
}
