import type {SettledBodies} from '../assign/settle-bodies.ts'
import type {SettledSearch} from '../search/layers/problem.ts'
import type {Zone} from './find-zones.ts'

/** Titles beyond which zones are not united for the sake of one title. */
const most = 12

/**
 * Bring each settled title into the zone of its body, and text that goes on into the zone that it
 * goes on from.
 *
 * Zones that are near become one, so that the other titles find new bodies; a title from far away
 * goes to its body alone.
 *
 * @param zones
 *   Zones in the order of the source, none of which overlap.
 */
export function settleZones(zones: readonly Zone[], settled: SettledBodies): Zone[] {
  let result: Zone[] = zones.map((zone) => ({...zone}))
  const at = (block: number) => result.findIndex(({from, to}) => block >= from && block < to)
  for (const block of settled.goesOn) {
    const index = at(block)
    if (index > 0 && result[index]!.from === block) result = unite(result, index - 1, index)
  }
  for (const [block, group] of settled.only) {
    const own = result.findIndex(({groups}) => groups.includes(group))
    const target = at(block)
    if (own < 0 || target < 0 || own === target) continue
    const [first, last] = [Math.min(own, target), Math.max(own, target)]
    const count = result.slice(first, last + 1).reduce((sum, {groups}) => sum + groups.length, 0)
    if (count <= most) result = unite(result, first, last)
    else {
      result = result.map((zone, index) => {
        if (index === own) return {...zone, groups: zone.groups.filter((one) => one !== group)}
        return index === target ? {...zone, groups: [...zone.groups, group]} : zone
      })
    }
  }
  return result.filter(({groups}) => groups.length > 0)
}

function unite(zones: readonly Zone[], first: number, last: number): Zone[] {
  const part = zones.slice(first, last + 1)
  const one = {
    from: part[0]!.from,
    to: part.at(-1)!.to,
    groups: part.flatMap(({groups}) => groups)
  }
  return [...zones.slice(0, first), one, ...zones.slice(last + 1)]
}

/** What is settled in a zone, counted from its beginning; nothing for nearly all. */
export function settledIn(zone: Zone, settled: SettledBodies): SettledSearch | undefined {
  const isIn = (block: number) => block >= zone.from && block < zone.to
  const only = new Map(
    [...settled.only].flatMap(([block, group]) =>
      isIn(block) && zone.groups.includes(group)
        ? [[block - zone.from, zone.groups.indexOf(group)] as const]
        : []
    )
  )
  const count = (places: ReadonlySet<number>) =>
    new Set([...places].filter(isIn).map((block) => block - zone.from))
  const [begins, goesOn] = [count(settled.begins), count(settled.goesOn)]
  goesOn.delete(0)
  // What goes on has the title of what is before it, and the other way round.
  for (const block of [...goesOn].sort((a, b) => b - a)) {
    const title = only.get(block)
    if (title !== undefined && !only.has(block - 1)) only.set(block - 1, title)
  }
  return only.size + begins.size + goesOn.size === 0 ? undefined : {only, begins, goesOn}
}
