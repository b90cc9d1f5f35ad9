import {createCodeReader, indentOf, type NumberedLine} from './lines.ts'

const opening =
  /^((?:[ \t>]|[-*+] {1,4}|\d+[.)] {1,4})*)((?:`{3,}|~{3,}|:{3,})[ \t]*\{[\w:-]+)((?:[ \t]+(?:[.#][\w:-]+|[\w-]+=(?:"[^"]*"|[^\s"{}]+)))+)[ \t]*\}(.*)$/

/**
 * Write what the braces of a directive of MyST say besides its name as options of their own.
 *
 * ```text
 * :::{tip .dropdown #ice} Thin     :::{tip} Thin
 *                                  :class: dropdown
 *                                  :label: ice
 * ```
 *
 * @see https://mystmd.org/guide/inline-options
 */
export function spreadOptions(lines: readonly NumberedLine[], value: string): NumberedLine[] {
  if (!/[`~:]{3}[ \t]*\{[\w:-]+[ \t]+[.#\w]/.test(value)) return [...lines]
  const kindOf = createCodeReader()
  return lines.flatMap((line) => {
    const [, before = '', name, said = '', rest = ''] = opening.exec(line.text) ?? []
    const isCode = kindOf(name === undefined ? line.text : `${before}${name}}${rest}`) === 'code'
    if (name === undefined || line.isShown || isCode) return [line]
    // An item's mark is no part of the lines below it.
    const margin = before.includes('>')
      ? before
      : ' '.repeat(indentOf(`${before.replace(/\S/g, ' ')}.`))
    const pieces = said.match(/[.#][\w:-]+|[\w-]+=(?:"[^"]*"|[^\s"{}]+)/g) ?? []
    const classes = pieces.filter((piece) => piece.startsWith('.')).map((piece) => piece.slice(1))
    const options = [
      ...(classes.length > 0 ? [`:class: ${classes.join(' ')}`] : []),
      ...pieces
        .filter((piece) => !piece.startsWith('.'))
        .map((piece) =>
          piece.startsWith('#')
            ? `:label: ${piece.slice(1)}`
            : piece.replace(/^([\w-]+)="?([^"]*)"?$/, ':$1: $2')
        )
    ]
    const {number} = line
    return [
      {text: `${before}${name}}${rest}`, number},
      ...options.map((text) => ({text: margin + text, number}))
    ]
  })
}
