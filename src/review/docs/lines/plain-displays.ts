import {itemAt} from '../../../item-at.ts'
import {createFenceWalk} from './walk-fences.ts'

/**
 * Write a displayed formula between two pairs of dollars, `$$a` … `b$$`, as a fence: a parser of Markdown
 * would find headings, lists and tables in it. Dollars without a second pair are text. In MyST an
 * environment of LaTeX is a formula without them.
 */
export function plainDisplays(lines: readonly string[], isMyst: boolean): readonly string[] {
  const out: string[] = []
  const walk = createFenceWalk()
  /** Lines of a formula that are still to come. */
  let left = 0
  /** Index of the line that ends an environment. */
  let ending = -1
  /** What sets its lines in where it stands in an item of a list. */
  let pad = ''
  for (const [index, line] of lines.entries()) {
    const isText = walk(line) === 'text'
    if (left > 0) {
      left--
      const inItem = line.startsWith(pad) ? line : pad + line.trimStart()
      if (left > 0) out.push(inItem)
      else {
        const before = line.slice(0, line.indexOf('$$'))
        if (before.replace(/[\s>]/g, '')) out.push(before.startsWith(pad) ? before : pad + before)
        out.push(/^[\s>]*/.exec(inItem)![0] + fence)
      }
      continue
    }
    const bare = isMyst && isText ? bareEnd(lines, index) : undefined
    if (bare !== undefined) {
      ending = bare
      out.push(`${fence}math`)
    }
    if (ending >= index) {
      out.push(line)
      if (ending === index) out.push(fence)
      continue
    }
    const found = isText ? /^((?:[\s>]|[-*+]\s|\d+[.)]\s)*)\$\$([^$]*)$/.exec(line) : null
    if (!found) {
      out.push(line)
      continue
    }
    left = linesToEnd(lines, index + 1)
    if (left === 0) {
      out.push(line.replace('$$', () => '\\$\\$'))
      continue
    }
    const [, margin = '', rest = ''] = found
    pad = /[^\s>]/.test(margin) ? margin.replace(/[^\s>]/g, ' ') : ''
    out.push(`${margin}${fence}math`)
    if (rest.trim()) out.push(margin.replace(/[^\s>]/g, ' ') + rest.trim())
  }
  return out
}

/** Where an environment ends that a line begins; no blank line may stand in it. */
function bareEnd(lines: readonly string[], from: number): number | undefined {
  const [, name] =
    /^ {0,3}\\begin\{((?:equation|multline|gather|align(?:at)?|flalign|\w?matrix|eqnarray)\*?)\}/.exec(
      lines[from]!
    ) ?? []
  if (name === undefined) return undefined
  for (let at = from; at < lines.length && itemAt(lines, at).trim() !== ''; at++)
    if (itemAt(lines, at).trimEnd().endsWith(`\\end{${name}}`)) return at
  return undefined
}

/** No formula has such a line. */
const fence = '~'.repeat(42)

/** How many lines are left to the one that ends a formula, itself counted; none if words come first. */
function linesToEnd(lines: readonly string[], from: number): number {
  const rest = lines.slice(from, from + 100)
  const end = rest.findIndex((line) => line.includes('$$'))
  if (end < 0 || !/^[^$]*\$\$\s*(?:\([\w:.-]+\))?\s*$/.test(rest[end]!)) return 0
  const inside = rest.slice(0, end)
  const isParted = inside.some((line) => line.trim() === '')
  const hasWords = (line: string) =>
    /^[\s>]*(?:#{1,6}\s|```|~~~|[-*+]\s+\p{L}{3})/u.test(line) ||
    /(?<![\\{\p{L}])\p{L}{3,}[ \t]+\p{L}{2,}[ \t]+\p{L}{2,}/u.test(line)
  return isParted && inside.some(hasWords) ? 0 : end + 1
}
