import type {Block} from '../../restore/blocks/block.ts'
import {advance} from '../../text/advance.ts'
import type {Habit, Seen} from '../blocks/observe.ts'
import {unclosed} from './weigh-tear.ts'

/** Full widths from which on a line is set in. */
const leastIndent = 1

/**
 * Whether restoration parted two blocks between which nothing stands, and they look it: below what
 * is no sentence, `一、查清现状` or `（提议人：…）`, the second is set in, or has a label, `決議：`.
 */
export function isParted(above: Seen, below: Seen, continued: ReadonlySet<Block>): boolean {
  // Two stanzas, a blank line between them: a sentence may go on from one to the other.
  if (keepsLines(above.block) && keepsLines(below.block) && !below.block.startsPage) return true
  return (
    below.index === above.index + 1 &&
    !continued.has(below.block) &&
    above.tail === 'none' &&
    (below.block.indent >= leastIndent ||
      /[)）]$/u.test(above.text) ||
      /^[^，。：]{1,8}：/u.test(below.text))
  )
}

/** A stanza, an address: all of its lines end for the reader, and none is torn. */
const keepsLines = ({node, lines}: Block) =>
  lines.length > 1 && node.children.filter(({type}) => type === 'break').length === lines.length - 1

/** A stanza whose sentence goes on in the next one: most of its lines end for the reader, others were turned. */
export const isStanza = ({node, lines}: Block) => {
  const kept = node.children.filter(({type}) => type === 'break').length
  return kept > 1 && kept * 2 >= lines.length
}

/** `「二枚です」`: Japanese speech ends without a stop. */
const speech = /^(?:「[^「」]*」|『[^『』]*』)$/u

/** Whether a last line fills its column and has no mark. */
export function endsOpen({block, tail, text, isEastern, numbering}: Seen): boolean {
  if (block.regime || (isEastern && keepsLines(block))) return false
  if (block.lines.length === 1 && speech.test(text)) return false
  if (tail === 'final' || tail === 'colon' || (numbering && numbering.rest === '')) return false
  if (block.endsOpen || (isEastern && unclosed(text).length > 0)) return true
  if (block.lines.length < 2 && block.width < block.measure - 2.5) return false
  const last = advance(block.lines.at(-1)!.value.trim(), 'cjk')
  return (
    isEastern && tail === 'none' && last >= block.measure - (block.lines.length === 1 ? 2.5 : 1.2)
  )
}

/** A block with which the rest of a sentence may begin. */
export interface StartPlace {
  readonly at: number
  readonly look: 'surely' | 'maybe' | 'remnant' | 'headed' | 'unmarked' | 'anywhere'
}

/** In what way a block can be the middle of a sentence, or nothing when it cannot. */
export function lookOf(
  at: number,
  body: readonly Seen[],
  {
    habit,
    isHeaded,
    isAnywhere
  }: {
    readonly habit: Habit
    readonly isHeaded: (at: number) => boolean
    readonly isAnywhere: boolean
  }
): StartPlace['look'] | undefined {
  const [one, before] = [body[at]!, body[at - 1]]
  if (one.block.regime || (one.numbering && one.numbering.rest === '')) return undefined
  if (one.isEastern && keepsLines(one.block)) return undefined
  if (one.opening === 'surely') return 'surely'
  if (isHeaded(at))
    return habit.isEastern ? (one.opening === 'maybe' ? 'surely' : 'headed') : undefined
  // A remnant such as `山。`: too short to be a sentence.
  const isRemnant =
    habit.isEastern &&
    one.tail === 'final' &&
    one.dense.length <= 3 &&
    one.gap > habit.usualGap &&
    !/[！？…]/u.test(one.text)
  if (one.opening === 'maybe') return 'maybe'
  if (isRemnant) return 'remnant'
  const isInterrupted =
    before === undefined ||
    before.index !== one.index - 1 ||
    one.block.startsPage ||
    one.gap > habit.usualGap ||
    endsOpen(before)
  if (!habit.isEastern && isInterrupted && one.startsQuote) return 'unmarked'
  // Where all paragraphs are set in, one that is set in begins for itself.
  if (habit.isIndented && one.block.lines.length > 1) return undefined
  if (!habit.isEastern || (one.block.lines.length < 2 && one.tail !== 'final')) return undefined
  return isInterrupted ? 'unmarked' : isAnywhere ? 'anywhere' : undefined
}
