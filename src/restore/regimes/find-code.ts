import {itemAt} from '../../item-at.ts'
import type {Fit} from '../lines/fit.ts'

/** A line that no prose has: a command, a call, a statement that ends with its sign, a drawn frame. */
const sure = [
  /^\$ \S/,
  /^[A-Za-z_][\w.]*\([^)]*\)[;:{]?$/,
  /^(?:\} ?)?(?:if|while|for|switch|else if) ?\(.*\)/,
  /^(?:if|elif|while|for|def|class|with|try|except)\b(?:[^.!?]|[.!?](?! ))*[\w)\]"']:$/,
  /[\w)\]"'}] ?[;{]$(?<=[=()[\]{}].*)/,
  /^[A-Za-z_][\w.]*(?:\[[^\]]*\])? *(?:[-+*/:]?=|==) *[\w"'[({-](?:[^.!?]|[.!?](?! ))*$/
]
/** A figure that is drawn with signs: `+-+-+`, `|  Lamp  |`. */
const drawn = /^[+|][-+=| ]{3,}[+|]$|^\|.*\S.*\|$|^[\u2500-\u257f].*|^\S?[-=+|_/\\]{6,}[+|/\\]\S?$/u
/** What stands inside or above such lines and says nothing by itself. */
const loose = [
  /^(?:else|try|finally|end|do|done|fi|pass|break|continue)\b:?$/,
  /^return\b(?:[^.!?]|[.!?](?! ))*$/,
  /^[{}()[\];]+$/,
  /^(?:#|\/\/|--) /
]
/** `a) the number of hives;` is an item of a list. */
const item = /^[\p{L}\d]{1,3}\) +\S/u
/** Digits above a figure that count its columns. */
const ruler = /^\d+(?: +\d+){2,}$/

/** Lines that end for the reader as they do in print, and to which listing they belong. */
export type Listings = ReadonlyMap<Fit, number>

/**
 * Find listings of code and figures drawn with signs: runs of lines without a blank one, two at
 * least, in which each is one that prose does not have, or stands between such.
 *
 * ```text
 * > | keeper = wait_for(bell)
 *   | if keeper.lamp == 0:
 *   |     keeper.sleep()
 *   | else:
 * ```
 *
 * On sheets with boxes `layout` knows those in a face of fixed width.
 *
 * @param fits
 *   Printed lines in order.
 */
export function findCode(fits: readonly Fit[]): Listings {
  const listings = new Map<Fit, number>()
  let count = 0
  for (let from = 0; from < fits.length; from++) {
    const printed = endOfPrinted(fits, from)
    if (printed > from) {
      for (const fit of fits.slice(from, printed)) listings.set(fit, count)
      count++
      from = printed - 1
      continue
    }
    const kind = kindOf(itemAt(fits, from).text)
    if (kind === undefined) continue
    let [to, firm] = [from, 0]
    for (let next: Kind | undefined = kind; next !== undefined; ) {
      if (next === 'sure') firm++
      const fit = fits[++to]
      const isBelow = fit && fit.gap === 0 && !fit.pageBreak && !isPrinted(fit)
      next = isBelow ? (isAnswer(fits[from]!, fit) ? 'loose' : kindOf(fit.text)) : undefined
    }
    const isListing = firm > 0 && to - from > 1
    if (isListing || (firm > 0 && /^\$ /.test(itemAt(fits, from).text))) {
      for (const fit of fits.slice(from, to)) listings.set(fit, count)
      count++
    }
    from = to - 1
  }
  return listings
}

const isPrinted = ({line: {placement}}: Fit) => placement?.listing !== undefined

/** Where the lines end that the sheet shows as a listing: it may go on at the head of the next sheet. */
function endOfPrinted(fits: readonly Fit[], from: number): number {
  let to = from
  for (; to < fits.length && isPrinted(fits[to]!); to++) {
    if (to === from || fits[to]!.pageBreak) continue
    if (fits[to]!.line.placement!.listing !== fits[to - 1]!.line.placement!.listing) break
  }
  return to
}

/** What a command says, below it and set in as it is: `$ pump status`, `valve closed`. */
function isAnswer(command: Fit, fit: Fit): boolean {
  return command.lead > 1 && fit.lead >= command.lead && /^\$ \S/.test(command.text)
}

type Kind = 'sure' | 'loose'

function kindOf(text: string): Kind | undefined {
  if (text.length > 100 || item.test(text)) return undefined
  if (drawn.test(text) && /[-+|=\u2500-\u257f]{3}|\|.+\|/u.test(text)) return 'sure'
  if (sure.some((form) => form.test(text))) return 'sure'
  return ruler.test(text) || loose.some((form) => form.test(text)) ? 'loose' : undefined
}
