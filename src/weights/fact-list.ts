/** One thing that is seen of a place: which of `values` it is, or -1 where it says nothing. */
interface Fact<View> {
  readonly name: string
  /** How many values there are: they are numbered from 0. */
  readonly values: number
  readonly of: (at: number, view: View) => number
  /** Of two that are seen together, both. */
  readonly parts?: readonly [Sight<View>, Sight<View>] | undefined
  /** Where `of` reads it: a list with a class for each place, which many places read at once. */
  readonly read?: {readonly list: Classes<View>; readonly step: number} | undefined
}

/** A list with a class for each place. */
export type Classes<View> = (view: View) => ArrayLike<number>

/** A fact that has no name yet: alone, or seen together with others. */
export type Sight<View> = Omit<Fact<View>, 'name'>

/** Two or more that are seen together, for what none of them says alone. */
export function together<View>(
  first: Sight<View>,
  second: Sight<View>,
  ...more: readonly Sight<View>[]
): Sight<View> {
  // Two at a time, without a list that is gone through at each place.
  const pair: Sight<View> = {
    values: first.values * second.values,
    of: (at, view) => first.of(at, view) * second.values + second.of(at, view),
    parts: [first, second]
  }
  const [third, ...rest] = more
  return third ? together(pair, third, ...rest) : pair
}

/** What is seen of a place itself, in a list with a class for each place. */
export function classHere<View>(values: number, list: Classes<View>): Sight<View> {
  return {values, of: (at, view) => list(view)[at]!, read: {list, step: 0}}
}

/** What is seen a step away, in such a list; one value more beyond its ends. */
export function classAt<View>(values: number, list: Classes<View>, step: number): Sight<View> {
  return {
    values: values + 1,
    of: (at, view) => list(view)[at + step] ?? values,
    read: {list, step}
  }
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

  /** The rows of what is true at a place, in the order of the facts. */
  rowsAt(at: number, view: View): Int32Array {
    const values = this.#facts.map(({of}) => Int32Array.of(of(at, view)))
    return this.#rowsOf(values, 0)
  }

  /** The same for so many places from the first: where the same is true there is one list. */
  rowsOf(count: number, view: View): Int32Array[] {
    const rows: Int32Array[] = []
    const known: KnownRows = new Map()
    this.#look(count, view, function (this: FactList<View>, columns, from, to) {
      for (let at = 0; at < to - from; at++) rows.push(this.#rowsOf(columns, at, known))
    })
    return rows
  }

  /** What the rows of so many places from the first come to, in the order of the facts. */
  sumsOf(count: number, view: View, weights: ArrayLike<number>): Float64Array {
    const sums = new Float64Array(count)
    this.#look(count, view, function (this: FactList<View>, columns, from, to) {
      for (let index = 0; index < columns.length; index++) {
        const [column, offset] = [columns[index]!, this.#offsets[index]!]
        for (let at = 0; at < to - from; at++)
          if (column[at]! >= 0) sums[from + at]! += weights[offset + column[at]!]!
      }
    })
    return sums
  }

  /**
   * Look at each fact for many places in a row: what several facts are made of is seen once, and one
   * question is put to many places, which costs a tenth of many questions to each.
   */
  #look(count: number, view: View, use: Look<View>): void {
    for (let from = 0; from < count; from += placesAtOnce) {
      const to = Math.min(count, from + placesAtOnce)
      const seen = new Map<Fact<View>['of'], Int32Array>()
      const columnOf = function ({of, parts, read, values: count}: Sight<View>): Int32Array {
        const known = seen.get(of)
        if (known) return known
        const column = new Int32Array(to - from)
        if (parts) {
          const [first, second] = [columnOf(parts[0]), columnOf(parts[1])]
          const {values} = parts[1]
          for (let at = 0; at < column.length; at++) column[at] = first[at]! * values + second[at]!
        } else if (read) {
          const [list, first] = [read.list(view), from + read.step]
          for (let at = 0; at < column.length; at++) column[at] = list[first + at] ?? count - 1
        } else for (let at = 0; at < column.length; at++) column[at] = of(from + at, view)
        seen.set(of, column)
        return column
      }
      use.call(this, this.#facts.map(columnOf), from, to)
    }
  }

  /**
   * @param columns The values of each fact, a place after the other.
   * @param known Lists of other places of the same view.
   */
  #rowsOf(columns: readonly Int32Array[], at: number, known?: KnownRows): Int32Array {
    const count = this.#facts.length
    // Many places share a buffer: one for each would weigh as much again as what is in it.
    if (this.#found.length - this.#taken < count) {
      this.#found = new Int32Array(count * placesOfBuffer)
      this.#taken = 0
    }
    const from = this.#taken
    let key = 0
    for (let index = 0; index < count; index++) {
      const value = columns[index]![at]!
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
}

/** Called with the values of each fact, for the places from one to another. */
type Look<View> = (
  this: FactList<View>,
  columns: readonly Int32Array[],
  from: number,
  to: number
) => void

/** Places that are looked at in a row. */
const placesAtOnce = 1024

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
