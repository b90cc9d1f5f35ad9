/** How well a line goes on from another, in nats; lines by number. */
export type Worth = (before: number, after: number) => number

/** Columns that are followed at most. */
export const mostColumns = 9
/** Columns that are passed over in one turn at most, and go on all the same. */
const mostPassed = 2
/** Readings that compete after each line. */
const beam = 100
/**
 * What it costs, in nats, that a column begins, and one more beside it; that one is passed over in its
 * turn; that it ends, and one more with it. Set by hand: of 17 sheets in turns, half the costs give each
 * sheet two or three columns too many, and a third more lose some titles.
 */
const costs = {begin: 8, beginMore: 3, skip: 5, end: 6, endMore: 3} as const

/** One reading of the lines so far. */
interface Reading {
  readonly score: number
  /** The last line of each column that goes on, in the order of the sheet. */
  readonly ends: readonly number[]
  /** The column of the last line, by its place among them, and whether it began there. */
  readonly at: number
  readonly isBegun: boolean
  readonly step: Step
}

/** What a line goes on from, -1 where it begins a column, and the steps before. */
interface Step {
  readonly before: Step | undefined
  readonly from: number
}

/**
 * Follow columns whose lines take turns: each line goes on from the last line of one of them, mostly of
 * the one that is next in turn.
 *
 * At its beginning a reading knows little of the columns, so that the lines are read downwards and
 * upwards, and each half is taken from the reading that comes to it later.
 *
 * @param count
 *   Lines, at least one.
 * @returns
 *   The columns, each the numbers of its lines, in the order in which they begin; and the score.
 */
export function followColumns(count: number, worth: Worth): {columns: number[][]; score: number} {
  const down = follow(count, worth)
  const up = follow(count, (before, after) => worth(count - 1 - after, count - 1 - before))
  const upward = new Array<number>(count).fill(-1)
  for (const [at, from] of up.froms.entries())
    if (from >= 0) upward[count - 1 - from] = count - 1 - at
  const seam = findAgreement(down.froms, upward)
  const columns: number[][] = []
  const columnOf = new Map<number, number[]>()
  for (let line = 0; line < count; line++) {
    const from = (line <= seam ? upward : down.froms)[line]!
    // What both readings go on from is gone on from once.
    const own = columnOf.get(from) ?? []
    columnOf.delete(from)
    if (own.length === 0) columns.push(own)
    own.push(line)
    columnOf.set(line, own)
  }
  return {columns, score: Math.max(down.score, up.score)}
}

/** Lines around one in which two readings are compared. */
const around = 15

/** Where two readings agree best, the nearest to the middle. */
function findAgreement(one: readonly number[], other: readonly number[]): number {
  const count = one.length
  let best = {at: 0, value: Number.NEGATIVE_INFINITY}
  for (let at = 0; at < count; at++) {
    let value = -Math.abs(at - count / 2) / count
    const last = Math.min(count - 1, at + around)
    for (let near = Math.max(0, at - around); near <= last; near++)
      if (one[near] === other[near]) value++
    if (value > best.value) best = {at, value}
  }
  return best.at
}

/** The likeliest reading from the first line to the last. */
function follow(count: number, worth: Worth): {froms: number[]; score: number} {
  let readings: readonly Reading[] = [
    {score: 0, ends: [0], at: 0, isBegun: true, step: {before: undefined, from: -1}}
  ]
  for (let line = 1; line < count; line++) {
    // Of readings with the same columns only the best goes on.
    const rivals = new Map<string, Reading>()
    for (const reading of readings)
      for (const next of readingsAfter(reading, line, worth)) {
        const key = `${next.at} ${next.ends.join(' ')}`
        const known = rivals.get(key)
        if (!known || known.score < next.score) rivals.set(key, next)
      }
    readings = [...rivals.values()].sort((a, b) => b.score - a.score).slice(0, beam)
  }
  const [best] = readings
  const froms: number[] = []
  for (let step: Step | undefined = best!.step; step; step = step.before) froms.push(step.from)
  return {froms: froms.reverse(), score: best!.score}
}

/** The ways in which a line may go on. */
function readingsAfter(
  {score, ends, at, isBegun, step}: Reading,
  line: number,
  worth: Worth
): Reading[] {
  const size = ends.length
  const next: Reading[] = []
  const add = (sum: number, list: readonly number[], place: number, from: number) =>
    next.push({score: sum, ends: list, at: place, isBegun: from < 0, step: {before: step, from}})
  for (let passed = 0; passed < size; passed++) {
    const place = (at + 1 + passed) % size
    const from = ends[place]!
    const sum = score + worth(from, line)
    if (passed <= mostPassed) add(sum - passed * costs.skip, ends.with(place, line), place, from)
    if (passed === 0) continue
    // Or those that are passed over have ended.
    const list: number[] = []
    let now = 0
    for (const [other, end] of ends.entries()) {
      if (other === place) now = list.push(line) - 1
      else if ((other - at - 1 + size) % size >= passed) list.push(end)
    }
    add(sum - costs.end - (passed - 1) * costs.endMore, list, now, from)
  }
  if (size < mostColumns)
    add(
      score - (isBegun ? costs.beginMore : costs.begin),
      ends.toSpliced(at + 1, 0, line),
      at + 1,
      -1
    )
  // A new row of columns: nothing of the old goes on.
  add(score - costs.begin - costs.end, [line], 0, -1)
  return next
}
