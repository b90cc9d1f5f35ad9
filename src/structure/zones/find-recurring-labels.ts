import type {Noise} from '../blocks/noise.ts'
import type {Seen} from '../blocks/observe.ts'

/** Labels that recur, at least, and how often each stands over a headline. */
const [fewestLabels, fewestTimes] = [2, 2]
/** Full widths of a label, and of the headline below it, at most. */
const [widestLabel, widestHead] = [10, 34]
const capitals = /^\p{Lu}[\p{Lu}&’' -]{2,}$/u

const overHeadline: Noise = {
  rule: 'section-name',
  reason: 'It names the section of the paper, over a headline'
}

/**
 * Find the names of a paper's sections that stand in capitals over headlines in small letters: several of
 * them, each over more than one headline.
 *
 * ```text
 * > | FARMING
 *   | How to Winter a Mare
 *   | The schoolmaster had a way of …
 * ```
 *
 * A speaker in capitals has a sentence below, and what recurs in each case of a report has a text.
 */
export function findRecurringLabels(seen: readonly Seen[]): ReadonlyMap<number, Noise> {
  const byName = new Map<string, Seen[]>()
  for (const one of seen) {
    if (one.block.lines.length > 1 || one.extent > widestLabel || !capitals.test(one.text)) continue
    const same = byName.get(one.dense)
    if (same) same.push(one)
    else byName.set(one.dense, [one])
  }
  const labels = [...byName.values()].filter(
    (all) => all.length >= fewestTimes && areOverHeadlines(all, seen)
  )
  if (labels.length < fewestLabels) return new Map()
  return new Map(labels.flat().map(({index}) => [index, overHeadline]))
}

/** Whether each stands directly over a short line of its own that says something else each time. */
function areOverHeadlines(all: readonly Seen[], seen: readonly Seen[]): boolean {
  const below = all.map(({index}) => seen[index + 1])
  const isHeadline = (one: Seen | undefined) =>
    one?.block.lines.length === 1 &&
    one.gap === 0 &&
    one.tail === 'none' &&
    one.extent <= widestHead &&
    /^\p{Lu}.*\p{Ll}/u.test(one.text)
  return below.every(isHeadline) && new Set(below.map((one) => one?.dense)).size === all.length
}
