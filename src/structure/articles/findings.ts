import type {Assignment} from '../assign/assignment.ts'
import type {Noise} from '../blocks/noise.ts'
import type {Seen} from '../blocks/observe.ts'
import type {Judged} from '../roles/roles.ts'
import type {Group} from '../titles/group.ts'

/** What the articles rest on, as the search found it: for whoever has to explain them. */
export interface Findings {
  /** Every block as it was looked at, in the order of the source. */
  readonly seen: readonly Seen[]
  /** The role of each of them. */
  readonly judged: readonly Judged[]
  /** Blocks that are no text of an article, by their index: noise, and credits. */
  readonly aside: ReadonlyMap<number, Noise>
  /** Titles and bylines. */
  readonly groups: readonly Group[]
  /** Depths of inner headings, by index of the block. */
  readonly depths: ReadonlyMap<number, number>
  /** Running text that was assigned, in order; places in `assignment` are of this list. */
  readonly body: readonly Seen[]
  readonly assignment: Assignment
}
