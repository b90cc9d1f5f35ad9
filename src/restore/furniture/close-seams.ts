import type {Line} from '../../source/index.ts'
import type {Furniture} from './furniture.ts'

/**
 * Take furniture out of the lines: what is left of a line keeps its place in the source, and where
 * a sentence is torn around a page's foot and head, no blank line parts its halves.
 *
 * @param lines
 *   All lines of a source, in order.
 * @param furniture
 *   What was found in them.
 * @returns
 *   The lines without it; a line that is furniture as a whole is blank.
 */
export function closeSeams(lines: readonly Line[], furniture: readonly Furniture[]): Line[] {
  const found = new Map<Line, Furniture>()
  const parts = new Map<Line, Furniture[]>()
  for (const one of furniture) {
    if (one.part) parts.set(one.line, [...(parts.get(one.line) ?? []), one])
    else found.set(one.line, one)
  }
  const result: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const one = found.get(line)
    const inside = one ? undefined : parts.get(line)
    if (inside) result.push(inside.reduce(mask, line))
    else if (one?.closes !== true) result.push(one ? {...line, value: ''} : line)
    else {
      while (result.at(-1)?.value.trim() === '') result.pop()
      while (isBlankOrFound(lines[at + 1], found)) at++
    }
  }
  return result
}

function isBlankOrFound(line: Line | undefined, found: ReadonlyMap<Line, Furniture>): boolean {
  if (line === undefined) return false
  return line.value.trim() === '' || found.has(line)
}

/** Spaces stand for what goes, so that all other characters keep their place. */
function mask(line: Line, {part}: Furniture): Line {
  const [{value}, {from, to}] = [line, part!]
  return {...line, value: value.slice(0, from) + ' '.repeat(to - from) + value.slice(to)}
}
