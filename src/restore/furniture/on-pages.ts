import {commonest, countEach} from '../../count-each.ts'
import {itemAt, valueAt} from '../../item-at.ts'
import type {Line} from '../../source/index.ts'
import type {Furniture} from './furniture.ts'
import {headsWithFolios} from './heads-with-folios.ts'
import {isProse} from './row.ts'

/** What counts the parts of a book. */
const counted =
  /^\s*(?:第\s*\d+\s*[章回节節卷話话部編编篇]|제\s*\d+\s*[장회부]|(?:chapter|kapitel|chapitre|capitolo|cap[ií]tulo|letter|lettre|brief|book|part|act|scene|canto)\s+\d)/iu
/** How many printed lines at a page's head and foot can be furniture. */
const reach = 3
/** The share of pages that a head must return on; heads of left and right pages alternate. */
const returning = 0.25

/**
 * Find what stands at the head or foot of a page and returns on other pages, its digits aside, and
 * bare numbers that count up with the pages.
 *
 * @param printed
 *   Lines that are not blank, of a source whose pages are known by form feeds or files.
 * @param isProtected
 *   Lines that are headings, whatever they look like.
 * @returns
 *   Running heads and page numbers in order.
 */
export function findOnPages(
  printed: readonly Line[],
  isProtected: (line: Line) => boolean
): Furniture[] {
  const pages = groupByPage(printed)
  const edges: {line: Line; place: string}[] = []
  for (const page of pages) {
    const head = page.slice(0, reachOf(page))
    const below = page.slice(head.length).reverse()
    const foot = below.slice(0, reachOf(below))
    for (let index = 0; index < Math.max(head.length, foot.length); index++) {
      if (head[index]) edges.push({line: head[index]!, place: 'head'})
      if (foot[index]) edges.push({line: foot[index]!, place: 'foot'})
    }
  }
  const returns = new Map<string, Set<number>>()
  for (const {line} of edges) {
    const key = keyOf(line.value)
    returns.set(key, (returns.get(key) ?? new Set()).add(line.page))
  }
  const found = new Map<Line, Furniture>()
  const bar = Math.max(2, pages.length * returning)
  const exact = countEach(edges.map(({line}) => line.value.trim()))
  for (const {line} of edges) {
    // Where each chapter begins a page, `Chapter 7` counts up like a head, and is a heading.
    if (counted.test(line.value) && exact.get(line.value.trim()) === 1) continue
    if (isProse(line.value) || isProtected(line)) continue
    const folio = folioOf(line.value)
    const pagesOfKey = valueAt(returns, keyOf(line.value)).size
    if (folio !== undefined && isBareNumber(line.value)) {
      if (countsUp(folio, line, edges)) found.set(line, {line, rule: 'page-number', folio})
    } else if (pagesOfKey >= Math.min(bar, pages.length)) {
      found.set(line, {line, rule: 'running-head', ...(folio === undefined ? {} : {folio})})
    }
  }
  dropOtherCounts(found)
  const ends = pages.flatMap((page) => [...new Set([page[0]!, page.at(-1)!])])
  const sure = headsWithFolios(
    ends.filter((line) => !isProse(line.value) && !counted.test(line.value) && !isProtected(line)),
    pages.length
  )
  for (const [line, head] of sure) found.set(line, head)
  return keepTitles(pages, found, sure)
}

/**
 * Whether what returns at the heads of pages stands over the first text as its title: word for word, without a
 * number, apart from a sentence that begins in a line of text.
 */
function isTitleOfFirst(pages: readonly Line[][], found: ReadonlyMap<Line, Furniture>): boolean {
  const [[head, below, next] = []] = pages
  if (pages.length !== 2 || !head || !below || !next || found.get(head)?.rule !== 'running-head')
    return false
  const isApart = below.start.line - head.start.line > 1 && next.start.line - below.start.line === 1
  const isAgain = pages[1]?.slice(0, reach).some(({value}) => value.trim() === head.value.trim())
  return (
    isApart &&
    isAgain === true &&
    !found.has(below) &&
    !/\d/.test(head.value) &&
    /^\s*[“‘"'«]?\p{Lu}\p{Ll}*\s/u.test(below.value) &&
    isProse(below.value)
  )
}

/** Lines of a page's end that can be furniture: `reach`, and those that some programs set twice over. */
function reachOf(lines: readonly Line[]): number {
  let count = 0
  for (let left = reach; count < lines.length && left > 0; count++)
    if (itemAt(lines, count).value.trim() !== lines[count + 1]?.value.trim()) left--
  return count
}

/**
 * A page has one number. Where it has two that count up, those of its chapters may count as well:
 * the ones that go with the pages as most numbers do are the pages' own.
 */
function dropOtherCounts(found: Map<Line, Furniture>): void {
  const numbers = [...found.values()].filter(({rule}) => rule === 'page-number')
  const startOf = ({line, folio}: Furniture) => Number(folio) - line.page
  const usual = commonest(countEach(numbers.map(startOf)))
  const numbered = new Set(
    numbers.flatMap((one) => (startOf(one) === usual ? [one.line.page] : []))
  )
  for (const one of numbers)
    if (startOf(one) !== usual && numbered.has(one.line.page)) found.delete(one.line)
}

/**
 * What returns at a page's head need not be its head: a title that is also the running head of
 * later pages, or one that several chapters share, stands below the head. So no page has more head
 * or foot lines than most have. A head that stands at another distance from the text on the first
 * page than on the others is the title, on a page that has no running head.
 */
function keepTitles(
  pages: readonly Line[][],
  found: Map<Line, Furniture>,
  sure: ReadonlyMap<Line, Furniture>
): Furniture[] {
  const isNumber = (line: Line | undefined) =>
    line && (found.get(line)?.rule === 'page-number' || sure.has(line))
  const countFrom = (page: readonly Line[]) => {
    let count = 0
    while (count < page.length && found.has(page[count]!)) count++
    return count
  }
  const ends = [pages, pages.map((page) => [...page].reverse())]
  const usual = new Set<Line>()
  for (const sides of ends) {
    const count = mode(sides.map(countFrom))
    for (const page of sides) for (const line of page.slice(0, count)) usual.add(line)
  }
  for (const line of found.keys()) if (!usual.has(line) && !isNumber(line)) found.delete(line)
  const gap = ([head, below]: readonly Line[]) =>
    head && below ? below.start.line - head.start.line : 0
  const [head] = pages[0] ?? []
  if (head && !sure.has(head) && found.get(head)?.rule === 'running-head' && pages.length > 2) {
    const isSetApart = gap(pages[0]!) !== mode(pages.slice(1).map(gap))
    if (isSetApart && !found.has(pages[0]![1]!)) found.delete(head)
  }
  if (head && !sure.has(head) && isTitleOfFirst(pages, found)) found.delete(head)
  return [...found.values()].sort(
    (a, b) => a.line.file - b.line.file || a.line.start.offset - b.line.start.offset
  )
}

/** The commonest of some numbers, the smaller of two equals. */
function mode(numbers: readonly number[]): number {
  return [...countEach(numbers)].reduce((best, next) =>
    next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best
  )[0]
}

/** What returns from page to page: the characters without digits and white space. */
function keyOf(value: string): string {
  return value.replace(/[\s\d０-９]+/g, '')
}

/** `25`, `— 25 —`, `·5·`, `- xii -`, `第12页`. */
function isBareNumber(value: string): boolean {
  return /^[\s—–\-·•・.[(（第]*(?:\d{1,4}|[ivxlc]{1,6})[\s—–\-·•・\])）页頁版]*$/u.test(value)
}

function folioOf(value: string): string | undefined {
  return /(?:^|\D)(\d{1,4})(?:\D|$)/.exec(value)?.[1] ?? /^\W*([ivxlc]{1,6})\W*$/.exec(value)?.[1]
}

/** Whether the number goes up with the pages as another one does. */
function countsUp(folio: string, line: Line, edges: readonly {line: Line}[]): boolean {
  const value = Number(folio)
  if (Number.isNaN(value)) return true
  return edges.some(({line: other}) => {
    if (other === line || other.page === line.page || !isBareNumber(other.value)) return false
    return Number(folioOf(other.value)) - value === other.page - line.page
  })
}

function groupByPage(printed: readonly Line[]): Line[][] {
  const pages: Line[][] = []
  for (const line of printed) {
    if (pages.at(-1)?.[0]?.page === line.page) itemAt(pages, -1).push(line)
    else pages.push([line])
  }
  return pages
}
