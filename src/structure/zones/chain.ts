import {isStacked, labels, mayFollow} from './line-labels.ts'

/** How many labels there are. */
const size = labels.length
const impossible = -1e9
/** In nats: no label is less likely than that beside the likeliest of its line. */
const unlikely = 40

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
  /** Whether a line is known to go on from the one above it (default: none is). */
  readonly goesOn?: Uint8Array | undefined
  /** What is said against each line as a title, in nats, beside its facts (default: nothing). */
  readonly againstTitle?: Float64Array | undefined
}

/** Which pairs of labels may stand at a seam of blocks (1), and inside one (0). */
const allowed = [false, true].map((isSeam) =>
  labels.map((before) => labels.map((after) => mayFollow(before, after, isSeam)))
)
/** The same as lists of the labels that may stand before each. */
const befores = allowed.map((table) =>
  labels.map((_, to) => labels.flatMap((_, from) => (table[from]![to] ? [from] : [])))
)
/** Pairs of labels of which the second is a title without text above it. */
const stacked = labels.map((before) => labels.map((after) => isStacked(before, after)))
/** Labels of a title's lines. */
const ofTitle = labels.flatMap((label, index) => (label.startsWith('title') ? [index] : []))
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
  readonly #turned = [new Map<Float64Array, Float64Array>(), new Map<Float64Array, Float64Array>()]

  constructor(input: ChainInput, weights: ChainWeights) {
    this.#input = input
    const {facts, seams, given, goesOn, againstTitle} = input
    this.scores = new Float64Array(facts.length * size)
    const known = new Map<number, Float64Array>()
    const seamRows = weights.pairs.length / (size * size)
    const turns: Float64Array[] = []
    // Lines of which the same is true share a list of facts, and a long text has few such lists.
    const summed = new Map<Int32Array, number>()
    for (let line = 0; line < facts.length; line++) {
      const at = line * size
      const rows = facts[line]!
      const same = summed.get(rows)
      if (same !== undefined) this.scores.copyWithin(at, same, same + size)
      else {
        for (let index = 0; index < rows.length; index++) {
          const row = rows[index]! * size
          for (let label = 0; label < size; label++)
            this.scores[at + label]! += weights.unary[row + label]!
        }
        if (given[line]! < 0 && goesOn?.[line] !== 1) summed.set(rows, at)
      }
      if (againstTitle?.[line])
        for (const label of ofTitle) this.scores[at + label]! -= againstTitle[line]!
      if (given[line]! >= 0)
        for (let label = 0; label < size; label++)
          if (label !== given[line]) this.scores[at + label] = impossible
      if (goesOn?.[line] === 1 && given[line]! < 0)
        for (let label = 0; label < size; label++)
          if (mayBegin[label] && labels[label] !== 'aside') this.scores[at + label] = impossible
      if (line > 0 && seams[line] === seams[line - 1]) {
        turns.push(turns[line - 1]!)
        continue
      }
      // A seam has few facts: their rows make one number.
      let key = 0
      for (const row of seams[line]!) key = key * (seamRows + 1) + row + 1
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

  /**
   * The likeliest labels.
   *
   * @param costs
   *   For each line, what it costs in nats that a title begins there without text above it (optional).
   */
  best(costs?: Float64Array): {readonly path: Uint8Array; readonly score: number} {
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
          let score = above[from]! + turn[from * size + to]!
          if (costs && stacked[from]![to]) score -= costs[line]!
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
   * Sums over all readings from the front and from the end, in probabilities that are scaled at each
   * line: their exponentials are taken once for all seams that are alike.
   *
   * @param onPair
   *   Called with the line below a seam, both labels and their probability (optional).
   * @returns
   *   Row line, column label.
   */
  marginals(
    onPair?: (line: number, from: number, to: number, probability: number) => void
  ): Float64Array {
    const {facts, isSeamOfBlocks} = this.#input
    const count = facts.length
    if (count === 0) return new Float64Array(0)
    const own = this.#chances()
    const turns = Array.from({length: count}, (_, line) =>
      line === 0 ? nowhere : this.#turnChances(line, isSeamOfBlocks[line]!)
    )
    const forward = new Float64Array(count * size)
    for (let label = 0; label < size; label++) forward[label] = mayBegin[label] ? own[label]! : 0
    scale(forward, 0)
    for (let line = 1; line < count; line++) {
      const [above, at, turn] = [(line - 1) * size, line * size, turns[line]!]
      for (let from = 0; from < size; from++) {
        const chance = forward[above + from]!
        if (chance === 0) continue
        for (let to = 0; to < size; to++) forward[at + to]! += chance * turn[from * size + to]!
      }
      for (let to = 0; to < size; to++) forward[at + to]! *= own[at + to]!
      scale(forward, at)
    }
    // What follows each line, for each of its labels.
    const backward = new Float64Array(count * size).fill(1)
    for (let line = count - 2; line >= 0; line--) {
      const [at, below, turn] = [line * size, (line + 1) * size, turns[line + 1]!]
      for (let from = 0; from < size; from++) {
        let sum = 0
        for (let to = 0; to < size; to++)
          sum += turn[from * size + to]! * own[below + to]! * backward[below + to]!
        backward[at + from] = sum
      }
      scale(backward, at)
    }
    // Of a long text each table has millions of numbers.
    const probabilities = onPair ? new Float64Array(count * size) : forward
    for (let line = 0; line < count; line++) {
      const at = line * size
      for (let label = 0; label < size; label++)
        probabilities[at + label] = forward[at + label]! * backward[at + label]!
      scale(probabilities, at)
    }
    if (onPair)
      for (let line = 1; line < count; line++) {
        const [above, at, turn] = [(line - 1) * size, line * size, turns[line]!]
        let sum = 0
        for (let from = 0; from < size; from++)
          for (let to = 0; to < size; to++) {
            const chance =
              forward[above + from]! * turn[from * size + to]! * own[at + to]! * backward[at + to]!
            pairs[from * size + to] = chance
            sum += chance
          }
        for (let pair = 0; pair < size * size; pair++)
          if (pairs[pair]! > sum * 1e-7)
            onPair(line, Math.floor(pair / size), pair % size, pairs[pair]! / sum)
      }
    return probabilities
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

  /** What the facts of each line say, as chances: the likeliest label of each line has 1. */
  #chances(): Float64Array {
    const chances = new Float64Array(this.scores.length)
    for (let at = 0; at < chances.length; at += size) {
      let most = Number.NEGATIVE_INFINITY
      for (let label = 0; label < size; label++) most = Math.max(most, this.scores[at + label]!)
      // None is impossible but what may not stand there: so long sums never come to nothing.
      for (let label = 0; label < size; label++)
        chances[at + label] =
          this.scores[at + label] === impossible
            ? 0
            : Math.exp(Math.max(-unlikely, this.scores[at + label]! - most))
    }
    return chances
  }

  /** What the facts of a seam say, as chances: 0 for labels that may not follow each other. */
  #turnChances(line: number, isSeam: number): Float64Array {
    const turn = this.turns[line]!
    const known = this.#turned[isSeam]!
    let chances = known.get(turn)
    if (!chances) {
      const table = allowed[isSeam]!
      chances = turn.map((nats, pair) =>
        table[Math.floor(pair / size)]![pair % size] ? Math.exp(nats) : 0
      )
      known.set(turn, chances)
    }
    return chances
  }

  #first(): Float64Array<ArrayBuffer> {
    return Float64Array.from(labels, (_, label) =>
      mayBegin[label] ? this.scores[label]! : impossible
    )
  }
}

const nowhere = new Float64Array(size * size)
/** Chances of the pairs of one seam, while they are told. */
const pairs = new Float64Array(size * size)

/** Bring the chances of a line to a sum of one. */
function scale(chances: Float64Array, at: number): void {
  let sum = 0
  for (let label = 0; label < size; label++) sum += chances[at + label]!
  // Labels that a person gave may contradict each other: then all else is as likely.
  for (let label = 0; label < size; label++)
    chances[at + label] = sum > 0 ? chances[at + label]! / sum : 1 / size
}
