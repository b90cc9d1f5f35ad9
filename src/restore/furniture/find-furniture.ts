import {itemAt} from '../../item-at.ts'
import type {Line} from '../../source/index.ts'
import {alikeness} from '../../text/likeness/alikeness.ts'
import {findCounts} from './find-counts.ts'
import type {Furniture, FurnitureRule} from './furniture.ts'
import {findInMargins} from './in-margins.ts'
import {insideSheets} from './inside-sheets.ts'
import {isEven} from './is-even.ts'
import {findAdverts, speaksOfSite} from './marks/adverts.ts'
import {findSheetMarks} from './marks/catchwords.ts'
import {isImprint} from './marks/journal-foot.ts'
import {findLineNumbers} from './marks/line-numbers.ts'
import {findFoliosAlike, findLoneFolios, findTitlesAgain} from './marks/lone-folio.ts'
import {findOnPages} from './on-pages.ts'
import {type Row, toRows} from './row.ts'
import {findSeams, type Seam} from './seams.ts'
import {type RowGroup, weighGroup} from './weigh-group.ts'

/** From so surely torn on the halves of a sentence meet when a seam goes. */
const tornSurely = 0.5
/** Lines of a journal's foot that are seen by their form, or for the second time: one alone may be text. */
const fewestImprints = 2
/** A head or foot goes with a folio on this share of pages: where it has none it is a heading. */
const withFolio = 0.7
/** Heads of pages that one is compared with, how alike a misread one is, and how many rows a page has at least. */
const [mostHeads, alike, shortestPage] = [4, 0.75, 6]

/**
 * Find what belongs to the printed page and not to the text: running heads, folios, line numbers,
 * catchwords, the foot of a journal, adverts of a site.
 *
 * Lines that are alike but for their numbers are one group, and so are numbers that count on; each
 * group is weighed as a whole (`weighGroup`), then single lines follow that stand beside it.
 *
 * @param lines
 *   All lines of a source, in order.
 * @param isHeading
 *   Lines that are headings, whatever they look like: members of a numbered sequence.
 * @returns
 *   The furniture in order.
 */
export function findFurniture(
  lines: readonly Line[],
  isHeading: (line: Line) => boolean = () => false
): Furniture[] {
  const isInside = insideSheets(lines)
  const isProtected = (line: Line) => isHeading(line) || isInside(line)
  const whole = toRows(lines)
  const numbers = findLineNumbers(whole)
  const rows = numbers.length === 0 ? whole : toRows(withoutParts(lines, numbers))
  const original = new Map(lines.map((line) => [placeOf(line), line]))
  const found = new Map<number, Furniture>()
  const add = (row: Row, rule: FurnitureRule, more: Partial<Furniture> = {}) => {
    const {folio} = row.mark ?? {}
    const number = folio === undefined ? {} : {folio}
    const line = original.get(placeOf(row.line))!
    if (!found.has(row.index) && !isProtected(line))
      found.set(row.index, {line, rule, ...number, ...more})
  }
  const isFound = (index: number) => found.has(index)

  const isPaged = (rows.at(-1)?.line.page ?? 0) > (rows[0]?.line.page ?? 0)
  if (isPaged) {
    const byLine = new Map(rows.map((row) => [row.line, row.index]))
    for (const one of findOnPages(
      rows.map(({line}) => line),
      (line) => isProtected(original.get(placeOf(line))!)
    ))
      found.set(byLine.get(one.line)!, {...one, line: original.get(placeOf(one.line))!})
  }

  const inMargins = findInMargins(rows.map(({line}) => line))
  for (const row of rows) {
    const one = inMargins.get(row.line)
    if (one) add(row, one.rule, {...one, isByPlace: true})
  }

  const alike = groupByKey(rows)
  const isCandidate = (row: Row) =>
    found.has(row.index) ||
    (!isProtected(row.line) &&
      ((row.mark !== undefined && row.mark.kind !== 'beside') ||
        (alike.get(row.key)?.length ?? 0) > 1 ||
        isImprint(row)))
  // Where pages are known, their heads are settled by their place.
  const settled = new Set([...found.keys()].map((index) => itemAt(rows, index).key))
  const counts = findCounts(
    rows.filter(
      (row) =>
        row.mark &&
        !isProtected(row.line) &&
        !isListed(rows, row) &&
        !(isPaged && (row.mark.kind === 'beside' || settled.has(row.key)))
    )
  )
  const counted = new Set(counts.flat())
  const seams = findSeams(rows, (row) => counted.has(row) || isCandidate(row))
  const groups: RowGroup[] = [
    ...counts.map((chain) => ({rows: chain, counts: true})),
    ...[...alike.values()]
      .filter((group) => !settled.has(itemAt(group, 0).key))
      .filter((group) => group.length > 1 || itemAt(group, 0).mark?.kind === 'worded')
      .filter((group) => itemAt(group, 0).key !== '#' || itemAt(group, 0).mark?.kind === 'framed')
      .map((group) => ({rows: group, counts: false}))
  ]
  const addGroups = () => {
    for (const group of groups) {
      const odds = weighGroup(group, seams, isFound, (index) => rows[index]?.key)
      if (odds <= 0) continue
      const confidence = Number((1 / (1 + Math.exp(-odds))).toFixed(3))
      for (const row of keepHeadings(group.rows, seams, counted)) {
        const isNumber = row.mark && row.mark.kind !== 'beside'
        add(row, isNumber ? 'page-number' : 'running-head', {confidence})
      }
    }
  }
  addGroups()
  addJournalFeet(rows, seams, isFound, add)
  if (!isPaged) {
    for (const row of findLoneFolios(rows)) add(row, row.mark ? 'page-number' : 'running-head')
    for (const row of findFoliosAlike(rows, isFound)) add(row, 'page-number')
    for (const row of findTitlesAgain(rows)) add(row, row.mark ? 'page-number' : 'running-head')
  }
  const around = findSeams(rows, (row) => found.has(row.index) || speaksOfSite(row))
  for (const row of findAdverts(rows, ({index}) => around.get(index)?.torn ?? 0)) add(row, 'advert')
  const sheets = findSheetMarks(rows, isFound)
  for (const row of sheets.catchwords) add(row, 'catchword')
  for (const row of sheets.signatures) add(row, 'sheet-signature')
  for (const row of sheets.between) add(row, row.mark ? 'page-number' : 'running-head')
  // What stands beside furniture is weighed again when that is known.
  addGroups()

  const closing = findSeams(rows, ({index}) => found.has(index))
  const closed = [...found].map(([index, one]) => {
    const seam = closing.get(index)
    const isTorn = !isPaged && seam && ((seam.torn ?? 0) >= tornSurely || seam.goesOn)
    return isTorn ? {...one, closes: true} : one
  })
  const taken = new Set(closed.map(({line}) => line))
  const parts = numbers
    .map((one) => ({...one, line: original.get(placeOf(one.line))!}))
    .filter(({line}) => !taken.has(line))
  return [...parts, ...closed].sort(
    (a, b) => a.line.file - b.line.file || a.line.start.offset - b.line.start.offset
  )
}

/** Whether a line that ends in a number stands among others that do: in an index, a page of contents, a table. */
function isListed(rows: readonly Row[], {index, mark}: Row): boolean {
  if (mark?.kind !== 'beside') return false
  const near = [-2, -1, 1, 2].filter((step) => rows[index + step]?.mark?.kind === 'beside')
  return near.length > 1
}

const placeOf = ({file, start}: Line) => `${file}:${start.offset}`

/** The lines as they are without the numbers in their margins. */
function withoutParts(lines: readonly Line[], numbers: readonly Furniture[]): readonly Line[] {
  if (numbers.length === 0) return lines
  const parts = new Map(numbers.map(({line, part}) => [line, part!]))
  return lines.map((line) => {
    const part = parts.get(line)
    if (!part) return line
    const space = ' '.repeat(part.to - part.from)
    return {...line, value: line.value.slice(0, part.from) + space + line.value.slice(part.to)}
  })
}

function groupByKey(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  const heads: Row[][] = []
  for (const row of rows) {
    if (row.key === '') continue
    const group = groups.get(row.key) ?? misreadOf(row, heads)
    if (group) {
      group.push(row)
      continue
    }
    const own = [row]
    groups.set(row.key, own)
    if (row.mark?.kind === 'beside') heads.unshift(own)
    if (heads.length > mostHeads) heads.pop()
  }
  // A notice that says as much as a sentence is on each page; text that comes again is not.
  for (const [key, group] of groups)
    if (itemAt(group, 0).isProse && !isEven(group, false)) groups.delete(key)
  return groups
}

/** The heads of pages like which a head reads that has another letter or two: `OF INN5 AND KEEPERS 45`. */
function misreadOf(row: Row, heads: readonly Row[][]): Row[] | undefined {
  if (row.mark?.kind !== 'beside') return
  return heads.find((group) => {
    const far = row.index - group.at(-1)!.index
    return far >= shortestPage && alikeness(row.key, group[0]!.key) >= alike
  })
}

/**
 * A title that is also the running head of the pages below stands without the folio that the heads
 * have, above a sentence that begins.
 */
function keepHeadings(
  members: readonly Row[],
  seams: ReadonlyMap<number, Seam>,
  counted: ReadonlySet<Row>
): readonly Row[] {
  const numbers = new Set([...counted].map(({index}) => index))
  const hasFolio = ({index, mark}: Row) => {
    if (mark) return true
    const seam = seams.get(index)
    for (let at = seam?.from ?? index; at <= (seam?.to ?? index); at++)
      if (at !== index && numbers.has(at)) return true
    return false
  }
  const beside = members.filter(hasFolio)
  if (beside.length < members.length * withFolio) return members
  return members.filter(
    (row) => row.index === 0 || hasFolio(row) || (seams.get(row.index)?.torn ?? 0) > 0
  )
}

/**
 * Lines of a journal's foot between the halves of a sentence, and the same lines where another page ends
 * with a sentence.
 *
 * ```text
 *   | so the keeper went down to the
 * > | The Lamp Journal | lamp.example
 * > | 7
 * > | May 2031 | Volume 4 | Issue 2
 *   | water and counted the boats
 * ```
 */
function addJournalFeet(
  rows: readonly Row[],
  seams: ReadonlyMap<number, Seam>,
  isFound: (index: number) => boolean,
  add: (row: Row, rule: FurnitureRule) => void
): void {
  const all = [...new Set(seams.values())]
  const keys = new Set<string>()
  for (const seam of all) {
    if ((seam.torn ?? 0) < tornSurely) continue
    const inside = rows.slice(seam.from, seam.to + 1)
    const imprints = inside.filter(isImprint).length
    const isBesideOther = imprints > 0 && inside.some(({index, mark}) => isFound(index) || mark)
    if (imprints < fewestImprints && !isBesideOther) continue
    for (const row of inside) {
      add(row, row.mark ? 'page-number' : 'journal-foot')
      if (row.key !== '') keys.add(row.key)
    }
  }
  for (const {from, to} of all) {
    const again = rows.slice(from, to + 1).filter(({key}) => keys.has(key))
    if (again.length < fewestImprints || !again.some(isImprint)) continue
    for (const row of again) add(row, row.mark ? 'page-number' : 'journal-foot')
  }
}
