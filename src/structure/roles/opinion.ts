import type {Habit, Seen} from '../blocks/observe.ts'
import type {RunningWords} from '../blocks/running-words.ts'

/** One reason to take a block for a title or a byline, or nothing to say. */
export type Opinion = (at: At) => {weight: number; detail?: string} | undefined

/** A block among its neighbours, and what is usual around it. */
export interface At {
  readonly one: Seen
  readonly before: Seen | undefined
  readonly after: Seen | undefined
  readonly habit: Habit
  /** Words of the running text, in small letters; none where words are not parted by spaces. */
  readonly running: RunningWords
}
