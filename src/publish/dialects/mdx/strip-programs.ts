import {createCodeReader, type NumberedLine} from '../lines/lines.ts'
import {dropRemarks} from './drop-remarks.ts'
import {textOfExpression} from './text-of-expression.ts'

/** Components whose title is words of the text. */
const titled = /^(?:TabItem|Tab|Step|Admonition|Aside|Callout|Details|Accordion)$/

/**
 * Take what is a program out of a text that cannot be read as MDX: statements, remarks in braces, the
 * marks of components. The rest is then read as Markdown.
 *
 * @returns
 *   As many lines as there were, so that each keeps its number.
 */
export function stripPrograms(lines: readonly NumberedLine[]): NumberedLine[] {
  const kindOf = createCodeReader()
  let isStatement = false
  let isRemark = false
  // In the middle of a paragraph `import` is a word.
  let isFirst = true
  return lines.map((line) => {
    if (kindOf(line.text) !== 'text') {
      isFirst = true
      return line
    }
    if (isFirst && /^(?:import|export)\s/.test(line.text)) isStatement = true
    if (line.text.trim() === '') isStatement = false
    isFirst = isStatement || /^\s*(?:$|#)/.test(line.text)
    if (isStatement) return {...line, text: ''}
    const shown = dropRemarks(line.text, ['{/*', '*/}'], isRemark, withoutComponents)
    isRemark = shown.isOpen
    return {...line, text: shown.text}
  })
}

function withoutComponents(text: string): string {
  return withoutExpressions(text).replace(
    /<\/?([A-Z][\w.]*)((?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*\/?>/g,
    (_, name: string, attributes: string) => {
      if (!titled.test(name)) return ''
      const keys =
        name === 'TabItem' || name === 'Tab' ? ['label', 'title', 'value'] : ['summary', 'title']
      const title = keys
        .map((key) => new RegExp(`\\b${key}=(?:"([^"]*)"|'([^']*)')`).exec(attributes))
        .find((found) => found !== null)
        ?.slice(1)
        .find(Boolean)
      return title ? ` **${title}** ` : ''
    }
  )
}

/** What a tag is told by an expression goes, but for the address of a picture; and so do the others. */
function withoutExpressions(text: string): string {
  return text
    .replace(
      /=\{\s*(?:require|useBaseUrl)\(\s*["']([^"'{}]*)["']\s*\)(?:\.default)?\s*\}/g,
      (_, file: string) => `="${file}"`
    )
    .replace(/\s[\w:-]+=\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
    .replace(/(?<!\\)\{(?![#.%:])([^{}]*)\}/g, (_, code: string) => textOfExpression(code) ?? '')
}
