import {labels, mayFollow} from './labels.ts'

/** How many labels there are. */
const size = labels.length
const impossible = -1e9

/** Weights of a chain, in nats: a row of as many as there are labels for each fact, and for each pair. */
export interface ChainWeights {
  /** Row `fact`, column label. */
  readonly unary: Float64Array
  /** Row `fact` of a seam, then label before, then label after. */
  readonly pairs: Float64Array
}

/** Lines of a page with what is seen of each. */
export interface ChainInput {
  /** For each line the rows of the facts that are true of it. */
  readonly facts: readonly Int32Array[]
  /** For each line the rows of the facts on the seam above it; the first line's are not looked at. */
  readonly seams: readonly Int32Array[]
  /** Whether a paragraph ends above each line. */
  readonly isSeamOfBlocks: Uint8Array
  /** The label that a line must have, or -1. */
  readonly given: Int16Array
}

/** Which pairs of labels may stand at a seam of blocks (1), and inside one (0). */
const allowed = [false, true].map((isSeam) =>
  labels.map((before) => labels.map((after) => mayFollow(before, after, isSeam)))
)
/** The same as lists of the labels that may stand before each. */
const befores = allowed.map((table) =>
  labels.map((_, to) => labels.flatMap((_, from) => (table[from]![to] ? [from] : [])))
)
/** A text that begins in the middle of something has nothing above it. */
const mayBegin = labels.map((label) => !label.endsWith('-on'))

/**
 * A linear chain over the lines of a page: each line has one label, and a page is as likely as the
 * sum of what its facts say of the labels and of the pairs that follow each other.
 *
 * @see Lafferty, McCallum, Pereira: Conditional Random Fields (2001)
 */
export class Chain {
  /** What the facts of each line say of each label. */
  readonly scores: Float64Array
  /** What the facts of each seam say of each pair of labels; shared where they are alike. */
  readonly turns: readonly Float64Array[]
  readonly #input: ChainInput

  constructor(input: ChainInput, weights: ChainWeights) {
    this.#input = input
    const {facts, seams, given} = input
    this.scores = new Float64Array(facts.length * size)
    const known = new Map<string, Float64Array>()
    const turns: Float64Array[] = []
    for (const [line, rows] of facts.entries()) {
      const at = line * size
      for (const row of rows)
        for (let label = 0; label < size; label++)
          this.scores[at + label]! += weights.unary[row * size + label]!
      if (given[line]! >= 0)
        for (let label = 0; label < size; label++)
          if (label !== given[line]) this.scores[at + label] = impossible
      const key = seams[line]!.join()
      let turn = known.get(key)
      if (!turn) {
        turn = new Float64Array(size * size)
        for (const row of seams[line]!)
          for (let pair = 0; pair < size * size; pair++)
            turn[pair]! += weights.pairs[row * size * size + pair]!
        known.set(key, turn)
      }
      turns.push(turn)
    }
    this.turns = turns
  }

  /** The likeliest labels. */
  best(): {readonly path: Uint8Array; readonly score: number} {
    const {facts} = this.#input
    const path = new Uint8Array(facts.length)
    if (facts.length === 0) return {path, score: 0}
    const back = new Uint8Array(facts.length * size)
    let above: Float64Array<ArrayBuffer> = this.#first()
    let own = new Float64Array(size)
    for (let line = 1; line < facts.length; line++) {
      const list = befores[this.#input.isSeamOfBlocks[line]!]!
      const turn = this.turns[line]!
      for (let to = 0; to < size; to++) {
        let most = Number.NEGATIVE_INFINITY
        for (const from of list[to]!) {
          const score = above[from]! + turn[from * size + to]!
          if (score <= most) continue
          most = score
          back[line * size + to] = from
        }
        own[to] = most + this.scores[line * size + to]!
      }
      ;[above, own] = [own, above]
    }
    let label = 0
    for (let other = 1; other < size; other++) if (above[other]! > above[label]!) label = other
    const score = above[label]!
    for (let line = facts.length - 1; line >= 0; line--) {
      path[line] = label
      label = back[line * size + label]!
    }
    return {path, score}
  }

  /**
   * The probability of each label of each line, and of each pair at a seam where it is asked for.
   *
   * @param onPair
   *   Called with the line below a seam, both labels and their probability (optional).
   * @returns
   *   Row line, column label; and the logarithm of the sum over all readings.
   */
  marginals(onPair?: (line: number, from: number, to: number, probability: number) => void): {
    readonly probabilities: Float64Array
    readonly whole: number
  } {
    const {facts, isSeamOfBlocks} = this.#input
    const count = facts.length
    const probabilities = new Float64Array(count * size)
    if (count === 0) return {probabilities, whole: 0}
    const forward = new Float64Array(count * size)
    const backward = new Float64Array(count * size)
    forward.set(this.#first())
    for (let line = 1; line < count; line++) {
      const list = befores[isSeamOfBlocks[line]!]!
      const turn = this.turns[line]!
      for (let to = 0; to < size; to++)
        forward[line * size + to] =
          this.scores[line * size + to]! +
          sumOf(list[to]!, (from) => forward[(line - 1) * size + from]! + turn[from * size + to]!)
    }
    for (let line = count - 2; line >= 0; line--) {
      const table = allowed[isSeamOfBlocks[line + 1]!]!
      const turn = this.turns[line + 1]!
      const next = (line + 1) * size
      for (let from = 0; from < size; from++)
        backward[line * size + from] = sumOf(every, (to) =>
          table[from]![to]
            ? turn[from * size + to]! + this.scores[next + to]! + backward[next + to]!
            : Number.NEGATIVE_INFINITY
        )
    }
    const last = (count - 1) * size
    const whole = sumOf(every, (label) => forward[last + label]!)
    for (let at = 0; at < probabilities.length; at++)
      probabilities[at] = Math.exp(forward[at]! + backward[at]! - whole)
    if (onPair)
      for (let line = 1; line < count; line++) {
        const list = befores[isSeamOfBlocks[line]!]!
        const turn = this.turns[line]!
        for (let to = 0; to < size; to++) {
          const rest = this.scores[line * size + to]! + backward[line * size + to]! - whole
          for (const from of list[to]!) {
            const chance = Math.exp(
              forward[(line - 1) * size + from]! + turn[from * size + to]! + rest
            )
            if (chance > 1e-7) onPair(line, from, to, chance)
          }
        }
      }
    return {probabilities, whole}
  }

  /** What a reading is worth. */
  scoreOf(path: ArrayLike<number>): number {
    let sum = 0
    for (let line = 0; line < path.length; line++) {
      sum += this.scores[line * size + path[line]!]!
      if (line > 0) sum += this.turns[line]![path[line - 1]! * size + path[line]!]!
    }
    return sum
  }

  #first(): Float64Array<ArrayBuffer> {
    return Float64Array.from(labels, (_, label) =>
      mayBegin[label] ? this.scores[label]! : impossible
    )
  }
}

const every = labels.map((_, label) => label)

/** Logarithm of the sum of exponentials. */
function sumOf(list: readonly number[], of: (item: number) => number): number {
  let most = Number.NEGATIVE_INFINITY
  for (const item of list) most = Math.max(most, of(item))
  if (most === Number.NEGATIVE_INFINITY) return most
  let sum = 0
  for (const item of list) sum += Math.exp(of(item) - most)
  return most + Math.log(sum)
}
