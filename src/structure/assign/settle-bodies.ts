import type {Seen} from '../blocks/observe.ts'
import type {SettledBlocks} from '../blocks/settle-blocks.ts'
import type {Group} from '../titles/group.ts'

/** What a person settled about bodies, by places in the running text and indexes of groups. */
export interface SettledBodies {
  /** By place, the group whose body it is in. */
  readonly only: ReadonlyMap<number, number>
  /** Places where an article begins. */
  readonly begins: ReadonlySet<number>
  /** Places where none begins. */
  readonly goesOn: ReadonlySet<number>
}

/** What a person settled about bodies, for the search. */
export function settleBodies(
  settled: SettledBlocks,
  groups: readonly Group[],
  body: readonly Seen[]
): SettledBodies {
  const places = new Map(body.map((one, at) => [one.index, at]))
  const at = (index: number) => places.get(index) ?? []
  const only = new Map<number, number>()
  for (const one of settled.bodies) {
    const group = groups.findIndex(({title, byline}) =>
      [...title, ...byline].some(({index}) => index === one.head)
    )
    const place = places.get(one.body)
    if (group >= 0 && place !== undefined) only.set(place, group)
  }
  return {
    only,
    begins: new Set([...settled.cuts.keys()].flatMap(at)),
    goesOn: new Set([...settled.merges.keys()].flatMap(at))
  }
}
