import type {Findings} from '../../../src/structure/articles/findings.ts'
import {orderRuns} from '../../../src/structure/assign/order-runs.ts'
import type {Seen} from '../../../src/structure/blocks/observe.ts'
import type {StretchReading} from '../../../src/structure/search/reading.ts'
import type {Group} from '../../../src/structure/titles/group.ts'
import type {ForgedLine, ForgedPage} from '../../forge/forged-page.ts'

/** What the truth says of the blocks and heads of a page. */
export interface BodyTruth {
  /** For each body block the article that it is of, or -1. */
  readonly articles: readonly number[]
  /** For each body block a number that grows in the order of reading, or -1. */
  readonly ranks: readonly number[]
  /** For each group the article that it heads, or -1. */
  readonly heads: readonly number[]
}

/** What the truth says of the blocks and heads that were found. */
export function bodyTruth({lines}: ForgedPage, {body, groups}: Findings): BodyTruth {
  const lineOf = (one: Seen): ForgedLine | undefined => {
    const own = one.block.lines.map(({start}) => lines[start.line - 1])
    return own.find((line) => line?.article !== undefined)
  }
  const first = body.map(lineOf)
  const articles = first.map((line) => line?.article ?? -1)
  const keys = first.map((line) =>
    line === undefined ? -1 : (line.article! * 4096 + (line.paragraph ?? 0)) * 256 + line.piece
  )
  const sorted = [...keys.keys()].sort((a, b) => keys[a]! - keys[b]! || a - b)
  const ranks = keys.map(() => -1)
  let rank = 0
  for (const at of sorted) if (keys[at]! >= 0) ranks[at] = rank++
  return {articles, ranks, heads: groups.map((group) => headOf(group, lines))}
}

function headOf({title, byline}: Group, lines: readonly ForgedLine[]): number {
  for (const one of [...title, ...byline]) {
    const line = lines[one.block.lines[0]!.start.line - 1]
    if (line?.role === 'headline' || line?.role === 'byline') return line.article ?? -1
  }
  return -1
}

/** How right a reading is: neighbours that are neighbours in truth, and text below its own title, each from 0 to 1. */
export function rightness(
  {solution, tears}: StretchReading,
  {from, groups}: {readonly from: number; readonly groups: readonly number[]},
  {articles, ranks, heads}: BodyTruth
): {order: number; titles: number} {
  const {labels, starts} = solution
  const next = new Map(tears.map((tear) => [tear.end, tear]))
  const blocksOf = new Map<number, number[]>()
  for (const [at, label] of labels.entries()) {
    const own = blocksOf.get(label)
    if (own) own.push(at)
    else blocksOf.set(label, [at])
  }
  const bodies = [...blocksOf].flatMap(([label, list]) => {
    const runs = label < groups.length ? [list] : runsOf(list)
    return runs.map((run) => orderRuns(run, starts[label] ?? run[0]!, next))
  })
  const sequence = bodies
    .sort((a, b) => a[0]! - b[0]!)
    .flat()
    .filter((at) => ranks[from + at]! >= 0)
  let neighbours = 0
  for (let at = 1; at < sequence.length; at++)
    if (ranks[from + sequence[at]!] === ranks[from + sequence[at - 1]!]! + 1) neighbours++
  let own = 0
  for (const [at, label] of labels.entries()) {
    const article = articles[from + at]!
    if (article >= 0 && label < groups.length && heads[groups[label]!] === article) own++
  }
  return {
    order: neighbours / Math.max(1, sequence.length - 1),
    titles: own / Math.max(1, labels.length)
  }
}

function runsOf(list: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const at of list)
    if (runs.at(-1)?.at(-1) === at - 1) runs.at(-1)!.push(at)
    else runs.push([at])
  return runs
}
