import {isOpener} from '../text/punctuation.ts'
import type {Fit} from './column-fit.ts'
import {type Features, fills, gaps, heads, indents, observe, pairAcross, tails} from './features.ts'

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

/** One reason: `weight` in nats, for `end` where positive, for `join` where negative. */
export interface Evidence {
  readonly name: string
  readonly weight: number
}

/** What the decisions of a document have in common: its habits, as they were learned from it. */
export interface Habits {
  /** Share of paragraph ends that have a blank line. */
  readonly blankAtEnd: number
  /** Share of paragraphs whose first line is set in. */
  readonly indentAtStart: number
  /** Full widths by which first lines are narrower because their indent was lost. */
  readonly lostIndent: number
}

/**
 * Probabilities of what is seen, by what the break means, before a document has been read: rows in
 * the order of the lists in `features.ts`. A document bends them to its own habits.
 *
 * A join after a paragraph's first line has its own row of gaps: some extractors leave a blank line
 * there.
 */
const prior = {
  gap: {
    end: [0.4, 0.4, 0.12, 0.05],
    join: [0.94, 0.03, 0.005, 0.025],
    joinAfterFirst: [0.9, 0.06, 0.005, 0.03]
  },
  fill: {
    end: [0.12, 0.1, 0.34, 0.42, 0.02],
    join: [0.84, 0.1, 0.025, 0.005, 0.03]
  },
  tail: {
    end: [0.06, 0.015, 0.56, 0.22, 0.06, 0.02, 0.001, 0.002, 0.04],
    join: [0.66, 0.15, 0.06, 0.01, 0.006, 0.012, 0.05, 0.01, 0.03]
  },
  head: {
    end: [0.34, 0.015, 0.33, 0.05, 0.2, 0.04, 0.001, 0.02],
    join: [0.46, 0.36, 0.09, 0.03, 0.05, 0.005, 0.006, 0.01]
  },
  indent: {
    end: [0.55, 0.35, 0.1],
    join: [0.96, 0.025, 0.015]
  }
} as const

// How many breaks of a document outweigh the prior, by how much documents differ in it.
const strength = {gap: 6, fill: 30, tail: 60, head: 60, indent: 6}

/** Chance that a break ends a paragraph, all else unknown. */
const priorEnd = 0.25
const rounds = 4

// Evidence that does not depend on a document's habits, in nats.
const weights = {
  pairSeen: 1.1,
  pairSeenOften: 2,
  bracketOpen: 3,
  quoteOpen: 0.8,
  marker: 2.2
}

/** Indents that an extractor may have lost, in full widths: none, Japanese, Latin, Chinese. */
const lostIndents = [0, 1, 1.5, 2]

/**
 * Decide what each break between two printed lines means.
 *
 * The breaks of a document are a chain: whether a line is full depends on whether it is a first
 * line (its indent may be lost), which depends on the break before it. So all are decided together,
 * by the forward and backward sums over the chain, and the document's own habits (does a blank
 * line end its paragraphs? are first lines set in, or narrower?) are learned from it by
 * expectation and maximisation, starting from the table above.
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
 * @returns
 *   One decision for each break, in order: `fits.length - 1`, or none; and the document's habits.
 * @see https://www.cs.ubc.ca/~murphyk/Bayes/rabiner.pdf
 *   For the sums and the re-estimation.
 */
export function decideBreaks(fits: readonly Fit[]): {decisions: Decision[]; habits: Habits} {
  if (fits.length < 2) {
    return {decisions: [], habits: {blankAtEnd: 0.5, indentAtStart: 0.5, lostIndent: 0}}
  }
  const fixed = fixedEvidence(fits)
  let best: Learned | undefined
  for (const lostIndent of lostIndents) {
    const learned = learn(fits, lostIndent, fixed)
    if (!best || learned.likelihood > best.likelihood + 2) best = learned
  }
  return {
    decisions: best!.ends.map((end, index) => decide(end, best!, index, fixed[index]!)),
    habits: {
      blankAtEnd: 1 - best!.table.gap.end[0]!,
      indentAtStart: 1 - best!.table.indent.end[0]!,
      lostIndent: best!.lostIndent
    }
  }
}

type Row = number[]
interface Table {
  gap: {end: Row; join: Row; joinAfterFirst: Row}
  fill: {end: Row; join: Row}
  tail: {end: Row; join: Row}
  head: {end: Row; join: Row}
  indent: {end: Row; join: Row}
  /** Chance of an end. */
  end: number
}

interface Learned {
  readonly lostIndent: number
  readonly features: readonly Features[]
  readonly table: Table
  /** Chance that each break is an end. */
  readonly ends: readonly number[]
  /** Chance that the line before each break is a first line. */
  readonly firsts: readonly number[]
  readonly likelihood: number
}

function learn(fits: readonly Fit[], lostIndent: number, fixed: readonly Evidence[][]): Learned {
  const features = fits.slice(1).map((fit, index) => observe(fits[index]!, fit, lostIndent))
  const extra = fixed.map((list) => list.reduce((sum, evidence) => sum + evidence.weight, 0))
  let table: Table = {...structuredClone(prior), end: priorEnd} as unknown as Table
  let sums = sumOver(features, table, extra)
  for (let round = 0; round < rounds; round++) {
    table = reestimate(features, sums)
    sums = sumOver(features, table, extra)
  }
  return {lostIndent, features, table, ...sums}
}

/**
 * Logarithms of the chances of what is seen at one break: when it is an end or a join, after a
 * first line or after another.
 */
function logChances(feature: Features, table: Table, extra: number) {
  const common = (kind: 'end' | 'join') =>
    Math.log(table.tail[kind][feature.tail]!) +
    Math.log(table.head[kind][feature.head]!) +
    Math.log(table.indent[kind][feature.indent]!)
  const end = common('end') + Math.log(table.gap.end[feature.gap]! * table.end) + extra / 2
  const join = common('join') + Math.log(1 - table.end) - extra / 2
  const [fill, asFirst] = [feature.fill, feature.fillAsFirst]
  return {
    endAfterFirst: end + Math.log(table.fill.end[asFirst]!),
    end: end + Math.log(table.fill.end[fill]!),
    joinAfterFirst:
      join + Math.log(table.gap.joinAfterFirst[feature.gap]! * table.fill.join[asFirst]!),
    join: join + Math.log(table.gap.join[feature.gap]! * table.fill.join[fill]!)
  }
}

/** The forward and backward sums: how likely each break is an end, each line before it a first line. */
function sumOver(features: readonly Features[], table: Table, extra: readonly number[]) {
  const count = features.length
  const chances = features.map((feature, index) => {
    const logs = logChances(feature, table, extra[index]!)
    const top = Math.max(logs.endAfterFirst, logs.end, logs.joinAfterFirst, logs.join)
    return {
      top,
      endAfterFirst: Math.exp(logs.endAfterFirst - top),
      end: Math.exp(logs.end - top),
      joinAfterFirst: Math.exp(logs.joinAfterFirst - top),
      join: Math.exp(logs.join - top)
    }
  })
  // Chance that line `index` is a first line, given what is seen before it; the first line is one.
  const forward = new Float64Array(count + 1)
  forward[0] = 1
  let likelihood = 0
  for (let index = 0; index < count; index++) {
    const at = chances[index]!
    const first = forward[index]!
    const end = first * at.endAfterFirst + (1 - first) * at.end
    const join = first * at.joinAfterFirst + (1 - first) * at.join
    forward[index + 1] = end / (end + join)
    likelihood += at.top + Math.log(end + join)
  }
  // What is seen after line `index`, if it is a first line and if it is not, up to a factor.
  let [afterFirst, after] = [1, 1]
  const ends = new Array<number>(count)
  const firsts = new Array<number>(count)
  for (let index = count - 1; index >= 0; index--) {
    const at = chances[index]!
    const first = forward[index]!
    const endFirst = first * at.endAfterFirst * afterFirst
    const end = (1 - first) * at.end * afterFirst
    const joinFirst = first * at.joinAfterFirst * after
    const join = (1 - first) * at.join * after
    const sum = endFirst + end + joinFirst + join
    ends[index] = (endFirst + end) / sum
    firsts[index] = (endFirst + joinFirst) / sum
    const nextFirst = at.endAfterFirst * afterFirst + at.joinAfterFirst * after
    const next = at.end * afterFirst + at.join * after
    const scale = nextFirst + next
    afterFirst = nextFirst / scale
    after = next / scale
  }
  return {ends, firsts, likelihood}
}

function reestimate(
  features: readonly Features[],
  {ends, firsts}: {ends: readonly number[]; firsts: readonly number[]}
): Table {
  const scaled = (row: readonly number[], by: number) => row.map((chance) => chance * by)
  const start = <Kind extends string>(rows: Record<Kind, readonly number[]>, by: number) =>
    Object.fromEntries(
      Object.entries<readonly number[]>(rows).map(([kind, row]) => [kind, scaled(row, by)])
    ) as Record<Kind, Row>
  const table = {
    gap: start(prior.gap, strength.gap),
    fill: start(prior.fill, strength.fill),
    tail: start(prior.tail, strength.tail),
    head: start(prior.head, strength.head),
    indent: start(prior.indent, strength.indent)
  }
  let total = 0
  for (const [index, feature] of features.entries()) {
    const end = ends[index]!
    const join = 1 - end
    const first = firsts[index]!
    total += end
    table.gap.end[feature.gap]! += end
    table.gap.join[feature.gap]! += join * (1 - first)
    table.gap.joinAfterFirst[feature.gap]! += join * first
    table.fill.end[feature.fill]! += end
    table.fill.join[feature.fill]! += join * (1 - first)
    table.fill.join[feature.fillAsFirst]! += join * first
    table.tail.end[feature.tail]! += end
    table.tail.join[feature.tail]! += join
    table.head.end[feature.head]! += end
    table.head.join[feature.head]! += join
    table.indent.end[feature.indent]! += end
    table.indent.join[feature.indent]! += join
  }
  for (const rows of Object.values(table)) {
    for (const row of Object.values<Row>(rows)) {
      const sum = row.reduce((a, b) => a + b, 0)
      for (let index = 0; index < row.length; index++) row[index]! /= sum
    }
  }
  const count = features.length
  return {...table, end: (total + priorEnd * 10) / (count + 10)}
}

/** Reasons that the text itself gives, whatever the habits of its page. */
function fixedEvidence(fits: readonly Fit[]): Evidence[][] {
  const pairs = countPairs(fits)
  let open = ''
  return fits.slice(1).map((after, index) => {
    const before = fits[index]!
    const found: Evidence[] = []
    const times = pairs.get(pairAcross(before.text, after.text)) ?? 0
    if (times > 3) found.push({name: 'word-across-break', weight: -weights.pairSeenOften})
    else if (times > 0) found.push({name: 'pair-across-break', weight: -weights.pairSeen})
    open = openBracket(before.text, open)
    if (open !== '') found.push({name: 'bracket-open', weight: -weights.bracketOpen})
    if (startsItem(after.text)) found.push({name: 'item-marker', weight: weights.marker})
    return found
  })
}

/** How often each pair of letters stands inside lines; a sample is enough of a long text. */
function countPairs(fits: readonly Fit[]): Map<string, number> {
  const pairs = new Map<string, number>()
  for (const {text} of fits.slice(0, 20000)) {
    if (/^[\x20-\u024f\u2010-\u201f]*$/.test(text)) continue
    const characters = [...text]
    for (let index = 0; index + 1 < characters.length; index++) {
      const pair = characters[index]! + characters[index + 1]!
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }
  }
  return pairs
}

const brackets = new Map([
  ['（', '）'],
  ['《', '》'],
  ['〈', '〉'],
  ['(', ')'],
  ['[', ']'],
  ['〔', '〕'],
  ['【', '】']
])

/** The bracket that is still open after a line, or nothing; one that stays open for long was a slip. */
function openBracket(text: string, before: string): string {
  let open = before
  for (const character of text) {
    if (open !== '' && character === brackets.get(open)) open = ''
    else if (isOpener(character) && brackets.has(character) && open === '') open = character
  }
  return open === before && before !== '' ? '' : open
}

const item =
  /^(?:第[一二三四五六七八九十百零〇\d]+[章节節條条回编編卷]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[①-⑳•●■◆※]|\d{1,2}[.．、)](?!\d)|[ivxIVX]{1,5}[.)]\s)/u
function startsItem(text: string): boolean {
  return item.test(text)
}

function decide(
  end: number,
  learned: Learned,
  index: number,
  fixed: readonly Evidence[]
): Decision {
  const meaning: Meaning = end >= 0.5 ? 'end' : 'join'
  const feature = learned.features[index]!
  const {table} = learned
  const first = learned.firsts[index]! > 0.5
  const fill = first ? feature.fillAsFirst : feature.fill
  const joinGap = first ? table.gap.joinAfterFirst : table.gap.join
  const ratio = (a: number, b: number) => Math.log(a / b)
  const evidence = [
    {
      name: `gap-${gaps[feature.gap]}`,
      weight: ratio(table.gap.end[feature.gap]!, joinGap[feature.gap]!)
    },
    {name: `line-${fills[fill]}`, weight: ratio(table.fill.end[fill]!, table.fill.join[fill]!)},
    {
      name: `after-${tails[feature.tail]}`,
      weight: ratio(table.tail.end[feature.tail]!, table.tail.join[feature.tail]!)
    },
    {
      name: `before-${heads[feature.head]}`,
      weight: ratio(table.head.end[feature.head]!, table.head.join[feature.head]!)
    },
    {
      name: `start-${indents[feature.indent]}`,
      weight: ratio(table.indent.end[feature.indent]!, table.indent.join[feature.indent]!)
    },
    ...fixed
  ]
  return {
    meaning,
    confidence: Math.max(end, 1 - end),
    evidence: evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  }
}
