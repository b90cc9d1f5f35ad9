/** One thing among several, each with what is seen of it by number of the fact: what is right is learned. */
export interface Choice {
  /** Facts of each option; of none, nothing is seen. */
  readonly options: readonly (readonly (readonly [fact: number, value: number])[])[]
  readonly right: number
  readonly weight: number
}

export interface Learned {
  readonly weights: readonly number[]
  /** Standard error of each weight. */
  readonly errors: readonly number[]
  /** In how many choices each fact is seen. */
  readonly support: readonly number[]
}

/**
 * Learn what facts say from choices: the likelihood of what is right is raised (conditional logit),
 * less the squared distance of the weights from those that they began with, by Newton's method.
 *
 * @param hold
 *   How strongly weights are held to their beginnings: 1 over the variance of each.
 * @see McFadden, Conditional Logit Analysis of Qualitative Choice Behavior (1974)
 */
export function trainChoice(
  choices: readonly Choice[],
  first: readonly number[],
  hold: number
): Learned {
  let weights = [...first]
  let inverse: number[][] = []
  for (let round = 0; round < 25; round++) {
    const slope = weights.map((own, at) => hold * (first[at]! - own))
    const bend = weights.map((_, row) => weights.map((_, column) => (row === column ? hold : 0)))
    for (const choice of choices) addChoice(choice, weights, slope, bend)
    inverse = invert(bend)
    weights = weights.map((own, at) => {
      const step = inverse[at]!.reduce((sum, one, column) => sum + one * slope[column]!, 0)
      return own + Math.max(-1, Math.min(1, step))
    })
  }
  const support = first.map(() => 0)
  for (const {options} of choices)
    for (const fact of new Set(options.flatMap((one) => one.map(([fact]) => fact))))
      support[fact]!++
  return {weights, errors: inverse.map((row, at) => Math.sqrt(Math.max(0, row[at]!))), support}
}

function addChoice(
  {options, right, weight}: Choice,
  weights: readonly number[],
  slope: number[],
  bend: number[][]
): void {
  const sums = options.map((facts) =>
    facts.reduce((sum, [fact, value]) => sum + weights[fact]! * value, 0)
  )
  const most = Math.max(...sums)
  const parts = sums.map((sum) => Math.exp(sum - most))
  const whole = parts.reduce((sum, one) => sum + one, 0)
  const mean = new Map<number, number>()
  for (const [index, facts] of options.entries()) {
    const chance = parts[index]! / whole
    for (const [fact, value] of facts) {
      mean.set(fact, (mean.get(fact) ?? 0) + chance * value)
      for (const [other, much] of facts) bend[fact]![other]! += weight * chance * value * much
    }
  }
  for (const [fact, value] of options[right]!) slope[fact]! += weight * value
  for (const [fact, value] of mean) {
    slope[fact]! -= weight * value
    for (const [other, much] of mean) bend[fact]![other]! -= weight * value * much
  }
}

/** The inverse of a matrix that has one, by elimination. */
function invert(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length
  const rows = matrix.map((row, at) => [
    ...row,
    ...Array.from({length: size}, (_, column) => (column === at ? 1 : 0))
  ])
  for (let at = 0; at < size; at++) {
    let pivot = at
    for (let row = at + 1; row < size; row++)
      if (Math.abs(rows[row]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = row
    ;[rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!]
    const own = rows[at]![at]!
    rows[at] = rows[at]!.map((value) => value / own)
    for (let row = 0; row < size; row++) {
      const times = rows[row]![at]!
      if (row !== at && times !== 0)
        rows[row] = rows[row]!.map((value, column) => value - times * rows[at]![column]!)
    }
  }
  return rows.map((row) => row.slice(size))
}
