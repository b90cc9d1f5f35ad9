/** Lines of a text with the numbers that they have in its file, from 1. */
export interface NumberedLine {
  readonly text: string
  readonly number: number
  /** Whether it is shown as it is: what looks like a tag or an expression in it is none. */
  readonly isShown?: boolean | undefined
}

/** A fence of code: its indent, its marks, and what is said after them. */
export interface Fence {
  readonly indent: string
  readonly marks: string
  readonly info: string
}

/** Read a line that may open a fence. */
export function readFence(text: string): Fence | undefined {
  const [, indent = '', marks, info = ''] =
    /^([ \t>]*(?:[-*+] {1,4}|\d+[.)] {1,4})*)(`{3,}|~{3,})(.*)$/.exec(text) ?? []
  if (marks === undefined || (marks.startsWith('`') && info.includes('`'))) return undefined
  return {indent, marks, info: info.trim()}
}

/** `:::{code-block} python`: a fence of MyST, whose marks are colons. */
export function readColonFence(text: string): Fence | undefined {
  const [, indent = '', marks, info = '', name = ''] =
    /^([ \t]*)(:{3,})[ \t]*(\{([\w:-]+)\}.*)$/.exec(text) ?? []
  return marks !== undefined && codeDirectives.has(name)
    ? {indent, marks, info: info.trim()}
    : undefined
}

/** Whether a line closes a fence; one that is set in by a block's indent is code that shows a fence. */
export function closesFence(
  text: string,
  {indent, marks}: Pick<Fence, 'indent' | 'marks'>
): boolean {
  const [, before = '', found] = /^([ \t>]*)(`{3,}|~{3,}|:{3,})[ \t]*$/.exec(text) ?? []
  return found?.startsWith(marks) === true && columnsOf(before) <= columnsOf(indent) + 3
}

/** Columns of what stands before a fence; a tab counts for four. */
function columnsOf(before: string): number {
  return before.replaceAll('\t', '    ').length
}

/** Directives of MyST that hold code, or a formula; others are boxes. */
export const codeDirectives: ReadonlySet<string> = new Set([
  'code',
  'code-block',
  'code-cell',
  'sourcecode',
  'math',
  'mermaid',
  'literalinclude',
  'eval-rst',
  'myst'
])

/** What a line is to those who look for marks in texts: it opens code, is code, ends it or is of a box, text. */
type LineKind = 'open' | 'code' | 'fence' | 'text'

/**
 * Make a function that is given the lines of a text in order, and says of each what it is. What
 * stands in a box that a fence opens is text.
 */
export function createCodeReader(): (text: string) => LineKind {
  let fence: Fence | undefined
  const boxes: Fence[] = []
  return function (text) {
    if (fence) {
      const isEnd = closesFence(text, fence)
      if (isEnd) fence = undefined
      return isEnd ? 'fence' : 'code'
    }
    const box = boxes.at(-1)
    if (box && closesFence(text, box)) {
      boxes.pop()
      return 'fence'
    }
    const found = readFence(text) ?? readColonFence(text)
    if (!found) return 'text'
    const directive = /^\{([\w:-]+)\}/.exec(found.info)?.[1]
    if (directive !== undefined && !codeDirectives.has(directive)) {
      boxes.push(found)
      return 'fence'
    }
    fence = found
    return 'open'
  }
}

/** Columns of white space before a line's text; a tab goes to the next fourth. */
export function indentOf(text: string): number {
  let columns = 0
  for (const character of text) {
    if (character === ' ') columns++
    else if (character === '\t') columns += 4 - (columns % 4)
    else return columns
  }
  return columns
}

/** A line without so many columns of its indent. */
export function withoutIndent(text: string, columns: number): string {
  let at = 0
  let taken = 0
  while (taken < columns && at < text.length) {
    const character = text.charAt(at)
    if (character === ' ') taken++
    else if (character === '\t') taken += 4 - (taken % 4)
    else break
    at++
  }
  return ' '.repeat(Math.max(0, taken - columns)) + text.slice(at)
}

/**
 * Lines that belong to a mark by their indent: those after it that stand at least so far in, with the
 * blank ones between them.
 *
 * @returns
 *   Index after the last of them.
 */
export function endOfIndented(
  lines: readonly NumberedLine[],
  start: number,
  columns: number
): number {
  let end = start
  for (let index = start; index < lines.length; index++) {
    const {text} = lines[index]!
    if (text.trim() === '') continue
    if (indentOf(text) < columns) break
    end = index + 1
  }
  return end
}
