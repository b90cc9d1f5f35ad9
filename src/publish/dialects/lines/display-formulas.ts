import {createCodeReader, type NumberedLine} from './lines.ts'

/**
 * Set the dollars of a displayed formula in lines of their own, where they share one with it: the parser
 * would take what follows the first ones for a remark, and miss the last ones. Dollars that nobody
 * closes are no formula; they would swallow the rest of the text.
 *
 * ```text
 * $$\begin{cases}         $$
 * a = b \\                \begin{cases}
 * c = d                   a = b \\
 * \end{cases}$$           …
 * ```
 *
 * @param hasBare
 *   Whether LaTeX's environments of formulas may stand without dollars, as in MyST (`amsmath`).
 * @param onUnclosed
 *   Called with the number of a line with dollars that nobody closes; they stay in the text.
 */
export function displayFormulas(
  lines: readonly NumberedLine[],
  value: string,
  hasBare: boolean,
  onUnclosed: (line: number) => void
): NumberedLine[] {
  const mayBeBare = hasBare && value.includes('\\begin{')
  if (!mayBeBare && !/^[ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)*\$\$[^$\n]*(?:\n|$)/m.test(value))
    return [...lines]
  const kindOf = createCodeReader()
  const result: NumberedLine[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const isText = kindOf(line.text) === 'text'
    const bare = mayBeBare && isText ? endOfBare(lines, at) : undefined
    if (bare !== undefined) {
      const margin = /^ */.exec(line.text)![0]
      result.push({text: `${margin}$$`, number: line.number}, ...lines.slice(at, bare + 1))
      result.push({text: `${margin}$$`, number: lines[bare]!.number})
      at = bare
      continue
    }
    const [, margin = '', first] = (isText && opening.exec(line.text)) || []
    if (first === undefined) {
      result.push(line)
      continue
    }
    const end = endOfFormula(lines, at + 1)
    if (end === undefined) {
      onUnclosed(line.number)
      result.push({...line, text: line.text.replace('$$', () => '\\$\\$')})
      continue
    }
    const last = lines[end]!
    const [, rest = '', label = ''] = closing.exec(last.text) ?? []
    const add = (text: string, number: number) => result.push({text, number})
    const inside = margin.replace(/[-*+]|\d+[.)]/g, (mark) => ' '.repeat(mark.length))
    add(`${margin}$$`, line.number)
    if (first.trim() !== '') add(inside + first.trim(), line.number)
    // What is set in less would end the item that it stands in.
    const setIn = (text: string) =>
      margin.includes('>') || text.startsWith(inside) ? text : inside + text.trimStart()
    for (const {text, number} of lines.slice(at + 1, end)) add(setIn(text), number)
    if (rest.replace(/[\s>]/g, '') !== '') add(setIn(rest), last.number)
    add(`${inside}$$${label && ` ${label}`}`, last.number)
    at = end
  }
  return result
}

/** Index of the line that ends an environment which a line begins. */
function endOfBare(lines: readonly NumberedLine[], at: number): number | undefined {
  const name = bareEnvironment.exec(lines[at]!.text)?.[1]
  if (name === undefined) return undefined
  const rest = lines.slice(at, at + mostLines)
  const end = rest.findIndex(({text}) => text.trimEnd().endsWith(`\\end{${name}}`))
  return end < 0 || rest.slice(0, end).some(({text}) => text.trim() === '') ? undefined : at + end
}

/** @see https://myst-parser.readthedocs.io/en/latest/syntax/optional.html#direct-latex-math */
const bareEnvironment =
  /^ {0,3}\\begin\{((?:equation|multline|gather|align|alignat|flalign|[pbBvV]?matrix|eqnarray)\*?)\}/

const opening = /^([ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)*)\$\$([^$]*)$/
const closing = /^([^$]*)\$\$[ \t]*(\([\w:.-]+\))?[ \t]*$/

/** Index of the line with the closing dollars. Behind a blank line only formulas may follow, no words. */
function endOfFormula(lines: readonly NumberedLine[], start: number): number | undefined {
  let hasBlank = false
  for (let at = start; at < Math.min(lines.length, start + mostLines); at++) {
    const {text} = lines[at]!
    if (text.trim() === '') hasBlank = true
    if (text.includes('$$')) {
      if (!closing.test(text)) return undefined
      const isProse = hasBlank && lines.slice(start, at).some((line) => prose.test(line.text))
      return isProse ? undefined : at
    }
  }
  return undefined
}

/** A heading, a fence, an item, or words: what stands between formulas, and in none but as `\text{…}`. */
const prose =
  /^[ \t>]*(?:#{1,6}[ \t]|`{3}|~{3}|[-*+][ \t]+\p{L}{3})|(?<![\\{\p{L}])\p{L}{3,}[ \t]+\p{L}{2,}[ \t]+\p{L}{2,}/u

/** A formula of more lines than a page has is none. */
const mostLines = 100
