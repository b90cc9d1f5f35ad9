import type {Nodes, Root} from 'mdast'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {type Markup, readHtml} from './written-markup.ts'

/** What a text of a docs folder may ask for. */
export interface PlainDocsOptions {
  /** Text of a file by its address and the path of the text that names it. */
  readonly include: (address: string) => string | undefined
  /** What lines of code begin with that a site hides, by language. */
  readonly hidden: ReadonlyMap<string, string>
  readonly isMdx: boolean
}

/**
 * Read the words of a text of a docs folder plainly: lines that open and close boxes are taken out
 * by themselves, the rest is CommonMark with tables and notes.
 *
 * It shares nothing with what makes the book of such a text, so that a fault there cannot hide
 * itself; it knows nothing of looks, links and order but the words.
 *
 * @returns
 *   The words in the order of a page, notes last.
 */
export function readPlainDocs(value: string, options: PlainDocsOptions): string {
  const body = printed(value)
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF?(---|\+\+\+)[ \t]*\n[\s\S]*?\n\1[ \t]*(?:\n|$)/, '')
  const lines = includeAll(body.split('\n'), options, 0)
  const plain = options.isMdx ? withoutPrograms(lines) : lines
  const source = unbox(plain).join('\n')
  const tree = parser.parse(source) as Root
  const out: string[] = []
  const notes = new Map<string, string>()
  const order: string[] = []
  const walk = function (node: Nodes, to: string[]): void {
    switch (node.type) {
      case 'footnoteReference':
        order.push(node.identifier)
        return
      case 'footnoteDefinition': {
        const inner: string[] = []
        for (const child of node.children) walk(child, inner)
        notes.set(node.identifier, inner.join(' '))
        return
      }
      case 'code':
        to.push(wordsOfCode(node.value, node.lang ?? '', node.meta ?? '', options))
        return
      case 'inlineCode':
        to.push(node.value.replace(/[\uE000\uE001]/g, ''))
        return
      case 'text':
        to.push(unmark(node.value))
        return
      case 'html':
        to.push(node.value.replaceAll('<', '\uE000').replaceAll('>', '\uE001'))
        return
      case 'image':
      case 'imageReference':
        if ('title' in node && node.title) to.push(`\uE002${node.title}\uE002`)
        return
      case 'definition':
        return
      case 'break':
        to.push('\n')
        return
      case 'paragraph': {
        const [first] = node.children
        const inner: string[] = []
        for (const child of node.children) walk(child, inner)
        // `: what it means` explains the line before.
        if (first?.type === 'text' && inner[0]) inner[0] = inner[0].replace(/^:[ \t]+/, '')
        to.push(...inner, ' ')
        return
      }
      default:
        if ('children' in node) for (const child of node.children) walk(child, to)
        if (isBlock.has(node.type)) to.push(' ')
    }
  }
  walk(tree, out)
  for (const key of new Set([...order, ...notes.keys()])) out.push(notes.get(key) ?? '')
  return withoutTags(out.join(''))
}

/** What no page can have stands as U+FFFD there. */
function printed(value: string): string {
  return value.replace(/[\0-\x08\v\f\x0E-\x1F]/g, '\uFFFD')
}

const isBlock = new Set(['heading', 'listItem', 'tableCell', 'blockquote'])

const parser = unified().use(remarkParse).use(notesAndTables).freeze()

function notesAndTables(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions = [gfmFootnote(), gfmTable()]
  data.fromMarkdownExtensions = [[gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()]]
}

/** Marks of dialects within a line. */
function unmark(text: string): string {
  return text
    .replace(
      /\{:?[ \t]*(?:[.#][\w-]+|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s}]+))(?:[ \t]+[^\s}]+)*[ \t]*\}/g,
      ''
    )
    .replace(/^\[!([A-Za-z-]+)\][+-]?/, '')
    .replace(/\n[ \t]*:[ \t]+/g, '\n')
    .replace(/^\[[ xX]\][ \t]/, '')
}

/** What stood as HTML, read as a browser does; its text, and that between its pieces. */
function withoutTags(text: string): string {
  if (!text.includes('\uE000'))
    return text.replace(/\uE002[^\uE002]*\uE002/g, (title) => title.slice(1, -1))
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\uE000', '<')
    .replaceAll('\uE001', '>')
  const silent = new Set([
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'svg',
    'object',
    'math',
    'select',
    'textarea'
  ])
  const read = (node: Markup): string => {
    if (node.type === 'text') return node.value
    if (silent.has(node.name)) return ''
    return node.children.map(read).join('')
  }
  return read(readHtml(escaped)).replaceAll('\uE002', '')
}

function wordsOfCode(
  value: string,
  lang: string,
  meta: string,
  {hidden}: PlainDocsOptions
): string {
  const all = `${lang} ${meta}`
  const title =
    /\b(?:title|filename|caption)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s}"']+))/
      .exec(all)
      ?.slice(1)
      .find(Boolean) ??
    /\[([^\]]+)\]/.exec(all)?.[1] ??
    ''
  const mark = hidden.get(/^\{?\.?([\w+#-]*)/.exec(lang)?.[1]?.toLowerCase() ?? '')
  const lines = value.split('\n').filter((line) => {
    if (mark === undefined) return true
    const text = line.trimStart()
    return mark === '#' ? text !== '#' && !text.startsWith('# ') : !text.startsWith(mark)
  })
  return ` ${title} ${lines.map((line) => (mark === '#' ? line.replace(/^(\s*)##/, '$1#') : line)).join('\n')} `
}

/** Lines with those of the files that they ask for in their places. */
function includeAll(lines: readonly string[], options: PlainDocsOptions, depth: number): string[] {
  if (depth > 10) return [...lines]
  return lines.flatMap((line) => {
    const snippet = /^(\s*)--8<--\s+"([^"]+)"\s*$/.exec(line)
    if (snippet) {
      const found = options.include(snippet[2]!)
      return found === undefined
        ? []
        : includeAll(
            found
              .replace(/\n$/, '')
              .split('\n')
              .map((one) => snippet[1] + one),
            options,
            depth + 1
          )
    }
    const code = /^(\s*)<<<\s*(?:@\/)?(\S+?)(?:\{[^}]*\})?(?:\s*\[([^\]]*)\])?\s*$/.exec(line)
    if (code) {
      const found = options.include(code[2]!.replace('#', ':'))
      return found === undefined
        ? []
        : ['~~~~~text' + (code[3] ? ` [${code[3]}]` : ''), ...found.split('\n'), '~~~~~']
    }
    if (!line.includes('{{#')) return [line]
    const whole = line.replace(
      /(\\)?\{\{#(include|rustdoc_include|playground|playpen|title)\s+([^}]*?)\s*\}\}/g,
      (all, isEscaped, command: string, given: string) => {
        if (isEscaped) return all.slice(1)
        if (command === 'title') return ''
        const found = options.include(given.split(/\s/)[0]!)?.replace(/\n$/, '') ?? ''
        return /play/.test(command) ? `\`\`\`rust\n${found}\n\`\`\`` : found
      }
    )
    const inner = whole.split('\n')
    return /\{\{#/.test(whole) && whole !== line && !line.includes('\\{{#')
      ? includeAll(inner, options, depth + 1)
      : inner
  })
}

/** Opening and closing lines of boxes become their titles; what is in a box loses its indent. */
function unbox(lines: readonly string[]): string[] {
  const out: string[] = []
  let fence: string | undefined
  const boxes: number[] = []
  let skipped = 0
  for (const line of lines) {
    const indent = /^\s*/.exec(line)![0].replaceAll('\t', '    ').length
    if (line.trim() !== '')
      while (boxes.length > 0 && indent < boxes.at(-1)! + 4 && !fence) boxes.pop()
    if (boxes.length < skipped) skipped = 0
    if (skipped > 0) continue
    const shift = boxes.length * 4
    const text =
      shift === 0 ? line : line.replace(new RegExp(`^(?: {0,${shift}}|\\t{0,${boxes.length}})`), '')
    const open = /^\s*(?:[>*+-]\s+|\d+[.)]\s+)*(`{3,}|~{3,})(.*)$/.exec(text)
    if (fence !== undefined) {
      if (open && open[1]!.startsWith(fence) && open[2]!.trim() === '') fence = undefined
      out.push(text)
      continue
    }
    const myst = open && /^\s*\{([\w:-]+)\}\s*(.*)$/.exec(open[2]!)
    if (open && !(myst && !codeNames.has(myst[1]!))) {
      fence = open[1]!
      out.push(myst ? text.replace(/\{[\w:-]+\}\s*/, myst[1] === 'math' ? 'math' : '') : text)
      continue
    }
    const admonition =
      /^\s*(?:!!!|\?\?\?\+?)[ \t]*[\w-]*(?:[ \t]+[\w-]+)*[ \t]*(?:"(.*)")?[ \t]*$/.exec(text) ??
      /^\s*===[!+]?[ \t]+"(.*)"[ \t]*$/.exec(text)
    if (admonition && /^\s*(?:!!!|\?\?\?|===)/.test(text)) {
      boxes.push(indent)
      out.push('', admonition[1] ?? '', '')
      continue
    }
    // What a program would write there is not in the text.
    if (/^\s*:::[ \t]+(?:[\w-]+\.[\w.-]+|mkdocs-\w+)\s*$/.test(text)) {
      boxes.push(indent)
      skipped = boxes.length
      continue
    }
    const colons =
      /^\s*:{3,}[ \t]*(?:\{[\w:-]+\}|[A-Za-z][\w-]*)?(?:\[(.*?)\])?(?:\{([^}]*)\})?(.*)$/.exec(text)
    if (colons && /^\s*:{3}/.test(text)) {
      const given = /title="([^"]*)"/.exec(colons[2] ?? '')?.[1]
      out.push('', colons[1] ?? (colons[3]!.trim() || (given ?? '')), '')
      continue
    }
    const tag = /^\s*\{%(.*)%\}\s*$/.exec(text)
    if (tag) {
      out.push('', /title="([^"]*)"/.exec(tag[1]!)?.[1] ?? '', '')
      continue
    }
    const isSilent =
      /^\s*(?:\[\[?_?toc_?\]?\]|\{:[^}]*\}|\([\w:.-]+\)=)\s*$/i.test(text) ||
      /^\*\[[^\]]+\]:/.test(text) ||
      /^:[\w-]+:(?:\s|$)/.test(text)
    // Formulas of MathJax: their brackets are marks, as dollars are.
    out.push(isSilent ? '' : withoutBrackets(text))
  }
  return out
}

const codeNames = new Set([
  'code',
  'code-block',
  'code-cell',
  'sourcecode',
  'math',
  'mermaid',
  'myst',
  'literalinclude',
  'eval-rst'
])

/** A line without the brackets of formulas; code keeps them. */
function withoutBrackets(text: string): string {
  if (!text.includes('\\\\')) return text
  const pieces = text.split(/(`+[^`]*`+)/)
  return pieces
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/\\\\[()[\]]/g, '')))
    .join('')
}

/** MDX without its statements and expressions; titles of components are words. */
function withoutPrograms(lines: readonly string[]): string[] {
  let isStatement = false
  let fence: string | undefined
  return lines.map((line) => {
    const open = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined || open !== undefined) {
      if (fence === undefined) fence = open
      else if (open?.startsWith(fence)) fence = undefined
      return line
    }
    if (/^(?:import|export)\s/.test(line)) isStatement = true
    if (line.trim() === '') isStatement = false
    if (isStatement) return ''
    const pieces = line.split(/(`+[^`]*`+)/)
    return pieces
      .map((piece, index) => (index % 2 === 1 ? piece : withoutComponents(piece)))
      .join('')
  })
}

function withoutComponents(text: string): string {
  return text
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(
      /<(TabItem|Tab|Step|Admonition|Aside|Callout|Details|Accordion)\b([^>]*)>/g,
      (_, name: string, attributes: string) => {
        const value = (key: string) =>
          new RegExp(`\\b${key}=(?:"([^"]*)"|\\{?'([^']*)'\\}?)`)
            .exec(attributes)
            ?.slice(1)
            .find(Boolean)
        const label =
          name === 'TabItem' || name === 'Tab'
            ? (value('label') ?? value('title') ?? value('value'))
            : (value('summary') ?? value('title'))
        return `${label ?? ''}\n`
      }
    )
    .replace(/<\/?[A-Z][\w.]*[^>]*>/g, '')
    .replace(/^[ \t]+/, (space) => (space.length > 3 ? '   ' : space))
}
