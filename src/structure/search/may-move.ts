import type {StretchReading} from './reading.ts'

/** What a freer reading has to show, and what speaks for it. */
export const moveFacts = ['always', 'gain', 'lone', 'changed', 'headless', 'textless'] as const
export type MoveFact = (typeof moveFacts)[number]

/**
 * Set by hand. A fit on the stretches of 90 forge pages (33 and 8 of which had something to move), held
 * to these by a standard deviation of 1, left them within their errors. On twelve pages in order whose heads are misread chance pairs of halves gain
 * up to 5.6, and what is above the second half nearly always waits for it; on five torn pages the gain
 * is -0.3 to 8.8, and of one sentence at least nothing above the second half waits for it.
 */
export const moveWeights: Readonly<Record<'titles' | 'text', Readonly<Record<MoveFact, number>>>> =
  {
    titles: {always: -2, gain: 0.15, lone: 0, changed: 0, headless: 2, textless: 3},
    text: {always: -3, gain: 0.35, lone: 4, changed: 0, headless: 0, textless: 0}
  }

/**
 * Paragraphs for each title up to which gain and titles without a text count whole. In a book words that are shared
 * by chance add up, and what stands together at its head is its title page.
 */
const mostEach = 40

/** Log odds that titles stand away from their texts. */
export function mayMoveTitles(inPlace: StretchReading, inOrder: StretchReading): number {
  return oddsOf(moveWeights.titles, factsOfMove(inPlace, inOrder))
}

/** Log odds that text stands away from the text that it goes on from. */
export function mayMoveText(inOrder: StretchReading, free: StretchReading): number {
  return oddsOf(moveWeights.text, factsOfMove(inOrder, free))
}

/** What a freer reading has over another, in the order of {@link moveFacts}; nothing where it moves nothing. */
export function factsOfMove(still: StretchReading, free: StretchReading): number[] | undefined {
  const {blocks, titles} = still.problem
  if (!Number.isFinite(free.solution.score)) return undefined
  const joined = free.tears.filter(
    ({end, start}) => start !== end + 1 && free.solution.labels[end] === free.solution.labels[start]
  )
  const changed = free.solution.labels.filter((label, at) => label !== still.solution.labels[at])
  if (changed.length + joined.length === 0) return undefined
  const gain = free.solution.score - still.solution.score
  const dense = Math.min(1, (mostEach * Math.max(1, titles)) / Math.max(1, blocks))
  const headless = still.solution.labels.filter((label) => label === titles).length
  const textless = still.solution.starts.filter((start) => start < 0).length
  return [
    1,
    Math.min(60, gain) * dense,
    joined.some(({isLone}) => isLone) ? dense : 0,
    changed.length / Math.max(1, blocks),
    (headless / Math.max(1, blocks)) * dense,
    (textless / Math.max(1, titles)) * dense
  ]
}

function oddsOf(
  table: Readonly<Record<MoveFact, number>>,
  facts: readonly number[] | undefined
): number {
  if (!facts) return Number.NEGATIVE_INFINITY
  return moveFacts.reduce((sum, name, at) => sum + table[name] * facts[at]!, 0)
}
