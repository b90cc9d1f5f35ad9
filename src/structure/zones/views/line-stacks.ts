import {commonest, countEach} from '../../../count-each.ts'
import {advance} from '../../../text/advance.ts'
import {bucket} from '../../../weights/fact-list.ts'
import type {LineView} from './line-view.ts'

/** How a line goes on from the one above it, by the room that there was. */
export interface LineStacks {
  /**
   * Whether the first word of the line had room on the line above, by the widest of the lines that stand
   * on each other without a gap: a head breaks where there is none, and a byline begins where there is.
   */
  readonly fits: Uint8Array
}

/** How many classes there are of each. */
export const stackCounts = {fits: 6} as const

/** Lines above a seam that tell how wide a head may be. */
const mostAbove = 6
/** Room that there was, as a share of the widest line: hardly any, some, much. */
const roomBounds = [0.15, 0.4]
/** Full widths by which lines differ that are as wide as each other. */
const asWide = 0.6

/** See whether lines that stand on each other are broken for want of room. */
export function stackLines(views: readonly LineView[]): LineStacks {
  const fits = new Uint8Array(views.length)
  const inner = views.filter(({at}) => at > 0)
  const usual = Math.max(0, commonest(countEach(inner.map(({gap}) => gap))) ?? 0)
  let from = 0
  for (let at = 1; at < views.length; at++) {
    const [above, own] = [views[at - 1]!, views[at]!]
    const isBelow =
      own.gap <= usual && own.line.page === above.line.page && own.line.file === above.line.file
    if (!isBelow) {
      from = at
      continue
    }
    fits[at] = fitOf(views, Math.max(from, at - mostAbove), at)
  }
  return {fits}
}

/** 1: no room, as on others of the stack; 2: no room; 3 to 5: room, and how much beside the width. */
function fitOf(views: readonly LineView[], from: number, at: number): number {
  const above = views[at - 1]!.extent
  let widest = above
  let isAlike = false
  for (let other = from; other <= at; other++) {
    const {extent} = views[other]!
    if (extent > widest) widest = extent
    if (other !== at - 1 && Math.abs(extent - above) < asWide) isAlike = true
  }
  const room = widest - above - firstWidth(views[at]!)
  if (room <= 0) return isAlike ? 1 : 2
  return 3 + bucket(room / widest, roomBounds)
}

/** The width of a line's first word with the space before it, or of its first character where none are set. */
function firstWidth({text, letters}: LineView): number {
  if (letters === 'eastern') {
    const [word = ''] = /^[\p{Script=Latin}\p{Nd}]+|^./u.exec(text) ?? []
    return advance(word, 'cjk')
  }
  return advance(` ${/^\S+/u.exec(text)?.[0] ?? ''}`, 'cjk')
}
