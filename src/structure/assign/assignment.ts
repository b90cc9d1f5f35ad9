import type {Readings} from '../search/choose-reading.ts'
import type {CutFact} from '../search/cut-weights.ts'
import type {StartFact} from '../search/start-weights.ts'
import type {Verdict} from '../search/verdict.ts'
import type {SeenFact} from '../tears/cuts.ts'
import type {Zone} from '../tears/find-zones.ts'
import type {RunningTexts, Tear, TornEnds} from '../tears/tears.ts'
import type {Group} from '../titles/group.ts'

/** The text of a document, and the titles that are to have it. */
export interface TitledTexts extends RunningTexts {
  /** Titles and bylines, in the order of the source. */
  readonly groups: readonly Group[]
}

/** The titles of a document with their bodies. */
export interface Assignment {
  /** For each body block the index of its group, or `groups.length` for none. */
  readonly labels: readonly number[]
  /** For each group the body block where its text begins, or -1. */
  readonly starts: readonly number[]
  /** For each group where its text would begin, if it had one, where that is known. */
  readonly places?: readonly number[]
  /** Body blocks directly below the heading of a part, where a text without a title begins. */
  readonly belowParts?: ReadonlySet<number>
  readonly tears: readonly Tear[]
  /** For each group: how sure, what would have been there instead, and why. */
  readonly verdicts: readonly Verdict[]
  /** Whether all that a person settled could be; what could not has no body. */
  readonly isPossible: boolean
  /** What ties a group to some blocks as its body, the first of them its beginning. */
  readonly weigh: (group: number, blocks: readonly number[]) => number
  /** The readings that competed, of each stretch that was searched. */
  readonly readings?: readonly ZoneReadings[]
}

/** The readings of a stretch, and what is seen there: weights are learned from these. */
export interface ZoneReadings extends Readings {
  readonly zone: Zone
  /** Torn sentences of the whole page. */
  readonly torn: TornEnds
  /** By block of the stretch. */
  readonly factsOfCut: (block: number) => readonly SeenFact<CutFact>[]
  readonly factsOfStart: (block: number, title: number) => readonly SeenFact<StartFact>[]
  readonly factsOfBlock: (block: number, title: number) => readonly SeenFact<StartFact>[]
}
