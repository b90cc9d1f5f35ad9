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
  const cost = (row: number, column: number) => {
    if (column >= columns) return column - columns === row ? -alone : impossible
    const value = worth(row, column)
    return value === Number.NEGATIVE_INFINITY ? impossible : -value
  }
  const ofRow = new Array<number>(rows + 1).fill(0)
  const ofColumn = new Array<number>(width + 1).fill(0)
  const rowOf = new Array<number>(width + 1).fill(0)
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row
    let column = 0
    const least = new Array<number>(width + 1).fill(Number.POSITIVE_INFINITY)
    const previous = new Array<number>(width + 1).fill(0)
    const isDone = new Array<boolean>(width + 1).fill(false)
    do {
      isDone[column] = true
      const current = rowOf[column]!
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let other = 1; other <= width; other++) {
        if (isDone[other]) continue
        const reduced = cost(current - 1, other - 1) - ofRow[current]! - ofColumn[other]!
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
