import {createFenceWalk} from './walk-fences.ts'

/**
 * Write what is code by its indent as fences, so that nothing in it is taken for a box or a tag. An item
 * of a list, a note, a definition or a box has its text further in.
 */
export function plainIndented(lines: readonly string[]): readonly string[] {
  if (!lines.some((line, at) => /^(?: {4}| {0,3}\t)/.test(line) && isBlank(lines[at - 1])))
    return lines
  const out: string[] = []
  const walk = createFenceWalk()
  let margins: number[] = []
  /** Tag that ends a stretch in which blank lines say nothing. */
  let closing: RegExp | undefined
  let at = 0
  while (at < lines.length) {
    const line = lines[at]!
    if (closing || isBlank(line)) {
      if (closing?.test(line)) closing = undefined
      out.push(line)
      at++
      continue
    }
    const column = columnsBefore(line)
    const isAfterBlank = isBlank(lines[at - 1])
    // A paragraph goes on with whatever is no mark, however little it is set in.
    if (isAfterBlank || blockMark.test(line)) margins = margins.filter((one) => one <= column)
    const margin = margins.at(-1) ?? 0
    if (isAfterBlank && column >= margin + 4) {
      let last = at
      for (let next = at; next < lines.length; next++) {
        if (isBlank(lines[next])) continue
        if (columnsBefore(lines[next]!) < margin + 4) break
        last = next
      }
      const fence = ' '.repeat(margin) + longFence
      const code = lines.slice(at, last + 1).map((one) => ' '.repeat(margin) + cut(one, margin + 4))
      out.push(fence, ...code, fence)
      at = last + 1
      continue
    }
    out.push(line)
    at++
    const kind = walk(line)
    if (kind === 'open') {
      while (at < lines.length && walk(lines[at]!) === 'code') out.push(lines[at++]!)
      if (at < lines.length) out.push(lines[at++]!)
      continue
    }
    margins.push(...marginsIn(line, column, margin))
    closing = closingOf(line)
  }
  return out
}

/** No text has such a line. */
const longFence = '~'.repeat(43)

const blockMark = /^\s*(?:[-*+]\s|\d+[.)]\s|#|>|`{3}|~{3}|:{3}|!!!|\?\?\?|===|<)/

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}

function columnsBefore(line: string): number {
  let column = 0
  for (const character of /^[ \t]*/.exec(line)![0])
    column = character === '\t' ? (Math.floor(column / 4) + 1) * 4 : column + 1
  return column
}

function cut(line: string, columns: number): string {
  const column = columnsBefore(line)
  return isBlank(line) ? '' : ' '.repeat(Math.max(0, column - columns)) + line.trimStart()
}

/** Where the text begins of all that a line opens in what has its own at `margin`. */
function marginsIn(line: string, column: number, margin: number): number[] {
  const text = line.trimStart()
  // However far a note is set in itself, what goes on with it is set in by four.
  if (/^\[\^[^\]\s]+\]:/.test(text)) return [margin + 4]
  const isBox = /^(?:(?:!!!|\?\?\?\+?)\s*[\w-]|===[!+]?\s+"|:::\s+[\w-]+\.)/
  if (isBox.test(text)) return [column + 4]
  const [, mark = '', space = ''] = /^([-*+:]|\d+[.)])(\s+|$)/.exec(text) ?? []
  if (mark === '') return []
  const width = space.replaceAll('\t', '    ').length
  const begin = column + mark.length + (width < 1 || width > 4 ? 1 : width)
  return [begin, ...marginsIn(text.slice(mark.length).trimStart(), begin, begin)]
}

function closingOf(line: string): RegExp | undefined {
  const tag = /^\s*<(pre|script|style|textarea)\b/i.exec(line)?.[1]
  const ends: [boolean, RegExp][] = [
    [tag !== undefined, new RegExp(`</${tag}>`, 'i')],
    [/^\s*<!--/.test(line), /-->/],
    [/^\s*\{%-?\s*(?:highlight|raw|comment)\b/.test(line), /\{%-?\s*end(?:highlight|raw|comment)/],
    [/^\s*<\w+\b[^<>]*\smarkdown(?=[\s=>])/.test(line), /^\s*<\/\w+>/]
  ]
  const end = ends.find(([isOpen]) => isOpen)?.[1]
  return end?.test(line) ? undefined : end
}

/** In MkDocs a line that says where a name leads is none of the paragraph above it. */
export function plainDefinitions(lines: readonly string[]): string[] {
  const walk = createFenceWalk()
  const says = /^ {0,3}\[[^[\]^][^[\]]*\]:[ \t]+\S+([ \t]+["'(].*)?[ \t]*$/
  return lines.flatMap((line) => (walk(line) === 'text' && says.test(line) ? ['', line] : [line]))
}
