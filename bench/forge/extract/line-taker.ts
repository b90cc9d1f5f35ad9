import type {Dice} from '../dice.ts'
import type {Options} from '../options/options.ts'
import type {PlacedUnit, PrintedLine, PrintedPiece} from '../setting/printed.ts'
import type {ExtractedLine, TakenPiece} from './extracted-line.ts'

/** Takes printed lines one by one, and remembers what was lost on the way. */
export interface LineTaker {
  /** The lines of text that a printed line leaves: one, or two where a large first letter stands alone. */
  readonly take: (line: PrintedLine) => Pick<ExtractedLine, 'text' | 'pieces'>[]
  readonly dropped: string[]
  readonly swallowed: Map<number, number[]>
}

/** Ligatures that have a character of their own. */
export const ligatures: Readonly<Record<string, string>> = {
  ffi: 'ﬃ',
  ffl: 'ﬄ',
  ff: 'ﬀ',
  fi: 'ﬁ',
  fl: 'ﬂ'
}

/** Make a taker of lines, for the lines of one document in their order. */
export function createLineTaker(
  options: Options,
  dice: Dice,
  furniture: (text: string) => PlacedUnit
): LineTaker {
  const dropped: string[] = []
  const swallowed = new Map<number, number[]>()
  const isNumbered = (line: PrintedLine) => line.role === 'body' || line.role === 'verse'
  let count = 0
  const textOf = (piece: PrintedPiece, line: PrintedLine): string => {
    const {unit, start, end} = piece
    let own = unit.text.slice(start, end)
    if (options.doubledSpaces && line.role === 'body' && !piece.ends)
      own = own.replace(/ /g, () => (dice.chance(0.3) ? '  ' : ' '))
    if (piece.isHyphenated && options.hyphens !== 'swallowed') {
      own += options.hyphens
      dropped.push(options.hyphens)
    } else if (options.hyphens === 'swallowed' && !piece.ends && /\p{L}-$/u.test(own)) {
      own = own.slice(0, -1)
      swallowed.set(unit.id, [...(swallowed.get(unit.id) ?? []), end - 1])
    }
    if (options.ligatures) own = own.replace(/ffi|ffl|ff|fi|fl/g, (letters) => ligatures[letters]!)
    if (options.isHeadSpread && /^(?:headline|kicker)$/.test(line.role)) return spreadHead(own)
    return options.spread > 0 && dice.chance(options.spread) ? spreadWord(own, dice) : own
  }
  const take = (line: PrintedLine): Pick<ExtractedLine, 'text' | 'pieces'>[] => {
    let text = indentOf(line, options)
    const pieces: TakenPiece[] = []
    const add = (piece: PrintedPiece, own: string) => {
      pieces.push({start: text.length, end: text.length + own.length, piece})
      text += own
    }
    if (isNumbered(line)) count++
    const number =
      options.lineNumbers > 0 && isNumbered(line) && count % options.lineNumbers === 0
        ? asPiece(furniture(String(count)))
        : undefined
    const isLeft = number !== undefined && options.indents !== 'lost'
    if (number !== undefined && isLeft) {
      text = ''
      add(number, number.unit.text)
      text += '    '
    }
    if (line.role === 'quoted') {
      dropped.push('>')
      text = '> '
    }
    for (const piece of line.pieces) {
      text += piece.gap
      add(piece, textOf(piece, line))
    }
    if (number !== undefined && !isLeft) {
      text += '    '
      add(number, number.unit.text)
    }
    if (options.trailingSpaces && dice.chance(0.7)) text += ' '
    return [{text, pieces}]
  }
  return {take, dropped, swallowed}
}

/** A unit that stands on one line, whole. */
function asPiece(unit: PlacedUnit): PrintedPiece {
  const {length} = unit.text
  return {
    unit,
    start: 0,
    end: length,
    index: 0,
    begins: true,
    ends: true,
    split: false,
    isHyphenated: false,
    gap: ''
  }
}

function indentOf(line: PrintedLine, options: Options): string {
  if (line.indent < 0.5 || options.indents === 'lost') return ''
  const isSpaced = !/^(?:zh|ja)/.test(options.language)
  if (line.isCentred)
    return options.indents === 'spaces' ? ' '.repeat(Math.min(60, Math.round(line.indent * 2))) : ''
  if (options.indents === 'tab') return '\t'
  return isSpaced || options.indents === 'spaces'
    ? ' '.repeat(Math.round(line.indent * 2))
    : '\u3000'.repeat(Math.round(line.indent))
}

/** A short head with its letters apart: `N E W S`, `通　知`. */
function spreadHead(text: string): string {
  if (/^[\p{sc=Han}]{2,6}$/u.test(text)) return [...text].join(text.length < 4 ? '\u3000' : ' ')
  if (text.length > 18 || !/^[\p{L} ]+$/u.test(text)) return text
  return text
    .split(' ')
    .map((word) => [...word].join(' '))
    .join('   ')
}

/** A word whose letters are set apart: `S o n n t a g`. */
function spreadWord(text: string, dice: Dice): string {
  const words = [...text.matchAll(/\p{L}{4,9}|[\p{sc=Han}]{2}/gu)]
  if (words.length === 0) return text
  const {0: word, index} = dice.pick(words)
  return text.slice(0, index) + [...word].join(' ') + text.slice(index + word.length)
}
