import {createCodeReader, type NumberedLine} from '../lines/lines.ts'

/** A line that is a command alone; files that it asks for stand in its place already. */
const command = /^[ \t>]*\{\{(.*?)\}\}[ \t]*$/

/**
 * Leave out the commands of mdBook that only a program of the book's own understands:
 * `{{#quiz gates.toml}}`, `{{%outline}}`. In a sentence two braces are two braces.
 *
 * @param onCommand
 *   Called with a command that is left out, and the number of its line.
 */
export function dropCommands(
  lines: readonly NumberedLine[],
  value: string,
  onCommand: (command: string, line: number) => void
): readonly NumberedLine[] {
  if (!/^[ \t>]*\{\{/m.test(value)) return lines
  const kindOf = createCodeReader()
  return lines.map((line) => {
    if (kindOf(line.text) !== 'text' || line.isShown) return line
    const found = command.exec(line.text)?.[1]
    if (found === undefined) return line
    onCommand(found.trim(), line.number)
    return {...line, text: line.text.includes('>') ? '>' : ''}
  })
}
