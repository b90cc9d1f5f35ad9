/** The states after one block, a column for each thing that a state knows. */
export class Layer {
  size = 0
  readonly score: Float64Array
  /** Titles that have begun, one bit each, in `words` numbers for each state. */
  readonly begun: Int32Array
  /** How many they are, and a number that two sets hardly share. */
  readonly count: Int32Array
  readonly mark: Int32Array
  readonly label: Int32Array
  /** Label to which the text returns after a displaced run, or -1, and whether a heading waits there. */
  readonly back: Int32Array
  readonly dangling: Uint8Array
  /** Labels at the earlier ends of tears that are not settled yet: a digit each. */
  readonly open: Float64Array
  /** State before it, in the layer before. */
  readonly before: Int32Array
  readonly isStart: Uint8Array
  readonly words: number

  constructor(capacity: number, words: number) {
    this.words = words
    this.score = new Float64Array(capacity)
    this.begun = new Int32Array(capacity * words)
    this.count = new Int32Array(capacity)
    this.mark = new Int32Array(capacity)
    this.label = new Int32Array(capacity)
    this.back = new Int32Array(capacity)
    this.dangling = new Uint8Array(capacity)
    this.open = new Float64Array(capacity)
    this.before = new Int32Array(capacity)
    this.isStart = new Uint8Array(capacity)
  }

  /** Whether a title has begun in a state. */
  hasBegun(state: number, title: number): boolean {
    return (this.begun[state * this.words + (title >>> 5)]! & (1 << (title & 31))) !== 0
  }
}

/** What a state comes to be when a block is added to it. */
export interface Step {
  score: number
  label: number
  back: number
  dangling: number
  open: number
  isStart: boolean
}

/** States that compete to be kept after a block; equal ones are one, the best. Used again for each block. */
export class Competition extends Layer {
  /** For each place of a hash the state, from 1. */
  readonly #table: Int32Array

  constructor(capacity: number, words: number) {
    super(capacity, words)
    this.#table = new Int32Array(2 ** Math.ceil(Math.log2(capacity * 2 + 2)))
  }

  clear(): void {
    this.size = 0
    this.#table.fill(0)
  }

  /** Let a state of the layer before go on by a step. */
  add(from: Layer, state: number, {score, label, back, dangling, open, isStart}: Step): void {
    const mask = this.#table.length - 1
    const mark = from.mark[state]! ^ (isStart ? Math.imul(label + 1, 0x9e3779b1) : 0)
    let hash = mark ^ Math.imul(label + 1, 0x85ebca6b)
    hash ^= Math.imul(back + 1, 0xc2b2ae35) ^ Math.imul(open | 0, 0x27d4eb2f) ^ dangling
    hash ^= Math.imul((open / 4294967296) | 0, 0x165667b1)
    hash ^= hash >>> 15
    let at = hash & mask
    let index = this.size
    for (; this.#table[at] !== 0; at = (at + 1) & mask) {
      const other = this.#table[at]! - 1
      if (
        this.mark[other] === mark &&
        this.label[other] === label &&
        this.back[other] === back &&
        this.dangling[other] === dangling &&
        this.open[other] === open &&
        this.#isSame(other, from, state, isStart ? label : -1)
      ) {
        if (this.score[other]! >= score) return
        index = other
        break
      }
    }
    if (index === this.size) {
      this.size++
      this.#table[at] = index + 1
      this.mark[index] = mark
      this.label[index] = label
      this.back[index] = back
      this.dangling[index] = dangling
      this.open[index] = open
      this.count[index] = from.count[state]! + (isStart ? 1 : 0)
      const {words} = this
      for (let word = 0; word < words; word++)
        this.begun[index * words + word] = from.begun[state * words + word]!
      if (isStart) this.begun[index * words + (label >>> 5)]! |= 1 << (label & 31)
    }
    this.score[index] = score
    this.before[index] = state
    this.isStart[index] = isStart ? 1 : 0
  }

  /** Whether the same titles have begun in a state as in another with one title more, if one is given. */
  #isSame(own: number, from: Layer, state: number, title: number): boolean {
    const {words} = this
    for (let word = 0; word < words; word++) {
      const more = title >>> 5 === word ? 1 << (title & 31) : 0
      if (this.begun[own * words + word] !== (from.begun[state * words + word]! | more))
        return false
    }
    return true
  }

  /** The states with the highest scores, at most `count`. */
  best(count: number): Layer {
    const result = new Layer(Math.min(this.size, count), this.words)
    const bar =
      this.size <= count
        ? Number.NEGATIVE_INFINITY
        : this.score.slice(0, this.size).sort()[this.size - count]!
    for (let index = 0; index < this.size; index++)
      if (this.score[index]! > bar) this.#copy(index, result)
    for (let index = 0; index < this.size && result.size < count; index++)
      if (this.score[index] === bar) this.#copy(index, result)
    return result
  }

  #copy(index: number, to: Layer): void {
    const at = to.size++
    to.score[at] = this.score[index]!
    for (let word = 0; word < this.words; word++)
      to.begun[at * this.words + word] = this.begun[index * this.words + word]!
    to.count[at] = this.count[index]!
    to.mark[at] = this.mark[index]!
    to.label[at] = this.label[index]!
    to.back[at] = this.back[index]!
    to.dangling[at] = this.dangling[index]!
    to.open[at] = this.open[index]!
    to.before[at] = this.before[index]!
    to.isStart[at] = this.isStart[index]!
  }
}

/** Numbers for the set of titles that have begun. */
export const wordsOf = (titles: number): number => Math.max(1, Math.ceil(titles / 32))
