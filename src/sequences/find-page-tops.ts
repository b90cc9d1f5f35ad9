import type {Line} from '../source/index.ts'
import {standsAboveText} from './listed/stands-apart.ts'
import type {ObservedLine} from './observe-printed.ts'
import {readHead} from './read-head.ts'

/** Pages whose first line says what another said, from which the heads of pages are a habit, and their share of all. */
const habit = {pages: 3, share: 0.15} as const
/** Letters of a key, at least, and of its beginning by which others are looked up. */
const leastKey = 3
const [prefix, mostOfPrefix] = [6, 20]
/** Lines at the head of a page that are looked at: its chapter, its section, a number between them. */
const topLines = 3

/** A line at the head of a page, with what it says of the section below. */
interface Top {
  readonly at: number
  readonly key: string
  /** Whether its end was cut off: `2.9. NEW KEEPERS AND …`. */
  readonly isCut: boolean
}

/**
 * Find the heads of pages that say again which chapter or section the page is of, where the words of that head
 * stand elsewhere above text, written otherwise: typesetting programs print them so, with its number and in
 * capitals.
 *
 * ```text
 *   | 2.3 How to wind the rope
 *   | The rope is wound …
 *   | ␌CHAPTER 2. ROPES
 *   | 2.3. HOW TO WIND THE ROPE
 * ```
 *
 * @param printed
 *   Lines that are not blank.
 * @returns
 *   These lines; none where there are few. Cost: lines.
 */
export function findPageTops(printed: readonly ObservedLine[]): ReadonlySet<Line> {
  const pages = new Set(printed.map(({line}) => line.page)).size
  if (pages < habit.pages) return new Set()
  const tops = findTops(printed)
  const elsewhere = findElsewhere(printed, tops)
  const running = tops.filter((top) => isSaid(top, elsewhere))
  const counts = new Map<string, number>()
  for (const {key} of running) counts.set(key, (counts.get(key) ?? 0) + 1)
  const again = running.filter(({key}) => counts.get(key)! > 1).length
  if (again < habit.pages || running.length < pages * habit.share) return new Set()
  return new Set(running.map(({at}) => printed[at]!.line))
}

/** The first lines of each page as heads of pages: in capitals, or with the word of a chapter. */
function findTops(printed: readonly ObservedLine[]): readonly Top[] {
  const tops: Top[] = []
  for (let at = 1; at < printed.length; at++) {
    const {page} = printed[at]!.line
    if (printed[at - 1]!.line.page === page) continue
    for (let place = at; place < at + topLines && printed[place]?.line.page === page; place++) {
      const top = readTop(printed[place]!.text, place)
      if (top) tops.push(top)
    }
  }
  return tops
}

function readTop(text: string, at: number): Top | undefined {
  // Some extractors leave the head of the chapter and that of the section on one line.
  const [piece = ''] = text.split(/\s{3,}/u)
  const isCapitals = /\p{Lu}{2}/u.test(piece) && !/\p{Ll}/u.test(piece)
  const reading = readHead(piece)
  if (!isCapitals && (reading?.rank ?? 4) > 2 && !/^appendix\s/iu.test(piece)) return
  const key = keyOf(piece)
  return key.length < leastKey ? undefined : {at, key, isCut: /(?:…|\.{3})$/u.test(piece.trim())}
}

/** Letters of a head without its number. */
const keyOf = (text: string): string =>
  (readHead(text)?.rest || text)
    .replace(/^appendix\s+\p{L}[.:]?\s+/iu, '')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()

/** By their first letters the keys of lines that stand above text and are no heads of pages. */
function findElsewhere(
  printed: readonly ObservedLine[],
  tops: readonly Top[]
): ReadonlyMap<string, readonly string[]> {
  const wanted = new Set(tops.map(({key}) => key.slice(0, prefix)))
  const places = new Set(tops.map(({at}) => at))
  const found = new Map<string, string[]>()
  for (let at = 1; at < printed.length; at++) {
    const {text, isFull, isClosed} = printed[at]!
    if (places.has(at) || isFull || isClosed || !/\p{Ll}/u.test(text)) continue
    const key = keyOf(text)
    const first = key.slice(0, prefix)
    if (key.length < leastKey || !wanted.has(first)) continue
    const same = found.get(first) ?? []
    found.set(first, same)
    if (same.length < mostOfPrefix && !same.includes(key) && mayStandAbove(printed, at))
      same.push(key)
  }
  return found
}

/** Whether text stands below a line, or below its second. */
const mayStandAbove = (printed: readonly ObservedLine[], at: number) =>
  standsAboveText(printed, at + 1) || standsAboveText(printed, at + 2)

function isSaid({key, isCut}: Top, elsewhere: ReadonlyMap<string, readonly string[]>): boolean {
  const others = elsewhere.get(key.slice(0, prefix)) ?? []
  // A title over two lines stands elsewhere with its first alone.
  return others.some(
    (other) =>
      other === key ||
      (isCut && other.startsWith(key)) ||
      (other.length > prefix && key.startsWith(other))
  )
}
