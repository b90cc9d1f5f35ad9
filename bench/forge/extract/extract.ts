import type {Dice} from '../dice.ts'
import type {ForgedBox} from '../forged-page.ts'
import type {Options} from '../options/options.ts'
import type {Frame, PlacedUnit, PrintedLine} from '../setting/printed.ts'
import type {ExtractedLine, TakenFrame} from './extracted-line.ts'
import {createLineTaker} from './line-taker.ts'
import {orderFrames} from './order-frames.ts'
import {weaveFrames} from './weave-frames.ts'

/** What an extractor left. */
export interface Extraction {
  readonly lines: readonly ExtractedLine[]
  /** Marks that line breaks made, as the text has them. */
  readonly dropped: string
  /** Hyphens of the text itself that were swallowed at a line's end: unit and place. */
  readonly swallowed: ReadonlyMap<number, readonly number[]>
}

const blank: ExtractedLine = {text: '', pieces: []}

/** Take the text from pages as an extractor does, in its order, with its gaps, hyphens and indents. */
export function extract(
  frames: readonly Frame[],
  options: Options,
  dice: Dice,
  furniture: (text: string) => PlacedUnit
): Extraction {
  const taker = createLineTaker(options, dice, furniture)
  const taken = orderFrames(frames, options.order, dice).map((frame, number): TakenFrame => {
    const lines: ExtractedLine[] = []
    let y = frame.y
    for (const [index, line] of frame.lines.entries()) {
      if (index > 0 && hasGapAbove(options, line, frame.lines[index - 1]!)) lines.push(blank)
      y += index > 0 ? line.above : 0
      for (const one of taker.take(line)) lines.push({...one, box: boxOf(line, frame, number, y)})
      y += line.size
      if (options.gaps === 'each-line' && index + 1 < frame.lines.length) lines.push(blank)
    }
    return {frame, lines}
  })
  const lines: ExtractedLine[] = []
  let page = taken[0]?.frame.page ?? 0
  for (const {frame, lines: own} of options.weave ? weaveFrames(taken, dice) : taken) {
    const isNewPage = options.formFeeds && frame.page !== page
    page = frame.page
    if (lines.length > 0 && options.gaps !== 'none' && options.gaps !== 'heads') lines.push(blank)
    for (const [index, line] of own.entries())
      lines.push(index === 0 && isNewPage ? {...line, isNewPage} : line)
  }
  return {lines, dropped: taker.dropped.join(''), swallowed: taker.swallowed}
}

function hasGapAbove({gaps}: Options, line: PrintedLine, before: PrintedLine): boolean {
  const begins = line.pieces[0]!.begins
  switch (gaps) {
    case 'printed':
      return line.above >= 0.6
    case 'units':
      return begins
    case 'heads':
      return begins && (line.size > 1 || before.size > 1)
    case 'first-lines': {
      // A line that is set otherwise than the next is taken for a block of its own.
      const isSetIn = (one: PrintedLine) => one.indent > 0 && one.pieces[0]!.begins
      return line.above >= 0.6 || isSetIn(before) || isSetIn(line)
    }
    default:
      return false
  }
}

function boxOf(line: PrintedLine, frame: Frame, number: number, y: number): ForgedBox {
  const em = 10
  const height = em * line.size
  return {
    page: frame.page + 1,
    frame: number,
    x: (frame.x + line.indent) * em,
    y: y * 15,
    width: line.width * em,
    height,
    size: height,
    bold: line.bold
  }
}
