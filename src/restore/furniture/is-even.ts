import {itemAt} from '../../item-at.ts'
import type {Row} from './row.ts'

/** From so many members on distances tell anything. */
const fewest = 4
/** Rows of a page, at least. */
const shortestPage = 8
/** How near to a multiple of the middle one a distance is, in rows and as a share of it. */
const [nearRows, nearShare] = [1, 0.12]
/** This share of the distances is near. */
const mostDistances = 0.75

/**
 * Whether rows stand a page apart, or several: their distances are multiples of the middle one.
 *
 * @param rows
 *   Rows in order.
 * @param counts
 *   Whether their numbers say how many pages lie between.
 */
export function isEven(rows: readonly Row[], counts: boolean): boolean {
  if (rows.length < fewest) return false
  const distances = distancesOf(rows, counts)
  const middle = middleOf(distances)
  const near = distances.filter((distance) => {
    const times = Math.max(1, Math.round(distance / middle))
    return Math.abs(distance / times - middle) <= Math.max(nearRows, middle * nearShare)
  })
  return middle >= shortestPage && near.length >= distances.length * mostDistances
}

/** The middle one of the distances between rows; infinite for one row. */
export function middleDistance(rows: readonly Row[]): number {
  return rows.length < 2 ? Number.POSITIVE_INFINITY : middleOf(distancesOf(rows, false))
}

function distancesOf(rows: readonly Row[], counts: boolean): number[] {
  return rows.slice(1).map((row, at) => {
    const steps = counts ? row.mark!.value - itemAt(rows, at).mark!.value : 1
    return (row.index - itemAt(rows, at).index) / Math.max(1, steps)
  })
}

function middleOf(distances: readonly number[]): number {
  return [...distances].sort((a, b) => a - b)[distances.length >> 1]!
}
