import type {LedgerEntry, Line, Source} from '../source/index.ts'
import {createLocator} from '../source/index.ts'

/**
 * List what stands elsewhere in some order of lines than in their files: the fewest lines such that
 * the others are in order.
 *
 * @param source
 *   Source of the lines.
 * @param lines
 *   Its lines in another order.
 * @returns
 *   Entries in the order of the source, one for each run of lines that moved together.
 */
export function listMoves(source: Source, lines: readonly Line[]): LedgerEntry[] {
  const places = new Map(source.lines.map((line, index) => [keyOf(line), index]))
  const printed = lines.filter(({value}) => value.trim() !== '')
  const order = printed.map((line) => places.get(keyOf(line))!)
  const still = longestRise(order)
  const moved = order.filter((_, index) => !still.has(index)).sort((a, b) => a - b)
  const entries: LedgerEntry[] = []
  const locators = source.files.map(({value}) => createLocator(value))
  for (let from = 0; from < moved.length; ) {
    let to = from
    const {file} = source.lines[moved[from]!]!
    while (moved[to + 1] === moved[to]! + 1 && source.lines[moved[to + 1]!]!.file === file) to++
    const last = source.lines[moved[to]!]!
    const [start, end] = [
      source.lines[moved[from]!]!.start.offset,
      last.start.offset + last.value.length
    ]
    entries.push({
      kind: 'moved',
      file,
      start: locators[file]!(start),
      end: locators[file]!(end),
      text: source.files[file]!.value.slice(start, end),
      rule: 'reading-order',
      reason: 'On the page it is read elsewhere than it stands in the file'
    })
    from = to + 1
  }
  return entries
}

const keyOf = ({file, start}: Line) => `${file}:${start.offset}`

/** Indices of a longest rising sequence, by patience sorting. */
function longestRise(values: readonly number[]): Set<number> {
  const tops: number[] = []
  const before = new Int32Array(values.length).fill(-1)
  for (const [index, value] of values.entries()) {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const half = (low + high) >>> 1
      if (values[tops[half]!]! < value) low = half + 1
      else high = half
    }
    if (low > 0) before[index] = tops[low - 1]!
    tops[low] = index
  }
  const rise = new Set<number>()
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at]!) rise.add(at)
  return rise
}
