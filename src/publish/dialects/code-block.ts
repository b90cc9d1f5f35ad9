import type {Element, ElementContent, Text} from 'hast'
import {element} from '../hast/element.ts'
import type {Highlighter} from './highlighter.ts'
import {takeLineMarks} from './take-line-marks.ts'

/** Code as a text gives it: `rust,ignore title="a.rs" {2-4} linenums="1"` behind the fence. */
interface CodeSource {
  readonly value: string
  /** First word behind the fence. */
  readonly lang: string
  /** The rest of the line. */
  readonly meta: string
}

/** What is said behind a fence, in the words of any tool. */
interface CodeInfo {
  readonly language: string
  readonly title: string | undefined
  /** Number of the first line, where lines are numbered. */
  readonly start: number | undefined
  readonly marked: ReadonlySet<number>
}

/**
 * Make the element of a block of code: a frame with its title, and each line for itself, so that a
 * line that a phone wraps is seen as one.
 *
 * @param options
 *   `hidden`: what lines that a site hides begin with, if the language has such.
 */
export function codeBlock(
  source: CodeSource,
  options: {readonly highlighter: Highlighter; readonly hidden?: string | undefined}
): Element {
  const info = readCodeInfo(source)
  const value = options.hidden ? withoutHidden(source.value, options.hidden) : source.value
  const {text, marked} = takeLineMarks(value, info.marked)
  const nodes = options.highlighter.highlight(text, info.language) ?? [{type: 'text', value: text}]
  const lines = toLines(nodes).map((children, index) =>
    element('span', {className: marked.has(index + 1) ? ['line', 'marked'] : ['line']}, ...children)
  )
  const first = info.start
  const classes = [...(info.language ? [`language-${info.language}`] : [])]
  const code = element('code', classes.length > 0 ? {className: classes} : {}, ...lines)
  const numbers = first === undefined ? {} : {className: ['numbered', `from-${first}`]}
  const pre = element('pre', numbers, code)
  if (!info.title) return element('div', {className: ['code']}, pre)
  return element('figure', {className: ['code']}, element('figcaption', {}, info.title), pre)
}

/** Read what is said behind a fence. */
function readCodeInfo({lang, meta}: Pick<CodeSource, 'lang' | 'meta'>): CodeInfo {
  // mdBook parts by commas: `rust,ignore,mdbook-runnable`; Pandoc and MkDocs put all into braces.
  const all = `${lang} ${meta}`.trim().replace(/^\{(.*)\}$/s, '$1')
  // The first word may be a key, where no language is named: `title="a.txt"`.
  const [, word = '', rest = ''] = /^\.?((?:(?!\w+=)[^\s,{:=[]+)?)([\s\S]*)$/.exec(all) ?? []
  const isWord = /^[\w+#-]*$/.test(word)
  const language = isWord ? word.toLowerCase() : ''
  const quoted = (key: string) =>
    new RegExp(`\\b${key}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s}"']+))`)
      .exec(rest)
      ?.slice(1)
      .find(Boolean)
  const title =
    quoted('title') ?? quoted('filename') ?? quoted('caption') ?? /\[([^\]]+)\]/.exec(rest)?.[1]
  const numbered = quoted('linenums') ?? quoted('lineno-start') ?? quoted('startFrom')
  const isNumbered =
    /\b(?:showLineNumbers|lineNumbers|line-numbers|lineno|linenos|numberLines)\b/i.test(rest) &&
    !/no-line-numbers/.test(rest)
  const from = /(?:showLineNumbers|:line-numbers)=(?:\{)?(\d+)/.exec(rest)?.[1]
  const number = Number(numbered ?? from ?? 1)
  const marked =
    quoted('hl_lines') ?? /\{([\d,\s-]+)\}/.exec(rest)?.[1] ?? quoted('emphasize-lines') ?? ''
  return {
    language,
    title,
    start:
      numbered !== undefined || isNumbered
        ? Number.isSafeInteger(number)
          ? number
          : 1
        : undefined,
    marked: readRanges(marked)
  }
}

/** `1,3-5` or `1 3-5`: those lines. */
function readRanges(value: string): Set<number> {
  const marked = new Set<number>()
  for (const part of value.split(/[\s,]+/)) {
    const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? []
    if (first === undefined) continue
    const end = Math.min(Number(last), Number(first) + mostMarked)
    for (let line = Number(first); line <= end; line++) marked.add(line)
  }
  return marked
}

const mostMarked = 10_000

/** `# use std::fmt;` is hidden, `## x` is a line that begins with `#`, `#[derive]` is code. */
function withoutHidden(value: string, mark: string): string {
  const lines = value.split('\n').flatMap((line) => {
    const text = line.trimStart()
    if (mark !== '#') return text.startsWith(mark) ? [] : [line]
    if (text.startsWith('##')) return [line.replace('##', '#')]
    return text === '#' || text.startsWith('# ') ? [] : [line]
  })
  return lines.join('\n')
}

/** Part nodes at their line ends; each line keeps its own. */
function toLines(nodes: readonly ElementContent[]): ElementContent[][] {
  let line: ElementContent[] = []
  const lines = [line]
  const begin = () => {
    line = []
    lines.push(line)
  }
  for (const node of nodes) {
    if (node.type === 'text') {
      const pieces = node.value.split('\n')
      for (const [index, piece] of pieces.entries()) {
        if (index > 0) {
          add(line, {type: 'text', value: '\n'})
          begin()
        }
        if (piece !== '') add(line, {type: 'text', value: piece})
      }
    } else if (node.type === 'element') {
      for (const [index, children] of toLines(node.children).entries()) {
        if (index > 0) begin()
        if (children.length > 0) line.push({...node, children})
      }
    }
  }
  if (lines.length > 1 && line.length === 0) lines.pop()
  return lines
}

function add(line: ElementContent[], text: Text): void {
  const last = line.at(-1)
  if (last?.type === 'text') last.value += text.value
  else line.push(text)
}
