import {isClosingDate} from '../../text/language/closing-date.ts'
import type {Seen} from '../blocks/observe.ts'

/** Texts that are signed, at least, and what each has, in full widths; behind a dash a name may sign a short poem. */
const [fewest, leastText, leastPoem] = [2, 120, 8]
/** A signature has no more, in full widths. */
const widest = 16
/** What a name scores of which the family is known; in brackets, which say less. */
const [known, knownInBrackets] = [1.3, 0.35]
/** What stands below the last text is no running text, in full widths. */
const shortest = 40

/**
 * Find the names that stand below the texts of a page, each below its own: the last line of all running text is one.
 *
 * ```text
 *   | 船走到河心，有人唱起一支很旧的歌来。
 * > | （苏木）
 *   | 上山的路
 *   | 从巷口走到山上的庙，一共是三百零六级。
 * > | （林小满）
 * ```
 *
 * @param seen
 *   All blocks, by their indexes.
 * @param isText
 *   Whether a block is part of the text.
 */
export function findNamesBelow(
  seen: readonly Seen[],
  isText: (one: Seen) => boolean
): ReadonlySet<Seen> {
  const found: Seen[] = []
  const behindDash = seen.filter((one) => isText(one) && dashed.test(one.text))
  // `马灯` may be a name, too: where names stand behind dashes, these are all.
  const isSigned =
    behindDash.length >= fewest ? (one: Seen) => dashed.test(one.text) : (one: Seen) => isName(one)
  let above = 0
  for (const one of seen) {
    if (!isText(one)) continue
    const before = seen[one.index - 1]
    if (isSigned(one)) {
      // Where a name stands over a text, or below a title, those below texts may be over the next.
      const least = dashed.test(one.text) ? leastPoem : leastText
      if (above < least || before === undefined || !endsText(before)) return new Set()
      found.push(one)
      above = 0
    } else if (one.extent > shortest || isStanza(one)) above += one.extent
  }
  return new Set(found.length >= fewest && above === 0 ? found : [])
}

const endsText = (one: Seen) => one.tail === 'final' || isClosingDate(one.text) || isStanza(one)

/** Verse may end without a mark. */
const isStanza = ({block}: Seen) => block.node.children.some(({type}) => type === 'break')

/** `——水生`: who wrote what stands above. */
const dashed = /^[—―─–]{1,2}[\s　]*[\p{L}·・]{2,6}$/u

function isName({block, text, extent, isEastern, name}: Seen): boolean {
  if (!isEastern || !name || block.lines.length > 1 || extent > widest) return false
  return name.score >= (/^[（(][^（）()]+[）)]$/u.test(text) ? knownInBrackets : known)
}
