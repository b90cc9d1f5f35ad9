import {isDateHead} from '../../text/language/date-head.ts'
import {isSalutation} from '../../text/language/salutation.ts'
import type {Seen} from '../blocks/observe.ts'

/** How a letter to a paper begins, whoever wrote it, with what stands between that and its first words. */
const address =
  /^[“‘"«„]?(?:(?:to the editor|(?:dear |mr\.? )?(?:sir|editor|madam)s?|señora? direct(?:or|ora)|(?:estimad[oa]|querid[oa]) director[a]?|(?:monsieur|madame) l[ea] (?:directeur|directrice|rédacteur|rédactrice)|(?:sehr geehrte[rs]? )?(?:herrn?|frau) (?:redakteur|redakteurin|redaktion)|(?:an die|sehr geehrte) redaktion|egregio direttore|gentile direttore|caro direttore|senhor director|geachte redactie)(?:\s?[.,:!—–]|\s?--)|(?:编辑(?:同志|先生|部)|編輯(?:先生|同志|部)|主编|主編)[：:，,])\s*\S/iu
/** Letters of a page at least; the widest head of one, in full widths. */
const [fewest, widest] = [2, 30]

/**
 * Find the heads of letters, to a paper or to a person: a line apart, directly above a text that begins with whom it
 * is to, or above whom it is to.
 *
 * ```text
 * > | The ladder is not a road
 *   |
 *   | SIR—I read with surprise in your issue of …
 * ```
 *
 * @param seen
 *   Blocks in order.
 */
export function findPrintedLetters(seen: readonly Seen[]): readonly Seen[] {
  const heads = seen.filter(({block, text, tail, extent, gap, index, isEastern}) => {
    const below = seen[index + 1]
    if (tail !== 'none' || block.lines.length > 2 || extent > widest) return false
    if (below === undefined || (gap === 0 && index > 0)) return false
    if (address.test(below.text)) return true
    // Elsewhere what stands above `Dear Madam,` may be where she lives.
    const mayBeCalled = isEastern && below.text.includes(' ')
    return mayBeCalled && isSalutation(below.text) && !isDateHead(text)
  })
  return heads.length < fewest ? [] : heads
}
