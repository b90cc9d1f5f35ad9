import {createCodeReader, type NumberedLine} from '../lines/lines.ts'
import {dropRemarks} from './drop-remarks.ts'

/**
 * Write what tools let pass in MDX as its grammar wants it; code and statements stay as they are, and so
 * does the number of lines.
 *
 * ```text
 * ## First steps {#steps}     ## First steps \{#steps}
 * Line one<br>line two        Line one<br/>line two
 * if a < b                    if a \< b
 * <!-- nobody reads this -->
 * ```
 *
 * @see https://docusaurus.io/docs/markdown-features/react#markdown-and-jsx-interoperability
 */
export function prepareMdx(lines: readonly NumberedLine[]): NumberedLine[] {
  const kindOf = createCodeReader()
  let isRemark = false
  let isStatement = false
  return lines.map((line) => {
    if (!isRemark && kindOf(line.text) !== 'text') return line
    if (!isRemark && /^(?:import|export)\s/.test(line.text)) isStatement = true
    if (line.text.trim() === '') isStatement = false
    if (isStatement) return line
    const shown = dropRemarks(line.text, ['<!--', '-->'], isRemark, asMdx)
    isRemark = shown.isOpen
    return {...line, text: shown.text}
  })
}

function asMdx(text: string): string {
  return text
    .replace(/(?<!\\)\{(?=#[\w.:-]+(?:\s[^{}]*)?\}\s*$)/, '\\{')
    .replace(/<((?:https?|mailto):[^\s<>]+)>/g, '[$1]($1)')
    .replace(/<((?:area|br|col|embed|hr|img|input|source|track|wbr)\b[^<>]*?)\s*\/?>/gi, '<$1/>')
    .replace(/(?<!\\)<(?![A-Za-z/>_$!])/g, '\\<')
}
