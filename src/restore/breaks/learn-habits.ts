import {heads, tails} from '../lines/line-ends.ts'
import {type Features, fills, indents} from './features.ts'
import {
  blankHabits,
  blankStrength,
  commonHabits,
  gapRow,
  type HabitTable,
  headRow,
  strength
} from './habit-table.ts'
import {partsByBlanks} from './parts-by-blanks.ts'

/** A document's habits, and what they say of each break. */
export interface Learned {
  readonly table: HabitTable
  /** Chance that each break is an end. */
  readonly ends: Float64Array
  /** Chance that the line before each break is a paragraph's first line. */
  readonly firsts: Float64Array
  /** Logarithm of how likely all that is seen is under the habits. */
  readonly likelihood: number
}

const rounds = 3
/** Breaks with more evidence for an end than this, in nats, are no example of a paragraph's end. */
const typicalBelow = 3.9

/**
 * Learn a document's habits by expectation and maximisation.
 *
 * The breaks are a chain with one hidden fact at each line: is it a paragraph's first line? The
 * sums over the chain (forward and backward) give the chance of each break; the chances give new
 * habits; the habits new chances.
 *
 * @param features
 *   What is seen at each break, in order.
 * @param extra
 *   Evidence at each break that does not depend on habits, in nats, for an end where positive.
 * @param settled
 *   The same for breaks that a person settled, by their index: habits are not learned from it.
 * @see https://www.cs.ubc.ca/~murphyk/Bayes/rabiner.pdf
 */
export function learnHabits(
  features: Features,
  extra: Float64Array,
  settled: ReadonlyMap<number, number> = new Map()
): Learned {
  const common = partsByBlanks(features) ? blankHabits : commonHabits
  let table = common
  const kinds = findKinds(features, extra)
  let sums = sumOver(features, table, extra, kinds)
  // Headlines and verse end their lines as no paragraph does: they would spoil the habits.
  const typical = new Uint8Array(features.count)
  for (let index = 0; index < features.count; index++)
    typical[index] = extra[index]! < typicalBelow ? 1 : 0
  for (let round = 0; round < rounds; round++) {
    table = reestimate(features, sums, typical, common)
    sums = sumOver(features, table, extra, kinds)
  }
  if (settled.size > 0) {
    const whole = Float64Array.from(extra)
    for (const [index, weight] of settled) whole[index]! += weight
    sums = sumOver(features, table, whole, findKinds(features, whole))
  }
  return {table, ...sums}
}

function logsOf(table: HabitTable) {
  const log = <Rows extends object>(rows: Rows) =>
    Object.fromEntries(
      Object.entries<readonly number[]>(rows as Record<string, readonly number[]>).map(
        ([kind, row]) => [kind, row.map(Math.log)]
      )
    ) as unknown as Rows
  return {
    gap: log(table.gap),
    fill: log(table.fill),
    tail: log(table.tail),
    head: log(table.head),
    indent: log(table.indent),
    end: log({afterFirst: turns(table.end.afterFirst), after: turns(table.end.after)})
  }
}

const turns = (end: number) => [end, 1 - end]

/** Breaks at which the same is seen, with the same evidence beside it. */
interface Kinds {
  /** For each break its kind. */
  readonly of: Int32Array
  /** For each kind the first break of it. */
  readonly examples: readonly number[]
}

/** A book of a hundred thousand breaks has some hundred kinds: each is weighed once. */
function findKinds(features: Features, extra: Float64Array): Kinds {
  const {count, gap, tight, fill, fillAsFirst, tail, head, indent} = features
  const of = new Int32Array(count)
  const examples: number[] = []
  const byEvidence = new Map<number, Map<number, number>>()
  let [weight, known] = [Number.NaN, new Map<number, number>()]
  for (let index = 0; index < count; index++) {
    if (extra[index] !== weight) {
      weight = extra[index]!
      const own = byEvidence.get(weight)
      known = own ?? new Map()
      if (!own) byEvidence.set(weight, known)
    }
    let seen = gap[index]! * 2 + tight[index]!
    seen = (seen * fills.length + fill[index]!) * fills.length + fillAsFirst[index]!
    seen = (seen * tails.length + tail[index]!) * heads.length + head[index]!
    seen = seen * indents.length + indent[index]!
    let kind = known.get(seen)
    if (kind === undefined) {
      kind = examples.push(index) - 1
      known.set(seen, kind)
    }
    of[index] = kind
  }
  return {of, examples}
}

/** How likely each break is an end, and each line before one a first line. */
function sumOver(
  features: Features,
  table: HabitTable,
  extra: Float64Array,
  kinds: Kinds
): Omit<Learned, 'table'> {
  const {count} = features
  const {chances, tops} = weighKinds(features, table, extra, kinds)
  // Chance that line `index` is a first line, given what is seen before it; the very first is one.
  const forward = new Float64Array(count + 1)
  forward[0] = 1
  let likelihood = 0
  for (let index = 0; index < count; index++) {
    const kind = kinds.of[index]!
    const at = kind * 4
    const first = forward[index]!
    const ended = first * chances[at]! + (1 - first) * chances[at + 1]!
    const joined = first * chances[at + 2]! + (1 - first) * chances[at + 3]!
    forward[index + 1] = ended / (ended + joined)
    likelihood += tops[kind]! + Math.log(ended + joined)
  }
  const ends = new Float64Array(count)
  const firsts = new Float64Array(count)
  // What is seen after a line, if it is a first line and if it is not, up to a factor.
  let [afterFirst, afterOther] = [1, 1]
  for (let index = count - 1; index >= 0; index--) {
    const at = kinds.of[index]! * 4
    const first = forward[index]!
    const endFirst = first * chances[at]! * afterFirst
    const endOther = (1 - first) * chances[at + 1]! * afterFirst
    const joinFirst = first * chances[at + 2]! * afterOther
    const joinOther = (1 - first) * chances[at + 3]! * afterOther
    const sum = endFirst + endOther + joinFirst + joinOther
    ends[index] = (endFirst + endOther) / sum
    firsts[index] = (endFirst + joinFirst) / sum
    const beforeFirst = chances[at]! * afterFirst + chances[at + 2]! * afterOther
    const beforeOther = chances[at + 1]! * afterFirst + chances[at + 3]! * afterOther
    afterFirst = beforeFirst / (beforeFirst + beforeOther)
    afterOther = 1 - afterFirst
  }
  return {ends, firsts, likelihood}
}

/** Four chances a kind: end after a first line, end, join after a first line, join; by a factor whose logarithm is in `tops`. */
function weighKinds(
  features: Features,
  table: HabitTable,
  extra: Float64Array,
  {examples}: Kinds
): {chances: Float64Array; tops: Float64Array} {
  const logs = logsOf(table)
  const chances = new Float64Array(examples.length * 4)
  const tops = new Float64Array(examples.length)
  for (const [kind, index] of examples.entries()) {
    const fill = features.fill[index]!
    const fillAsFirst = features.fillAsFirst[index]!
    const tail = features.tail[index]!
    const head = features.head[index]!
    const indent = features.indent[index]!
    const gap = features.gap[index]!
    const end =
      logs.tail.end[tail]! +
      logs.head.end[head]! +
      logs.indent.end[indent]! +
      logs.gap.end[gap]! +
      extra[index]! / 2
    const join =
      logs.tail.join[tail]! +
      logs.head[headRow(features, index)][head]! +
      logs.indent.join[indent]! -
      extra[index]! / 2
    const [endAfterFirst, joinAfterFirst] = logs.end.afterFirst as [number, number]
    const [endAfter, joinAfter] = logs.end.after as [number, number]
    const endFirst = end + endAfterFirst + logs.fill.end[fillAsFirst]!
    const endOther = end + endAfter + logs.fill.end[fill]!
    const joinFirst =
      join +
      joinAfterFirst +
      logs.gap[gapRow(features, index, true)][gap]! +
      logs.fill.join[fillAsFirst]!
    const joinOther =
      join + joinAfter + logs.gap[gapRow(features, index, false)][gap]! + logs.fill.join[fill]!
    const top = Math.max(endFirst, endOther, joinFirst, joinOther)
    tops[kind] = top
    for (const [at, weight] of [endFirst, endOther, joinFirst, joinOther].entries())
      chances[kind * 4 + at] = Math.exp(weight - top)
  }
  return {chances, tops}
}

function reestimate(
  features: Features,
  {ends, firsts}: Omit<Learned, 'table'>,
  typical: Uint8Array,
  common: HabitTable
): HabitTable {
  const start = <Rows extends object>(rows: Rows, by: number) =>
    Object.fromEntries(
      Object.entries<readonly number[]>(rows as Record<string, readonly number[]>).map(
        ([kind, row]) => [kind, row.map((chance) => chance * by)]
      )
    ) as unknown as {[Kind in keyof Rows]: number[]}
  const table = {
    gap: start(common.gap, common === commonHabits ? strength.gap : blankStrength),
    fill: start(common.fill, strength.fill),
    tail: start(common.tail, strength.tail),
    head: start(common.head, strength.head),
    indent: start(common.indent, strength.indent)
  }
  const {gap, fill, tail, head, indent} = table
  // Breaks after a first line and after another: how many are ends, how many there are.
  const counts = {endFirst: 0, first: 0, end: 0, other: 0}
  for (let index = 0; index < features.count; index++) {
    const end = ends[index]!
    const join = 1 - end
    const first = firsts[index]!
    if (typical[index] === 0) continue
    counts.endFirst += end * first
    counts.first += first
    counts.end += end * (1 - first)
    counts.other += 1 - first
    const [gapAt, fillAt, asFirst] = [
      features.gap[index]!,
      features.fill[index]!,
      features.fillAsFirst[index]!
    ]
    gap.end[gapAt]! += end
    gap[gapRow(features, index, false)][gapAt]! += join * (1 - first)
    gap[gapRow(features, index, true)][gapAt]! += join * first
    fill.end[fillAt]! += end * (1 - first)
    fill.end[asFirst]! += end * first
    fill.join[fillAt]! += join * (1 - first)
    fill.join[asFirst]! += join * first
    tail.end[features.tail[index]!]! += end
    tail.join[features.tail[index]!]! += join
    head.end[features.head[index]!]! += end
    head[headRow(features, index)][features.head[index]!]! += join
    indent.end[features.indent[index]!]! += end
    indent.join[features.indent[index]!]! += join
  }
  for (const rows of Object.values(table)) {
    for (const row of Object.values<number[]>(rows)) {
      const sum = row.reduce((a, b) => a + b, 0)
      for (let index = 0; index < row.length; index++) row[index]! /= sum
    }
  }
  return {
    ...table,
    end: {
      afterFirst: share(counts.endFirst, counts.first, commonHabits.end.afterFirst),
      after: share(counts.end, counts.other, commonHabits.end.after)
    }
  }
}

/** A share of the document, bent to what is common. */
function share(part: number, whole: number, common: number): number {
  return (part + common * strength.end) / (whole + strength.end)
}
