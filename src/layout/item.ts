import type {Line} from '../source/index.ts'

/**
 * What stands on a sheet, in the directions of its reading: `u` runs along its lines, `v` from line
 * to line. On a sheet that is read from top to bottom both are turned, so that what follows knows
 * one kind of sheet.
 */
export interface Item extends Extent {
  /** Lines that stay together, in reading order: one line, a head with its byline, a table, a listing, a whole frame. */
  readonly lines: readonly Line[]
  readonly kind: 'line' | 'head' | 'frame' | 'table' | 'listing' | 'figure'
  /** Size of its type, in points; 0 for a frame, a table or a listing. */
  readonly size: number
}

/** A rectangle in the directions of reading, in points. */
export interface Extent {
  readonly u0: number
  readonly u1: number
  readonly v0: number
  readonly v1: number
}

/** The smallest extent around some. */
export function around(extents: readonly Extent[]): Extent {
  let [u0, u1, v0, v1] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const extent of extents) {
    u0 = Math.min(u0, extent.u0)
    u1 = Math.max(u1, extent.u1)
    v0 = Math.min(v0, extent.v0)
    v1 = Math.max(v1, extent.v1)
  }
  return {u0, u1, v0, v1}
}
