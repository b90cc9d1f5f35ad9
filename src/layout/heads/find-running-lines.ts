import type {Line} from '../../source/index.ts'

/** Points by which what is printed in one place of several sheets may miss it. */
const slack = 2

/**
 * Find the lines that stand in one place of several sheets with the same words, but for numbers: running heads, which
 * look like the kicker of a title that begins below one.
 */
export function findRunningLines(lines: readonly Line[]): ReadonlySet<Line> {
  const places = new Map<string, Line[]>()
  for (const line of lines) {
    const {print, value} = line
    if (!print) continue
    const words = value.toLowerCase().replace(/[^\p{L}]/gu, '')
    const at = Math.round(print.baseline / slack)
    const key = `${at} ${words}`
    const held = places.get(key)
    if (held) held.push(line)
    else places.set(key, [line])
  }
  const found = new Set<Line>()
  for (const held of places.values()) {
    if (held.some(({print}) => print!.sheet !== held[0]!.print!.sheet))
      for (const line of held) found.add(line)
  }
  return found
}
