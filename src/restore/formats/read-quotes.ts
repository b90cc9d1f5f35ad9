import {itemAt} from '../../item-at.ts'
import type {Line} from '../../source/index.ts'
import type {Furniture} from '../furniture/furniture.ts'

/** Lines of quoted mail without their marks. */
interface ReadQuotes {
  readonly lines: readonly Line[]
  readonly marks: readonly Furniture[]
  /** How deep a line is quoted; 0 for nearly all. */
  depthOf(line: Line): number
}

/** `> > May I remind`, `>> only`: a mark stands at the edge and apart from the words, or above its like. */
const mark = /^ {0,3}(?:>[ \t]?)+(?=[^\s>]|\s*$)/
/** A quoted paragraph that nothing wrapped is this long, in code units; a stray sign stands before less. */
const longLine = 40

/**
 * Read the marks of quoted mail: what they mean is kept as a depth, and the words below them are a
 * paragraph like any other.
 *
 * ```text
 * > | > > only. Please keep the talk about eels in the other thread,
 *   | > > where it belongs.
 *   | >
 *   | > Who made you the keeper of the list?
 * ```
 *
 * @param lines
 *   Lines in order.
 * @returns
 *   The lines, those that are quoted from behind their marks on; and the marks, which are furniture.
 */
export function readQuotes(lines: readonly Line[]): ReadQuotes {
  const lengths = lines.map(({value}) => (value.includes('>') ? lengthOf(value) : 0))
  const isSure = (at: number) =>
    lengths[at]! > 0 &&
    (itemAt(lines, at).value.length > longLine ||
      (lengths[at - 1] ?? 0) > 0 ||
      (lengths[at + 1] ?? 0) > 0)
  // Where a mail quotes some lines, a short one that stands alone is quoted, too: `> By Friday?`.
  const quotes = lines.some((_, at) => isSure(at))
  const depths = new Map<string, number>()
  const marks: Furniture[] = []
  const read = lines.map((line, at) => {
    const length = lengths[at]!
    if (!quotes || length === 0) return line
    marks.push({line, rule: 'quote-mark', part: {from: 0, to: length}})
    depths.set(keyOf(line), line.value.slice(0, length).split('>').length - 1)
    const {start} = line
    return {
      ...line,
      value: line.value.slice(length),
      start: {...start, column: start.column + length, offset: start.offset + length}
    }
  })
  const depthOf = (line: Line) => (depths.size === 0 ? 0 : (depths.get(keyOf(line)) ?? 0))
  return {lines: depths.size === 0 ? lines : read, marks, depthOf}
}

const lengthOf = (value: string) => mark.exec(value)?.[0].length ?? 0

/** What later steps make of a line keeps its number. */
const keyOf = ({file, start}: Line) => `${file}:${start.line}`
