/** For so many room is made at once: of a long text most pairs come again. */
const mostExpected = 1 << 15

/**
 * Numbers for pairs of numbers: what a `Map` of texts does for terms, without making the texts.
 *
 * Open addressing; keys are code points or earlier numbers, from 0 to below 2³¹ - 1.
 */
export class NumberTable {
  #first: Int32Array
  #second: Int32Array
  #value: Int32Array
  #size = 0

  /** @param expected About how many pairs there will be; room for more is made when it is needed. */
  constructor(expected = 1 << 11) {
    const places = 2 ** Math.ceil(Math.log2(Math.min(Math.max(expected, 1), mostExpected) * 2))
    this.#first = new Int32Array(places)
    this.#second = new Int32Array(places)
    this.#value = new Int32Array(places)
  }

  /** The number of a pair, or `absent`. */
  get(first: number, second: number, absent: number): number {
    const at = this.#find(first, second)
    return this.#first[at] === 0 ? absent : this.#value[at]!
  }

  /** The number of a pair; one that has none gets `value`. */
  getOrSet(first: number, second: number, value: number): number {
    const at = this.#find(first, second)
    if (this.#first[at] !== 0) return this.#value[at]!
    this.#put(at, first, second, value)
    return value
  }

  /** Add to the number of a pair; that of a new one is 0. */
  add(first: number, second: number, value: number): void {
    const at = this.#find(first, second)
    if (this.#first[at] !== 0) this.#value[at]! += value
    else this.#put(at, first, second, value)
  }

  #put(at: number, first: number, second: number, value: number): void {
    // A key of 0 marks a free place.
    this.#first[at] = first + 1
    this.#second[at] = second
    this.#value[at] = value
    if (++this.#size * 2 > this.#first.length) this.#grow()
  }

  #find(first: number, second: number): number {
    const mask = this.#first.length - 1
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
    hash ^= hash >>> 15
    let at = hash & mask
    while (this.#first[at] !== 0 && (this.#first[at] !== first + 1 || this.#second[at] !== second))
      at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const [first, second, value] = [this.#first, this.#second, this.#value]
    this.#first = new Int32Array(first.length * 2)
    this.#second = new Int32Array(first.length * 2)
    this.#value = new Int32Array(first.length * 2)
    for (let old = 0; old < first.length; old++) {
      if (first[old] === 0) continue
      const at = this.#find(first[old]! - 1, second[old]!)
      this.#first[at] = first[old]!
      this.#second[at] = second[old]!
      this.#value[at] = value[old]!
    }
  }
}
