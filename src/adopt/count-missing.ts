import type {MarkdownBlock} from './blocks.ts'
import {tokensOf} from './compare-blocks.ts'
import type {Correction} from './compare-files.ts'

/**
 * So many words that stand together are known again wherever they stand. Set by hand: three in a row are
 * in many texts twice, and of more than four a line with one correction would have none.
 */
const wordsTogether = 4

/** How often words stand together in blocks: each stretch of some, and a shorter block as a whole. */
export function stretchesOf(blocks: readonly MarkdownBlock[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {text} of blocks) {
    const words = tokensOf(text).filter((token) => token.trim() !== '')
    const last = Math.max(0, words.length - wordsTogether)
    for (let at = 0; at <= last && words.length > 0; at++) {
      const stretch = words.slice(at, at + wordsTogether).join(' ')
      counts.set(stretch, (counts.get(stretch) ?? 0) + 1)
    }
  }
  return counts
}

/**
 * Count the stretches of the corrected text that a book lacks, or has less often.
 *
 * A decision that makes it more has taken out of the book what the corrected text still has elsewhere.
 */
export function countMissing(
  wanted: ReadonlyMap<string, number>,
  made: readonly MarkdownBlock[]
): number {
  const there = stretchesOf(made)
  let missing = 0
  for (const [stretch, count] of wanted) missing += Math.max(0, count - (there.get(stretch) ?? 0))
  return missing
}

/** Count the stretches of what a change takes out that the corrected text still has. */
export function countShared(
  wanted: ReadonlyMap<string, number>,
  change: Correction['change']
): number {
  if (change.kind !== 'gone' && change.kind !== 'words') return 0
  const {before} = change
  const text = change.kind === 'gone' ? before.text : before.text.slice(change.from, change.to)
  return [...stretchesOf([{...before, text}]).keys()].filter((one) => wanted.has(one)).length
}
