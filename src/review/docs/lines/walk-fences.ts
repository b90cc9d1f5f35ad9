import {isCodeDirective, readDirective} from './read-directive.ts'

/** What a line is: it opens code, is of it, ends it, or none of these. */
type FencedLine = 'open' | 'code' | 'end' | 'text'

/**
 * Make a function that is given the lines of a text in order and says of each what it is to fences.
 * What stands in a box of MyST is text, whatever marks the box has.
 */
export function createFenceWalk(): (line: string) => FencedLine {
  let code: string | undefined
  /** Columns before the marks that opened it. */
  let column = 0
  const boxes: string[] = []
  return function (line) {
    const [, marks = '', info = ''] =
      /^(?:\s|[>*+-]\s|>|\d+[.)]\s)*(`{3,}|~{3,}|:{3,})(.*)$/.exec(line) ?? []
    const isBare = marks !== '' && info.trim() === ''
    if (code !== undefined) {
      // A fence that is set in by four more is shown by the code.
      const isSetIn = columnOf(line) > column + 3
      if (!isBare || isSetIn || !marks.startsWith(code)) return 'code'
      code = undefined
      return 'end'
    }
    const box = boxes.at(-1)
    if (isBare && box !== undefined && marks.startsWith(box)) {
      boxes.pop()
      return 'text'
    }
    const directive = readDirective(line)
    if (directive && !isCodeDirective(directive.name)) {
      // Between colons boxes have no code's marks.
      if (!directive.marks.startsWith(':')) boxes.push(directive.marks)
      return 'text'
    }
    const isFence = marks !== '' && !marks.startsWith(':')
    if (!directive && (!isFence || (marks.startsWith('`') && info.includes('`')))) return 'text'
    code = marks
    column = columnOf(line)
    return 'open'
  }
}

/** Where the marks of a line with a fence stand. */
export function columnOf(line: string): number {
  return line.replaceAll('\t', '    ').search(/`{3}|~{3}|:{3}/)
}

/** Rewrite the pieces of a line that are no code between backticks. */
export function rewriteBesideCode(line: string, write: (piece: string) => string): string {
  return line
    .split(/(`+[^`]*`+)/)
    .map((piece, index) => (index % 2 === 1 ? piece : write(piece)))
    .join('')
}

/** The white space that a line begins with. */
export const marginOf = (line: string): string =>
  line.slice(0, line.length - line.trimStart().length)
