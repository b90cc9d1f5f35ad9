import {isHeadlineCase} from '../../text/headline-case.ts'
import type {Seen} from '../blocks/observe.ts'

/** Who wrote what stands below, and says so: `Von Truhen` may as well be a title. */
const signed =
  /^(?:[Bb]y|BY|(?:[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Dd]oor|DOOR)(?=\s+\S+\s))\s+\p{Lu}/u
/** Lines of a headline and of a deck at most, and the widest deck, in full widths. */
const [mostTitle, mostDeck, widest] = [4, 3, 60]
/** Words of a headline in capitals, at least: fewer may name the section, and the headline stands below. */
const fewestWords = 4

/** A headline and what stands between it and the name of who wrote the text. */
export interface SignedDeck {
  readonly title: Seen
  readonly deck: Seen
}

/**
 * Find headlines in Latin script with a deck of its own between them and the byline, each apart from the other by
 * blank lines.
 *
 * ```text
 * > | Auction of a shed door
 * > | stopped by snow
 *   |
 *   | Union says weights belong to all
 *   |
 *   | By Ruth Halloran
 * ```
 *
 * A headline of which each line stands apart goes on in a small letter, or all of it is in capitals.
 *
 * @param seen
 *   Blocks in order.
 */
export function findSignedDecks(seen: readonly Seen[]): readonly SignedDeck[] {
  return seen.flatMap((byline) => {
    const [title, deck] = [seen[byline.index - 2], seen[byline.index - 1]]
    if (!title || !deck || byline.block.lines.length > 1 || !signed.test(byline.text)) return []
    const [above, below] = [seen[title.index - 1], seen[byline.index + 1]]
    // Two titles stand over their two bylines.
    if (below && signed.test(below.text)) return []
    return isHeadline(title, above) && isDeck(deck) && byline.gap > 0 ? [{title, deck}] : []
  })
}

function isHeadline(one: Seen, above: Seen | undefined): boolean {
  const {text, block, tail, extent, isEastern, numbering, gap} = one
  if (isEastern || tail !== 'none' || numbering || extent > widest) return false
  if (signed.test(text)) return false
  if (block.lines.length > mostTitle || (above && gap === 0)) return false
  return !one.isCapitals || text.split(' ').length >= fewestWords
}

const isDeck = ({text, block, gap, extent, isCapitals, numbering, tail}: Seen) =>
  gap > 0 &&
  tail !== 'comma' &&
  !isCapitals &&
  !numbering &&
  extent <= widest &&
  block.lines.length <= mostDeck &&
  /^[“‘"«„]?\p{Lu}.*\p{Ll}/u.test(text) &&
  !isHeadlineCase(text) &&
  text.includes(' ')
