import {append} from '../../../append.ts'
import type {TreeTool} from '../../tree/tree.ts'
import {
  createCodeReader,
  endOfIndented,
  indentOf,
  type NumberedLine,
  withoutIndent
} from './lines.ts'

/** What another pass would take for its own, if it did not know that it stands in code. */
const marks = /!!!|\?\?\?|===|:::|\{[%{<#]|```|~~~|\$\$|\[\[|<!--|\\\[|^\s*\*?\[[^\]]+\]:/

/**
 * Write code that is code by its indent as a fence, where something in it looks like a mark of a dialect:
 * fences are left alone by all that reads lines, and both are the same on the page.
 *
 * ```text
 * Write it so:          Write it so:
 *
 *     !!! note          ~~~~~~~~
 *         Low water.    !!! note
 *                           Low water.
 *                       ~~~~~~~~
 * ```
 *
 * What stands in an item of a list, a note, a definition or a box is set in without being code.
 *
 * @see https://spec.commonmark.org/0.31.2/#indented-code-blocks
 */
export function fenceIndented(
  lines: readonly NumberedLine[],
  {value, tool, path}: {readonly value: string; readonly tool: TreeTool; readonly path: string}
): readonly NumberedLine[] {
  // In MDX nothing is code by its indent.
  if (tool === 'docusaurus' || /\.mdx$/i.test(path)) return lines
  if (!/^[ \t]*\n(?: {4}| {0,3}\t).*\S/m.test(value)) return lines
  const result: NumberedLine[] = []
  const kindOf = createCodeReader()
  /** Columns at which the text begins of what stands open, such as an item of a list. */
  const open: number[] = []
  /** What ends HTML that goes on over blank lines. */
  let untilEnd: RegExp | undefined
  let isCode = false
  let wasBlank = true
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const {text} = line
    if (isCode) {
      isCode = kindOf(text) === 'code'
      wasBlank = false
      result.push(line)
      continue
    }
    if (text.trim() === '' || untilEnd) {
      if (untilEnd?.test(text)) untilEnd = undefined
      wasBlank = text.trim() === ''
      result.push(line)
      continue
    }
    const indent = indentOf(text)
    const isLazy = !wasBlank && !startsBlock.test(text)
    if (!isLazy) while (open.length > 0 && indent < open.at(-1)!) open.pop()
    const base = open.at(-1) ?? 0
    if (wasBlank && indent >= base + 4) {
      const end = endOfIndented(lines, at, base + 4)
      append(result, toFence(lines.slice(at, end), base))
      at = end - 1
      continue
    }
    wasBlank = false
    result.push(line)
    isCode = kindOf(text) === 'open'
    if (isCode) continue
    open.push(...openedBy(text, indent))
    untilEnd = ends.find(([start]) => start.test(text))?.[1]
    if (untilEnd?.test(text.replace(/^[^<{]*[<{][^\s>%]*/, ''))) untilEnd = undefined
  }
  return result
}

/** Lines that no paragraph goes on with. */
const startsBlock = /^\s*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}\s|>|`{3}|~{3}|:{3}|!!!|\?\?\?|===|<)/

/** HTML and tags in which blank lines end nothing. */
const ends: readonly (readonly [RegExp, RegExp])[] = [
  [/^\s*<(?:pre|script|style|textarea)\b/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^\s*<!--/, /-->/],
  [/^\s*\{%-?\s*(?:highlight|raw|comment)\b/, /\{%-?\s*end(?:highlight|raw|comment)\b/],
  [/^\s*<(\w+)\b[^<>]*\smarkdown(?=[\s=>])/, /^\s*<\/\w+>/]
]

/** Columns at which texts begin that a line opens: `- 1. One` opens two. */
function openedBy(text: string, indent: number): number[] {
  if (/^\s*(?:!!!|\?\?\?\+?)[ \t]*[\w-]|^\s*===[!+]?[ \t]+"|^\s*:::[ \t]+[\w-]+\./.test(text))
    return [indent + 4]
  if (/^\s*\[\^[^\]\s]+\]:/.test(text)) return [indent + 4]
  const columns: number[] = []
  let rest = text.trimStart()
  let column = indent
  for (;;) {
    const [, mark, space = ''] = /^([-*+:]|\d{1,9}[.)])([ \t]+|$)/.exec(rest) ?? []
    if (mark === undefined) return columns
    const width = space.replaceAll('\t', '    ').length
    column += mark.length + (width === 0 || width > 4 ? 1 : width)
    columns.push(column)
    rest = rest.slice(mark.length + space.length)
  }
}

function toFence(code: readonly NumberedLine[], base: number): readonly NumberedLine[] {
  if (!code.some(({text}) => marks.test(text))) return code
  const margin = ' '.repeat(base)
  const longest = Math.max(0, ...code.map(({text}) => /~{3,}/.exec(text)?.[0].length ?? 0))
  const fence = margin + '~'.repeat(Math.max(8, longest + 1))
  return [
    {text: fence, number: code[0]!.number},
    ...code.map((line) => ({...line, text: margin + withoutIndent(line.text, base + 4)})),
    {text: fence, number: code.at(-1)!.number}
  ]
}
