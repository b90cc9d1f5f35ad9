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
    if (inside) result.push(mask(line, inside))
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

/**
 * What stands for a part that goes from inside of a word, so that all other characters keep their place: it has no
 * width and is no text. Spaces there would be a gap between columns.
 */
const nothing = '\u0001'

/** Take parts out of a line; spaces stand for what goes beside other spaces, or at an end. */
function mask(line: Line, parts: readonly Furniture[]): Line {
  let {value} = line
  for (const {from, to} of runsOf(parts)) {
    const isInside = /\S$/u.test(value.slice(0, from)) && /^\S/u.test(value.slice(to))
    value = value.slice(0, from) + (isInside ? nothing : ' ').repeat(to - from) + value.slice(to)
  }
  return {...line, value}
}

/** The parts of a line in order, those that touch as one. */
function runsOf(parts: readonly Furniture[]): readonly {from: number; to: number}[] {
  const runs: {from: number; to: number}[] = []
  for (const {from, to} of parts.flatMap(({part}) => part ?? []).sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1)
    if (last && last.to >= from) last.to = Math.max(last.to, to)
    else runs.push({from, to})
  }
  return runs
}
