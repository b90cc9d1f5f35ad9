/**
 * Averages weights that were learned from different pages: what one throw of the dice taught beside
 * what others did says less (bagging, Breiman 1996; sums of facts are averaged by their weights).
 *
 *   node --import tsx bench/fit/average-weights.ts A.ts B.ts C.ts --out FILE
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {argv, exit, stderr} from 'node:process'
import {parseArgs} from 'node:util'
import {writeWeight} from '../../src/weights/weight-table.ts'

const {values, positionals} = parseArgs({
  args: argv.slice(2),
  options: {out: {type: 'string'}},
  allowPositionals: true
})
const [first] = positionals
if (first === undefined || values.out === undefined) {
  stderr.write('Expected files of weights and `--out FILE`\n')
  exit(1)
}

/** Lines of the tables of a file: for each the support, and the weights by their keys. */
type Rows = Map<string, {support: string; weights: Map<string, number>}>

const table = /`\n([^`]*)\n`/gu

function readTables(text: string): Rows[] {
  return [...text.matchAll(table)].map(([, lines]) => {
    const rows: Rows = new Map()
    for (const line of lines!.split('\n')) {
      const [name, ...rest] = line.split(': ')
      const weights = new Map(
        rest
          .at(-1)!
          .split(', ')
          .map((cell): [string, number] => {
            const [key, weight] = cell.split(' ')
            return [key!, Number(weight)]
          })
      )
      rows.set(name!, {support: rest.length > 1 ? `${rest[0]}: ` : '', weights})
    }
    return rows
  })
}

const texts = positionals.map((file) => readFileSync(file, 'utf8'))
const all = texts.map(readTables)
let index = 0
const averaged = texts[0]!.replace(table, () => {
  const tables = all.map((one) => one[index]!)
  index++
  const names = new Set(tables.flatMap((rows) => [...rows.keys()]))
  const lines = [...names].flatMap((name) => {
    const rows = tables.flatMap((one) => one.get(name) ?? [])
    const keys = new Set(rows.flatMap(({weights}) => [...weights.keys()]))
    // Cells in one order make a table that packs small.
    const cells = [...keys].sort().flatMap((key) => {
      const sum = rows.reduce((total, {weights}) => total + (weights.get(key) ?? 0), 0)
      return writeWeight(key, sum / tables.length)
    })
    return cells.length === 0 ? [] : [`${name}: ${rows[0]!.support}${cells.join(', ')}`]
  })
  return `\`\n${lines.join('\n')}\n\``
})
writeFileSync(values.out, averaged)
