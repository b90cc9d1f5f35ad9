import type {Tear} from '../../tears/tears.ts'

/** What is asked of a page here: how long it is, and where its sentences are torn. */
interface TornPage {
  readonly blocks: number
  readonly titles: number
  readonly tears: readonly Tear[]
  readonly mayMove?: boolean | undefined
}

/** A torn sentence with the digit of `open` that holds the label of its earlier half until the later one is met. */
export interface TearPlace {
  readonly tear: Tear
  readonly slot: number
}

/** What the states of a search know of its tears. */
export interface TearMemory {
  /** By its second block, each tear whose halves follow each other: it needs no memory. */
  readonly near: ReadonlyMap<number, Tear>
  /** By block, the others; as many at a time as one number can hold. */
  readonly places: ReadonlyMap<number, readonly TearPlace[]>
  /** What a digit of a slot counts. */
  readonly powers: readonly number[]
}

/** Give each tear of a page its digit. */
export function rememberTears({tears, titles, mayMove = true}: TornPage): TearMemory {
  const near = new Map(
    tears.flatMap((tear) => (tear.start === tear.end + 1 ? [[tear.start, tear]] : []))
  )
  const base = titles + 2
  const slots = Math.floor(Math.log(Number.MAX_SAFE_INTEGER) / Math.log(base))
  const places = new Map<number, TearPlace[]>()
  const until: number[] = []
  const far = (mayMove ? tears : [])
    .filter((tear) => tear.start !== tear.end + 1)
    .map((tear) => ({
      tear,
      first: Math.min(tear.end, tear.start),
      last: Math.max(tear.end, tear.start)
    }))
    .sort((a, b) => a.first - b.first)
  for (const {tear, first, last} of far) {
    // A digit is free again after the block where its tear was settled.
    let slot = until.findIndex((end) => end < first)
    if (slot < 0) slot = until.length
    if (slot >= slots) continue
    until[slot] = last
    for (const block of [first, last])
      places.set(block, [...(places.get(block) ?? []), {tear, slot}])
  }
  return {near, places, powers: Array.from({length: slots}, (_, slot) => base ** slot)}
}

/** The label at the earlier end of a tear, or -1. */
export const digitOf = (open: number, power: number, titles: number): number =>
  (Math.floor(open / power) % (titles + 2)) - 1

/** The first block with which searches of one page may go on in another way for their tears. */
export function firstOtherTear(own: TornPage, other: TornPage): number {
  const [a, b] = [rememberTears(own), rememberTears(other)]
  const isSame = (block: number) => {
    const [here, there] = [a.places.get(block) ?? [], b.places.get(block) ?? []]
    return (
      isSameTear(a.near.get(block), b.near.get(block)) &&
      here.length === there.length &&
      here.every(
        ({tear, slot}, at) => slot === there[at]!.slot && isSameTear(tear, there[at]!.tear)
      )
    )
  }
  let block = 0
  while (block < own.blocks && isSame(block)) block++
  return block
}

function isSameTear(own: Tear | undefined, other: Tear | undefined): boolean {
  return (
    own?.end === other?.end &&
    own?.start === other?.start &&
    own?.weight === other?.weight &&
    own?.isMarked === other?.isMarked
  )
}
