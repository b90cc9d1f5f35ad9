import type {Block} from '../../restore/blocks/block.ts'
import type {Habit, Seen} from '../blocks/observe.ts'
import {CharacterCounts} from '../likeness/character-counts.ts'
import {match} from '../likeness/match.ts'
import type {Rarity} from '../likeness/rarity.ts'
import {type TearFact, tearWeights} from '../search/tear-weights.ts'
import type {SeenFact} from './cuts.ts'
import {endsOpen, isParted, isStanza, lookOf, type StartPlace} from './torn-looks.ts'
import {factsOfTear, type Scale, unclosed} from './weigh-tear.ts'

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
  /** Whether the page says so itself: `下转`, `上接`. */
  readonly isMarked: boolean
  /** Whether the first half surely stops in a sentence, and nothing above the second waits for it. */
  readonly isLone: boolean
}

/** Where a page says that a text goes on elsewhere, by places in the running text. */
export interface Joints {
  readonly ends: ReadonlySet<number>
  readonly starts: ReadonlySet<number>
  /** Blocks that restoration had joined to the one before. */
  readonly continued: ReadonlySet<Block>
}

/** Which sentences go on where, and what else could be. */
export interface Matched {
  /** The likeliest, each end and each start once, in the order of their ends. */
  readonly tears: readonly Tear[]
  /** All pairs that are not out of the question. */
  readonly pairs: readonly Tear[]
}

/** An open end that finds no beginning is worse than one that finds a middling one. */
const alone = -1.5
/** A partner below it is not believed. */
const poor = 0.4
/** A partner below it is out of the question. */
const possible = -0.5
/**
 * Worth of halves that restoration joined over a blank line: the more of them a page has, the rarer
 * is a wrong one, and the likelier a chance resemblance to some other half.
 */
const joined = (ends: number) => Math.max(0.3, Math.log(ends) - 0.3)
/** Open ends up to which any paragraph may be what goes on. */
const few = 6
/** Lines from which a block that ends with a comma is prose, and no address or salutation. */
const fewLines = 6
/** More ends than these are matched with their neighbours only. */
const many = 150

/** The ends that stop in a sentence, and the beginnings with which it may go on. */
export interface TornEnds {
  /** What the page itself says. */
  readonly marked: readonly Tear[]
  readonly ends: readonly number[]
  readonly starts: readonly StartPlace[]
  /** What speaks for a pair of them. */
  readonly factsOf: (end: number, start: StartPlace) => SeenFact<TearFact>[]
  /** Whether a sentence can go on there: from the middle of a column only below. */
  readonly isPossible: (end: number, start: number) => boolean
  /** Whether the halves are of one paragraph. */
  readonly isParagraph: (start: number) => boolean
  readonly isLone: (end: number, start: StartPlace) => boolean
}

/** The text of a document, in which sentences may be torn. */
export interface RunningTexts {
  /** Blocks of running text and inner headings, in the order of the source. */
  readonly body: readonly Seen[]
  readonly habit: Habit
  /** Whether a body block is an inner heading. */
  readonly isHeading: (one: Seen) => boolean
  /** Where the page says that a text goes on elsewhere. */
  readonly joints: Joints
  /** Of the words of the text. */
  readonly rarity: Rarity
}

/**
 * Look for the ends of columns and for their continuations.
 *
 * @param isHeaded
 *   Whether a title or a byline stands directly before a body block.
 */
export function findTornEnds(
  {body, habit, isHeading: isHeadingBlock, joints, rarity}: RunningTexts,
  isHeaded: (at: number) => boolean
): TornEnds {
  const {continued} = joints
  const isHeading = (at: number) => body[at] !== undefined && isHeadingBlock(body[at])
  const marked: Tear[] = []
  const used = {ends: new Set<number>(), starts: new Set<number>()}
  const open = [...joints.starts].sort((a, b) => a - b)
  for (const end of [...joints.ends].sort((a, b) => a - b)) {
    const start = open.find((at) => at > end && !used.starts.has(at))
    if (start === undefined) continue
    used.ends.add(end)
    used.starts.add(start)
    marked.push({
      end,
      start,
      weight: 20,
      isParagraph: body[end]!.tail !== 'final',
      isMarked: true,
      isLone: true
    })
  }
  const ends = body.flatMap((one, at) => {
    if (used.ends.has(at) || isHeading(at) || one.block.isSettledEnd) return []
    // `村规里写着：` before a heading or a title waits for what it announces.
    const isStopped =
      one.tail === 'colon' && habit.isEastern && (isHeading(at + 1) || isHeaded(at + 1))
    // `as the poet tells us,` before the middle of another sentence: the quotation is elsewhere.
    const isParted =
      one.tail === 'comma' &&
      !habit.isEastern &&
      one.block.lines.length >= fewLines &&
      body[at + 1]?.opening === 'surely'
    return isStopped || isParted || endsOpen(one) ? [at] : []
  })
  const parted = ends.filter((at) => body[at + 1] && !continued.has(body[at + 1]!.block))
  const starts = body.flatMap((one, at) => {
    if (used.starts.has(at) || isHeading(at) || one.block.isSettledStart) return []
    const look = lookOf(at, body, {habit, isHeaded, isAnywhere: parted.length <= few})
    return look === undefined ? [] : [{at, look}]
  })
  // A quotation after a comma stands for itself: the halves are of one article, not of one paragraph.
  const isParagraph = (at: number) => habit.isEastern || !body[at]!.startsQuote
  const opened = new Map<number, readonly string[]>()
  const unclosedIn = (at: number) => {
    const known = opened.get(at) ?? unclosed(body[at]!.text)
    opened.set(at, known)
    return known
  }
  let characters: CharacterCounts | undefined
  const scale: Scale = {
    body,
    unclosedIn,
    rarity,
    habit,
    get characters() {
      characters ??= new CharacterCounts(habit.isEastern ? body.map((one) => one.dense) : [])
      return characters
    }
  }
  const factsOf = (end: number, start: StartPlace): SeenFact<TearFact>[] => {
    const facts = factsOfTear(end, start.at, scale, !isHeaded(start.at))
    facts.push(['any', 1])
    if (start.look !== 'surely') facts.push([start.look, 1])
    if (continued.has(body[start.at]!.block) && start.at === end + 1)
      facts.push(['joined', joined(ends.length)])
    return facts
  }
  const isLone = (end: number, {at, look}: StartPlace) => {
    const {block, tail} = body[end]!
    const isAnnouncing = (tail === 'colon' || tail === 'comma') && body[at]!.startsQuote
    const isMiddle = look === 'surely' || look === 'maybe' || look === 'remnant'
    const isWaiting = at > 0 && body[at - 1]!.tail !== 'final'
    return !isWaiting && (isAnnouncing || (block.endsOpen && isMiddle))
  }
  // Many a stanza stops at a comma, and the next goes on below.
  const isPossible = (end: number, start: number) =>
    start !== end &&
    (start === end + 1
      ? !isParted(body[end]!, body[start]!, continued)
      : !isStanza(body[end]!.block) && !isInColumn(body[end]!.block, body[end + 1]?.block))
  return {marked, ends, starts, factsOf, isPossible, isParagraph, isLone}
}

/** Whether the paper says that one block stands directly below another, in the same column: no half is elsewhere. */
function isInColumn({print: above}: Block, below: Block | undefined): boolean {
  return above !== undefined && below?.print !== undefined && above.region === below.print.region
}

/**
 * Match the ends of columns with their continuations.
 *
 * What ends open is paired with what starts open, or with what stands where the text was
 * interrupted: the pair across the tear occurs elsewhere in the text, a quotation that one opens the
 * other closes, both speak of the same; the next in order is likeliest. All pairs are chosen
 * together, so that two that are joined wrongly can change partners.
 */
export function matchTears({
  marked,
  ends,
  starts,
  factsOf,
  isPossible,
  isParagraph,
  isLone
}: TornEnds): Matched {
  const result = [...marked]
  const pairs: Tear[] = []
  if (ends.length === 0 || starts.length === 0) return {tears: result, pairs}
  const worth = (end: number, start: StartPlace) =>
    isPossible(end, start.at)
      ? factsOf(end, start).reduce((sum, [name, value]) => sum + tearWeights[name] * value, 0)
      : Number.NEGATIVE_INFINITY
  if (ends.length <= many) {
    const worths = ends.map((end) => starts.map((start) => worth(end, start)))
    const partners = match(
      ends.length,
      starts.length,
      (row, column) => worths[row]![column]!,
      alone
    )
    for (const [row, end] of ends.entries()) {
      for (const [column, start] of starts.entries()) {
        const tear = {
          end,
          start: start.at,
          weight: worths[row]![column]!,
          isParagraph: isParagraph(start.at),
          isMarked: false,
          isLone: isLone(end, start)
        }
        if (tear.weight > possible) pairs.push(tear)
        if (column === partners[row] && tear.weight > poor) result.push(tear)
      }
    }
  } else {
    const startAt = new Map(starts.map((start) => [start.at, start]))
    for (const end of ends) {
      const start = startAt.get(end + 1)
      const weight = start ? worth(end, start) : 0
      if (start && weight > 0)
        result.push({
          end,
          start: start.at,
          weight,
          isParagraph: true,
          isMarked: false,
          isLone: isLone(end, start)
        })
    }
  }
  return {tears: result.sort((a, b) => a.end - b.end), pairs}
}
