import type {Line, SaidKind, Sheet} from '../../source/index.ts'
import {hasFolio} from '../heads/folio-row.ts'
import {around, type Item} from '../item.ts'
import type {Domain, Region} from '../regions/region.ts'
import {runsOn} from '../regions/runs-on.ts'

/** Type of a head is larger by this factor, where a machine measured it. */
const larger = 1.3
/** What stands at the edges of a sheet for its reader or its binder. */
const atEdges: ReadonlySet<SaidKind | undefined> = new Set<SaidKind>([
  'header',
  'footer',
  'page-number',
  'signature-mark'
])
/** What stands between the halves of a text, and belongs to neither. */
const aside: ReadonlySet<SaidKind | undefined> = new Set<SaidKind>([
  'marginalia',
  'caption',
  'footnote',
  'advertisement',
  'table'
])

/**
 * Whether a file says which regions the lines of a sheet stand in, in the order of reading: OCR
 * programs do, and people who correct what they gave. Their lines are skewed and torn, and no
 * corridor is free between them.
 */
export function isToldInOrder({text}: Sheet, lines: readonly Line[]): boolean {
  return text === 'recognised' && lines.every(({print}) => print!.said !== undefined)
}

/**
 * Put the regions that a file tells in domains: a region that is a heading begins one, and so does
 * one of another article. What is told to stand at an edge of the sheet is a domain of its own, and
 * what stands between the halves of a paragraph comes behind it.
 *
 * @param items
 *   Lines in the order of the file.
 */
export function toldDomains(items: readonly Item[]): (Domain & {readonly isMargin?: boolean})[] {
  const sizes = items.map(({size}) => size).sort((a, b) => a - b)
  const body = sizes[sizes.length >> 1] ?? 0
  const domains: {
    head?: Item
    regions: Region[]
    article?: string | undefined
    isMargin?: boolean
  }[] = []
  const regions = aroundAsides(inToldOrder(regionsOf(items)))
  const outer = new Set([regions[0], regions.at(-1)].filter((one) => one && isOuter(one, items)))
  for (const region of regions) {
    const {kind, article, order} = saidOf(region[0]!)
    // What a METS orders stands where it has it.
    if (order === undefined && (atEdges.has(kind) || outer.has(region))) {
      domains.push({regions: [{items: region}], isMargin: true})
      continue
    }
    const isLarge = region.every(({size}) => size > body * larger)
    const last = domains.findLast(({isMargin}) => !isMargin)
    const isOfLast = last !== undefined && last.article === article
    if (kind === 'heading' || (kind === undefined && isLarge)) {
      // A METS has the lines of one title in several blocks.
      const isOn = isOfLast && article !== undefined && last.head && last.regions.length === 0
      if (isOn) last.head = toHead([last.head!, ...region])
      else domains.push({head: toHead(region), regions: [], article})
    } else if (isOfLast) last.regions.push({items: region})
    else domains.push({regions: [{items: region}], article})
  }
  return domains
}

/** Whether a region is one line with the number of the page, above all others or below them, in no larger type. */
function isOuter(region: readonly Item[], items: readonly Item[]): boolean {
  const [item] = region as readonly [Item]
  if (region.length > 1 || items.length < 3 || !hasFolio(item.lines[0]!)) return false
  const others = around(items.filter((one) => one !== item))
  const isOutside = item.v1 < others.v0 || item.v0 > others.v1
  return isOutside && items.filter(({size}) => size >= item.size).length * 2 > items.length
}

/** What a region is called; cells have the name of their table. */
const nameOf = (item: Item) => saidOf(item).cell?.table ?? saidOf(item).region

const saidOf = ({lines}: Item) => lines[0]!.print!.said!

function regionsOf(items: readonly Item[]): Item[][] {
  const regions: Item[][] = []
  for (const item of items) {
    const last = regions.at(-1)
    if (last && nameOf(last[0]!) === nameOf(item)) last.push(item)
    else regions.push([item])
  }
  return regions
}

/** Regions as a METS orders them; those that it does not know stay behind the one before. */
function inToldOrder(regions: readonly Item[][]): readonly Item[][] {
  let place = -1
  const placed = regions.map((region) => {
    place = saidOf(region[0]!).order ?? place
    return {region, place}
  })
  return placed.sort((a, b) => a.place - b.place).map(({region}) => region)
}

/** What stands between two regions of one text behind the second, if the first goes on in it. */
function aroundAsides(regions: readonly (readonly Item[])[]): (readonly Item[])[] {
  const isApart = (region: readonly Item[]) => {
    const {kind, order} = saidOf(region[0]!)
    return order === undefined && (aside.has(kind) || atEdges.has(kind))
  }
  const ordered: (readonly Item[])[] = []
  let waiting: (readonly Item[])[] = []
  let text: readonly Item[] | undefined
  for (const region of regions) {
    if (isApart(region)) {
      waiting.push(region)
      continue
    }
    const goesOn = text !== undefined && waiting.length > 0 && runsOn(text, region) > 0
    if (goesOn && saidOf(region[0]!).kind !== 'heading') ordered.push(region, ...waiting)
    else ordered.push(...waiting, region)
    waiting = []
    text = region
  }
  return [...ordered, ...waiting]
}

function toHead(region: readonly Item[]): Item {
  return {
    ...around(region),
    kind: 'head',
    lines: region.flatMap(({lines}) => lines),
    size: Math.max(...region.map(({size}) => size))
  }
}
