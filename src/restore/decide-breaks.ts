import type {Fit} from './column-fit.ts'
import {type Features, fills, gaps, heads, indents, observe, tails} from './features.ts'
import {gapRow, headRow} from './habit-table.ts'
import {type Learned, learnHabits} from './learn-habits.ts'
import {textEvidence} from './text-evidence.ts'

/** What a line break means: the paragraph goes on, or it ends. */
export type Meaning = 'join' | 'end'

/** One decision with its reasons. */
export interface Decision {
  readonly meaning: Meaning
  /** Probability of `meaning`, 0.5 to 1. */
  readonly confidence: number
  /** What was seen, the strongest first. */
  readonly evidence: readonly Evidence[]
}

/** One reason: `weight` in nats, for an end where positive, for a join where negative. */
export interface Evidence {
  readonly name: string
  readonly weight: number
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
const lostIndents = {chinese: [0, 2], japanese: [0, 1], book: [0, 1, 1.5, 2], cells: [0, 1.5, 2.5]}
/** A lost indent must explain the lines better than none by this much, in nats. */
const margin = 2

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
 * @returns
 *   One decision for each break, in order: `fits.length - 1`, or none; and the document's habits.
 */
export function decideBreaks(
  fits: readonly Fit[],
  verse: ReadonlySet<Fit>
): {decisions: Decision[]; habits: Habits} {
  if (fits.length < 2) {
    return {
      decisions: [],
      habits: {blankAtEnd: 0.5, blankAfterFirst: 0, indentAtStart: 0.5, lostIndent: 0}
    }
  }
  const evidence = textEvidence(fits, verse)
  const extra = evidence.map((list) => list.reduce((sum, {weight}) => sum + weight, 0))
  let best: (Learned & {features: Features[]; lostIndent: number}) | undefined
  for (const lostIndent of lostIndents[kindOf(fits)]) {
    const features = fits.slice(1).map((fit, index) => observe(fits[index]!, fit, lostIndent))
    const learned = {...learnHabits(features, extra), features, lostIndent}
    const bar = best?.lostIndent === 0 ? margin : 0
    if (!best || learned.likelihood > best.likelihood + bar) best = learned
  }
  const {table, features, ends, firsts, lostIndent} = best!
  return {
    decisions: features.map((feature, index) => ({
      meaning: ends[index]! >= 0.5 ? 'end' : 'join',
      confidence: Math.max(ends[index]!, 1 - ends[index]!),
      evidence: explain(feature, table, firsts[index]! > 0.5, evidence[index]!)
    })),
    habits: {
      blankAtEnd: 1 - table.gap.end[0]!,
      blankAfterFirst: 1 - table.gap.joinAfterFirst[0]!,
      indentAtStart: 1 - table.indent.end[0]!,
      lostIndent
    }
  }
}

function kindOf(fits: readonly Fit[]): keyof typeof lostIndents {
  const {face} = fits[0]!
  if (face !== 'cjk') return face
  return fits.slice(0, 200).some(({text}) => /[ぁ-ゖ]/.test(text)) ? 'japanese' : 'chinese'
}

function explain(
  feature: Features,
  {gap, fill, tail, head, indent, end}: Learned['table'],
  afterFirst: boolean,
  text: readonly Evidence[]
): Evidence[] {
  const seen = afterFirst ? feature.fillAsFirst : feature.fill
  const reason = (name: string, ends: readonly number[], joins: readonly number[], at: number) => ({
    name,
    weight: Math.log(ends[at]! / joins[at]!)
  })
  const turn = (name: string, chance: number) => ({name, weight: Math.log(chance / (1 - chance))})
  return [
    reason(`gap-${gaps[feature.gap]}`, gap.end, gap[gapRow(feature, afterFirst)], feature.gap),
    reason(`line-${fills[seen]}`, fill.end, fill.join, seen),
    reason(`after-${tails[feature.tail]}`, tail.end, tail.join, feature.tail),
    reason(`before-${heads[feature.head]}`, head.end, head[headRow(feature)], feature.head),
    reason(`start-${indents[feature.indent]}`, indent.end, indent.join, feature.indent),
    turn(
      afterFirst ? 'after-first-line' : 'after-later-line',
      end[afterFirst ? 'afterFirst' : 'after']
    ),
    ...text
  ].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}
