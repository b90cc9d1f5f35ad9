import {itemAt} from '../../item-at.ts'
import type {Fit} from '../lines/fit.ts'

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
    while (
      Number(entry.exec(fits[to]?.text ?? '')?.[1]) === to - from + 1 &&
      itemAt(fits, to).gap === 0
    )
      to++
    if (to > from + 1) for (const one of fits.slice(from, to)) lists.set(one, from)
  }
  return lists
}
