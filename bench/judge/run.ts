/**
 * Judges the reading on made-up pages, a row for each family and the means:
 *
 *   npm run judge -- [--set train|tune|test --family F --count N --seeds S --from SEED --json FILE]
 *
 * `--seeds` draws the pages so many times anew; what follows ± is the spread of the means over them.
 * What the columns mean stands at `PageScore`. Pages in order, pages whose heads stand elsewhere and
 * pages with torn sentences are shown apart, whatever their family.
 */
import {writeFileSync} from 'node:fs'
import {argv, stdout} from 'node:process'
import {parseArgs} from 'node:util'
import {families} from '../forge/families/families.ts'
import {forgePage} from '../forge/forge-page.ts'
import {type Doubts, type Judgement, judgePage} from './judge-page.ts'

const {values} = parseArgs({
  args: argv.slice(2),
  options: {
    set: {type: 'string'},
    family: {type: 'string'},
    language: {type: 'string'},
    count: {type: 'string', default: '10'},
    seeds: {type: 'string', default: '3'},
    from: {type: 'string', default: '1'},
    json: {type: 'string'}
  }
})

const columns = ['para', 'break', 'title', 'assign', 'byline', 'order', 'flow', 'extra'] as const

interface Row {
  readonly family: string
  readonly set: string
  readonly shape: 'in order' | 'displaced' | 'torn'
  readonly draw: number
  readonly judged: Judgement
}

const rows: Row[] = []
const chosen = families.filter(
  ({name, set}) =>
    (values.family === undefined || values.family.split(',').includes(name)) &&
    (values.set === undefined || set === values.set)
)
stdout.write(`${'family'.padEnd(32)}${columns.map((column) => column.padStart(8)).join('')}\n`)
for (const {name, set} of chosen) {
  for (let draw = 0; draw < Number(values.seeds); draw++)
    for (let index = 0; index < Number(values.count); index++) {
      const seed = Number(values.from) + draw * 1_000_003 + index
      const page = forgePage({seed, family: name})
      const shape = page.isInOrder ? 'in order' : page.isTorn ? 'torn' : 'displaced'
      rows.push({family: name, set, shape, draw, judged: judgePage(page)})
    }
  show(
    `${name} (${set})`,
    rows.filter(({family}) => family === name)
  )
}
stdout.write('\n')
for (const set of ['train', 'tune', 'test'])
  for (const shape of ['in order', 'displaced', 'torn'] as const)
    show(
      `mean: ${set}, ${shape}`,
      rows.filter((row) => row.set === set && row.shape === shape),
      true
    )
show('mean of all', rows, true)
stdout.write('\n')
for (const set of ['train', 'tune', 'test']) {
  const own = rows.filter((row) => row.set === set)
  if (own.length === 0) continue
  tell(
    `${set}: articles`,
    own.map(({judged}) => judged.articles)
  )
  tell(
    `${set}: breaks`,
    own.map(({judged}) => judged.breaks)
  )
}
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(rows))

function show(name: string, list: readonly Row[], hasSpread = false): void {
  if (list.length === 0) return
  const cells = columns.map((column) => {
    const value = meanOf(list, column)
    return value === undefined ? '-' : value.toFixed(3)
  })
  stdout.write(
    `${`${name}`.padEnd(32)}${cells.map((cell) => cell.padStart(8)).join('')}  (${list.length})\n`
  )
  const draws = [...new Set(list.map(({draw}) => draw))]
  if (!hasSpread || draws.length < 2) return
  const spreads = columns.map((column) => {
    const means = draws.flatMap(
      (draw) =>
        meanOf(
          list.filter((row) => row.draw === draw),
          column
        ) ?? []
    )
    return means.length < 2 ? '-' : `±${((Math.max(...means) - Math.min(...means)) / 2).toFixed(3)}`
  })
  stdout.write(`${''.padEnd(32)}${spreads.map((cell) => cell.padStart(8)).join('')}\n`)
}

function meanOf(list: readonly Row[], column: (typeof columns)[number]): number | undefined {
  const known = list.flatMap(({judged}) => judged[column] ?? [])
  return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0) / known.length
}

function tell(name: string, list: readonly Doubts[]): void {
  const sum = (key: keyof Doubts) => list.reduce((total, one) => total + one[key], 0)
  const percent = (part: number, whole: number) =>
    `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
  stdout.write(
    `${name}: ${sum('wrong')} of ${sum('all')} wrong (${percent(sum('wrong'), sum('all'))}), ` +
      `${percent(sum('wrongAndDoubted'), sum('wrong'))} of these doubted; doubted in all ${percent(sum('doubted'), sum('all'))}\n`
  )
}
