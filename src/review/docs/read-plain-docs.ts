import type {Code, Nodes, Parents, Root} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {dropPrograms} from './lines/drop-programs.ts'
import type {IncludePlainly} from './lines/include-directives.ts'
import {includePlainly} from './lines/include-plainly.ts'
import {plainCode} from './lines/plain-code.ts'
import {plainDirectives} from './lines/plain-directives.ts'
import {plainDisplays} from './lines/plain-displays.ts'
import {plainIndented} from './lines/plain-indented.ts'
import {type PlainSite, plainSites, shownBrace} from './lines/plain-sites.ts'
import {plainTables} from './lines/plain-tables.ts'
import {unboxLines} from './lines/unbox-lines.ts'
import {withoutRemarks} from './lines/without-remarks.ts'
import {isShown, keepTags, withoutTags} from './tags.ts'
import {withBareBraces} from './with-bare-braces.ts'
import {looseEnd, looseStart} from './words.ts'

/** Packages that texts are read with. */
export interface PlainTools {
  readonly parse: (value: string) => Root
  /** Signs by their short names. */
  readonly emoji: Readonly<Record<string, string>>
}

/** What a text of a docs folder may ask for. */
interface PlainDocsOptions {
  readonly tools: PlainTools
  /** Path of the text in the output folder. */
  readonly path: string
  readonly include: IncludePlainly
  /** What lines of code begin with that a site hides, by language. */
  readonly hidden: ReadonlyMap<string, string>
  readonly isMdx: boolean
  readonly isMyst: boolean
  readonly site: PlainSite
  /** Whether the book has an image of that base name, so that its caption is read. */
  readonly hasImage: (name: string) => boolean
}

/**
 * Read the words of a text of a docs folder plainly: lines that open and close boxes are taken out
 * by themselves, the rest is CommonMark and GFM.
 *
 * It shares nothing with what makes the book of such a text, so that a fault there cannot hide
 * itself; it knows nothing of looks, links and order but the words.
 *
 * @returns
 *   The words in the order of a page, notes last; stretches with formulas are marked as loose, since
 *   a parser of Markdown takes their signs for its own.
 */
export function readPlainDocs(value: string, options: PlainDocsOptions): string {
  const home = options.site.home.length === 0 ? '' : `${options.site.home.join('\n\n')}\n\n`
  const body = printed(value)
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF?(---|\+\+\+)[ \t]*\n[\s\S]*?(?:^|\n)\1[ \t]*(?:\n|$)/, '')
  const lines = includePlainly((home + body).split('\n'), options.include, options.path).map(
    printed
  )
  const bare = options.isMyst ? withBareBraces(lines) : lines
  const onSite = plainSites(options.isMdx ? bare : plainIndented(bare), options.site)
  const known = options.isMyst ? withoutRemarks(onSite) : onSite
  const plain = options.isMdx ? dropPrograms(known) : known
  const source = unboxLines(
    plainTables(plainDirectives(plainDisplays(plainCode(plain), options.isMyst)))
  ).join('\n')
  const out: string[] = []
  const notes = new Map<string, string>()
  const order: string[] = []
  let isFormula = false
  const readAll = function (node: Parents, to: string[]): void {
    for (const [index, child] of node.children.entries()) read(child, node, index, to)
  }
  const read = function (node: Nodes, parent: Parents, index: number, to: string[]): void {
    switch (node.type) {
      case 'footnoteReference':
        order.push(node.identifier)
        return
      case 'footnoteDefinition': {
        const inner: string[] = []
        readAll(node, inner)
        notes.set(node.identifier, inner.join(' '))
        return
      }
      case 'code':
        to.push(wordsOfCode(node, options.hidden))
        return
      case 'inlineCode':
        to.push(looseEnd, wordsOfRole(node.value, roleOf(parent, index)))
        if (isFormula) to.push(looseStart)
        return
      case 'text':
        to.push(wordsOfText(node.value, parent, index, options.tools.emoji, isFormula))
        return
      case 'html':
        to.push(keepTags(node.value))
        return
      case 'image': {
        if (node.title && node.title !== 'decorative' && isAlone(parent, node))
          if (isShown(node.url, options.hasImage)) to.push(node.title)
        return
      }
      case 'imageReference':
      case 'definition':
        return
      case 'break':
        to.push('\n')
        return
      case 'paragraph':
      case 'heading':
      case 'tableCell': {
        isFormula = isLoose(node, source)
        if (isFormula) to.push(looseStart)
        readAll(node, to)
        if (isFormula) to.push(looseEnd)
        isFormula = false
        to.push(' ')
        return
      }
      default:
        if ('children' in node) readAll(node, to)
        to.push(' ')
    }
  }
  readAll(options.tools.parse(source), out)
  for (const key of new Set([...order, ...notes.keys()])) out.push(notes.get(key) ?? '')
  return withoutTags(out.join(''), options.hasImage).replaceAll(shownBrace, '{')
}

/** Load them, for a book that wants them. */
export async function loadPlainTools(): Promise<PlainTools> {
  const [{default: remarkGfm}, {nameToEmoji}] = await Promise.all([
    import('remark-gfm'),
    import('gemoji')
  ])
  const parser = unified()
    .use(remarkParse)
    .use(remarkGfm, {singleTilde: false})
    .use(remarkCjkFriendly)
    .freeze()
  return {parse: (value) => parser.parse(value) as Root, emoji: nameToEmoji}
}

/** What no page can have stands as U+FFFD there. */
function printed(value: string): string {
  return value.replace(/[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF\uFDD0]|\p{Surrogate}/gu, '\uFFFD')
}

/** Whether a stretch may hold a formula: two dollars, or the brackets of MathJax. */
function isLoose(node: Nodes, source: string): boolean {
  const raw = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  return /\$[^$]*\$|\\[([]|\uFDD7/s.test(raw)
}

function isAlone(parent: Parents, node: Nodes): boolean {
  return (
    parent.type === 'paragraph' &&
    parent.children.every((one) => one === node || (one.type === 'text' && one.value.trim() === ''))
  )
}

const attributes =
  /^\{:?[ \t]*(?:[.#][\w-]+|data-[\w-]+|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s}]+))(?:[ \t]+[^\s}]+)*[ \t]*\}/
const lastAttributes = /\{:?\s*(?:[#.][^\s}]+|[\w-]+=[^\s}]+)(?:\s+[^\s}]+)*\s*\}\s*$/
const mayHaveAttributes = new Set([
  'link',
  'image',
  'inlineCode',
  'emphasis',
  'strong',
  'linkReference',
  'imageReference'
])

/** Text without what dialects say in it: attributes, marks of alerts, of definitions, of signs. */
function wordsOfText(
  value: string,
  parent: Parents,
  index: number,
  emoji: PlainTools['emoji'],
  isFormula: boolean
): string {
  const before = parent.children[index - 1]
  const isLast = index === parent.children.length - 1
  let text = value
  // In a formula `_` begins what stands below, and no emphasis.
  const isBelow = isFormula && before?.type === 'emphasis'
  if (before && !isBelow && mayHaveAttributes.has(before.type)) text = text.replace(attributes, '')
  if (parent.type === 'heading' && isLast)
    text = text.replace(/%\{#[^\s}]+\}%\s*$/, '').replace(lastAttributes, '')
  if (parent.type === 'paragraph' && isLast)
    text = text.replace(/(?:^|\n)[ \t]*\{:[^{}\n]*\}[ \t]*$/, '')
  if (parent.type === 'paragraph') {
    if (index === 0) text = text.replace(/^\[!([A-Za-z][\w-]*)\][+-]?/, '')
  }
  if (roleOf(parent, index + 1)) text = text.replace(/\{[\w:-]+\}$/, '')
  return text
    .replace(/\{:[ \t]*[.#][^{}\n]*\}/g, '')
    .replace(/:(?:material|fontawesome|octicons|simple)(?:-[a-z\d]+)+:(?:\{[^}]*\})? ?/g, '')
    .replace(/:([a-z\d_+-]+):/g, (whole, name: string) =>
      Object.hasOwn(emoji, name) ? emoji[name]! : whole
    )
}

/** `{kbd}` before code: what MyST is told of it. */
function roleOf(parent: Parents, index: number): string | undefined {
  const before = parent.children[index - 1]
  if (before?.type !== 'text' || parent.children[index]?.type !== 'inlineCode') return undefined
  return /\{([\w:-]+)\}$/.exec(before.value)?.[1]
}

/** `{ref}` shows the label of `label <target>`, `{abbr}` what stands before its brackets. */
function wordsOfRole(value: string, role: string | undefined): string {
  if (role === undefined) return value
  if (role === 'abbr') return value.replace(/\s*\(.*\)$/, '')
  if (!/^(?:ref|doc|numref|eq|term|cite|cite:p|cite:t|download|file)$/.test(role)) return value
  const [, label, target] = /^(.*?)\s*<([^>]*)>$/s.exec(value) ?? []
  // What it leads to has a name, which the text does not say.
  if (/^(?:ref|doc|numref|eq)$/.test(role)) return (label ?? '').replace(/%s|\{\w+\}/g, '')
  return label || (target ?? value)
}

/** The title that is said behind a fence, and its lines without those that a site hides. */
function wordsOfCode({value, lang, meta}: Code, hidden: PlainDocsOptions['hidden']): string {
  const all = `${lang ?? ''} ${meta ?? ''}`
  const title =
    /\b(?:title|filename|caption)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s}"']+))/
      .exec(all)
      ?.slice(1)
      .find(Boolean) ??
    /\[([^\]]+)\]/.exec(all)?.[1] ??
    ''
  const mark = hidden.get(/^\{?\.?([\w+#-]*)/.exec(lang ?? '')?.[1]?.toLowerCase() ?? '')
  const lines = withoutMarks(value).filter((line) => {
    if (mark === undefined) return true
    const text = line.trimStart()
    return mark === '#' ? text !== '#' && !text.startsWith('# ') : !text.startsWith(mark)
  })
  const shown = mark === '#' ? lines.map((line) => line.replace(/^(\s*)##/, '$1#')) : lines
  return ` ${looseEnd}${lang === 'math' ? '' : title} ${shown.join('\n')} `
}

/** Lines of code without the remarks by which a site marks them: `[!code ++]`, `highlight-start`. */
function withoutMarks(value: string): string[] {
  return value.split('\n').flatMap((line) => {
    if (/^\W*highlight-(?:next-line|start|end)\W*$/.test(line)) return []
    const [before, after] = line.split(/\s*(?:\/\/|#|--|;|%|\/\*|<!--)\s*\[!code\s[^\]]*\]/)
    return after === undefined ? [line] : before!.trim() === '' ? [] : [before!]
  })
}
