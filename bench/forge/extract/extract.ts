import type {Dice} from '../dice.ts'
import type {ForgedBox} from '../forged-page.ts'
import type {Options} from '../options.ts'
import type {Frame, PrintedLine, PrintedPiece} from '../setting/printed.ts'
import {orderFrames} from './order-frames.ts'
import {weaveColumns} from './weave-columns.ts'

/** A line of the text that an extractor left. */
export interface ExtractedLine {
  readonly text: string
  /** Pieces of units with their places in the text; none in a blank line. */
  readonly pieces: readonly {
    readonly start: number
    readonly end: number
    readonly piece: PrintedPiece
  }[]
  readonly line?: PrintedLine
  readonly box?: ForgedBox
  /** A form feed stands before it. */
  readonly isNewPage?: boolean
}

/** What an extractor left. */
export interface Extraction {
  readonly lines: readonly ExtractedLine[]
  /** Marks that line breaks made, as the text has them. */
  readonly dropped: string
  /** Hyphens of the text itself that were swallowed at a line's end: unit and place. */
  readonly swallowed: ReadonlyMap<number, readonly number[]>
}

/** Take the text from pages as an extractor does, in its order, with its gaps, hyphens and indents. */
export function extract(frames: readonly Frame[], options: Options, dice: Dice): Extraction {
  const ordered = orderFrames(frames, options.order, dice)
  const lines: ExtractedLine[] = []
  const dropped: string[] = []
  const swallowed = new Map<number, number[]>()
  const blank: ExtractedLine = {text: '', pieces: []}
  let page = ordered[0]?.page ?? 0
  let isBroken = false
  for (const [number, frame] of ordered.entries()) {
    if (options.formFeeds && frame.page !== page) isBroken = true
    page = frame.page
    if (number > 0 && gapAtFrame(options.gaps)) lines.push(blank)
    let y = frame.y
    for (const [index, line] of frame.lines.entries()) {
      if (index > 0 && hasGapAbove(options, line, frame.lines[index - 1]!)) lines.push(blank)
      y += index > 0 ? line.above : 0
      const made = toText(line, options, dropped, swallowed, dice)
      lines.push({
        ...made,
        line,
        box: boxOf(line, frame, number, y),
        ...(isBroken && {isNewPage: true})
      })
      isBroken = false
      y += line.size
      if (options.gaps === 'each-line' && index + 1 < frame.lines.length) lines.push(blank)
    }
  }
  const woven = options.weave ? weaveColumns(lines, dice) : lines
  return {lines: woven, dropped: dropped.join(''), swallowed}
}

const gapAtFrame = (gaps: Options['gaps']) => gaps !== 'none' && gaps !== 'heads'

function hasGapAbove(options: Options, line: PrintedLine, before: PrintedLine): boolean {
  const first = line.pieces[0]!
  switch (options.gaps) {
    case 'printed':
      return line.above >= 0.6
    case 'units':
      return first.begins
    case 'heads':
      return first.begins && (line.size > 1 || before.size > 1)
    case 'first-lines': {
      // A line that is set otherwise than the next is taken for a block of its own.
      const isSetIn = (one: PrintedLine) => one.indent > 0 && one.pieces[0]!.begins
      return line.above >= 0.6 || isSetIn(before) || (isSetIn(line) && !isSetIn(before))
    }
    default:
      return false
  }
}

function toText(
  line: PrintedLine,
  options: Options,
  dropped: string[],
  swallowed: Map<number, number[]>,
  dice: Dice
): Pick<ExtractedLine, 'text' | 'pieces'> {
  let text = indentOf(line, options)
  const pieces: {start: number; end: number; piece: PrintedPiece}[] = []
  for (const piece of line.pieces) {
    text += piece.gap
    const start = text.length
    let own = piece.unit.text.slice(piece.start, piece.end)
    if (options.doubledSpaces && line.role === 'body' && !piece.ends) own = doubleSpaces(own, dice)
    if (piece.isHyphenated && options.hyphens !== 'swallowed') {
      own += options.hyphens
      dropped.push(options.hyphens)
    } else if (options.hyphens === 'swallowed' && !piece.ends && /\p{L}-$/u.test(own)) {
      own = own.slice(0, -1)
      const at = piece.end - 1
      swallowed.set(piece.unit.id, [...(swallowed.get(piece.unit.id) ?? []), at])
    }
    if (options.ligatures) own = own.replace(/ffi|ffl|ff|fi|fl/g, (letters) => ligatures[letters]!)
    if (options.spread > 0 && dice.chance(options.spread)) own = spreadWord(own, dice)
    text += own
    pieces.push({start, end: text.length, piece})
  }
  if (options.trailingSpaces && dice.chance(0.7)) text += ' '
  return {text, pieces}
}

/** Ligatures that have a character of their own. */
export const ligatures: Readonly<Record<string, string>> = {
  ffi: 'ﬃ',
  ffl: 'ﬄ',
  ff: 'ﬀ',
  fi: 'ﬁ',
  fl: 'ﬂ'
}

function indentOf(line: PrintedLine, options: Options): string {
  if (line.indent < 0.5 || options.indents === 'lost') return ''
  const isSpaced = /^(?:en|de|fr|ko)/.test(options.language)
  if (line.isCentred)
    return options.indents === 'spaces' ? ' '.repeat(Math.min(60, Math.round(line.indent * 2))) : ''
  if (options.indents === 'tab') return '\t'
  return isSpaced || options.indents === 'spaces'
    ? ' '.repeat(Math.round(line.indent * 2))
    : '\u3000'.repeat(Math.round(line.indent))
}

/** A word whose letters are set apart: `S o n n t a g`. */
function spreadWord(text: string, dice: Dice): string {
  const words = [...text.matchAll(/\p{L}{4,9}|[\p{sc=Han}]{2}/gu)]
  if (words.length === 0) return text
  const {0: word, index} = dice.pick(words)
  return text.slice(0, index) + [...word].join(' ') + text.slice(index + word.length)
}

function doubleSpaces(text: string, dice: Dice): string {
  return text.replace(/ /g, () => (dice.chance(0.3) ? '  ' : ' '))
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
