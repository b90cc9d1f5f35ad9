import {createFenceWalk} from './walk-fences.ts'

/**
 * Write a displayed formula whose dollars stand in its first and last lines, `$$a` … `b$$`, as a fence:
 * a parser of Markdown would find headings, lists and tables in it.
 */
export function plainDisplays(lines: readonly string[]): readonly string[] {
  const out: string[] = []
  const walk = createFenceWalk()
  let isFormula = false
  for (const [index, line] of lines.entries()) {
    const isText = walk(line) === 'text'
    const found = isText ? /^([\s>]*)\$\$([^$]*)$/.exec(line) : null
    if (!isFormula && found && isClosed(lines, index + 1)) {
      isFormula = true
      out.push(`${found[1]}${fence}math`)
      if (found[2]?.trim()) out.push(found[1]! + found[2].trim())
    } else if (isFormula && line.includes('$$')) {
      isFormula = false
      const before = line.slice(0, line.indexOf('$$'))
      if (before.replace(/[\s>]/g, '')) out.push(before)
      out.push((/^[\s>]*/.exec(line)![0] || '') + fence)
    } else out.push(line)
  }
  return out
}

/** No formula has such a line. */
const fence = '~'.repeat(42)

/** Whether dollars at the end of a line follow before a blank one. */
function isClosed(lines: readonly string[], from: number): boolean {
  for (let at = from; at < Math.min(lines.length, from + 100); at++) {
    const line = lines[at]!
    if (line.trim() === '') return false
    if (line.includes('$$')) return /^[^$]*\$\$\s*(?:\([\w:.-]+\))?\s*$/.test(line)
  }
  return false
}
