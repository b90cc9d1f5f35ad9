import {createCodeReader, endOfIndented, type NumberedLine, withoutIndent} from './lines.ts'

/**
 * Take the mark off a definition of nothing: what stands above it is a remark, which a program of the
 * site writes something for. Its text is a paragraph.
 *
 * ```text
 * <!-- md:option rss.enabled -->
 *
 * :   Whether the feed is made.      Whether the feed is made.
 * ```
 */
export function looseDefinitions(lines: readonly NumberedLine[], value: string): NumberedLine[] {
  if (!/-->[ \t]*\n\s*:[ \t]+\S/.test(value)) return [...lines]
  const kindOf = createCodeReader()
  const result: NumberedLine[] = []
  let isBelowRemark = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const isText = kindOf(line.text) === 'text'
    const found = isText && isBelowRemark ? /^ {0,3}:[ \t]+(?=\S)/.exec(line.text) : null
    if (line.text.trim() !== '')
      isBelowRemark = isText && /^\s*<!--(?:(?!-->).)*-->\s*$/.test(line.text)
    if (!found) {
      result.push(line)
      continue
    }
    result.push({...line, text: line.text.slice(found[0].length)})
    const end = endOfIndented(lines, at + 1, 4)
    for (const one of lines.slice(at + 1, end)) {
      kindOf(one.text)
      result.push({...one, text: withoutIndent(one.text, 4)})
    }
    at = Math.max(end, at + 1) - 1
  }
  return result
}
