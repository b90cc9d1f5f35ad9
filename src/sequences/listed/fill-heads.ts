import {alikeness} from '../../text/likeness/alikeness.ts'
import type {ObservedLine} from '../observe-printed.ts'
import {type ListedEntry, type ListedHead, titleKeys} from './list-entries.ts'
import {mayHead, standsAboveText} from './stands-apart.ts'

/** How alike a head and its entry are at least, where they differ. */
const alike = 0.75
/** Letters from which one of them may be the beginning of the other. */
const leastBeginning = 6
/** Pairs of a line and an entry that are compared, at most. */
const mostPairs = 200_000

/**
 * Find heads that are not quite what the page of contents says, `RUMORS` for `RUMOURS`, `The Landing` for
 * `The Landing of the Geese`: between the heads that are found, as far apart from the text as these,
 * above text of their own.
 */
export function fillHeads(
  printed: readonly ObservedLine[],
  entries: readonly ListedEntry[],
  heads: readonly ListedHead[]
): ListedHead[] {
  if (heads.length < 2) return [...heads]
  const gaps = heads.map(({at}) => printed[at]!.gap).sort((a, b) => a - b)
  const usual = gaps[Math.floor(gaps.length / 2)]!
  const filled: ListedHead[] = []
  let pairs = 0
  for (const [index, head] of heads.entries()) {
    filled.push(head)
    const next = heads[index + 1]
    if (!next) continue
    const left = entries.filter(
      ({at, end}) => end === at + 1 && at >= head.entry.end && end <= next.entry.at
    )
    let from = head.end + 1
    for (const entry of left) {
      for (let at = from; at < next.at - 1; at++) {
        if (printed[at]!.gap < usual || !mayHead(printed, at)) continue
        if (++pairs > mostPairs) return [...filled, ...heads.slice(index + 1)]
        if (!isLike(entry, printed[at]!.text) || !standsAboveText(printed, at + 1)) continue
        filled.push({at, end: at + 1, entry, hasText: true})
        from = at + 2
        break
      }
    }
  }
  return filled
}

function isLike({keys}: ListedEntry, text: string): boolean {
  return titleKeys(text).some((own) =>
    keys.some(
      (key) =>
        alikeness(key, own) >= alike ||
        (Math.min(key.length, own.length) >= leastBeginning &&
          (key.startsWith(own) || own.startsWith(key)))
    )
  )
}
