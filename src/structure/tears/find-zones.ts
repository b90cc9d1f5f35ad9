import {append} from '../../append.ts'
import type {Place} from '../assign/place.ts'
import type {Seen} from '../blocks/observe.ts'
import type {Group} from '../titles/group.ts'
import type {Tear} from './tears.ts'

/** Titles beyond which a page is taken in parts: those that stand over their bodies are settled first. */
const fewTitles = 9

/** A stretch of blocks with the titles whose bodies are in it. */
export interface Zone {
  readonly from: number
  readonly to: number
  readonly groups: readonly number[]
}

/**
 * Find the stretches of a document that are searched for themselves.
 *
 * Titles that count on, each over its own text, are each a zone; a page of few titles is one; of a
 * longer document those titles that stand over their texts are settled by that.
 *
 * @returns
 *   Zones in the order of the source, none of which overlap.
 */
export function findZones(
  body: readonly Seen[],
  groups: readonly Group[],
  places: readonly Place[],
  tears: readonly Tear[]
): Zone[] {
  if (countOn(groups, places)) {
    return places.map(({title}, index) => {
      return {from: title, to: places[index + 1]?.title ?? body.length, groups: [index]}
    })
  }
  return groups.length <= fewTitles ? [whole(body, groups)] : zonesOf(body, places, tears)
}

/** Whether the titles count on, `Chapter 1`, `Chapter 2`, each over its own text: no column was displaced. */
function countOn(groups: readonly Group[], places: readonly Place[]): boolean {
  if (groups.length < 3) return false
  return groups.every((group, index) => {
    if (index === 0) return true
    const [before, own] = [groups[index - 1]!.title[0]?.numbering, group.title[0]?.numbering]
    const isNext = before && own && own.value === before.value + 1
    return isNext && places[index]!.title > places[index - 1]!.title
  })
}

const whole = (body: readonly Seen[], groups: readonly Group[]): Zone => ({
  from: 0,
  to: body.length,
  groups: groups.map((_, index) => index)
})

/**
 * Part a long document: a title that alone stands over its own text is settled by that; where
 * titles stand in rows, or text has none, neighbours are searched together.
 */
function zonesOf(body: readonly Seen[], places: readonly Place[], tears: readonly Tear[]): Zone[] {
  const regions: {from: number; to: number; groups: number[]}[] = []
  if (places[0]!.title > 0) regions.push({from: 0, to: places[0]!.title, groups: []})
  for (const [index, {title}] of places.entries()) {
    const last = regions.at(-1)
    if (last && last.from === title && last.groups.length > 0) last.groups.push(index)
    else {
      if (last) last.to = title
      regions.push({from: title, to: body.length, groups: [index]})
    }
  }
  const regionOf = new Int32Array(body.length).fill(-1)
  // The first of two that overlap counts.
  for (let index = regions.length - 1; index >= 0; index--)
    regionOf.fill(index, regions[index]!.from, regions[index]!.to)
  const at = (block: number) => regionOf[block]!
  const isTorn = regions.map(() => false)
  for (const tear of tears)
    if (at(tear.end) !== at(tear.start))
      for (
        let index = Math.min(at(tear.end), at(tear.start));
        index <= Math.max(at(tear.end), at(tear.start));
        index++
      )
        isTorn[index] = true
  const isPlain = regions.map(
    (region, index) => region.groups.length === 1 && region.to > region.from && !isTorn[index]
  )
  // Text before the first title is a preface when there is little of it, or no other title lacks a body.
  if (regions[0]!.groups.length === 0 && isPlain.slice(1).every(Boolean)) isPlain[0] = true
  const zones: Zone[] = []
  let open: {from: number; to: number; groups: number[]} | undefined
  for (const [index, region] of regions.entries()) {
    const isNear = !isPlain[index] || isPlain[index - 1] === false || isPlain[index + 1] === false
    if (isNear && open && open.groups.length + region.groups.length <= 12) {
      open.to = region.to
      append(open.groups, region.groups)
    } else if (isNear) {
      open = {...region, groups: [...region.groups]}
      zones.push(open)
    } else {
      open = undefined
      zones.push(region)
    }
  }
  return zones.filter((zone) => zone.groups.length > 0)
}
