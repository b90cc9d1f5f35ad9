import {type HeadKind, headOf, type TailKind, tailOf} from '../../../restore/lines/line-ends.ts'
import type {Line} from '../../../source/index.ts'
import {advance} from '../../../text/advance.ts'
import {isHeadlineCase} from '../../../text/headline-case.ts'
import {type Numbering, readNumbering} from '../../../text/language/numbering.ts'
import type {Seen} from '../../blocks/observe.ts'
import type {NameReading} from '../../roles/names/name-reading.ts'
import {readByline} from '../../roles/names/read-byline.ts'

/** A printed line as the chain sees it. */
export interface LineView {
  readonly line: Line
  /** The paragraph that restoration made of it and others. */
  readonly seen: Seen
  /** Its place among the lines of the paragraph, and whether it is the last of them. */
  readonly at: number
  readonly isLast: boolean
  /** What is printed on it, without spaces at the ends; of a very long line its two ends. */
  readonly text: string
  /** Width in full widths, and the share of its column that it fills. */
  readonly extent: number
  readonly fill: number
  readonly tail: TailKind
  readonly head: HeadKind
  /** Blank lines above it; 9 at the head of a page. */
  readonly gap: number
  /** `A Name for Each Word`, `IN CAPITALS`, or neither. */
  readonly letters: 'capitals' | 'headline' | 'eastern' | 'other'
  readonly numbering: Numbering | undefined
  readonly name: NameReading | undefined
}

/** Lines of a paragraph that are looked at from its beginning, and to its end; what is between is running text. */
const [fromStart, toEnd] = [3, 2]

/** Code units of a line that are looked at, at its beginning and at its end: a pattern that takes in megabytes exhausts its stack. */
const mostSeen = 2000

/** The lines of a page that may be heads, or stand beside heads, in the order of the source. */
export function viewLines(seen: readonly Seen[], isJapanese: boolean): LineView[] {
  return seen.flatMap((one) => {
    const {lines} = one.block
    return lines.flatMap((line, at) =>
      at < fromStart || at >= lines.length - toEnd ? [viewLine(one, line, at, isJapanese)] : []
    )
  })
}

function viewLine(seen: Seen, line: Line, at: number, isJapanese: boolean): LineView {
  const {block} = seen
  const whole = line.value.trim()
  const text =
    whole.length > 2 * mostSeen ? whole.slice(0, mostSeen) + whole.slice(-mostSeen) : whole
  const extent = advance(whole, 'cjk')
  const above = block.lines[at - 1]
  const isWhole = block.lines.length === 1
  const isShort = text.length <= 160
  return {
    line,
    seen,
    at,
    isLast: at === block.lines.length - 1,
    text,
    extent,
    fill: (extent + (at === 0 ? block.indent : 0)) / Math.max(1, block.measure),
    tail: tailOf(text),
    head: headOf(text),
    gap: above === undefined ? seen.gap : gapBetween(above, line),
    letters: isWhole && seen.isCapitals ? 'capitals' : lettersOf(text, seen.isEastern),
    numbering: isWhole ? seen.numbering : isShort ? readNumbering(text) : undefined,
    name: isWhole ? seen.name : isShort ? readByline(text, isJapanese) : undefined
  }
}

function gapBetween(above: Line, below: Line): number {
  if (above.page !== below.page || above.file !== below.file) return 9
  return Math.max(0, Math.min(8, below.start.line - above.start.line - 1))
}

function lettersOf(text: string, isEastern: boolean): LineView['letters'] {
  if (isEastern) return 'eastern'
  if (/\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)) return 'capitals'
  return isHeadlineCase(text) ? 'headline' : 'other'
}
