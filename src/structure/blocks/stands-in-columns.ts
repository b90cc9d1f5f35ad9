import type {Seen} from './observe.ts'

/**
 * Whether columns were cut out of lines that hold several: their lines do not share one grid, and a blank more or
 * less above a title is chance.
 */
export function standsInColumns(seen: readonly Seen[]): boolean {
  const rows = new Set<string>()
  return seen.some(({block}) =>
    block.lines.some(({file, start}) => {
      const row = `${file}:${start.line}`
      return rows.has(row) || !rows.add(row)
    })
  )
}
