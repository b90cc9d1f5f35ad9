import {namesAddress} from '../../../text/language/site-credit.ts'
import type {Row} from '../row.ts'

/** Words by which sites for novels speak to their readers, in Chinese and Korean. */
const trade =
  /首[发發]|域名|手[机機]版|[阅閱][读讀][网網]址|最新[章网網地][节節址]|[请請][记記]住|[书書][签簽]|收藏本[站书書]|求(?:月票|推[荐薦]|收藏|[订訂][阅閱])|[无無][弹彈][窗幕]|本章未完|下一[页頁]|全文[阅閱][读讀]|[小说說]{2}[网網]|更新最快|加入[书書]架|手[打动動]版/u
const trades = new RegExp(trade, 'gu')
/** Share of the adverts of a site that tear a sentence, where it sets them between lines. */
const tears = 0.15
/** No advert is longer; a sentence in which somebody speaks of an address may be. */
const longest = 60

/**
 * Find what sites put between the lines and chapters of novels that are read there.
 *
 * A line that speaks of the site and gives its address, or two words of the trade, counts where it
 * comes again, with variations, and tears sentences; between whole paragraphs it stays, as a
 * paragraph of its own.
 *
 * ```text
 *   | 水落以后，沈渡独自走到老槐树下，
 * > | 请记住本书首发域名：m.example.com
 *   | 一样一样清点河水留下来的东西。
 * ```
 *
 * @param rows
 *   Printed lines in order.
 * @param tornAround
 *   How surely a sentence is torn around one of them, 0 to 1.
 */
export function findAdverts(rows: readonly Row[], tornAround: (row: Row) => number): Row[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    if (!speaksOfSite(row)) continue
    const key = namesAddress(row.text) ? 'address' : 'plea'
    const group = groups.get(key) ?? []
    group.push(row)
    groups.set(key, group)
  }
  return [...groups.values()].flatMap((group) => {
    const torn = group.reduce((sum, row) => sum + tornAround(row), 0)
    return group.length > 1 && torn >= group.length * tears ? group : []
  })
}

/** Whether a line speaks of a site, with its address or in words of the trade alone. */
export function speaksOfSite({text}: Row): boolean {
  if (text.length > longest || !trade.test(text)) return false
  return namesAddress(text) || isPlea(text, text.match(trades) ?? [])
}

/** `求月票，求推荐票，求收藏！！！`: hardly anything but such words. */
function isPlea(text: string, said: readonly string[]): boolean {
  const rest = text.replace(/[^\p{L}]/gu, '').length - said.join('').length
  return said.length > 1 && rest <= said.length * 2
}
