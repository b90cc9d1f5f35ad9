import type {Item} from '../item.ts'
import {cutColumns} from '../regions/cut-columns.ts'
import {findGaps, type Gap, partAt} from '../regions/find-gaps.ts'
import {partRows} from '../regions/part-rows.ts'
import type {Domain, Region} from '../regions/region.ts'
import {runsOn} from '../regions/runs-on.ts'
import {runsPast} from '../regions/runs-past.ts'
import type {RunningType} from '../running-type.ts'

/** In units of the type's size. */
const limits = {
  /** Between columns, and between what stands one above the other. */
  gutter: 0.8,
  band: 0.3,
  /** Of the usual space between lines: a band is wider. */
  leading: 1.2,
  /** So wide a band parts whatever stands below it. */
  wide: 2.6,
  /** Below so wide a band its head may stand lower, by so much. */
  loose: 1.5,
  reach: 2.2
}
/** How often a region is divided again. */
const deepest = 30

/**
 * Cut a region into domains: stretches that have one head at most, in reading order.
 *
 * A head that stands alone in its region may be read first, and the columns run past it, wherever
 * it stands: over the middle columns, or as an island in the text of one. With more heads the region is cut
 * across above heads, then along its gutters; columns without a head go to the neighbour with which
 * their text runs on.
 *
 * @param items
 *   Lines, heads and frames of the region.
 * @param type
 *   How running text is set.
 * @param isFramed
 *   Whether a frame is drawn around the region: what stands in it belongs to its one head.
 */
export function cutDomains(
  items: readonly Item[],
  type: RunningType,
  isFramed = false,
  depth = 0
): Domain[] {
  if (items.length === 0) return []
  if (depth < deepest) {
    const rows = partRows(items, type)
    if (rows.length > 1) {
      const domains = rows.flatMap((row, at) => {
        const [first, ...rest] = cutDomains(row, type, isFramed, depth + 1)
        return [at === 0 ? first! : {...first!, isApart: true}, ...rest]
      })
      return freeStacked(domains)
    }
  }
  const {size} = type
  const heads = items.filter(({kind}) => kind === 'head')
  if (heads.length === 0) return [{regions: cutColumns(items, size)}]
  if (isFramed && heads.length === 1) return lift(items, heads[0]!, size, true)
  const gutters = findGaps(items, 'u', limits.gutter * size)
  // In one of some columns a head may be an island in its own text: what stands above it is asked.
  if (depth > 0 && heads.length === 1 && gutters.length === 0)
    return lift(items, heads[0]!, size, false)
  if (depth < deepest) {
    const bands = partAt(items, 'v', bandsAbove(items, heads, type))
    if (bands.length > 1)
      return bands.flatMap((band) => cutDomains(band, type, isFramed, depth + 1))
  }
  if (heads.length === 1) return lift(items, heads[0]!, size, isFramed)
  if (gutters.length === 0 || depth >= deepest) return [{regions: cutColumns(items, size)}]
  return cutGroups(partAt(items, 'u', gutters), type, depth)
}

/**
 * Let the last of some heads that stand together have no more than the others, where rows without heads
 * are below them: the first of the rows is no more its own than theirs.
 */
function freeStacked(domains: readonly Domain[]): Domain[] {
  return domains.flatMap((domain, at) => {
    const [before, next] = [domains[at - 1], domains[at + 1]]
    const isLast = before?.head && before.regions.length === 0 && !before.ahead
    const {head, regions, ahead} = domain
    if (!isLast || !head || regions.length === 0 || ahead || next?.head || !next?.isApart)
      return [domain]
    return [
      {...domain, regions: []},
      {regions, isApart: true}
    ]
  })
}

/** One head, and all else in columns: those that stand before it apart, but in a frame. */
function lift(items: readonly Item[], head: Item, size: number, isFramed: boolean): Domain[] {
  const rest = items.filter((item) => item !== head)
  if (rest.length === 0) return [{head, regions: []}]
  const regions = cutColumns(rest, size)
  const own = regions.findIndex(({items}) => items.some((item) => isUnder(item, head)))
  // Below a head that nothing stands beside all is its own, however narrow it is.
  const isOnTop = rest.every(({v0}) => v0 > head.v1 - limits.band * size)
  if (isFramed || own < 0 || isOnTop) return [{head, regions}]
  const column = regions[own]!.items
  const from = column.findIndex((item) => isUnder(item, head))
  const above = column.slice(0, from)
  const before = [...regions.slice(0, own), ...(above.length > 0 ? [{items: above}] : [])]
  if (before.length === 0) return [{head, regions}]
  return [
    {
      head,
      regions: [{items: column.slice(from)}, ...regions.slice(own + 1)],
      ahead: {regions: before, isAbove: above.length > 0}
    }
  ]
}

const isUnder = (item: Item, head: Item) =>
  item.v0 > head.v0 && item.u0 < head.u1 && item.u1 > head.u0

/** Bands that nothing crosses, directly above a head, with something above them. */
function bandsAbove(
  items: readonly Item[],
  heads: readonly Item[],
  {size, leading}: RunningType
): Gap[] {
  // On a grid of lines the space between two of them runs through all columns.
  const narrowest = Math.max(limits.band * size, leading * limits.leading + 0.1 * size)
  const gaps = findGaps(items, 'v', limits.band * size).filter(
    ({start, end}) => end - start >= narrowest || isBelowHead(start, items, size)
  )
  if (gaps.length === 0) return []
  const gutters = findGaps(items, 'u', limits.gutter * size)
  return gaps.filter((gap) => {
    // A name or a section may stand between a wide one and the head.
    const reach = gap.end - gap.start > limits.loose * size ? limits.reach : 1
    const below = heads.filter(({v0}) => v0 >= gap.end - 0.01 && v0 < gap.end + reach * size)
    if (below.length === 0)
      return gap.end - gap.start > limits.wide * size && isEdgeOfHeads(gap, heads)
    if (gutters.length === 0 || gap.end - gap.start > limits.wide * size) return true
    // In one of some columns a head may stand beside a gap of the others by chance.
    const sides = partAt(items, 'u', gutters)
    if (runsPast(sides, gap)) return false
    const over = sides.filter((side) => side.some((item) => below.includes(item)))
    if (over.length > 1 || sides.filter((side) => isPartedAt(side, gap)).length > mostByChance)
      return true
    return below.some((head) => spansColumns(head, items, size))
  })
}

/** Whether nothing but heads stands directly above a band: no two lines of a column stand around it. */
function isBelowHead(start: number, items: readonly Item[], size: number): boolean {
  const last = items.filter(({v0, v1}) => v0 < start && v1 > start - near * size)
  return last.length > 0 && last.every(({kind}) => kind === 'head')
}

/** Directly above, in units of the type's size. */
const near = 1.5

/** Columns that may have a gap beside the one above a head by chance: between paragraphs of theirs. */
const mostByChance = 2

/** Whether a column has something above a gap, and below it. */
function isPartedAt(side: readonly Item[], {start, end}: Gap): boolean {
  return side.some(({v1}) => v1 <= start + 0.01) && side.some(({v0}) => v0 >= end - 0.01)
}

/** Whether heads stand on both sides of a band. */
function isEdgeOfHeads({start, end}: Gap, heads: readonly Item[]): boolean {
  return heads.some(({v1}) => v1 <= start + 0.01) && heads.some(({v0}) => v0 >= end - 0.01)
}

/** Whether the text below a head stands in more than one column. */
function spansColumns(head: Item, items: readonly Item[], size: number): boolean {
  const below = items.filter(
    (item) =>
      item !== head &&
      item.kind === 'line' &&
      item.v0 > head.v1 - size &&
      item.v0 < head.v1 + 8 * size &&
      item.u1 > head.u0 &&
      item.u0 < head.u1
  )
  return findGaps(below, 'u', limits.gutter * size).length > 0
}

interface Group {
  readonly items: readonly Item[]
  readonly domains: readonly Domain[]
}

/** Groups of columns side by side; those without a head join a neighbour. */
function cutGroups(parts: readonly Item[][], type: RunningType, depth: number): Domain[] {
  const groups: Group[] = parts.map((items) => ({
    items,
    domains: cutDomains(items, type, false, depth + 1)
  }))
  const hasHead = ({domains}: Group) => domains.some(({head}) => head)
  const result: Domain[] = []
  for (let index = 0; index < groups.length; ) {
    const group = groups[index]!
    if (hasHead(group)) {
      for (const domain of group.domains) result.push(domain)
      index++
      continue
    }
    // A run of columns without a head: a part of it goes on from the left, the rest to the right.
    let end = index
    while (end < groups.length && !hasHead(groups[end]!)) end++
    const bare = groups
      .slice(index, end)
      .flatMap(({domains}) => domains.flatMap((one) => one.regions))
    const [left, right] = [result.at(-1), groups[end]]
    const cut = right && firstOf(right).head ? partBetween(left, bare, right) : bare.length
    const [before, after] = [bare.slice(0, cut), bare.slice(cut)]
    if (before.length > 0) {
      if (left) result[result.length - 1] = {...left, regions: [...left.regions, ...before]}
      else result.push({regions: before})
    }
    if (after.length > 0 && right) {
      const [first, ...rest] = right.domains
      groups[end] = {...right, domains: [putBefore(first!, after), ...rest]}
    }
    index = end
  }
  return result
}

const firstOf = ({domains}: Group): Domain => domains[0]!

/** Columns before a domain go with what stands before its head, if anything does. */
function putBefore(domain: Domain, regions: readonly Region[]): Domain {
  const {ahead} = domain
  if (!ahead) return {...domain, regions: [...regions, ...domain.regions]}
  return {...domain, ahead: {...ahead, regions: [...regions, ...ahead.regions]}}
}

/** Whether a head begins where the first of its columns does: then none before it is its own. */
function beginsAtEdge(head: Item, items: readonly Item[]): boolean {
  const edge = Math.min(...items.map(({u0}) => u0))
  return head.u0 - edge < head.size * atEdge
}

/** By how much a head may miss the edge of its column, in units of its size; what that says against columns before it. */
const [atEdge, ofEdge] = [0.15, 2.5]

/**
 * How many of some columns between two heads belong to the left one: the place where the text seems
 * to go on least. Without a head on the left all may belong to the right one.
 */
function partBetween(left: Domain | undefined, bare: readonly Region[], group: Group): number {
  const right = firstOf(group)
  const columns = [left?.regions.at(-1), ...bare, right.ahead?.regions[0] ?? right.regions[0]]
  const lean = left && !right.ahead && beginsAtEdge(right.head!, group.items) ? ofEdge : 0
  let [best, lowest] = [0, Number.POSITIVE_INFINITY]
  for (let cut = 0; cut <= bare.length; cut++) {
    const [a, b] = [columns[cut], columns[cut + 1]]
    // What stands left of all heads begins somewhere: under the first head, or above it.
    const flow =
      (a && b ? runsOn(a.items, b.items) : a ? 0 : -0.5) - (cut === bare.length ? lean : 0)
    if (flow < lowest) {
      best = cut
      lowest = flow
    }
  }
  return best
}
