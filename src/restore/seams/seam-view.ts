import {isHeadlineCase} from '../../text/headline-case.ts'
import type {Evidence} from '../../weights/evidence.ts'
import {bucket} from '../../weights/fact-list.ts'
import type {Features} from '../breaks/features.ts'
import type {Learned} from '../breaks/learn-habits.ts'
import type {Fit} from '../lines/fit.ts'
import {isSentenceEnd} from '../lines/line-ends.ts'
import type {Regimes} from '../regimes/index.ts'
import {casesOf} from './cases-of.ts'

/** What is known of the seams of a document when their facts are looked at. */
export interface SeamsOf {
  readonly fits: readonly Fit[]
  readonly features: Features
  /** What the document's own habits say of each. */
  readonly learned: Pick<Learned, 'ends' | 'firsts' | 'table'>
  /** What the text says of each. */
  readonly reasons: readonly (readonly Evidence[])[]
  readonly verse: ReadonlySet<Fit>
  readonly regimes: Regimes
}

/**
 * Seams of a document, seam `at` between line `at` and the next, each seen in classes. It lives as long
 * as the decisions do, and holds nothing of the lines.
 */
export interface SeamView extends Pick<SeamsOf, 'features'> {
  /** What the lines are measured in. */
  readonly face: Fit['face']
  /** Of each line: 1 verse, 2 an item, 0 neither. */
  readonly kinds: Uint8Array
  /** The habits' logarithm of the chance of an end to that of a join, by class. */
  readonly odds: Uint8Array
  /** 0 the habits join, 1 they are unsure, 2 they end. */
  readonly leanings: Uint8Array
  /** How the line before fills its column, as a first line where it is one. */
  readonly fills: Uint8Array
  /** Of each line (one more than seams): the share of its column that it fills, by class. */
  readonly shares: Uint8Array
  /** Of each line: how many full widths it is long, by class. */
  readonly extents: Uint8Array
  /** Of each line: capitals, a headline's case, eastern, other. */
  readonly letters: Uint8Array
  /** Of each line: `NAME.`, `Name:`, in brackets, digits alone, other. */
  readonly openings: Uint8Array
  /** Of each line: whether its first word, in a capital, is small or a name where lines go on. */
  readonly cases: Uint8Array
  /** Lines since the last gap, the line before counted, and lines to the next one. */
  readonly since: Uint8Array
  readonly until: Uint8Array
  /** Of the lines near each seam how many fill their column, and how many end a sentence. */
  readonly fullNear: Uint8Array
  readonly finalNear: Uint8Array
  readonly gapsNear: Uint8Array
  /** The names of reasons, each once. */
  readonly named: readonly (ReadonlySet<string> | undefined)[]
  /** What is alike all over the document, by class. */
  readonly whole: {
    readonly full: number
    readonly final: number
    readonly gap: number
    readonly indent: number
    readonly end: number
    readonly measure: number
    readonly openings: number
  }
}

export const seamCounts = {
  odds: 13,
  fills: 5,
  shares: 11,
  extents: 7,
  letters: 4,
  openings: 5,
  cases: 4,
  runs: 5,
  near: 4,
  full: 5,
  final: 5,
  gap: 5,
  indent: 4,
  end: 6,
  measure: 5
} as const

const bounds = {
  odds: [-8, -5, -3, -2, -1, -0.3, 0.3, 1, 2, 3, 5, 8],
  shares: [0.2, 0.35, 0.5, 0.65, 0.75, 0.85, 0.92, 0.97, 1.02, 1.1],
  extents: [4, 8, 14, 22, 32, 50],
  near: [0.25, 0.5, 0.8],
  full: [0.25, 0.5, 0.7, 0.85],
  final: [0.15, 0.3, 0.5, 0.75],
  gap: [0.02, 0.12, 0.3, 0.7],
  indent: [0.02, 0.1, 0.3],
  end: [0.08, 0.18, 0.33, 0.6, 0.85],
  measure: [11, 18, 26, 38],
  openings: [0.02, 0.15, 0.4]
} as const

/** Seams on either side that are near. */
const reach = 5

/** Look at the seams of a document. */
export function viewSeams(of: SeamsOf): SeamView {
  const {fits, features, learned, reasons, verse, regimes} = of
  const seams = (value: (at: number) => number) => classesOf(features.count, value)
  const lines = (value: (fit: Fit) => number) => classesOf(fits.length, (at) => value(fits[at]!))
  const odds = learned.ends.map((end) => Math.log((end + 1e-5) / (1 - end + 1e-5)))
  const fills = seams(
    (at) => (learned.firsts[at]! > 0.5 ? features.fillAsFirst : features.fill)[at]!
  )
  const full = Float64Array.from(seams((at) => (fills[at]! < 2 ? 1 : 0)))
  const final = Float64Array.from(lines(({tail}) => (isSentenceEnd(tail) ? 1 : 0)))
  const gap = Float64Array.from(seams((at) => (features.gap[at]! > 0 ? 1 : 0)))
  const openings = lines(openingOf)
  const near = (values: Float64Array) => {
    const means = meansNear(values)
    return seams((at) => bucket(means[at]!, bounds.near))
  }
  const runs = runsOf(gap)
  const measures = [...fits.map(({measure}) => measure)].sort((a, b) => a - b)
  return {
    features,
    face: fits[0]!.face,
    kinds: lines((fit) => (verse.has(fit) ? 1 : regimes.items.has(fit) ? 2 : 0)),
    odds: seams((at) => bucket(odds[at]!, bounds.odds)),
    leanings: seams((at) => bucket(odds[at]!, [-1, 1])),
    fills,
    shares: lines((fit) =>
      bucket(((fit.carried || fit.indent) + fit.width) / Math.max(1, fit.measure), bounds.shares)
    ),
    extents: lines(({width}) => bucket(width, bounds.extents)),
    letters: lines(lettersOf),
    openings,
    cases: casesOf(fits),
    since: runs.since,
    until: runs.until,
    fullNear: near(full),
    finalNear: near(final),
    gapsNear: near(gap),
    named: namesOf(reasons),
    whole: {
      full: bucket(mean(full), bounds.full),
      final: bucket(mean(final), bounds.final),
      gap: bucket(mean(gap), bounds.gap),
      indent: bucket(
        mean(Float64Array.from(features.indent, (value) => (value > 0 ? 1 : 0))),
        bounds.indent
      ),
      end: bucket(mean(learned.ends), bounds.end),
      measure: bucket(measures[measures.length >> 1] ?? 0, bounds.measure),
      openings: bucket(
        mean(Float64Array.from(openings, (value) => (value === 0 || value === 1 ? 1 : 0))),
        bounds.openings
      )
    }
  }
}

function classesOf(count: number, value: (at: number) => number): Uint8Array {
  const classes = new Uint8Array(count)
  for (let at = 0; at < count; at++) classes[at] = value(at)
  return classes
}

/** The names of the reasons of each seam; seams that have the same share them. */
function namesOf(reasons: SeamsOf['reasons']): SeamView['named'] {
  const known = new Map<string, ReadonlySet<string>>()
  return reasons.map(function (list) {
    if (list.length === 0) return undefined
    const names = list.map(({name}) => name)
    const key = names.join()
    const found = known.get(key) ?? new Set(names)
    known.set(key, found)
    return found
  })
}

const mean = (values: Float64Array) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** The mean of each value and those near it. */
function meansNear(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1)
  for (let at = 0; at < values.length; at++) sums[at + 1] = sums[at]! + values[at]!
  return values.map((_, at) => {
    const [from, to] = [Math.max(0, at - reach), Math.min(values.length, at + reach + 1)]
    return (sums[to]! - sums[from]!) / (to - from)
  })
}

/** For each seam how many lines stand above it since the last gap, and how many below it to the next. */
function runsOf(gap: Float64Array): {since: Uint8Array; until: Uint8Array} {
  const classOf = (length: number) => bucket(length, [1, 2, 3, 6])
  const since = new Uint8Array(gap.length)
  const until = new Uint8Array(gap.length)
  let length = 1
  for (let at = 0; at < gap.length; at++) {
    since[at] = classOf(length)
    length = gap[at]! > 0 ? 1 : length + 1
  }
  length = 1
  for (let at = gap.length - 1; at >= 0; at--) {
    until[at] = classOf(length)
    length = gap[at]! > 0 ? 1 : length + 1
  }
  return {since, until}
}

function lettersOf({text, face}: Fit): number {
  if (face === 'cjk') return 2
  if (/\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)) return 0
  return isHeadlineCase(text) ? 1 : 3
}

/** How a line opens: as a speech or a label does, in brackets, with figures alone, or as any other. */
function openingOf({text}: Fit): number {
  if (/^(?:\p{Lu}[\p{Lu}.'’-]*[ \u00a0]?){1,3}[.:—](?:\s|$)/u.test(text)) return 0
  if (/^[\p{L}\p{N} .·'’()（）]{1,24}[:：]/u.test(text)) return 1
  if (/^[[(（【〔].*[\])）】〕][.。]?$/u.test(text)) return 2
  return /^[\d\s.,:/()%-]+$/u.test(text) ? 3 : 4
}
