import type {Block} from '../../src/restore/index.ts'

/** A block made by hand: one line, or several that are one paragraph. */
export function block(text: string, fields: Partial<Block> = {}): Block {
  const lines = text.split('|')
  const at = nextLine
  nextLine += lines.length + 1
  return {
    node: {
      type: 'paragraph',
      children: lines.map((value, index) => ({
        type: 'text',
        value,
        position: {
          start: {line: at + index, column: 1, offset: (at + index) * 100},
          end: {
            line: at + index,
            column: value.length + 1,
            offset: (at + index) * 100 + value.length
          }
        }
      })),
      position: {
        start: {line: at, column: 1, offset: at * 100},
        end: {
          line: at + lines.length - 1,
          column: lines.at(-1)!.length + 1,
          offset: (at + lines.length - 1) * 100 + lines.at(-1)!.length
        }
      }
    },
    text: lines.join(''),
    seams: [],
    lines: lines.map((value, index) => ({
      value,
      start: {line: at + index, column: 1, offset: (at + index) * 100},
      file: 0,
      page: 0
    })),
    gap: 1,
    startsPage: false,
    indent: 0,
    measure: 20,
    width: Math.max(...lines.map((line) => line.length)),
    startConfidence: 1,
    endsOpen: false,
    startsOpen: false,
    ...fields
  }
}
let nextLine = 1
