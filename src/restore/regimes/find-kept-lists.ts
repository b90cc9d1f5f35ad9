import type {Fit} from '../lines/fit.ts'
import {isSentenceEnd} from '../lines/line-ends.ts'

/** `附件：1. 渡口检查表`: the first of what is attached to an official paper. */
const first = /^附件[\s\u3000]*[：:][\s\u3000]*1[\s\u3000]*[.．、](?!\d)/u
/** What an entry of the list begins with. */
const entry = /^(\d{1,2})[\s\u3000]*[.．、](?!\d)/u

/**
 * Find the lists of what is attached to official papers, from the second entry on each on a line of its own:
 * a reader must see the ends of the lines.
 *
 * ```text
 * > | 附件：1. 渡口检查表
 * > |       2. 值班人员名单
 * ```
 *
 * @param fits
 *   Printed lines in order.
 * @returns
 *   For each line of a list the place of its first.
 */
export function findAttachments(fits: readonly Fit[]): ReadonlyMap<Fit, number> {
  const lists = new Map<Fit, number>()
  for (const [from, fit] of fits.entries()) {
    if (!first.test(fit.text)) continue
    let to = from + 1
    while (Number(entry.exec(fits[to]?.text ?? '')?.[1]) === to - from + 1 && fits[to]!.gap === 0)
      to++
    if (to > from + 1) for (const one of fits.slice(from, to)) lists.set(one, from)
  }
  return lists
}

/** `500 g de prunes`, `2 eggs`, `½ lb. suet`, `1/2 litre of milk`. */
const quantity = /^(?:\d{1,4}(?:[.,/]\d{1,2})?|[¼½¾⅓⅔]|\d\s?[¼½¾⅓⅔])\s?\p{L}/u
/** `Pour quatre personnes`, `Serves 4`. */
const servings =
  /^(?:pour|für|per|for|para|serves|makes|ergibt|rende)\s.{0,24}(?:personnes?|personen|persone|personas|people|persons|portions?|portionen|porzioni|porciones|servings|\d)\.?$/iu
/** A line of a list of what a dish is made of is no wider, in full widths; and this share of them begin with how much. */
const widest = 18
const share = 0.5
/** One alone may be a headline: `97 copies for the library`. */
const fewestAmounts = 2
/** Such a line leaves room beside the widest line of the document. */
const narrower = 0.7

/**
 * Find lists of what a dish or a mixture is made of: runs of short lines of which most begin with a quantity, and the
 * line above that says for how many it is.
 *
 * ```text
 * > | Pour six personnes
 *   |
 * > | 500 g de prunes
 * > | 200 g de farine
 * > | sel, poivre
 * ```
 *
 * @param fits
 *   Printed lines in order.
 * @returns
 *   The lines of the lists, each of which is a paragraph, and those above them.
 */
export function findQuantities(fits: readonly Fit[]): readonly Fit[] {
  const found: Fit[] = []
  let most = 0
  for (const {width, face} of fits) if (face !== 'cjk' && width > most) most = width
  for (let from = 0; from < fits.length; ) {
    let to = from + 1
    while (to < fits.length && fits[to]!.gap === 0 && !fits[to]!.pageBreak) to++
    const run = fits.slice(from, Math.min(to, from + longest + 1))
    const amounts = run.filter(({text}) => quantity.test(text)).length
    const isList =
      amounts >= fewestAmounts &&
      amounts >= run.length * share &&
      run.length <= longest &&
      run.every((fit) => isShort(fit, most)) &&
      !isCounted(run)
    if (isList) {
      const head = fits[from - 1]
      if (head && servings.test(head.text)) found.push(head)
      // `Ingredients` directly above them is a heading.
      found.push(...run.slice(run.findIndex(({text}) => quantity.test(text))))
    }
    from = to
  }
  return found
}

/** Lines of such a list at most. */
const longest = 40

/** `1 Institute`, `2 Chair`: notes and places are counted, quantities are not. */
function isCounted(run: readonly Fit[]): boolean {
  const numbers = run.flatMap(({text}) => (quantity.test(text) ? [Number.parseFloat(text)] : []))
  return numbers.every((number, at) => number === at + 1)
}

function isShort({face, width, tail, text}: Fit, most: number): boolean {
  if (face === 'cjk' || width > widest || width > most * narrower) return false
  return !isSentenceEnd(tail) && tail !== 'hyphen' && text.length > 1
}
