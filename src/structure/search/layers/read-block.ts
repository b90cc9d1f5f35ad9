import type {Tear} from '../../tears/tears.ts'
import {type SearchCosts, searchCosts} from '../search-costs.ts'
import type {Problem} from './problem.ts'
import type {TearMemory, TearPlace} from './tear-memory.ts'

/** What is known of a block whatever the state is that goes on to it. */
export interface BlockFacts {
  readonly block: number
  /** By label what it is worth there, and to begin there; used again for the next block. */
  readonly own: Float64Array
  readonly starts: Float64Array
  /** Labels that any state may change to. */
  readonly candidates: readonly number[]
  /** The label that a person says, and what a person says of where a body begins. */
  readonly only: number | undefined
  readonly begins: boolean
  /** Whether every state keeps its label. */
  readonly isOne: boolean
  /** Torn sentences with a half here; that whose later half is, and whether its earlier one comes below. */
  readonly torn: readonly TearPlace[]
  readonly tornStart: TearPlace | undefined
  readonly isTornEarlier: boolean
  /** The torn sentence whose earlier half is the block before. */
  readonly tornBefore: TearPlace | undefined
  /** Worth of a sentence that goes on from the block before into this one. */
  readonly joint: number
  /** Whether a title stands above that parts it from the block before. */
  readonly isInterrupted: boolean
  readonly isBelowHeading: boolean
  /** Worth of a cut above it, and of a body without a title that begins here. */
  readonly cut: number
  readonly untitled: number
}

/** Prepare to look at the blocks of a page, each before states go on to it. */
export function createReadBlock(
  problem: Problem,
  {near, places}: TearMemory
): (block: number) => BlockFacts {
  const {titles, settled, costs = searchCosts} = problem
  const own = new Float64Array(titles + 1)
  const starts = new Float64Array(titles)
  return (block) => {
    let least = 0
    for (let label = 0; label < titles; label++) {
      own[label] = problem.ofBlock(block, label)
      starts[label] = problem.ofStart(block, label)
      least = Math.min(least, own[label]!)
    }
    // A long body that never names its subject loses nothing to having no title at all.
    own[titles] = least
    const torn = places.get(block) ?? []
    const tornStart = torn.find((place) => place.tear.start === block)
    const tornBefore = (places.get(block - 1) ?? []).find(({tear}) => tear.end === block - 1)
    const nearTear = near.get(block)
    const joint = nearTear ? gainOf(nearTear, costs) : 0
    const isTornBefore = nearTear !== undefined || tornBefore !== undefined
    const cut = problem.ofCut(block)
    const only = settled?.only.get(block)
    const begins = settled?.begins.has(block) === true
    const goesOn = settled?.goesOn.has(block) === true
    return {
      block,
      own,
      starts,
      candidates: only === undefined ? candidatesOf(starts, own) : [only],
      only,
      begins,
      // A sentence that goes on in the next block is hardly parted.
      isOne: goesOn || (joint >= firm && only === undefined && !begins),
      torn,
      tornStart,
      isTornEarlier: tornStart !== undefined && tornStart.tear.end > block,
      tornBefore,
      joint,
      isInterrupted: problem.titlesBefore(block) > 0 && !isTornBefore,
      isBelowHeading: block > 0 && problem.isHeading(block - 1),
      cut,
      untitled: costs.untitled + (block === 0 ? costs.preface : Math.min(0, cut))
    }
  }
}

/** Weight of a tear from which halves that follow each other are not parted. */
const firm = 5
/** What a torn sentence may count, at most. */
const mostOfTear = 8

/** What it is worth that a torn sentence is whole. */
export const gainOf = ({weight}: Tear, {torn}: SearchCosts): number =>
  torn * Math.min(mostOfTear, weight + 1)

/** Titles that may begin or be taken up again at a block; beyond, those that it suits best. */
export const fewTitles = 12

/** The titles that may begin at a block, the last of them none. */
function candidatesOf(starts: Float64Array, own: Float64Array): number[] {
  const titles = starts.length
  const all = Array.from({length: titles}, (_, label) => label)
  if (titles <= fewTitles) return [...all, titles]
  const worth = (label: number) => starts[label]! + own[label]!
  return [
    ...all
      .sort((a, b) => worth(b) - worth(a) || a - b)
      .slice(0, fewTitles)
      .sort((a, b) => a - b),
    titles
  ]
}
