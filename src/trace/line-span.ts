import type {Span} from '../decisions/index.ts'
import type {Line, SourcePoint} from '../source/index.ts'

/** A line without white space at its ends. */
export function spanOfLine({file, start, value}: Line): Span {
  const lead = value.length - value.trimStart().length
  return {file, start: start.offset + lead, end: start.offset + value.trimEnd().length}
}

/** A place in a line by its offset in the file. */
export function pointAt({start}: Line, offset: number): SourcePoint {
  return {line: start.line, column: start.column + offset - start.offset, offset}
}
