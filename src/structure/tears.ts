import type {Block} from '../restore/block.ts'
import {advance} from '../text/advance.ts'
import {match} from './match.ts'
import type {Habit, Seen} from './observe.ts'
import type {Rarity} from './terms.ts'

/** A sentence that stops at one block's end and goes on at another's beginning. */
export interface Tear {
  /** Position of the block that ends open, among the body blocks. */
  readonly end: number
  /** Position of the block that starts open. */
  readonly start: number
  /** How sure the two belong together, in the units of the search. */
  readonly weight: number
  /** Whether the halves are one paragraph, or only one article (`下转`). */
  readonly isParagraph: boolean
}

/** An open end that finds no beginning is worse than one that finds a middling one. */
const alone = -1.5
/** The next block is likeliest to be what goes on. */
const beside = 2.5
/** A partner below it is not believed. */
const poor = 0.4
/**
 * Worth of halves that restoration joined over a blank line: the more of them a page has, the rarer
 * is a wrong one, and the likelier a chance resemblance to some other half.
 */
const joined = (ends: number) => Math.max(0.3, Math.log(ends) - 0.3)
/** A paragraph that starts like any other, but where the text was interrupted; below a title with its byline. */
const unmarked = -1.4
const headed = -3.5
/** A paragraph whose first line is not set in, or that is too short to be one. */
const remnant = -0.4
/** A paragraph like any other. */
const anywhere = -2.6
/** Open ends up to which any paragraph may be what goes on. */
const few = 6
/** More ends than these are matched with their neighbours only. */
const many = 150
const openers = '“‘「『（(《〈【〔['
const closers = '”’」』）)》〉】〕]'

/**
 * Match the ends of columns with their continuations.
 *
 * What ends open is paired with what starts open, or with what stands where the text was
 * interrupted: the pair across the tear occurs elsewhere in the text, a quotation that one opens the
 * other closes, both speak of the same; the next in order is likeliest. All pairs are chosen
 * together, so that two that are joined wrongly can change partners.
 *
 * @param body
 *   Running text in the order of the source.
 * @param continued
 *   Blocks that restoration had joined to the one before.
 * @param marks
 *   Positions before `（下转…）` and after `（上接…）`.
 */
export function matchTears(
  body: readonly Seen[],
  rarity: Rarity,
  habit: Habit,
  marks: {ends: ReadonlySet<number>; starts: ReadonlySet<number>},
  continued: ReadonlySet<Block>,
  isHeaded: (at: number) => boolean,
  isHeading: (at: number) => boolean
): Tear[] {
  const result: Tear[] = []
  const used = {ends: new Set<number>(), starts: new Set<number>()}
  const open = [...marks.starts].sort((a, b) => a - b)
  for (const end of [...marks.ends].sort((a, b) => a - b)) {
    const start = open.find((at) => at > end && !used.starts.has(at))
    if (start === undefined) continue
    used.ends.add(end)
    used.starts.add(start)
    result.push({end, start, weight: 20, isParagraph: body[end]!.tail !== 'final'})
  }
  const ends = body.flatMap((one, at) => {
    if (used.ends.has(at) || isHeading(at)) return []
    // `村规里写着：` before a heading or a title waits for what it announces.
    const isStopped =
      one.tail === 'colon' && habit.isEastern && (isHeading(at + 1) || isHeaded(at + 1))
    return isStopped || endsOpen(one) ? [at] : []
  })
  const loose = ends.filter((at) => body[at + 1] && !continued.has(body[at + 1]!.block))
  const starts = body.flatMap((_, at) => {
    if (used.starts.has(at) || isHeading(at)) return []
    const firmness = firmnessOf(at, body, habit, isHeaded, loose.length <= few)
    return firmness === undefined ? [] : [{at, firmness}]
  })
  if (ends.length === 0 || starts.length === 0) return result
  const scale = {body, rarity, habit, bigrams: countPairs(body, habit)}
  const worth = (end: number, start: {at: number; firmness: number}) =>
    end === start.at
      ? Number.NEGATIVE_INFINITY
      : weigh(end, start.at, scale, !isHeaded(start.at)) +
        start.firmness +
        (continued.has(body[start.at]!.block) && start.at === end + 1 ? joined(ends.length) : 0)
  if (ends.length <= many) {
    const partners = match(
      ends.length,
      starts.length,
      (row, column) => worth(ends[row]!, starts[column]!),
      alone
    )
    for (const [row, column] of partners.entries()) {
      if (column < 0) continue
      const [end, start] = [ends[row]!, starts[column]!]
      const weight = worth(end, start)
      if (weight > poor) result.push({end, start: start.at, weight, isParagraph: true})
    }
  } else {
    for (const end of ends) {
      const start = starts.find(({at}) => at === end + 1)
      const weight = start ? worth(end, start) : 0
      if (start && weight > 0) result.push({end, start: start.at, weight, isParagraph: true})
    }
  }
  return result.sort((a, b) => a.end - b.end)
}

/** Whether a last line fills its column and has no mark. */
function endsOpen({block, tail, text, isEastern, numbering}: Seen): boolean {
  if (tail === 'final' || tail === 'colon' || (numbering && numbering.rest === '')) return false
  if (block.endsOpen || (isEastern && unclosed(text).length > 0)) return true
  if (block.lines.length < 2 && block.width < block.measure - 2.5) return false
  const last = advance(block.lines.at(-1)!.value.trim(), 'cjk')
  return (
    isEastern && tail === 'none' && last >= block.measure - (block.lines.length === 1 ? 2.5 : 1.2)
  )
}

/** How well a block can be the middle of a sentence, or nothing when it cannot. */
function firmnessOf(
  at: number,
  body: readonly Seen[],
  habit: Habit,
  isHeaded: (at: number) => boolean,
  isAnywhere: boolean
): number | undefined {
  const [one, before] = [body[at]!, body[at - 1]]
  if (one.numbering && one.numbering.rest === '') return undefined
  if (one.opening === 'surely') return 0
  if (isHeaded(at)) return habit.isEastern ? (one.opening === 'maybe' ? 0 : headed) : undefined
  // A remnant such as `山。`: too short to be a sentence.
  const isRemnant =
    habit.isEastern &&
    one.tail === 'final' &&
    one.dense.length <= 3 &&
    one.gap > habit.usualGap &&
    !/[！？…]/u.test(one.text)
  if (one.opening === 'maybe') return 0.3
  if (isRemnant) return remnant
  if (!habit.isEastern || (one.block.lines.length < 2 && one.tail !== 'final')) return undefined
  const isInterrupted =
    before === undefined ||
    before.index !== one.index - 1 ||
    one.block.startsPage ||
    one.gap > habit.usualGap ||
    endsOpen(before)
  return isInterrupted ? unmarked : isAnywhere ? anywhere : undefined
}

/** Marks that a text opens and does not close. */
function unclosed(text: string): string[] {
  const stack: string[] = []
  for (const character of text) {
    const opener = openers.indexOf(character)
    if (opener >= 0) stack.push(character)
    else {
      const closer = closers.indexOf(character)
      if (closer >= 0 && stack.at(-1) === openers[closer]) stack.pop()
    }
  }
  return stack
}

interface Scale {
  readonly body: readonly Seen[]
  readonly rarity: Rarity
  readonly habit: Habit
  readonly bigrams: ReadonlyMap<string, number>
}

function weigh(
  end: number,
  start: number,
  {body, rarity, habit, bigrams}: Scale,
  isBeside: boolean
): number {
  const [before, after] = [body[end]!, body[start]!]
  let weight = 1
  if (start === end + 1 && isBeside) weight += beside
  else weight += start > end ? 0.6 - Math.min(0.5, (start - end) * 0.01) : 0
  if (habit.isEastern) {
    const [left, right] = [[...before.dense].slice(-2), [...after.dense].slice(0, 2)]
    const pair = (left.at(-1) ?? '') + (right[0] ?? '')
    if (/^\p{L}{2}$/u.test(pair)) weight += associate(left.at(-1)!, right[0]!, bigrams)
    const triple = left.join('') + (right[0] ?? '')
    const other = (left.at(-1) ?? '') + right.join('')
    for (const three of [triple, other])
      if (/^\p{L}{3}$/u.test(three) && (bigrams.get(three) ?? 0) > 0) weight += 0.7
    if (/^[，。、；：！？”’」』）》]/u.test(after.text)) weight += 0.5
  } else weight += /^\p{Ll}/u.test(after.text) ? 1 : -0.5
  // What a colon announces begins with a quotation mark.
  if (before.tail === 'colon' && after.startsQuote) weight += 1.5
  const open = unclosed(before.text)
  if (open.length > 0) {
    const closer = closers[openers.indexOf(open.at(-1)!)]!
    const closes = after.text.indexOf(closer)
    const opens = after.text.indexOf(open.at(-1)!)
    weight += closes >= 0 && (opens < 0 || closes < opens) ? 2 : -1
  }
  weight += rarity.likeness(end, start) * 6
  if (Math.abs(before.block.measure - after.block.measure) > 1) weight -= 1.5
  return weight
}

/** How much more often two characters stand together in the text than chance would have it. */
function associate(left: string, right: string, counts: ReadonlyMap<string, number>): number {
  const together = counts.get(left + right) ?? 0
  const [a, b] = [counts.get(left) ?? 0, counts.get(right) ?? 0]
  if (together === 0) return a + b > 8 ? -0.6 : 0
  const surprise = Math.log((together * (counts.get('') ?? 1)) / (a * b || 1))
  return Math.max(-0.3, Math.min(2.8, surprise * 0.6))
}

function countPairs(body: readonly Seen[], habit: Habit): Map<string, number> {
  const counts = new Map<string, number>()
  if (!habit.isEastern) return counts
  for (const {dense} of body) {
    const characters = [...dense]
    for (let index = 0; index + 1 < characters.length; index++) {
      for (const size of [1, 2, 3]) {
        const piece = characters.slice(index, index + size).join('')
        counts.set(piece, (counts.get(piece) ?? 0) + 1)
      }
    }
  }
  counts.set(
    '',
    body.reduce((sum, {dense}) => sum + dense.length, 0)
  )
  return counts
}
