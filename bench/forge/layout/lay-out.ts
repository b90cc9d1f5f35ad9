import type {Frame} from '../setting/printed.ts'
import {styleSheetOf} from '../setting/style-sheet.ts'
import {layFlow} from './lay-flow.ts'
import {layFrames} from './lay-frames.ts'
import type {LayoutSheet} from './layout-sheet.ts'

/** Place units on pages: frames in the order of reading. */
export function layOut(sheet: LayoutSheet): Frame[] {
  const style = styleSheetOf(sheet.options)
  return sheet.options.layout === 'frames' ? layFrames(sheet, style) : layFlow(sheet, style)
}
