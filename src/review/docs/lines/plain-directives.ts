import {readDirective} from './read-directive.ts'
import {createFenceWalk} from './walk-fences.ts'

/**
 * Directives of MyST whose lines are no Markdown: what stands in `{glossary}` is set in below its term,
 * and no code; what stands in `{toctree}` is for contents alone, and in `{raw}` there is HTML, or nothing
 * for a book.
 */
export function plainDirectives(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => /\{(?:glossary|toctree|raw)\}/.test(line))) return lines
  const walk = createFenceWalk()
  let end: string | undefined
  let isSilent = false
  let isRaw = false
  return lines.map((line) => {
    if (end === undefined) {
      const directive = walk(line) === 'text' ? readDirective(line) : undefined
      const isOne = directive !== undefined && /^(?:glossary|toctree|raw)$/.test(directive.name)
      if (isOne) end = directive.marks
      isRaw = directive?.name === 'raw'
      isSilent = directive?.name === 'toctree' || (isRaw && directive?.argument !== 'html')
      return isRaw ? '' : line
    }
    if (line.trim() === end) end = undefined
    if (end === undefined) {
      walk(line)
      return isRaw ? '' : line
    }
    if (isSilent) return ''
    return isRaw ? line : line.trimStart()
  })
}
