import {readOptions} from './directive-options.ts'
import {
  closesFence,
  codeDirectives,
  type Fence,
  type NumberedLine,
  readColonFence,
  readFence,
  withoutIndent
} from './lines.ts'

/** A directive that holds code, as a fence that any parser reads. */
interface CodeDirective {
  readonly lines: readonly NumberedLine[]
  /** Index after the last line that they are made of. */
  readonly end: number
  /** The fence, if what stands in it follows. */
  readonly open: Fence | undefined
}

/**
 * Write a directive of MyST that holds code as a fence, with its options as words behind it.
 *
 * ```text
 * ::::{code-block} python     ```python title="gauge.py" linenums="1"
 * :caption: gauge.py          level = 3
 * :linenos:                   ```
 * level = 3
 * ::::
 * ```
 */
export function readCodeDirective(
  lines: readonly NumberedLine[],
  at: number
): CodeDirective | undefined {
  const {text, number} = lines[at]!
  const fence = readFence(text)
  const colons = fence ? undefined : readColonFence(text)
  const [, name = '', argument = ''] =
    /^\{([\w:-]+)\}\s*(.*)$/.exec((fence ?? colons)?.info ?? '') ?? []
  if (!codeDirectives.has(name)) return undefined
  const inside = lines.slice(at + 1, at + 1 + mostOptions)
  // What `{myst}` holds shows how a text is written, options and all.
  const said = name === 'myst' ? undefined : readOptions(inside)
  const options = said?.options ?? new Map<string, string>()
  // The first blank line only parts it from its options.
  const isParted = said !== undefined && /^[\s>]*$/.test(inside[said.lines]?.text ?? '-')
  const first = at + 1 + (said?.lines ?? 0) + (isParted ? 1 : 0)
  const language = name === 'math' || name === 'mermaid' ? name : argument || 'text'
  const info = fenceInfo(language, name === 'math' ? new Map() : options)
  const label = options.get('label') ?? options.get('name')
  const margin = /^[\s>]*/.exec(text)![0]
  const isAlone = text.length - margin.length === text.trimStart().replace(/^[\s>]*/, '').length
  const place =
    label && isAlone && /^[\w:.-]+$/.test(label)
      ? [
          {text: `${margin}<a id="${label}"></a>`, number},
          {text: margin.trimEnd(), number}
        ]
      : []
  if (fence) {
    const before = text.slice(0, text.search(/`{3,}|~{3,}/))
    const opening = {text: before + fence.marks + info, number}
    return {lines: [...place, opening], end: first, open: fence}
  }
  let end = first
  while (end < lines.length && !closesFence(lines[end]!.text, colons!)) end++
  const columns = colons!.indent.length
  const body = lines
    .slice(first, end)
    .map((line) => ({...line, text: margin + withoutIndent(line.text, columns)}))
  const longest = Math.max(2, ...body.map((line) => /`{3,}/.exec(line.text)?.[0].length ?? 0))
  const marks = '`'.repeat(longest + 1)
  const close = {text: margin + marks, number: lines[Math.min(end, lines.length - 1)]!.number}
  const made = [...place, {text: margin + marks + info, number}, ...body, close]
  return {lines: made, end: Math.min(end + 1, lines.length), open: undefined}
}

/** As many lines as `readOptions` looks at. */
const mostOptions = 60

/** What stands behind a fence: `python title="gauge.py" linenums="4" hl_lines="1,3"`. */
export function fenceInfo(language: string, options: ReadonlyMap<string, string>): string {
  const title = options.get('caption') || options.get('filename')
  const start = options.get('lineno-start') ?? options.get('number-lines')
  const isNumbered = options.has('linenos') || start !== undefined
  const marked = options.get('emphasize-lines')
  const words = [
    language,
    title && quoted(title),
    isNumbered && `linenums="${/^\d+$/.test(start ?? '') ? start : 1}"`,
    marked && /^[\d,\s-]+$/.test(marked) && `hl_lines="${marked.trim()}"`
  ]
  return words.filter(Boolean).join(' ')
}

/** A title may have quotes; ticks, which only set it as code, would end what stands behind a fence. */
function quoted(title: string): string {
  const words = title.replaceAll('`', '').replace(/\s+/g, ' ')
  return words.includes('"') ? `title='${words.replaceAll("'", '’')}'` : `title="${words}"`
}
