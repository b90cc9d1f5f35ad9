import {createCodeReader, type NumberedLine} from './lines.ts'

/**
 * Set the dollars of a displayed formula in lines of their own, where they share one with it: the parser
 * would take what follows the first ones for a remark, and miss the last ones.
 *
 * ```text
 * $$\begin{cases}         $$
 * a = b \\                \begin{cases}
 * c = d                   a = b \\
 * \end{cases}$$           …
 * ```
 */
export function displayFormulas(lines: readonly NumberedLine[], value: string): NumberedLine[] {
  if (!/^[ \t>]*\$\$[^$\n]*\n/m.test(value)) return [...lines]
  const kindOf = createCodeReader()
  const result: NumberedLine[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const isText = kindOf(line.text) === 'text'
    const [, margin = '', first] = (isText && /^([ \t>]*)\$\$([^$]*)$/.exec(line.text)) || []
    const end = first === undefined ? undefined : endOfFormula(lines, at + 1)
    if (first === undefined || end === undefined) {
      result.push(line)
      continue
    }
    const last = lines[end]!
    const [, rest = '', label = ''] = /^(.*?)\$\$[ \t]*(\([\w:.-]+\))?[ \t]*$/.exec(last.text) ?? []
    const add = (text: string, number: number) => result.push({text, number})
    add(`${margin}$$`, line.number)
    if (first.trim() !== '') add(margin + first.trim(), line.number)
    result.push(...lines.slice(at + 1, end))
    if (rest.replace(/[\s>]/g, '') !== '') add(rest, last.number)
    add(`${margin}$$${label && ` ${label}`}`, last.number)
    at = end
  }
  return result
}

/** Index of the line with the closing dollars, before a blank line. */
function endOfFormula(lines: readonly NumberedLine[], start: number): number | undefined {
  for (let at = start; at < Math.min(lines.length, start + mostLines); at++) {
    const {text} = lines[at]!
    if (text.trim() === '') return undefined
    if (text.includes('$$'))
      return /^[^$]*\$\$[ \t]*(?:\([\w:.-]+\))?[ \t]*$/.test(text) ? at : undefined
  }
  return undefined
}

/** A formula of more lines than a page has is none. */
const mostLines = 100
