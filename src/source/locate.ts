import type {Point, Position} from 'unist'
import {bisect} from '../bisect.ts'

/** A point whose offset is known; all points of a source are of this kind. */
export type SourcePoint = Point & {readonly offset: number}

/** A stretch of a source. */
export interface SourcePosition {
  readonly start: SourcePoint
  readonly end: SourcePoint
}

/** Whether a node's position is a place in a source: what was put in between is in none. */
export function isSourcePosition(
  position: Position | undefined
): position is Position & SourcePosition {
  return position?.start.offset !== undefined && position.end.offset !== undefined
}

const [lf, cr] = [0x0a, 0x0d]

/**
 * Prepare to find the line and column of any offset in a text.
 *
 * Lines are those that an editor counts, so that a person can go to `file:line:column`: they end
 * in LF, CRLF or CR. Other characters that break a line on paper (form feed, U+2028…) do not
 * change the count.
 *
 * @param value
 *   Whole text of a file.
 * @returns
 *   Function from an offset (UTF-16 code units from 0, up to `value.length`) to its point.
 */
export function createLocator(value: string): (offset: number) => SourcePoint {
  const starts = [0]
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code === lf || (code === cr && value.charCodeAt(at + 1) !== lf)) starts.push(at + 1)
  }

  return function (offset) {
    const line = bisect(1, starts.length, (index) => (starts[index] ?? 0) > offset)
    return {line, column: offset - (starts[line - 1] ?? 0) + 1, offset}
  }
}
