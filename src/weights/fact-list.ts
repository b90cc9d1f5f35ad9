/** One thing that is seen of a place: which of `values` it is, or -1 where it says nothing. */
interface Fact<View> {
  readonly name: string
  /** How many values there are: they are numbered from 0. */
  readonly values: number
  readonly of: (at: number, view: View) => number
}

/** A fact that has no name yet: alone, or seen together with others. */
export type Sight<View> = Omit<Fact<View>, 'name'>

/** Two or more that are seen together, for what none of them says alone. */
export function together<View>(
  first: Sight<View>,
  second: Sight<View>,
  ...more: readonly Sight<View>[]
): Sight<View> {
  // Two at a time, without a list that is gone through at each place.
  const pair = {
    values: first.values * second.values,
    of: (at: number, view: View) => first.of(at, view) * second.values + second.of(at, view)
  }
  const [third, ...rest] = more
  return third ? together(pair, third, ...rest) : pair
}

/** What is seen a step away, in a list with a class for each place; one value more beyond its ends. */
export function classAt<View>(
  values: number,
  list: (view: View) => ArrayLike<number>,
  step: number
): Sight<View> {
  return {values: values + 1, of: (at, view) => list(view)[at + step] ?? values}
}

/** Give facts their names. */
export const nameSights = <View>(
  sights: Readonly<Record<string, Sight<View>>>
): readonly Fact<View>[] => Object.entries(sights).map(([name, one]) => ({name, ...one}))

/** Named facts in a row: each value of each has a row in a table of weights. */
export class FactList<View> {
  /** How many rows there are. */
  readonly rows: number
  /** The name of each row: `letters-and-tail 12`. */
  readonly names: readonly string[]
  readonly #facts: readonly Fact<View>[]
  readonly #offsets: readonly number[]
  /** Rows that were found, one place after the other, and how much of it is taken. */
  #found = new Int32Array(0)
  #taken = 0

  constructor(facts: readonly Fact<View>[]) {
    let rows = 0
    this.#offsets = facts.map(({values}) => {
      const offset = rows
      rows += values
      return offset
    })
    this.#facts = facts
    this.rows = rows
    this.names = facts.flatMap(({name, values}) =>
      Array.from({length: values}, (_, value) => `${name} ${value}`)
    )
  }

  /** The place of a row's fact among the facts. */
  factOf(row: number): number {
    let fact = this.#offsets.length - 1
    while (this.#offsets[fact]! > row) fact--
    return fact
  }

  /**
   * The rows of what is true at a place, in the order of the facts.
   *
   * @param known
   *   Those of other places of the same view: where the same is true there is one list.
   */
  rowsAt(at: number, view: View, known?: KnownRows): Int32Array {
    const count = this.#facts.length
    // Many places share a buffer: one for each would weigh as much again as what is in it.
    if (this.#found.length - this.#taken < count) {
      this.#found = new Int32Array(count * placesOfBuffer)
      this.#taken = 0
    }
    const from = this.#taken
    let key = 0
    for (let index = 0; index < count; index++) {
      const value = this.#facts[index]!.of(at, view)
      if (value < 0) continue
      const row = this.#offsets[index]! + value
      this.#found[this.#taken++] = row
      key = (Math.imul(key, 31) + row) | 0
    }
    const same = known?.get(key)
    if (same && isHere(same, this.#found, from, this.#taken)) {
      this.#taken = from
      return same
    }
    const rows = this.#found.subarray(from, this.#taken)
    known?.set(key, rows)
    return rows
  }

  /** What the rows of a place come to, in the order of the facts. */
  sumAt(at: number, view: View, weights: ArrayLike<number>): number {
    let sum = 0
    for (let index = 0; index < this.#facts.length; index++) {
      const value = this.#facts[index]!.of(at, view)
      if (value >= 0) sum += weights[this.#offsets[index]! + value]!
    }
    return sum
  }
}

/** Lists of rows by a number that is made of them; of two with the same number the later one. */
type KnownRows = Map<number, Int32Array>

/** Whether a list is what lies in a buffer from one place to another. */
function isHere(list: Int32Array, buffer: Int32Array, from: number, to: number): boolean {
  if (list.length !== to - from) return false
  for (let index = 0; index < list.length; index++)
    if (list[index] !== buffer[from + index]) return false
  return true
}

/** Places whose rows lie in one buffer. */
const placesOfBuffer = 256

/** The index of the first bound that a number does not exceed; as many as there are if it exceeds all. */
export function bucket(value: number, bounds: readonly number[]): number {
  let at = 0
  while (at < bounds.length && value > bounds[at]!) at++
  return at
}
