import type {Dice} from '../dice.ts'
import type {Options} from '../options/options.ts'
import type {Frame, PlacedUnit} from '../setting/printed.ts'
import {styleSheetOf} from '../setting/style-sheet.ts'
import type {Writer} from '../texts/writer.ts'
import {layFlow} from './lay-flow.ts'
import {layFrames} from './lay-frames.ts'

/** What a layout is made of. */
export interface Sheet {
  readonly units: readonly PlacedUnit[]
  readonly writer: Writer
  readonly dice: Dice
  readonly options: Options
  /** A unit of what belongs to the page, not to the text: a running head, a number. */
  readonly furniture: (text: string) => PlacedUnit
}

/** Place units on pages: frames in the order of reading. */
export function layOut(sheet: Sheet): Frame[] {
  const style = styleSheetOf(sheet.options)
  return sheet.options.layout === 'frames' ? layFrames(sheet, style) : layFlow(sheet, style)
}
