import {slug} from 'github-slugger'
import {indentOf, type NumberedLine, withoutIndent} from './lines.ts'

/**
 * Write the terms of a glossary as a list of definitions, each a place that `{term}` leads to.
 *
 * ```text
 * weir          <a id="term-weir"></a>weir
 *   A wall.     :   A wall.
 * ```
 *
 * @see https://www.sphinx-doc.org/en/master/usage/restructuredtext/directives.html#directive-glossary
 */
export function glossary(lines: readonly NumberedLine[]): NumberedLine[] {
  const isMarked = lines.some(({text}) => /^ {0,3}:[ \t]/.test(text))
  let columns = 0
  return lines.flatMap((line, at) => {
    const {text, number} = line
    if (text.trim() === '') return [line]
    const indent = indentOf(text)
    // A note or an address that is defined between the terms is none of them.
    if (/^\[\^?[^\]]+\]:/.test(text)) return [line]
    if (indent === 0 && !/^:[ \t]/.test(text)) {
      columns = 0
      const term = {text: `<a id="${termId(text)}"></a>${text}`, number}
      const isFirst = indentOf(lines[at - 1]?.text ?? ' ') > 0
      return isFirst ? [{text: '', number}, term] : [term]
    }
    if (isMarked) return [line]
    const isStart = columns === 0
    if (isStart) columns = indent
    return [{text: (isStart ? ':   ' : '    ') + withoutIndent(text, columns), number}]
  })
}

/** The place of a term, whatever marks it has. */
export function termId(term: string): string {
  return `term-${slug(term.replace(/[*_`]/g, '').trim())}`
}
