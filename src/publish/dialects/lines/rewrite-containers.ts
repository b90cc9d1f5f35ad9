import {append} from '../../../append.ts'
import {readCodeDirective} from './code-directive.ts'
import {escapeLabel} from './escape-label.ts'
import {findGitbookTag} from './gitbook-tag.ts'
import {hoistDefinitions} from './hoist-definitions.ts'
import {
  closesFence,
  endOfIndented,
  type Fence,
  indentOf,
  type NumberedLine,
  readFence,
  withoutIndent
} from './lines.ts'
import {type Container, findMystFence, mystContainer} from './myst-container.ts'

/**
 * Write the containers of all dialects in one syntax, that of `remark-directive`, and leave what is in
 * fences of code alone.
 *
 * ```text
 * !!! note "Before you start"     :::note[Before you start]
 *     Close the gate.             Close the gate.
 *                                 :::
 * ```
 *
 * The same for `???` and `???+`, `=== "Tab"` (MkDocs), `::: tip Title` (VitePress), `:::{note}` and
 * fences such as `{note}` (MyST), `{% hint style="info" %}` (GitBook). A container within
 * a container gets the fewer colons, as that syntax wants.
 *
 * @param onStray
 *   Called with the number of a line of colons that closes nothing; it is left out.
 * @returns
 *   Lines with the numbers of those that they are made from.
 */
export function rewriteContainers(
  lines: readonly NumberedLine[],
  onStray: (line: number) => void
): NumberedLine[] {
  const definitions: NumberedLine[] = []
  const {lines: rewritten} = rewrite(lines, 0, {definitions, onStray})
  return definitions.length === 0 ? rewritten : [...rewritten, ...definitions]
}

interface Rewritten {
  readonly lines: NumberedLine[]
  /** Most colons that a line of them begins with, also in code: fewer would close what is around. */
  readonly colons: number
}

/** Deeper than any text that a person wrote. */
const deepest = 50

interface Rest {
  /** Definitions of notes and links that stood in containers. */
  readonly definitions: NumberedLine[]
  readonly onStray: (line: number) => void
}

function rewrite(all: readonly NumberedLine[], depth: number, rest: Rest): Rewritten {
  const {definitions, onStray} = rest
  const lines = depth === 0 ? all : hoistDefinitions(all, definitions)
  const result: NumberedLine[] = []
  let most = 2
  let fence: Fence | undefined
  let isRemark = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    isRemark = fence === undefined && goesOn(line.text, isRemark)
    if (isRemark) {
      result.push(line)
      continue
    }
    if (fence) {
      result.push(line)
      most = Math.max(most, colonsOf(line.text))
      if (closesFence(line.text, fence)) fence = undefined
      continue
    }
    const code = readCodeDirective(lines, index)
    if (code) {
      append(result, code.lines)
      for (const {text} of code.lines) most = Math.max(most, colonsOf(text))
      fence = code.open
      index = code.end - 1
      continue
    }
    const found = depth < deepest ? findContainer(lines, index) : undefined
    if (!found && /^\s*:{3,}\s*$/.test(line.text) && !line.isShown) {
      onStray(line.number)
      result.push({...line, text: ''})
      continue
    }
    if (!found) {
      fence = readFence(line.text)
      most = Math.max(most, colonsOf(line.text))
      result.push(line)
      continue
    }
    const {name, title, attributes = '', indent, end, opening} = found
    const inner = rewrite(found.inside, depth + 1, rest)
    const colons = Math.max(3, inner.colons + 1)
    const margin = ' '.repeat(indent)
    const label = title ? `[${escapeLabel(title)}]` : ''
    const add = (text: string, number: number) => result.push({text: text.trimEnd(), number})
    add(`${opening ?? margin}${':'.repeat(colons)}${name}${label}${attributes}`, line.number)
    for (const {text, number} of inner.lines) add(margin + text, number)
    add(margin + ':'.repeat(colons), lines[end - 1]!.number)
    most = Math.max(most, colons)
    index = end - 1
  }
  return {lines: result, colons: most}
}

/** Whether a remark of HTML that began a line is still open behind this one; nothing in it is read. */
function goesOn(text: string, wasOpen: boolean): boolean {
  return (wasOpen || /^\s*<!--(?!-?>)/.test(text)) && !text.includes('-->', wasOpen ? 0 : 4)
}

function colonsOf(text: string): number {
  return /^\s*:{3,}/.exec(text)?.[0].trim().length ?? 0
}

function findContainer(lines: readonly NumberedLine[], at: number): Container | undefined {
  const {text, isShown} = lines[at]!
  if (isShown) return undefined
  const first = text.replace(itemOfBox, '').trimStart().charAt(0)
  if (first === '!' || first === '?' || first === '=') return findIndented(lines, at)
  if (first === ':') return findGenerated(lines, at) ?? findColons(lines, at)
  if (first === '`' || first === '~') return findMystFence(lines, at)
  if (first === '{') return findGitbookTag(lines, at)
  return undefined
}

/** What stands before a box that an item of a list or a definition begins with. */
const itemOfBox = /^\s*(?:[-*+:]|\d+[.)])[ \t]+(?=(?:!!!|\?\?\?\+?)[ \t])/

/** `!!! note inline "Title"`, `??? note`, `???+ note`, `=== "Tab"`: by indent. */
function findIndented(lines: readonly NumberedLine[], at: number): Container | undefined {
  const whole = lines[at]!.text
  const [opening] = itemOfBox.exec(whole) ?? []
  const text = whole.slice(opening?.length ?? 0)
  const found =
    /^\s*(!!!|\?\?\?\+?)[ \t]*([\w-]+)?((?:[ \t]+[\w-]+)*)[ \t]*(?:"(.*)")?[ \t]*$/.exec(text) ??
    /^\s*(===)[!+]?()()[ \t]+"(.*)"[ \t]*$/.exec(text)
  if (!found) return undefined
  const [, mark = '', kind = 'note', , title] = found
  // In an item, too, what is in the item is set in by four.
  const columns = indentOf(whole) + (opening === undefined ? 4 : 8)
  const end = endOfIndented(lines, at + 1, columns)
  const inside = lines
    .slice(at + 1, end)
    .map((line) => ({...line, text: withoutIndent(line.text, columns)}))
  const indent = opening?.length ?? indentOf(text)
  const common = {indent, inside, end: Math.max(end, at + 1), ...(opening && {opening})}
  if (mark === '===') return {name: 'tab', title, ...common}
  // `!!! note ""` has no title at all.
  const isBare = title === ''
  const word = kind.toLowerCase().replace(/^[^a-z]+/, '') || 'note'
  if (mark === '!!!') {
    return {name: word, title, attributes: isBare ? '{bare}' : '{named}', ...common}
  }
  const open = mark.endsWith('+') ? ' open' : ''
  return {name: 'details', title, attributes: `{kind="${word}"${open}}`, ...common}
}

/** `::: package.module` of mkdocstrings, with its options set in: a program writes what stands there. */
function findGenerated(lines: readonly NumberedLine[], at: number): Container | undefined {
  const {text} = lines[at]!
  if (!/^\s*:::[ \t]+(?:[\w-]+\.[\w.-]+|mkdocs-\w+)\s*$/.test(text)) return undefined
  const indent = indentOf(text)
  const end = Math.max(endOfIndented(lines, at + 1, indent + 4), at + 1)
  return {name: 'mkdocstrings', indent, inside: [], end}
}

/** `::: tip Title`, `:::tip[Title]{.wide}`, `:::{note} Title`: up to as many colons or more. */
function findColons(lines: readonly NumberedLine[], at: number): Container | undefined {
  const {text} = lines[at]!
  const found = /^\s*(:{3,})[ \t]*(?:\{([\w:-]+)\}|([A-Za-z][\w-]*))(.*)$/.exec(text)
  if (!found) return undefined
  const [, colons = '', braced, bare, rest = ''] = found
  // One that nobody closes goes on to the end, as the tools have it.
  const closed = endOfColons(lines, at, colons.length)
  const end = closed ?? lines.length
  const indent = indentOf(text)
  const inside = lines
    .slice(at + 1, closed === undefined ? end : end - 1)
    .map((line) => ({...line, text: withoutIndent(line.text, indent)}))
  const [, label, before, more = ''] = /^(?:\[(.*?)\])?(\{[^}]*\})?(.*)$/s.exec(rest) ?? []
  // VitePress has attributes behind the title: `::: details Title {open}`.
  const [, words = more, behind] =
    /^(.*?)[ \t]*(\{(?:open|[#.][^{}]*|[\w-]+=[^{}]*)\})[ \t]*$/s.exec(more) ?? []
  const attributes = before ?? behind
  const title = (label ?? words.trim()) || titleIn(attributes)
  if (braced !== undefined) return mystContainer(braced, rest.trim(), {indent, inside, end})
  const name = bare!.toLowerCase()
  const open = /\bopen\b/.test(attributes ?? '') ? '{open}' : ''
  return {name, title, attributes: open, indent, inside, end}
}

/** `{title="x"}` */
function titleIn(attributes: string | undefined): string | undefined {
  return /\btitle=(?:"([^"]*)"|'([^']*)')/
    .exec(attributes ?? '')
    ?.slice(1)
    .find(Boolean)
}

/** Closing colons of a container: containers with other names nest by more colons or by their own end. */
function endOfColons(
  lines: readonly NumberedLine[],
  at: number,
  count: number
): number | undefined {
  const open: number[] = []
  let fence: Fence | undefined
  for (let index = at + 1; index < lines.length; index++) {
    const {text} = lines[index]!
    if (fence) {
      if (closesFence(text, fence)) fence = undefined
      continue
    }
    fence = readFence(text)
    const [, colons, name = ''] = /^\s*(:{3,})[ \t]*([A-Za-z{][^:]*)?$/.exec(text) ?? []
    if (colons === undefined) continue
    const {length} = colons
    if (name.trim() !== '') open.push(length)
    else if (open.at(-1) === length) open.pop()
    else if (length >= count) return index + 1
    else open.pop()
  }
  return undefined
}
