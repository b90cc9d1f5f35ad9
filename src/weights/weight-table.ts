import {itemAt} from '../item-at.ts'

/**
 * Read a table of learned weights as it is written: a line a fact, `name: support: key weight, key weight`.
 *
 * @param table
 *   Its text; `support`, on how many examples a fact was seen, is for people.
 * @param names
 *   Rows that are known; a fact that is not known any more says nothing.
 * @param onWeight
 *   Called with each weight, in nats.
 */
export function readWeightTable(
  table: string,
  names: readonly string[],
  onWeight: (row: number, key: string, weight: number) => void
): void {
  const rows = new Map(names.map((name, index) => [name, index]))
  for (const line of table.trim().split('\n')) {
    const [name = '', ...rest] = line.split(': ')
    const row = rows.get(name)
    if (row === undefined) continue
    for (const cell of itemAt(rest, -1).split(', ')) {
      const end = cell.indexOf(' ')
      onWeight(row, cell.slice(0, end), Number(cell.slice(end + 1)))
    }
  }
}

/**
 * Write a table of weights; what says nearly nothing is left out.
 *
 * @param support
 *   On how many examples each row was seen, where that is told.
 */
export function writeWeightTable(
  names: readonly string[],
  keys: readonly string[],
  weightOf: (row: number, key: number) => number,
  support?: readonly number[]
): string {
  return names
    .flatMap((name, row) => {
      const cells = keys.flatMap((key, at) => writeWeight(key, weightOf(row, at)))
      if (cells.length === 0) return []
      return [[name, ...(support ? [support[row]] : []), cells.join(', ')].join(': ')]
    })
    .join('\n')
}

/**
 * Weights are written in such steps, in nats, and what says less than two of them is left out: pages are read as
 * well, and what people load is a third shorter.
 */
const step = 0.05
const fewestSteps = 2

/** A cell of a table, or none for a weight that says nearly nothing. */
export function writeWeight(key: string, weight: number): string[] {
  const steps = Math.round(weight / step)
  return Math.abs(steps) < fewestSteps ? [] : [`${key} ${(steps * step).toFixed(2)}`]
}
