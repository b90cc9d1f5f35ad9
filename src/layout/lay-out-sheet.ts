import type {Cell, Line, Placement, Sheet} from '../source/index.ts'
import {cutDomains} from './domains/cut-domains.ts'
import {joinTold} from './domains/join-told.ts'
import {isToldInOrder, toldDomains} from './domains/told-domains.ts'
import {captionsOf} from './find-captions.ts'
import {findPullQuotes, isAroundQuote, putQuotesBehind} from './find-pull-quotes.ts'
import type {Extent, Item} from './item.ts'
import {joinHeads} from './join-heads.ts'
import {findListings} from './listings/find-listings.ts'
import {cutColumns, inRows} from './regions/cut-columns.ts'
import {joinRegions} from './regions/join-regions.ts'
import {nestFrames} from './regions/nest-frames.ts'
import {partMargins} from './regions/part-margins.ts'
import {partNotes} from './regions/part-notes.ts'
import {partLying, partSides} from './regions/part-sides.ts'
import {readingSpace} from './regions/reading-space.ts'
import type {Domain} from './regions/region.ts'
import {edgesOf} from './regions/region-edges.ts'
import {learnType} from './running-type.ts'
import {setInitials} from './set-initials.ts'
import type {Numbers, Setting} from './setting.ts'
import {settleAhead} from './settle-ahead.ts'
import {findAlignedRows} from './tables/find-aligned-rows.ts'
import {findGrids} from './tables/find-grids.ts'
import {sidesOf} from './tables/sides-of-frames.ts'
import {type Table, toldTable} from './tables/table.ts'
import {widenMeasures} from './widen-measures.ts'

/**
 * Put the lines of one sheet in reading order.
 *
 * @param sheet
 *   Sheet.
 * @param lines
 *   Its lines in the order of the file.
 * @param setting
 *   How the document is set.
 * @param numbers
 *   What regions, domains and frames are numbered from; it counts up.
 */
export function layOutSheet(
  sheet: Sheet,
  lines: readonly Line[],
  {body, faces, repeated}: Setting,
  numbers: Numbers
): Line[] {
  const space = readingSpace(sheet, lines)
  const items = setInitials(
    lines.map(
      (line): Item => ({
        ...space.extentOfLine(line.print!),
        lines: [line],
        kind: 'line',
        size: line.print!.size
      })
    ),
    body
  )
  const type = learnType(items, body)
  const placed: Line[] = []
  const isTold = isToldInOrder(sheet, lines)
  // Words of pictures on a sheet of standing lines lie or stand, below or beside them.
  const captioned = isTold || space.isVertical ? [] : captionsOf(sheet, items, space.extentOf, body)
  const words = new Map(captioned.map((one) => [toItem(one, 'figure'), one]))
  const ofPictures = new Set(captioned.flatMap(({items}) => items))
  const standing = items.filter((item) => !ofPictures.has(item))
  const isRepeated = ({lines}: Item) => lines.every((line) => repeated.has(line))
  const isStanding = ({lines}: Item) => lines[0]!.print!.isVertical !== space.isVertical
  // In a scan rules are too few, and lines too crooked; what is turned reads as what is not.
  const isStraight = !space.isVertical || isTurned(lines)
  const isRuled = sheet.text === 'drawn' && isStraight && !isTold
  const bars = isRuled ? sidesOf(sheet).map(space.extentOf) : []
  const listings = isTold ? [] : findListings(standing, faces, type)
  const ofListings = new Set(listings.flatMap(({items}) => items))
  const code = new Map(listings.map((listing) => [toItem(listing, 'listing'), listing]))
  const unlisted = standing.filter((item) => !ofListings.has(item))
  const tables = new Map(findGrids(unlisted, bars).map((table) => [toItem(table, 'table'), table]))
  const inTable = new Set([...tables.keys()].flatMap(({lines}) => lines))
  const outside = unlisted.filter(({lines}) => !inTable.has(lines[0]!))
  const whole = nestFrames(
    [...outside, ...tables.keys(), ...words.keys(), ...code.keys()],
    sheet.frames.map(space.extentOf),
    body
  )
  const quotes: Item[] = []
  /** Takes pull quotes out, to be put behind their text like the words of a picture. */
  const takeQuotes = (own: readonly Item[]): {text: readonly Item[]; taken: readonly Item[]} => {
    const heads = own.filter(({kind}) => kind === 'head')
    const found = findPullQuotes(
      heads,
      own.filter(({kind}) => kind === 'line'),
      bars
    )
    const taken = [...found].map((item) => toItem({...item, items: [item]}, 'figure'))
    for (const [at, item] of [...found].entries())
      words.set(taken[at]!, {...item, name: '', items: [item]})
    quotes.push(...taken)
    return {text: own.filter((item) => !found.has(item)), taken}
  }
  const place = (frame: typeof whole, number: number | undefined): void => {
    const {text: outer, taken} = takeQuotes(
      joinHeads(frame.items, type, isStanding, {bars, isRepeated})
    )
    const own = [...outer, ...frame.inner]
    if (frame !== whole) {
      for (const domain of putQuotesBehind(cutDomains(own, type, true), taken))
        placeDomain(domain, frame, number)
      return
    }
    const {inner, sides} = space.isVertical ? partLying(own) : partSides(own)
    const {head, text, foot} = partMargins(inner, space.height, type, bars)
    placeMargin(head)
    const {text: running, notes} = partNotes(text, body)
    for (const [at, domain] of putQuotesBehind(cutDomains(running, type), taken).entries()) {
      for (const one of settleAhead(domain, numbers.column, at === 0))
        placeDomain(one, frame, number)
    }
    if (notes.length > 0)
      for (const {items} of cutColumns(notes, body)) putRun(items, numbers.domain, number)
    placeMargin(foot)
    placeMargin(sides)
  }
  const put = (
    items: readonly Item[],
    id: number,
    {
      number,
      isHead = false,
      picture,
      listing,
      cellOf
    }: {
      number?: number | undefined
      isHead?: boolean
      picture?: string
      listing?: number
      cellOf?: (line: Line) => Cell
    }
  ): void => {
    const region = numbers.region++
    const edgesAt = edgesOf(items, sheet.text === 'recognised')
    let before: Item | undefined
    for (const [at, item] of items.entries()) {
      const edges = edgesAt[at]!
      for (const [at, line] of item.lines.entries()) {
        const size = Math.max(1, line.print!.size)
        const isBeside = !cellOf && before && isSameRow(before, item)
        const isParted = before !== undefined && isAroundQuote(before, item, quotes)
        const placement: Placement = {
          region,
          domain: id,
          ...(number !== undefined && {frame: number}),
          isHead,
          indent: (item.u0 - edges.left) / size,
          width: (item.u1 - item.u0) / size,
          measure: (edges.right - edges.left) / size,
          pitch: edges.pitch,
          drop:
            at > 0
              ? dropIn(item, at)
              : isParted
                ? edges.pitch
                : before && !isBeside
                  ? item.v1 - before.v1
                  : 0,
          before: isBeside ? (item.u0 - edges.left) / size : 0,
          ...(picture !== undefined && {picture}),
          ...(listing !== undefined && {listing}),
          ...(cellOf && {cell: cellOf(line)})
        }
        placed.push({...line, placement})
      }
      before = item
    }
  }
  const putTable = ({items, cellOf}: Table, id: number, number: number | undefined): void => {
    const table = numbers.table++
    put(items, id, {number, cellOf: (line) => ({table, ...cellOf.get(line)!})})
  }
  /** Lines of one column, with the tables among them. */
  const putRun = (items: readonly Item[], id: number, number: number | undefined): void => {
    const told = toldTable(items)
    if (told) {
      putTable(told, id, number)
      return
    }
    let run: Item[] = []
    const end = () => {
      if (run.length > 0) put(run, id, {number})
      run = []
    }
    for (const one of isRuled || (isTold && !space.isVertical)
      ? findAlignedRows(items, bars, body)
      : items) {
      const table = 'kind' in one ? tables.get(one) : one
      const caption = 'kind' in one ? words.get(one) : undefined
      const listing = 'kind' in one ? code.get(one) : undefined
      if (listing) {
        end()
        put(listing.items, id, {number, listing: numbers.listing++})
      } else if (caption) {
        end()
        put(caption.items, id, {number, picture: caption.name})
      } else if (table === undefined) run.push(one as Item)
      else {
        end()
        putTable(table, id, number)
      }
    }
    end()
  }
  const placeMargin = (items: readonly Item[]): void => {
    if (items.length === 0) return
    const isHead = items.some(({kind}) => kind === 'head')
    put(inRows(items).items, --numbers.margin, {isHead})
  }
  const placeDomain = (domain: Domain, frame: typeof whole, number: number | undefined): void => {
    // Without a head it goes on from the sheet before, or from what stands above.
    const {article, isApart} = domain
    const isNew =
      domain.head !== undefined || isApart || number !== numbers.last || article !== undefined
    const known = article === undefined ? undefined : numbers.articles.get(article)
    let id = known ?? (isNew ? ++numbers.domain : numbers.domain)
    if (article !== undefined) numbers.articles.set(article, id)
    numbers.last = number
    if (domain.head) put([domain.head], id, {number, isHead: true})
    for (const {items} of isTold
      ? joinTold(domain.regions, body)
      : joinRegions(domain.regions, body)) {
      let run: Item[] = []
      for (const item of items) {
        const inner = frame.framed.get(item)
        if (!inner) {
          run.push(item)
          continue
        }
        if (run.length > 0) putRun(run, id, number)
        run = []
        place(inner, numbers.frame++)
        id = ++numbers.domain
        numbers.last = number
      }
      if (run.length > 0) putRun(run, id, number)
      numbers.column = items.filter(
        ({kind}) => kind === 'line' || kind === 'head' || kind === 'frame'
      )
    }
  }
  if (isTold) {
    for (const domain of toldDomains(items)) {
      if (domain.isMargin) placeMargin(domain.regions.flatMap(({items}) => items))
      else placeDomain(domain, whole, undefined)
    }
  } else place(whole, undefined)
  return widenMeasures(placed, ({print}) => space.extentOfLine(print!))
}

/** Whether most lines lie on their side, as those of a wide table do, and do not stand. */
function isTurned(lines: readonly Line[]): boolean {
  return lines.filter(({print}) => print!.turn % 180 !== 0).length * 2 > lines.length
}

/** Lines that stay together as one item. */
function toItem(group: Extent & {readonly items: readonly Item[]}, kind: Item['kind']): Item {
  const {u0, u1, v0, v1, items} = group
  return {u0, u1, v0, v1, lines: items.flatMap(({lines}) => lines), kind, size: 0}
}

/** How far a line of a head stands below the one before it: above it, where that is the title of a kicker. */
function dropIn({kind, lines}: Item, at: number): number {
  const [own, above] = [lines[at]!.print!, lines[at - 1]!.print!]
  if (kind !== 'head' || own.isVertical || own.turn !== 0) return 0
  return own.baseline - above.baseline
}

function isSameRow(before: Item, item: Item): boolean {
  return (
    item.kind === 'line' &&
    before.kind === 'line' &&
    item.u0 >= before.u1 - item.size * 0.6 &&
    Math.min(before.v1, item.v1) - Math.max(before.v0, item.v0) >
      Math.min(before.size, item.size) * 0.5
  )
}
