import {countOf} from '../count-of.ts'
import {
  hasClass,
  type Markup,
  named,
  openPackage,
  openWrittenBook,
  select,
  type WrittenPage
} from '../review/index.ts'
import {type CheckResult, toResult} from './result.ts'

/**
 * The contents of the EPUB lead through the whole book: navigation and NCX say the same, each page
 * is what it says, with one headline; the HTML pages have their landmarks.
 *
 * @param files
 *   Bytes by path in the output folder.
 * @param epub
 *   Path of the EPUB in it.
 */
export function checkContents(files: ReadonlyMap<string, Uint8Array>, epub: string): CheckResult {
  const name = 'Contents'
  const book = openWrittenBook(files, '', epub)
  const opf = openPackage(book, epub)
  const nav = opf && book.xml(`${opf.base}nav.xhtml`)
  const ncx = opf && book.xml(`${opf.base}toc.ncx`)
  if (!opf || !nav || !ncx) return toResult(name, [`${epub}: has no contents`], '')
  const findings: string[] = []
  const say = (path: string, reason: string) => findings.push(`${path}: ${reason}`)

  const navs = new Map(
    named(nav.root, 'nav').map((each) => [each.attributes.get('epub:type'), each])
  )
  const toc = linksOf(navs.get('toc'))
  const points = all(ncx.root, 'navPoint').map(pointOf)
  if (!isSame(entriesOf(navs.get('toc')), points))
    say(ncx.path, 'lists other contents than the navigation')
  const pages = linksOf(navs.get('page-list'))
  const targets = all(ncx.root, 'pageTarget').map(pointOf)
  if (pages.join('\n') !== targets.join('\n'))
    say(ncx.path, 'lists other pages than the navigation')
  if (new Set(toc).size < toc.length) say(nav.path, 'lists a text twice')
  if (toc.some((entry) => /^\s*\t/.test(entry))) say(nav.path, 'has an entry without a name')
  for (const type of ['landmarks', 'page-list']) {
    const part = navs.get(type)
    if (part && part.attributes.get('hidden') === undefined) say(nav.path, `shows its ${type}`)
  }
  if (navs.get('toc')?.attributes.has('hidden')) say(nav.path, 'hides its contents')
  const marks = navs.get('landmarks')
  const types = marks ? named(marks, 'a').map(({attributes}) => attributes.get('epub:type')) : []
  if (new Set(types).size < types.length) say(nav.path, 'has a landmark twice')
  for (const type of ['toc', 'bodymatter'])
    if (!types.includes(type)) say(nav.path, `has no landmark \`${type}\``)
  const uid = named(ncx.root, 'meta').find(({attributes}) => attributes.get('name') === 'dtb:uid')
  const identifiers = named(opf.root, 'dc:identifier').map((node) => node.children[0]?.value)
  if (!identifiers.includes(uid?.attributes.get('content')))
    say(ncx.path, 'is of another book by its identifier')
  // `name.2.xhtml` goes on with `name.xhtml`.
  const others = /\/(?:title|colophon|cover)\.xhtml$|\.\d+\.xhtml$/
  const articles = opf.spine.filter((path) => /\/text\/[^/]+$/.test(path) && !others.test(path))
  const reached = new Set(toc.map((entry) => entry.replace(/^.*\t|#.*$/g, '')))
  for (const path of articles) {
    if (!reached.has(path.slice(opf.base.length))) say(nav.path, `does not lead to \`${path}\``)
  }
  for (const path of opf.spine) {
    const page = book.xml(path)
    if (page) findings.push(...lookAtPage(page, ['lang', 'xml:lang']))
  }
  for (const path of book.paths.filter((each) => /^html\/[^/]+\.html$/.test(each))) {
    const page = book.html(path)
    if (page) findings.push(...lookAtPage(page, ['lang']), ...lookAtLandmarks(page))
  }
  return toResult(
    name,
    [...findings, ...book.findings.map(({reason}) => reason)],
    `${countOf(toc.length, 'entry', 'entries')}, ${countOf(pages.length, 'printed page')}, ${countOf(opf.spine.length, 'page')} in order`
  )
}

/** `name TAB address` of each link. */
function linksOf(part: Markup | undefined): string[] {
  if (!part) return []
  return named(part, 'a').map((link) => `${textOf(link)}\t${link.attributes.get('href')}`)
}

/** The same of every entry of a list; one that is a name alone has no address. */
function entriesOf(part: Markup | undefined): string[] {
  const items = part ? all(part, 'li') : []
  return items.flatMap(function ({children}) {
    const entry = children.find(({name}) => name === 'a' || name === 'span')
    if (!entry) return []
    const href = entry.attributes.get('href')
    return [href === undefined ? textOf(entry) : `${textOf(entry)}\t${href}`]
  })
}

/** Whether a list says what another does; the NCX has an address for each name. */
function isSame(entries: readonly string[], points: readonly string[]): boolean {
  const isOf = (entry: string, point = '') =>
    entry === point || (!entry.includes('\t') && point.startsWith(`${entry}\t`))
  return entries.length === points.length && entries.every((entry, at) => isOf(entry, points[at]))
}

function pointOf(point: Markup): string {
  const label = point.children.find(({name}) => name === 'navLabel')
  const content = point.children.find(({name}) => name === 'content')
  return `${label ? textOf(label) : ''}\t${content?.attributes.get('src')}`
}

/** All elements with a name, those in others of that name, too. */
function all(node: Markup, name: string): Markup[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name)
  ])
}

function lookAtPage({root, path}: WrittenPage, languages: readonly string[]): string[] {
  const findings: string[] = []
  const html = named(root, 'html')[0]
  for (const key of languages)
    if (!html?.attributes.get(key)) findings.push(`${path}: names no ${key}`)
  const title = select(root, ({name}) => name === 'title')[0]
  if (!title || textOf(title).trim() === '') findings.push(`${path}: has no title`)
  const levels = select(root, ({name}) => /^h[1-6]$/.test(name)).map(({name}) => Number(name[1]))
  const isContinued = select(root, (node) => hasClass(node, 'continued')).length > 0
  const isCover = path.endsWith('/cover.xhtml') || isContinued
  const tops = levels.filter((level) => level === 1).length
  if (tops !== 1 && !isCover)
    findings.push(`${path}: has ${countOf(tops, 'headline')}, expected one`)
  const skip = levels.find((level, at) => level > (levels[at - 1] ?? 0) + 1)
  if (skip !== undefined && !isCover) findings.push(`${path}: skips to a heading of level ${skip}`)
  return findings
}

function lookAtLandmarks({root, path}: WrittenPage): string[] {
  const findings: string[] = []
  const count = (name: string) => named(root, name).length
  for (const name of ['main', 'footer']) {
    if (count(name) !== 1) findings.push(`${path}: has ${count(name)} of <${name}>, expected one`)
  }
  if (count('nav') === 0) findings.push(`${path}: has no navigation`)
  const skip = select(root, ({name}) => name === 'a')[0]
  if (!skip?.attributes.get('href')?.startsWith('#')) {
    findings.push(`${path}: its first link does not skip to the text`)
  }
  return findings
}

function textOf(node: Markup): string {
  return node.value + node.children.map(textOf).join('')
}
