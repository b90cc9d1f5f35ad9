import type {Dice} from './dice.ts'
import type {LineRole} from './forged-page.ts'
import type {Options} from './options/options.ts'
import type {Writer} from './texts/writer.ts'

/** What is printed as one: a paragraph, a headline, a byline, a row of a table… */
export interface Unit {
  readonly role: LineRole
  /** As it is read; a newline is a break that a reader must see. */
  readonly text: string
  /** Index in the script's articles; absent for what belongs to none. */
  readonly article?: number
  /** Follows its predecessor on the same printed line, parted by this. */
  readonly runsOn?: string
}

/** A text to be printed, in the order of reading. */
export interface Script {
  readonly articles: readonly {readonly author?: string}[]
  readonly units: readonly Unit[]
}

/** Somebody who writes a script of a kind. */
export type Kind = (at: {
  readonly writer: Writer
  readonly dice: Dice
  readonly options: Options
}) => Script
