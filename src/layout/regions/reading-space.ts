import type {Box, Line, Print, Sheet} from '../../source/index.ts'
import type {Extent} from '../item.ts'

/** How a sheet is read, and its measures in the directions of reading. */
interface ReadingSpace {
  /** Whether its lines are read from top to bottom, and follow each other from right to left. */
  readonly isVertical: boolean
  readonly width: number
  readonly height: number
  readonly extentOf: (box: Box) => Extent
  /** Of a line: across it by its baseline and size, since boxes are as high as its letters happen to be. */
  readonly extentOfLine: (print: Print) => Extent
}

/** Shares of its size by which a line stands above and below its baseline. */
const [above, below] = [0.8, 0.2]

/**
 * Find in which directions a sheet is read: as most of its characters are.
 *
 * @param sheet
 *   Sheet.
 * @param lines
 *   Its lines.
 */
export function readingSpace(sheet: Sheet, lines: readonly Line[]): ReadingSpace {
  let [standing, lying] = [0, 0]
  for (const {value, print} of lines) {
    if (print!.isVertical) standing += value.length
    else lying += value.length
  }
  const {width, height} = sheet
  if (standing <= lying) {
    const extentOf = ({x, y, width, height}: Box) => ({u0: x, u1: x + width, v0: y, v1: y + height})
    const extentOfLine = ({box, baseline, size, isVertical, turn}: Print) =>
      isVertical || turn !== 0
        ? extentOf(box)
        : {...extentOf(box), v0: baseline - above * size, v1: baseline + below * size}
    return {isVertical: false, width, height, extentOf, extentOfLine}
  }
  const extentOf = (box: Box) => ({
    u0: box.y,
    u1: box.y + box.height,
    v0: width - box.x - box.width,
    v1: width - box.x
  })
  const extentOfLine = ({box, baseline, size, isVertical}: Print) => {
    if (!isVertical) return extentOf(box)
    const middle = width - baseline
    return {...extentOf(box), v0: middle - size / 2, v1: middle + size / 2}
  }
  return {isVertical: true, width: height, height: width, extentOf, extentOfLine}
}
