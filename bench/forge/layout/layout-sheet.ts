import type {Dice} from '../dice.ts'
import type {Options} from '../options/options.ts'
import type {PlacedUnit} from '../setting/printed.ts'
import type {Writer} from '../texts/writer.ts'

/** What a layout is made of. */
export interface LayoutSheet {
  readonly units: readonly PlacedUnit[]
  readonly writer: Writer
  readonly dice: Dice
  readonly options: Options
  /** A unit of what belongs to the page, not to the text: a running head, a number. */
  readonly furniture: (text: string) => PlacedUnit
}
