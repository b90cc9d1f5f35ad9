import type {Seen} from '../blocks/observe.ts'
import type {Judged} from '../roles/roles.ts'

/** Names at least, heads without one for each at most, and the score from which on a line is a name. */
const [fewest, missing, name] = [3, 0.25, 1]

/**
 * Find names that stand above the titles of what they said: nearly each head of the document begins with one
 * and has its title below it, the first head, too, and no name closes the last text. Where texts are signed at
 * their ends a name stands above each title as well, but not above the first.
 *
 * ```text
 * > | ADA QUILL
 *   |
 *   | THE PRICE OF ROPE
 *   | Mr. Chairman, the price of rope …
 *   |
 * > | TOM RIDGE
 *   |
 *   | A SCHOOL FOR THE LANDING
 *   | When I was a boy …
 * ```
 *
 * @returns
 *   The blocks that are such names, by their indexes; none where heads differ.
 */
export function findNamesAbove(seen: readonly Seen[], judged: readonly Judged[]): Set<number> {
  const found = new Set<number>()
  let nameless = 0
  for (let from = 0; from < seen.length; from++) {
    if (!isHead(judged[from]!)) continue
    let to = from + 1
    while (to < seen.length && isHead(judged[to]!)) to++
    const [first, ...others] = seen.slice(from, to)
    if (others.some(isName)) return new Set()
    if (!isName(first!)) nameless++
    else if (others.length === 0) return new Set()
    else found.add(first!.index)
    // The first head tells names above from those at the ends of texts.
    if (found.size === 0) return found
    from = to
  }
  return found.size < fewest || nameless > found.size * missing ? new Set() : found
}

const isHead = ({role}: Judged) => role === 'title' || role === 'byline'
const isName = (one: Seen) => (one.name?.score ?? 0) >= name
