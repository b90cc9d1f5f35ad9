import type {Line} from '../../source/index.ts'
import type {Furniture} from './furniture.ts'

/** `The Ferry 31`, `32    TWO WALKS`: words and a number, apart. */
const headWithFolio = /^\s*(?:(\d{1,4})\s+\D*\p{L}\D*|\D*\p{L}\D*\s(\d{1,4}))\s*$/u
/** So many pages, and this share of them, show their number beside other words at their head or foot. */
const fewCounted = 3
const shareCounted = 0.4

/**
 * Heads and feet that change with the chapters, but show the page's number: where the numbers of many
 * first or last lines go up with the pages, those lines are no text, whatever else they say.
 *
 * @param ends
 *   First and last lines of the pages that are no sentences.
 * @param pages
 *   How many pages there are.
 */
export function headsWithFolios(ends: readonly Line[], pages: number): Map<Line, Furniture> {
  const byStart = new Map<number, Furniture[]>()
  for (const line of ends) {
    const match = headWithFolio.exec(line.value)
    const folio = match?.[1] ?? match?.[2]
    if (folio === undefined) continue
    const start = Number(folio) - line.page
    const same = byStart.get(start) ?? []
    byStart.set(start, same)
    same.push({line, rule: 'running-head', folio})
  }
  const [most = []] = [...byStart.values()].sort((a, b) => b.length - a.length)
  const isHabit = most.length >= fewCounted && most.length >= pages * shareCounted
  return new Map(isHabit ? most.map((one) => [one.line, one]) : [])
}
