import {createCodeReader, type NumberedLine} from '../lines/lines.ts'

const definition = /^\s{0,3}\[[^[\]^][^[\]]*\]:[ \t]+\S+(?:[ \t]+["'(].*)?[ \t]*$/

/**
 * Part definitions of links from the paragraph above them: Python-Markdown takes them wherever a line
 * has one, CommonMark only where a paragraph might begin.
 *
 * ```text
 * Read [the board][1] at noon.      Read [the board][1] at noon.
 * [1]: board.md
 *                                   [1]: board.md
 * ```
 */
export function partDefinitions(lines: readonly NumberedLine[], value: string): NumberedLine[] {
  if (!/\S[ \t]*\n\s{0,3}\[[^[\]\n]+\]:/.test(value)) return [...lines]
  const kindOf = createCodeReader()
  let isParagraph = false
  return lines.flatMap(function (line) {
    const isText = kindOf(line.text) === 'text'
    const isDefinition = isText && definition.test(line.text)
    const isBehind = isDefinition && isParagraph
    isParagraph = isText && !isDefinition && line.text.trim() !== ''
    return isBehind ? [{...line, text: ''}, line] : [line]
  })
}
