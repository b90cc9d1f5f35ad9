import {itemAt} from '../../item-at.ts'
import type {Row} from './row.ts'

/** How far back a number's forerunner is looked for, in numbers. */
const lookBack = 40
/** Rows of a page, at least and at most. */
const [shortest, tallest] = [5, 150]
/** What a step by one is worth, and one that leaves out a page or two: plates and scans lack numbers. */
const [nextPage, skipped] = [1, 0.4]
/** So many numbers make a count. */
const fewest = 3
/** A book counts its pages once or twice: front matter, text, plates. */
const mostChains = 6

/**
 * Find numbers that count on from page to page, whatever else stands in their lines.
 *
 * The best chain by dynamic programming: each number goes on from an earlier one by one to three,
 * a page's height below it for each step.
 *
 * @param rows
 *   Rows with a page mark, in order.
 * @returns
 *   Chains of at least three, the longest first; no row is in two.
 */
export function findCounts(rows: readonly Row[]): Row[][] {
  const chains: Row[][] = []
  let rest = rows.filter(({mark}) => mark && Number.isFinite(mark.value))
  for (;;) {
    const chain = bestChain(rest)
    if (chain.length < fewest) return chains
    chains.push(chain)
    const taken = new Set(chain)
    rest = rest.filter((row) => !taken.has(row))
    if (chains.length >= mostChains) return chains
  }
}

function bestChain(rows: readonly Row[]): Row[] {
  const gains = new Float64Array(rows.length)
  const before = new Int32Array(rows.length).fill(-1)
  let best = -1
  for (let at = 0; at < rows.length; at++) {
    for (let back = Math.max(0, at - lookBack); back < at; back++) {
      const step = itemAt(rows, at).mark!.value - itemAt(rows, back).mark!.value
      const height = (itemAt(rows, at).index - itemAt(rows, back).index) / step
      if (step < 1 || step > 3 || height < shortest || height > tallest) continue
      const gain = gains[back]! + (step === 1 ? nextPage : skipped)
      if (gain > gains[at]!) {
        gains[at] = gain
        before[at] = back
      }
    }
    if (best < 0 || gains[at]! > gains[best]!) best = at
  }
  const chain: Row[] = []
  for (let at = best; at >= 0; at = before[at]!) chain.push(rows[at]!)
  return chain.reverse()
}
