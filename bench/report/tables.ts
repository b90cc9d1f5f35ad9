import type {Contender} from '../contenders.ts'
import type {Cost} from '../measure.ts'
import type {Language} from '../text/vocabulary.ts'
import type {Machine} from './machine.ts'

/** All that one run of the harness found; a text in the place of a cost says why there is none. */
export interface Results {
  readonly machine: Machine
  readonly notes: readonly string[]
  readonly startUp: Readonly<Record<string, Cost | string>>
  readonly books: readonly {
    readonly contender: Contender['name']
    readonly book: string
    readonly language: Language
    readonly bytes: number
    readonly characters: number
    readonly cost: Cost | string
  }[]
  readonly shelf?: ShelfCosts | undefined
  readonly stages: readonly {
    readonly book: string
    readonly language: Language
    readonly seconds: Readonly<Record<string, number>>
  }[]
  /** What `bench/restore.ts` prints: restoring alone, at 1, 10 and 100 times one size. */
  readonly restoring: string
}

/** What a shelf of sample pages took, by how it was made. */
interface ShelfCosts {
  readonly count: number
  readonly costs: Readonly<Record<string, Cost | string>>
}

/** Write what a shelf took: as a whole, and for each page. */
export function toShelfTable({count, costs}: ShelfCosts): string {
  return table(
    [`a shelf of ${count} sample pages`, 'took', 'pages a second', 'CPU for a page'],
    Object.entries(costs).map(([name, cost]) => {
      if (typeof cost === 'string') return [name, cost, '', '']
      const {wall, cpu} = cost
      const page = cpu === undefined ? '' : `${((cpu / count) * 1000).toFixed(0)} ms`
      return [name, showCost(cost), (count / wall).toFixed(1), page]
    })
  )
}

/** Write results as Markdown: start-up, books, cost per character, stages. */
export function toTables(results: Results): string {
  const {machine, notes, startUp, books, shelf, stages, restoring} = results
  const {processor, cores, memory, node, system, load} = machine
  const about = `Measured on ${processor}, ${cores} cores, ${memory} GB, ${system}, Node.js ${node}; load at the start ${load}. Whole processes; the least of some runs, s on the clock (CPU s), peak MB.`
  const names = [...new Set(books.map(({contender}) => contender))]
  const keys = [...new Set(books.map(({language, book}) => `${language} ${book}`))]
  const costOf = (key: string, name: string) =>
    books.find(({contender, language, book}) => contender === name && `${language} ${book}` === key)
      ?.cost
  const ratios = names.filter((name) => name !== 'Collate')
  const bookRows = keys.map((key) => {
    const own = costOf(key, 'Collate')
    return [
      key,
      ...names.map((name) => showCost(costOf(key, name))),
      ...ratios.map((name) => showRatio(own, costOf(key, name)))
    ]
  })
  const perCharacter = books.flatMap(({contender, language, book, characters, cost}) =>
    contender === 'Collate' && typeof cost !== 'string'
      ? [[`${language} ${book}`, `${(((cost.cpu ?? cost.wall) / characters) * 1e6).toFixed(2)} µs`]]
      : []
  )
  const stageNames = Object.keys(stages[0]?.seconds ?? {})
  return [
    about,
    ...notes,
    table(
      ['start-up', 'took'],
      Object.entries(startUp).map(([name, cost]) => [`\`${name}\``, showCost(cost)])
    ),
    table(
      ['book', ...names, ...ratios.map((name) => `Collate ÷ ${name}: clock, CPU, memory`)],
      bookRows
    ),
    table(['Collate', 'CPU for a character'], perCharacter),
    ...(shelf ? [toShelfTable(shelf)] : []),
    table(
      ['stage alone, CPU s', ...stages.map(({book, language}) => `${language} ${book}`)],
      stageNames.map((name) => [name, ...stages.map(({seconds}) => seconds[name]!.toFixed(2))])
    ),
    `Restoring alone:\n\n\`\`\`text\n${restoring}\`\`\`\n`
  ].join('\n\n')
}

function showCost(cost: Cost | string | undefined): string {
  if (cost === undefined) return ''
  if (typeof cost === 'string') return cost
  const {wall, cpu, memory} = cost
  const seconds = wall.toFixed(2)
  return cpu === undefined ? seconds : `${seconds} (${cpu.toFixed(2)}), ${memory!.toFixed(0)} MB`
}

/** How many times as much as another: time on the clock, CPU, memory. */
function showRatio(own: Cost | string | undefined, other: Cost | string | undefined): string {
  if (typeof own !== 'object' || typeof other !== 'object') return ''
  return (['wall', 'cpu', 'memory'] as const)
    .flatMap((key) => {
      const [a, b] = [own[key], other[key]]
      return a === undefined || b === undefined ? [] : [`${(a / b).toFixed(2)}×`]
    })
    .join(', ')
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n') + '\n'
}
