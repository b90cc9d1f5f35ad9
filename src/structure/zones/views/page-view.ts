import {heads, tails} from '../../../restore/lines/line-ends.ts'
import {bucket} from '../../../weights/fact-list.ts'
import type {Habit} from '../../blocks/observe.ts'
import {Rarity} from '../../likeness/rarity.ts'
import {termsOf} from '../../likeness/terms.ts'
import type {Judged} from '../../roles/roles.ts'
import {type LineLabel, labelIndex, labels} from '../line-labels.ts'
import {type LineMarks, markCounts, markLines} from './line-marks.ts'
import {type LinePlaces, placeCounts, placeLines} from './line-places.ts'
import {type LineStacks, stackCounts, stackLines} from './line-stacks.ts'
import type {LineView} from './line-view.ts'

/** What the facts of a page's lines are about. */
export interface FactsOf {
  readonly views: readonly LineView[]
  readonly habit: Habit
  /** What the judge of roles says of each block, by its index. */
  readonly judged: readonly Judged[]
  /** How each line is read without the chain. */
  readonly before: readonly LineLabel[]
}

/** The lines of a page, each seen in classes. */
export interface PageView extends FactsOf, LineMarks, LinePlaces, LineStacks {
  readonly fills: Uint8Array
  readonly gaps: Uint8Array
  readonly tails: Uint8Array
  readonly heads: Uint8Array
  readonly extents: Uint8Array
  readonly names: Uint8Array
  readonly letters: Uint8Array
  readonly today: Uint8Array
  readonly numbers: Uint8Array
  readonly marks: Uint8Array
  readonly titles: Uint8Array
  readonly bylines: Uint8Array
  readonly times: Uint8Array
  /** How many lines that may be heads stand in a row with each, and its place among them. */
  readonly rows: Uint8Array
  readonly places: Uint8Array
  /** The same of lines without any mark of a sentence. */
  readonly bare: Uint8Array
  readonly barePlaces: Uint8Array
  /** How many of a line and its neighbours do not fill their column, or overfill it. */
  readonly ragged: Uint8Array
  /** How many lines of the page fill their columns: few, some, most. */
  readonly wrapped: Uint8Array
  /** How much of a line's rare words one paragraph elsewhere has: of what a title says its text speaks. */
  readonly told: Uint8Array
  /** Where in the page it stands: at its head, in it, at its end. */
  readonly parts: Uint8Array
  /** How many lines of the page look like it: letters, length, gaps around it, mark at its end. */
  readonly alike: Uint8Array
  /** The seam above it: inside a paragraph, or between two; surely, likely, or in doubt. */
  readonly seams: Uint8Array
  /** How many lines of the page are names, and how many are bare, for its length: the same for all. */
  readonly nameCount: Uint8Array
  readonly bareCount: Uint8Array
  /** Where it stands in its paragraph, and how long that is. */
  readonly shapes: Uint8Array
  readonly indents: Uint8Array
  /** Whether it opens with a quotation mark or a dash; whether it is all in brackets. */
  readonly quotes: Uint8Array
  readonly brackets: Uint8Array
  /** How wide it is beside the column of what stands below it. */
  readonly measures: Uint8Array
}

/** How many classes there are of each. */
export const counts = {
  fills: 6,
  gaps: 5,
  tails: tails.length,
  heads: heads.length,
  extents: 6,
  names: 6,
  letters: 4,
  labels: labels.length,
  scores: 9,
  numbers: 12,
  rows: 8,
  told: 6,
  marks: 6,
  times: 3,
  ragged: 4,
  wrapped: 3,
  parts: 3,
  alike: 5,
  seams: 6,
  crowds: 5,
  shapes: 8,
  indents: 6,
  measures: 4,
  ...markCounts,
  ...placeCounts,
  ...stackCounts
} as const

const fillBounds = [0.25, 0.5, 0.75, 0.9, 1.03]
const extentBounds = [4, 8, 14, 22, 32]
const scoreBounds = [-6, -3, -1.5, -0.5, 0.5, 1.5, 3, 5]
const nameBounds = [0, 0.9, 1.7, 2.9]
const numberForms = ['1', '1.', 'roman', '一、', '（一）', '（1）'] as const

const letterKinds = ['capitals', 'headline', 'eastern', 'other'] as const

/** What a gap above a line is on its page: none, the usual one, more, much more, a page's head. */
function gapOf(gap: number, usual: number): number {
  if (gap >= 9) return 4
  if (gap === 0) return 0
  if (gap <= usual) return 1
  return gap <= usual + 1 ? 2 : 3
}

function numberOf({numbering}: LineView): number {
  if (!numbering) return 0
  const form = (numberForms as readonly string[]).indexOf(numbering.form)
  if (form >= 0) return 1 + form
  return Math.min(counts.numbers - 1, numberForms.length + Math.min(5, numbering.level))
}

function marksOf({text}: LineView): number {
  const marks = text.match(/[，。；：！？、,;:!?]/gu)?.length ?? 0
  const parted = /\p{Script=Han}[ \u3000]+\p{Script=Han}/u.test(text) ? 1 : 0
  return Math.min(2, marks) * 2 + parted
}

/** See the lines of a page in classes. */
export function viewPage(of: FactsOf): PageView {
  const {views, habit, judged} = of
  const map = (value: (view: LineView, at: number) => number) => {
    const classes = new Uint8Array(views.length)
    for (let at = 0; at < classes.length; at++) classes[at] = value(views[at]!, at)
    return classes
  }
  const mayBeHead = views.map(
    (view) =>
      (view.fill < 0.9 || view.seen.block.lines.length <= 3) &&
      !/[，。；,;]$/u.test(view.text) &&
      view.extent < 50
  )
  const {rows, places} = rowsOf(mayBeHead)
  const unmarked = rowsOf(views.map(isBare))
  const isRagged = views.map(({fill}) => fill < 0.9 || fill > 1.05)
  const raggedAt = (at: number) => (isRagged[at] === true ? 1 : 0)
  // Of a paragraph's lines all but the last fill the column, where the page is wrapped at all.
  const inner = views.filter(({isLast}) => !isLast)
  const full =
    inner.filter(({fill}) => fill > 0.9 && fill < 1.05).length / Math.max(1, views.length)
  const share = (count: number) =>
    bucket(count / Math.max(1, views.length), [0.005, 0.03, 0.08, 0.2])
  const nameCount = share(views.filter(({name}) => (name?.score ?? 0) > 0.9).length)
  const bareCount = share(views.filter(isBare).length)
  const scoresFor = (role: 'title' | 'byline') =>
    map(({seen}) => bucket(judged[seen.index]!.scoreOf(role), scoreBounds))
  return {
    ...of,
    ...markLines(views),
    ...placeLines(views),
    ...stackLines(views),
    fills: map(({fill}) => bucket(fill, fillBounds)),
    gaps: map(({gap}) => gapOf(gap, habit.usualGap)),
    tails: map(({tail}) => tails.indexOf(tail)),
    heads: map(({head}) => heads.indexOf(head)),
    extents: map(({extent}) => bucket(extent, extentBounds)),
    names: map(({name}) => (name ? 1 + bucket(name.score, nameBounds) : 0)),
    letters: map((view) => letterKinds.indexOf(view.letters)),
    today: map((_, at) => labelIndex(of.before[at]!)),
    numbers: map(numberOf),
    marks: map(marksOf),
    titles: scoresFor('title'),
    bylines: scoresFor('byline'),
    times: map((view) => Math.min(2, (habit.times.get(view.text.replace(/\s+/gu, '')) ?? 1) - 1)),
    rows,
    places,
    bare: unmarked.rows,
    barePlaces: unmarked.places,
    ragged: map((_, at) => raggedAt(at - 1) + raggedAt(at) + raggedAt(at + 1)),
    told: toldOf(views),
    parts: map((_, at) => (at < 4 ? 0 : at >= views.length - 6 ? 2 : 1)),
    wrapped: map(() => (full < 0.25 ? 0 : full < 0.55 ? 1 : 2)),
    alike: alikeOf(views, habit),
    seams: map(seamOf),
    nameCount: map(() => nameCount),
    bareCount: map(() => bareCount),
    shapes: map(shapeOf),
    indents: map(indentOf),
    quotes: map(({text}) => (/^[“‘"'「『„»«–—-]/u.test(text) ? 1 : 0)),
    brackets: map(({text}) => (/^[（([【〔].*[）)\]】〕]$/u.test(text) ? 1 : 0)),
    measures: map((_, at) => belowMeasure(at, views))
  }
}

/** Where a line stands in its paragraph, and how long that is. */
function shapeOf({at, isLast, seen}: LineView): number {
  const count = Math.min(4, seen.block.lines.length)
  return count === 1 ? 0 : (at === 0 ? 1 : isLast ? 3 : 2) + (count > 3 ? 3 : 0)
}

function indentOf({seen, at, extent}: LineView): number {
  const {indent, measure} = seen.block
  if (at > 0) return 0
  const isCentred = Math.abs(measure - extent - 2 * indent) < 2 && indent > 1
  return (indent < 0.4 ? 1 : indent < 3 ? 2 : 3) + (isCentred ? 2 : 0)
}

/** How wide a line is beside the column of what stands below it. */
function belowMeasure(at: number, views: readonly LineView[]): number {
  let below: LineView | undefined
  for (let next = at + 1; !below && next < views.length && next < at + 5; next++)
    if (views[next]!.seen.block.lines.length > 2) below = views[next]
  if (!below) return 0
  return 1 + bucket(views[at]!.extent / Math.max(1, below.seen.block.measure), [0.7, 1.06])
}

/** How sure restoration was of the seam above: inside a paragraph (0 to 2) or between two (3 to 5). */
function seamOf({at, seen: {block}}: LineView): number {
  const confidence = at > 0 ? (block.seams[at - 1]?.confidence ?? 1) : block.startConfidence
  return (at > 0 ? 0 : 3) + (confidence > 0.98 ? 0 : confidence > 0.8 ? 1 : 2)
}

/** Heads of one page are alike: how many lines look like each, by class. */
function alikeOf(views: readonly LineView[], {usualGap}: Habit): Uint8Array {
  const gapClass = (view: LineView | undefined) => Math.min(2, gapOf(view?.gap ?? 9, usualGap))
  const keys = views.map((view, at) => {
    const {letters, numbering, fill, tail, seen} = view
    const gaps = gapClass(view) * 3 + gapClass(views[at + 1])
    const looks = (fill < 0.75 ? 1 : 0) + (view.at === 0 ? 2 : 0) + (seen.block.indent > 1 ? 4 : 0)
    const kind = ((tails.indexOf(tail) * 4 + letterKinds.indexOf(letters)) * 9 + gaps) * 8 + looks
    return numbering ? `${kind} ${numbering.form}` : String(kind)
  })
  const times = new Map<string, number>()
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  return Uint8Array.from(keys, (key) => bucket(times.get(key)!, [1, 2, 4, 9]))
}

/** Lines of a page beyond which nothing is told of words: what a long book has are chapters. */
const mostLines = 4000

/** For each line that may be a head, the share of its rare words that the paragraph nearest to it in words has. */
function toldOf(views: readonly LineView[]): Uint8Array {
  const result = new Uint8Array(views.length)
  const blocks = [...new Set(views.map(({seen}) => seen))]
  if (views.length > mostLines) return result
  const rarity = new Rarity(
    blocks.map(({block}) => (block.lines.length > 1 || block.text.length > 40 ? block.text : ''))
  )
  const places = new Map(blocks.map((one, index) => [one, index]))
  for (const [at, view] of views.entries()) {
    if (!isBare(view) || view.text.length > 80) continue
    const own = places.get(view.seen)!
    const shares = new Map<number, number>()
    let whole = 0
    for (const term of termsOf(view.text).keys()) {
      const rare = rarity.of(term)
      whole += rare === 0 ? 2 : rare
      if (rare === 0) continue
      for (const {block} of rarity.blocksOf(term))
        if (block !== own) shares.set(block, (shares.get(block) ?? 0) + rare)
    }
    let most = 0
    for (const share of shares.values()) most = Math.max(most, share)
    result[at] = whole === 0 ? 0 : 1 + bucket(most / whole, [0.12, 0.3, 0.5, 0.75])
  }
  return result
}

/** Whether a line has no mark of a sentence at all; in Latin, whether its words are those of a headline. */
function isBare({text, letters, tail}: LineView): boolean {
  if (letters === 'eastern')
    return (
      !/[，。；：！？、,;:!?]\s*\S/u.test(text.replace(/、(?=\S{1,12}$)/u, '')) &&
      !/[，。；：！？]$/u.test(text)
    )
  return letters !== 'other' && tail !== 'comma' && tail !== 'hyphen'
}

/** For lines in a row that may be heads: how many there are, and the place of each from the end. */
function rowsOf(mayBeHead: readonly boolean[]): {rows: Uint8Array; places: Uint8Array} {
  const rows = new Uint8Array(mayBeHead.length)
  const places = new Uint8Array(mayBeHead.length)
  for (let from = 0; from < mayBeHead.length; from++) {
    if (!mayBeHead[from]) continue
    let to = from
    while (to < mayBeHead.length && mayBeHead[to]) to++
    for (let at = from; at < to; at++) {
      rows[at] = lengthOf(to - from)
      places[at] = lengthOf(to - at)
    }
    from = to
  }
  return {rows, places}
}

/** 1 to 4 as they are, then 5 to 6, 7 to 10, and more. */
const lengthOf = (count: number) => (count <= 4 ? count : count <= 6 ? 5 : count <= 10 ? 6 : 7)
