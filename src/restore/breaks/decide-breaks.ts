import type {Evidence} from '../../weights/evidence.ts'
import {textEvidence} from '../evidence/text/text-evidence.ts'
import type {Fit} from '../lines/fit.ts'
import {heads, tails} from '../lines/line-ends.ts'
import type {Regimes} from '../regimes/index.ts'
import type {SeamsOf} from '../seams/seam-view.ts'
import {oddsOf, type WeighedSeams, weighSeams} from '../seams/weigh-seams.ts'
import {type Features, fills, gaps, indents, observeBreaks, withLostIndent} from './features.ts'
import {gapRow, headRow} from './habit-table.ts'
import {type Learned, learnHabits} from './learn-habits.ts'

/** What a line break means: the paragraph goes on, or it ends. */
export type Meaning = 'join' | 'end'

/** One decision with its reasons. */
export interface Decision {
  readonly meaning: Meaning
  /** Probability of `meaning`, 0.5 to 1. */
  readonly confidence: number
  /** What was seen, the strongest first. */
  readonly evidence: readonly Evidence[]
  /** What a person settled; `line` ends it for the reader, but not the paragraph. */
  readonly settled?: 'join' | 'break' | 'line' | undefined
}

/** A decision that is explained when it is asked for: a long book has hundreds of thousands. */
class Weighed implements Decision {
  readonly #all: Weighings
  readonly #index: number

  constructor(all: Weighings, index: number) {
    this.#all = all
    this.#index = index
  }

  get meaning(): Meaning {
    return this.#all.ends[this.#index]! >= 0.5 ? 'end' : 'join'
  }

  get confidence(): number {
    if (this.#all.words.has(this.#index)) return 1
    const end = this.#all.ends[this.#index]!
    return temper(Math.max(end, 1 - end))
  }

  get settled(): Decision['settled'] {
    return this.#all.settled.get(this.#index)
  }

  get evidence(): readonly Evidence[] {
    const {features, table, firsts, words, reasons, weighed} = this.#all
    const [text, word] = [reasons[this.#index]!, words.get(this.#index)]
    const name = this.settled ? 'editor' : 'numbered-head'
    const own =
      word === undefined
        ? [...text, ...weighed.explain(this.#index)]
        : [{name, weight: word}, ...text]
    return explain(features, this.#index, {
      table,
      afterFirst: firsts[this.#index]! > 0.5,
      text: own
    })
  }
}

/** What is known of all breaks of a document. */
interface Weighings extends Omit<Learned, 'likelihood'> {
  readonly features: Features
  /** What the text says of each. */
  readonly reasons: readonly (readonly Evidence[])[]
  readonly settled: ReadonlyMap<number, NonNullable<Decision['settled']>>
  /** What that, and what is sure of heads that number on, is worth, in nats. */
  readonly words: ReadonlyMap<number, number>
  /** What was learned of other documents says. */
  readonly weighed: WeighedSeams
}

/** What the decisions of a document have in common: its habits, as they were learned from it. */
export interface Habits {
  /** Share of paragraph ends that have a blank line. */
  readonly blankAtEnd: number
  /** Share of joins after a first line that have a blank line: a few extractors put one there. */
  readonly blankAfterFirst: number
  /** Share of paragraphs whose first line is set in. */
  readonly indentAtStart: number
  /** Full widths by which first lines are narrower because their indent was lost. */
  readonly lostIndent: number
}

/**
 * Indents that an extractor may have lost, in full widths, none first: Chinese sets in by two
 * squares, Japanese by one.
 *
 * @see https://www.w3.org/TR/clreq/#paragraph_adjustment_rules
 * @see https://www.w3.org/TR/jlreq/#line_head_indent_at_the_beginning_of_paragraphs
 */
const lostIndents = {
  chinese: [0, 2, -2],
  japanese: [0, 1, -1, -2],
  book: [0, 1, 1.5, 2],
  cells: [0, 1.5, 2.5]
}
/** A lost indent must explain the lines better than none by this much, in nats. */
const margin = 2
/**
 * Families that no weight has seen are not as sure as those that taught: of what the sum gives nine in
 * ten, eight were right. By this factor the chances of either are the same (measured by the forge).
 */
const discount = 0.78
/** What a person's word is worth, in nats: more than all that can be seen. */
const editor = 60
/** Breaks that are looked at to find it. */
const sampleSize = 1000

/**
 * Decide what each break between two printed lines means.
 *
 * The breaks of a document are a chain: whether a line is full depends on whether it is a first
 * line (its indent may be lost), which depends on the break before it. So all are decided together,
 * and the document's own habits are learned from it: does a blank line end its paragraphs? Are
 * first lines set in, or narrower? `learnHabits` says how; `textEvidence` adds what the text says.
 *
 * ```text
 * > | 推进黄河流域生态保
 *                      ^ join: full measure, no mark
 *   |
 *   | 护和高质量发展。
 *                    ^ end: short, a mark
 * ```
 *
 * @param fits
 *   Printed lines in reading order, measured.
 * @param verse
 *   Those of them that are verse.
 * @param options.regimes
 *   What the lines are.
 * @param options.settled
 *   What a person settled, by the index of the break. What is learned of the document does not
 *   depend on it; what is around it does.
 * @param options.pins
 *   What is sure of the breaks around heads that number on, in nats, by the index of the break.
 * @returns
 *   One decision for each break, in order: `fits.length - 1`, or none; and the document's habits.
 */
export function decideBreaks(
  fits: readonly Fit[],
  verse: ReadonlySet<Fit>,
  {
    regimes,
    settled = new Map(),
    pins = new Map(),
    weigh = weighSeams
  }: {
    readonly regimes: Regimes
    readonly settled?: ReadonlyMap<number, 'join' | 'break' | 'line'> | undefined
    readonly pins?: ReadonlyMap<number, number> | undefined
    readonly weigh?: ((of: SeamsOf) => WeighedSeams) | undefined
  }
): {decisions: Decision[]; habits: Habits} {
  if (fits.length < 2) {
    return {
      decisions: [],
      habits: {blankAtEnd: 0.5, blankAfterFirst: 0, indentAtStart: 0.5, lostIndent: 0}
    }
  }
  const reasons = textEvidence(fits, verse, regimes)
  const extra = new Float64Array(reasons.length)
  // What a blank line or an indent is known to mean would be learned of lines without one, too.
  const late = new Float64Array(reasons.length)
  for (const [index, list] of reasons.entries())
    for (const {name, weight} of list)
      (name === 'blanks-between' || name === 'at-the-margin' ? late : extra)[index]! += weight
  const plain = observeBreaks(fits)
  const lostIndent = findLostIndent(fits, plain, extra)
  const features = withLostIndent(fits, plain, lostIndent)
  const words = new Map(pins)
  for (const [index, form] of settled) words.set(index, form === 'join' ? -editor : editor)
  const {table, ends, firsts} = learnHabits(features, extra, words)
  const weighed = weigh({fits, features, learned: {ends, firsts, table}, reasons, verse, regimes})
  const sums = ends.map((end, index) =>
    words.has(index) ? end : chanceOf(oddsOf(end) + weighed.nats[index]! + late[index]!)
  )
  const all: Weighings = {features, table, ends: sums, firsts, reasons, settled, words, weighed}
  return {
    decisions: reasons.map((_, index) => new Weighed(all, index)),
    habits: {
      blankAtEnd: 1 - table.gap.end[0]!,
      blankAfterFirst: 1 - table.gap.joinAfterFirst[0]!,
      indentAtStart: 1 - table.indent.end[0]!,
      lostIndent
    }
  }
}

/** How sure a decision may call itself, of the chance that the sum gives. */
function temper(chance: number): number {
  const nats = Math.log(chance / Math.max(1 - chance, Number.EPSILON))
  return chanceOf(discount * nats)
}

const chanceOf = (nats: number) => 1 / (1 + Math.exp(-nats))

/** The indent that explains the lines best; of a long text its beginning is enough. */
function findLostIndent(fits: readonly Fit[], plain: Features, extra: Float64Array): number {
  const end = Math.min(plain.count, sampleSize)
  const sample = fits.slice(0, end + 1)
  const few = plain.count > end ? observeBreaks(sample) : plain
  let best = {lostIndent: 0, likelihood: Number.NEGATIVE_INFINITY}
  for (const lostIndent of lostIndents[kindOf(fits)]) {
    const features = withLostIndent(sample, few, lostIndent)
    const {likelihood} = learnHabits(features, extra.subarray(0, end))
    const bar = best.lostIndent === 0 ? margin : 0
    if (likelihood > best.likelihood + bar) best = {lostIndent, likelihood}
  }
  return best.lostIndent
}

function kindOf(fits: readonly Fit[]): keyof typeof lostIndents {
  const {face} = fits[0]!
  if (face !== 'cjk') return face
  return fits.slice(0, 200).some(({text}) => /[ぁ-ゖ]/.test(text)) ? 'japanese' : 'chinese'
}

function explain(
  features: Features,
  at: number,
  {
    table: {gap, fill, tail, head, indent, end},
    afterFirst,
    text
  }: {
    readonly table: Learned['table']
    readonly afterFirst: boolean
    readonly text: readonly Evidence[]
  }
): Evidence[] {
  const seen = (afterFirst ? features.fillAsFirst : features.fill)[at]!
  const [gapAt, tailAt, headAt] = [features.gap[at]!, features.tail[at]!, features.head[at]!]
  const indentAt = features.indent[at]!
  const chance = end[afterFirst ? 'afterFirst' : 'after']
  const reason = (
    name: string,
    ends: readonly number[],
    joins: readonly number[],
    row: number
  ) => ({
    name,
    weight: Math.log(ends[row]! / joins[row]!)
  })
  return [
    reason(`gap-${gaps[gapAt]}`, gap.end, gap[gapRow(features, at, afterFirst)], gapAt),
    reason(`line-${fills[seen]}`, fill.end, fill.join, seen),
    reason(`after-${tails[tailAt]}`, tail.end, tail.join, tailAt),
    reason(`before-${heads[headAt]}`, head.end, head[headRow(features, at)], headAt),
    reason(`start-${indents[indentAt]}`, indent.end, indent.join, indentAt),
    {
      name: afterFirst ? 'after-first-line' : 'after-later-line',
      weight: Math.log(chance / (1 - chance))
    },
    ...text
  ].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}
