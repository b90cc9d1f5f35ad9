/** Code without the remarks by which lines of it are marked. */
interface MarkedCode {
  readonly text: string
  /** Numbers of its lines that are marked, from 1. */
  readonly marked: ReadonlySet<number>
}

/** `// [!code ++]` of VitePress and Shiki, at the end of a line or in one of its own. */
const atEnd =
  /[ \t]*(?:\/\/|#|--|;|%|\/\*|<!--)[ \t]*\[!code[ \t]+([^\]\n]+)\][ \t]*(?:\*\/|-->)?[ \t]*$/

/** `// highlight-next-line` of Docusaurus, a line of its own. */
const ownLine =
  /^\s*(?:\/\/|#|--|%|\/\*|<!--|\{\/\*)\s*highlight-(next-line|start|end)\s*(?:\*\/\}?|-->)?\s*$/

/**
 * Take the remarks out of code by which a site marks its lines; they are no code.
 *
 * @param given
 *   Lines that are marked already, by their numbers in `value`.
 */
export function takeLineMarks(value: string, given: ReadonlySet<number>): MarkedCode {
  if (!/\[!code\s|highlight-(?:next-line|start)/.test(value)) return {text: value, marked: given}
  const kept: string[] = []
  const marked = new Set<number>()
  let isIn = false
  let next = 0
  for (const [index, line] of value.split('\n').entries()) {
    const own = ownLine.exec(line)?.[1]
    if (own !== undefined) {
      if (own === 'next-line') next = 1
      else isIn = own === 'start'
      continue
    }
    const said = atEnd.exec(line)
    const code = said ? line.slice(0, said.index) : line
    const count = Number(/:(\d+)$/.exec(said?.[1]?.trim() ?? '')?.[1] ?? 1)
    if (said && code.trim() === '') {
      next = count
      continue
    }
    kept.push(code)
    if (said && count > 1) next = count
    if (given.has(index + 1) || isIn || next > 0 || said) marked.add(kept.length)
    if (next > 0) next--
  }
  return {text: kept.join('\n'), marked}
}
