/**
 * The best one-to-one matching of rows with columns, where each may also stay alone.
 *
 * @param rows
 *   Number of rows.
 * @param columns
 *   Number of columns.
 * @param worth
 *   What a pair is worth; a pair that must not be is `-Infinity`.
 * @param alone
 *   What it is worth when a row stays alone; a column that stays alone is worth 0.
 * @returns
 *   For each row its column, or -1. By the Hungarian method: cost is cubic.
 */
export function match(
  rows: number,
  columns: number,
  worth: (row: number, column: number) => number,
  alone: number
): number[] {
  // Each row has a column of its own for staying alone.
  const width = columns + rows
  const impossible = 1e6
  const costs = new Float64Array(rows * width).fill(impossible)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = worth(row, column)
      if (value !== Number.NEGATIVE_INFINITY) costs[row * width + column] = -value
    }
    costs[row * width + columns + row] = -alone
  }
  const ofRow = new Float64Array(rows + 1)
  const ofColumn = new Float64Array(width + 1)
  const rowOf = new Int32Array(width + 1)
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row
    let column = 0
    const least = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY)
    const previous = new Int32Array(width + 1)
    const isDone = new Uint8Array(width + 1)
    do {
      isDone[column] = 1
      const current = rowOf[column]!
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let other = 1; other <= width; other++) {
        if (isDone[other]) continue
        const reduced =
          costs[(current - 1) * width + other - 1]! - ofRow[current]! - ofColumn[other]!
        if (reduced < least[other]!) {
          least[other] = reduced
          previous[other] = column
        }
        if (least[other]! < delta) {
          delta = least[other]!
          next = other
        }
      }
      for (let other = 0; other <= width; other++) {
        if (isDone[other]) {
          ofRow[rowOf[other]!]! += delta
          ofColumn[other]! -= delta
        } else least[other]! -= delta
      }
      column = next
    } while (rowOf[column] !== 0)
    do {
      const before = previous[column]!
      rowOf[column] = rowOf[before]!
      column = before
    } while (column !== 0)
  }
  const result = new Array<number>(rows).fill(-1)
  for (let column = 1; column <= columns; column++) {
    if (rowOf[column]! > 0) result[rowOf[column]! - 1] = column - 1
  }
  return result
}
