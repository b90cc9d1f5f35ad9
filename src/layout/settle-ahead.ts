import type {Item} from './item.ts'
import type {Domain} from './regions/region.ts'
import {runsOn} from './regions/runs-on.ts'

/**
 * Decide whether what stands before a head belongs to it.
 *
 * It does where its text runs on below the head, and where it goes on from nothing: a title that
 * stands over the middle columns. It does not where it goes on from the column before.
 *
 * @param domain
 *   Domain with what stands before its head.
 * @param before
 *   Lines of the last column before the domain; none at the beginning.
 * @param isFirst
 *   Whether the domain is the first of its sheet, and the column before it on another.
 * @returns
 *   The domain with all of it, or two domains of which the first has no head.
 */
export function settleAhead(domain: Domain, before: readonly Item[], isFirst: boolean): Domain[] {
  const {head, regions, ahead, isApart} = domain
  if (!ahead) return [domain]
  const [first, last] = [ahead.regions[0]!, ahead.regions.at(-1)!]
  const on = regions[0] ? runsOn(last.items, regions[0].items) : 0
  const apart = (isApart ? ofBand : 0) - (isFirst ? ofSheet : 0)
  const from = before.length > 0 ? runsOn(before, first.items) - apart : none
  const isOwn = on > 0 ? on >= from : on > from || (on === from && !ahead.isAbove)
  if (isOwn) return [{head, regions: [...ahead.regions, ...regions], isApart}]
  return [
    {regions: ahead.regions, isApart},
    {head, regions}
  ]
}

/** What it says for a text that goes on from the sheet before: at the head of a sheet texts do. */
const ofSheet = 1.5
/** What a band above a row says against text that goes on from the row before. */
const ofBand = 3

/** Before the first column nothing stands that could go on. */
const none = -3
