import {bucket} from '../../../weights/fact-list.ts'
import type {LineView} from './line-view.ts'

/** Where lines stand: among what paragraphs, how set in, how far from the next short line. */
export interface LinePlaces {
  /** How many paragraphs of one line stand in a row with it: 0 for a longer one. */
  readonly runs: Uint8Array
  /** How many lines the paragraphs above and below that of the line have: 0 for none. */
  readonly above: Uint8Array
  readonly below: Uint8Array
  /** Its indent beside those of the lines above and below. */
  readonly insets: Uint8Array
  /** Of the lines that look like it how many stand over a paragraph of several lines. */
  readonly over: Uint8Array
  /** How far the next short line without a mark of a sentence is, above and below. */
  readonly since: Uint8Array
  readonly until: Uint8Array
  /** How many of the page's longer paragraphs end with a full stop: the same for all. */
  readonly stopped: Uint8Array
}

/** How many classes there are of each. */
export const placeCounts = {
  runs: 6,
  blocks: 6,
  insets: 9,
  over: 5,
  distances: 6,
  stopped: 3
} as const

/** See where the lines of a page stand. */
export function placeLines(views: readonly LineView[]): LinePlaces {
  const {runs, above, below} = placeAmongBlocks(views)
  return {
    runs,
    above,
    below,
    insets: insetsOf(views),
    over: overOf(views, below),
    ...distancesOf(views),
    stopped: stoppedOf(views)
  }
}

/** Paragraphs in a row, and how long those above and below are. */
function placeAmongBlocks(
  views: readonly LineView[]
): Pick<LinePlaces, 'runs' | 'above' | 'below'> {
  const [runs, above, below] = [0, 0, 0].map(() => new Uint8Array(views.length)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array
  ]
  const classOf = (view: LineView | undefined) =>
    view ? 1 + bucket(view.seen.block.lines.length, [1, 2, 3, 8]) : 0
  let alone = 0
  const endRun = (at: number) => {
    if (alone > 0) runs.fill(1 + bucket(alone, [1, 2, 4, 9]), at - alone, at)
    alone = 0
  }
  for (let from = 0; from < views.length; ) {
    const {seen} = views[from]!
    let to = from + 1
    while (views[to]?.seen === seen) to++
    above.fill(classOf(views[from - 1]), from, to)
    below.fill(classOf(views[to]), from, to)
    if (seen.block.lines.length === 1) alone++
    else endRun(from)
    from = to
  }
  endRun(views.length)
  return {runs, above, below}
}

/** Full widths by which indents differ that look unlike. */
const unlikeIndent = 0.6

/** For each line whether it is set in less, alike or more than what stands above, and below. */
function insetsOf(views: readonly LineView[]): Uint8Array {
  const insets = new Uint8Array(views.length).fill(alike * 4)
  for (let at = 1; at < views.length; at++) {
    const [above, own] = [views[at - 1]!, views[at]!]
    const more =
      (own.at === 0 ? own.seen.block.indent : 0) - (above.at === 0 ? above.seen.block.indent : 0)
    if (Math.abs(more) < unlikeIndent) continue
    insets[at]! += more < 0 ? -3 : 3
    insets[at - 1]! += more < 0 ? 1 : -1
  }
  return insets
}

/** The middle of less, alike and more. */
const alike = 1

/** From this class of {@link LinePlaces.below} on a paragraph has more than two lines. */
const severalLines = 4

/** For each line the share of the lines that look like it which stand over a longer paragraph. */
function overOf(views: readonly LineView[], below: Uint8Array): Uint8Array {
  const counts = new Map<string, {all: number; over: number}>()
  const likeLines: {all: number; over: number}[] = []
  for (const [at, {letters, tail, fill, seen, numbering, gap}] of views.entries()) {
    const key = `${letters} ${tail} ${fill < 0.75} ${seen.block.lines.length === 1} ${numbering?.form ?? ''} ${Math.min(gap, 2)}`
    const count = counts.get(key) ?? {all: 0, over: 0}
    counts.set(key, count)
    likeLines.push(count)
    count.all++
    if (below[at]! >= severalLines) count.over++
  }
  const shares = new Uint8Array(views.length)
  for (const [at, {all, over}] of likeLines.entries())
    shares[at] = all < 2 ? 0 : 1 + bucket(over / all, [0.15, 0.45, 0.8])
  return shares
}

const distanceBounds = [1, 2, 4, 9, 20]

function distancesOf(views: readonly LineView[]): Pick<LinePlaces, 'since' | 'until'> {
  const [since, until] = [new Uint8Array(views.length), new Uint8Array(views.length)]
  const short = new Uint8Array(views.length)
  for (const [at, {fill, tail, seen}] of views.entries())
    if (seen.block.lines.length === 1 && fill < 0.85 && tail !== 'final' && tail !== 'comma')
      short[at] = 1
  let last = -1
  for (let at = 0; at < views.length; at++) {
    since[at] = bucket(at - last, distanceBounds)
    if (short[at] === 1) last = at
  }
  let next = views.length
  for (let at = views.length - 1; at >= 0; at--) {
    until[at] = bucket(next - at, distanceBounds)
    if (short[at] === 1) next = at
  }
  return {since, until}
}

function stoppedOf(views: readonly LineView[]): Uint8Array {
  const ends = views.filter(({isLast, at}) => isLast && at > 0)
  const stops = ends.filter(({tail}) => tail === 'final' || tail === 'quoted').length
  return new Uint8Array(views.length).fill(bucket(stops / Math.max(1, ends.length), [0.6, 0.9]))
}
