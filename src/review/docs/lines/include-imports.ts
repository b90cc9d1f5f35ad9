import type {IncludePlainly} from './include-directives.ts'
import {withoutFront} from './include-directives.ts'
import {createFenceWalk} from './walk-fences.ts'

/**
 * Put texts that MDX imports where their components stand, and files that it imports as they are into
 * the blocks of code that show them.
 *
 * @param read
 *   Reads lines that were put in, with what they ask for.
 */
export function includeImports(
  lines: readonly string[],
  include: IncludePlainly,
  from: string,
  read: (lines: readonly string[], path: string) => readonly string[]
): readonly string[] {
  const files = new Map<string, {readonly address: string; readonly isRaw: boolean}>()
  const walk = createFenceWalk()
  const rest = lines.filter((line) => {
    const kind = walk(line)
    const [, name = '', raw, address = ''] =
      /^import\s+(\w+)\s+from\s+["'](!!raw-loader!)?([^"']+)["']/.exec(line) ?? []
    const isOne = kind === 'text' && (raw !== undefined || /\.mdx?$/i.test(address))
    if (isOne) files.set(name, {address, isRaw: raw !== undefined})
    return !isOne
  })
  if (files.size === 0) return lines
  const inText = createFenceWalk()
  const out: string[] = []
  for (let at = 0; at < rest.length; at++) {
    const line = rest[at]!
    const isText = inText(line) === 'text'
    const name = /^\s*<([A-Z]\w*)(?:\s[^<>]*)?(?:\/>|><\/\1>)\s*$/.exec(line)?.[1]
    const part = isText && name ? files.get(name) : undefined
    const found = part && !part.isRaw ? include(part.address, from, true) : undefined
    if (found) {
      const inner = found.value.replace(/\r\n?/g, '\n').split('\n')
      out.push('', ...read(withoutFront(inner), found.path), '')
      continue
    }
    const block = isText && /^\s*<CodeBlock\b/.test(line) ? rest.slice(at, at + 12).join('\n') : ''
    const [whole = '', told = '', source = ''] =
      /^\s*<CodeBlock\b([^<>]*)>\s*\{\s*(\w+)\s*\}\s*<\/CodeBlock>/.exec(block) ?? []
    const code = files.get(source)
    const shown = code?.isRaw ? include(code.address, from, true) : undefined
    if (!shown) {
      out.push(line)
      continue
    }
    at += whole.split('\n').length - 1
    const title = /\btitle="([^"]*)"/.exec(told)?.[1]
    out.push(`~~~~~text${title ? ` title="${title}"` : ''}`, ...shown.value.split('\n'), '~~~~~')
  }
  return out
}
