import {isFullWidthMark} from '../../text/script.ts'
import type {Width} from './find-measures.ts'

/** Correlation of width and marks above which full-width marks are squeezed. */
const squeezing = 0.3

/** Half of a full-width mark is blank; a typesetter takes it away where a line must hold one more. */
export function squeezable(text: string): number {
  let marks = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    // Nearly all of a Chinese text: a square without a mark in it.
    if (unit >= 0x3100 && unit < 0xd800) continue
    if (isFullWidthMark(unit) || (unit >= 0x2018 && unit <= 0x201f)) marks++
  }
  return marks / 2
}

/**
 * Whether the lines of a document are squeezed: then full lines are the wider, the more marks they
 * have (a correlation over the lines that are nearly full), and some are too wide without it.
 */
export function isSqueezed(widths: readonly Width[], measures: readonly number[]): boolean {
  const points: [number, number][] = []
  let longer = 0
  for (const [index, {width, squeeze}] of widths.entries()) {
    const over = width - measures[index]!
    if (Math.abs(over) > 2.5) continue
    points.push([over, squeeze])
    if (over > 0.4) longer++
  }
  if (points.length < 20 || longer < points.length * 0.04) return false
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  let [xy, xx, yy] = [0, 0, 0]
  for (const point of points) {
    const [dx, dy] = [point[0] - x, point[1] - y]
    xy += dx * dy
    xx += dx * dx
    yy += dy * dy
  }
  return xy / Math.sqrt(xx * yy || 1) > squeezing
}
