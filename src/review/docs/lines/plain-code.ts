import {readDirective} from './read-directive.ts'
import {createFenceWalk} from './walk-fences.ts'

/**
 * Write directives of MyST that hold code as plain fences: their options are no code, but a caption is
 * the title. What other fences hold is left as it is.
 */
export function plainCode(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes('{'))) return lines
  const out: string[] = []
  const walk = createFenceWalk()
  let end: string | undefined
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const kind = walk(line)
    const directive = kind === 'open' ? readDirective(line) : undefined
    if (!directive) {
      out.push(kind === 'end' ? (end ?? line) : line)
      if (kind === 'end') end = undefined
      continue
    }
    const {indent, name, argument} = directive
    const said = name === 'myst' ? {lines: 0, title: ''} : readSaid(lines, at + 1)
    at += said.lines
    const language = name === 'math' ? 'math' : argument.split(/\s/)[0] || 'text'
    const title = said.title && name !== 'math' ? ` title="${said.title}"` : ''
    out.push(`${indent}${fence}${language}${title}`)
    const margin = indent.replace(/[*+-]|\d+[.)]/g, (mark) => ' '.repeat(mark.length))
    end = margin + fence
  }
  return out
}

/** No code has such a line. */
const fence = '~'.repeat(41)

/** How many lines from one on are options, and the caption among them. */
function readSaid(lines: readonly string[], from: number): {lines: number; title: string} {
  const bare = (at: number) => (lines[at] ?? '').replace(/^[\s>]*/, '').trimEnd()
  const isYaml = bare(from) === '---'
  let title = ''
  let isIn = false
  for (let at = isYaml ? from + 1 : from; at < lines.length; at++) {
    if (isYaml && bare(at) === '---') return {lines: at + 1 - from, title}
    const pattern = isYaml ? /^([\w-]+):\s*(.*)$/ : /^:([\w-]+):(?:\s+(.*))?$/
    const [, key, value = ''] = pattern.exec(bare(at)) ?? []
    // `:caption: |` goes on in the next lines.
    const more = isYaml ? bare(at) : /^:[ \t]+(.*)$/.exec(bare(at))?.[1]
    if (key === undefined && more === undefined) return {lines: at - from, title}
    if (key === undefined) {
      if (isIn) title = `${title} ${more}`.trim()
      continue
    }
    const isTitle = key === 'caption' || (key === 'filename' && title === '')
    isIn = key === 'caption'
    if (isTitle && value) title = value.replace(/^(["'])(.*)\1$/, '$2').replaceAll('`', '')
    if (isIn && /^[>|]-?$/.test(title)) title = ''
  }
  return {lines: 0, title: ''}
}
