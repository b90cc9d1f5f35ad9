import {createCodeReader, type NumberedLine} from '../lines/lines.ts'

/**
 * Set the marks of components in lines of their own. In MDX what stands behind one in its line is of a
 * paragraph, and the mark in the next line ends the component before that paragraph ends:
 *
 * ```text
 * <Tabs><TabItem label="Upper">Turn.</TabItem>     <Tabs>
 * </Tabs>
 *                                                  <TabItem label="Upper">
 *
 *                                                  Turn.
 * ```
 */
export function partComponents(lines: readonly NumberedLine[]): NumberedLine[] {
  const kindOf = createCodeReader()
  return lines.flatMap((line) => {
    if (
      kindOf(line.text) !== 'text' ||
      !/^\s*<\/?(?:[A-Z]|details|div)|<\/(?:[A-Z][\w.]*|details|div)>\s*$/.test(line.text)
    )
      return [line]
    const pieces = line.text.split(marks).filter((piece) => piece.trim() !== '')
    return pieces.flatMap((piece) => [
      {...line, text: piece.trim()},
      {...line, text: ''}
    ])
  })
}

const marks =
  /(<\/?[A-Z][\w.]*(?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}))?)*\s*\/?>)/
