import {readDirective} from './read-directive.ts'

/** What stands in `{glossary}` directives is set in below its term, and no code. */
export function plainGlossaries(lines: readonly string[]): readonly string[] {
  let end: string | undefined
  return lines.map((line) => {
    const directive = readDirective(line)
    if (end === undefined && directive?.name === 'glossary') end = directive.marks
    else if (end !== undefined && line.trim() === end) end = undefined
    else if (end !== undefined) return line.trimStart()
    return line
  })
}
