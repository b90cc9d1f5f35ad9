import type {Line} from './source.ts'

/**
 * A piece of a printed line, with the place of its own characters, and without the box, which is the
 * whole line's.
 *
 * @param from
 *   Code units of its value, from 0, to before `to`.
 */
export function sliceLine({value, start, file, page}: Line, from: number, to: number): Line {
  return {
    value: value.slice(from, to),
    start: {line: start.line, column: start.column + from, offset: start.offset + from},
    file,
    page
  }
}
