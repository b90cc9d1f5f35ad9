import {heads, tails} from '../../restore/features.ts'
import type {Habit} from '../observe.ts'
import {Rarity} from '../rarity.ts'
import type {Judged} from '../roles.ts'
import {termsOf} from '../terms.ts'
import type {ChainInput} from './chain.ts'
import {type LineLabel, labelIndex, labels} from './labels.ts'
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

/** One thing that is seen of a line: which of `values` it is, or -1 where it says nothing. */
interface Fact {
  readonly name: string
  readonly values: number
  readonly of: (at: number, page: Page) => number
}

interface Page extends FactsOf {
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
}

const bucket = (value: number, bounds: readonly number[]) => {
  let at = 0
  while (at < bounds.length && value > bounds[at]!) at++
  return at
}

const fillBounds = [0.25, 0.5, 0.75, 0.9, 1.03]
const extentBounds = [4, 8, 14, 22, 32]
const scoreBounds = [-6, -3, -1.5, -0.5, 0.5, 1.5, 3, 5]
const nameBounds = [0, 0.9, 1.7, 2.9]
const [fillCount, extentCount, scoreCount, nameCount] = [6, 6, 9, 6]
const [gapCount, letterCount, rowCount, toldCount] = [5, 4, 8, 6]
const tailCount = tails.length
const headCount = heads.length
const numberForms = ['1', '1.', 'roman', '一、', '（一）', '（1）'] as const
const numberCount = numberForms.length + 6

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
  return Math.min(numberCount - 1, numberForms.length + Math.min(5, numbering.level))
}

function marksOf({text}: LineView): number {
  const marks = text.match(/[，。；：！？、,;:!?]/gu)?.length ?? 0
  const parted = /\p{Script=Han}[ \u3000]+\p{Script=Han}/u.test(text) ? 1 : 0
  return Math.min(2, marks) * 2 + parted
}

const next =
  (of: (page: Page) => Uint8Array, distance: number, count: number) =>
  (at: number, page: Page): number => {
    const other = at + distance
    return other < 0 || other >= page.views.length ? count : of(page)[other]!
  }

const cross =
  (a: (page: Page) => Uint8Array, b: (page: Page) => Uint8Array, count: number) =>
  (at: number, page: Page): number =>
    a(page)[at]! * count + b(page)[at]!

const crossNext =
  (a: (page: Page) => Uint8Array, b: (page: Page) => Uint8Array, count: number, distance: number) =>
  (at: number, page: Page): number =>
    a(page)[at]! * (count + 1) + next(b, distance, count)(at, page)

const own = (of: (page: Page) => Uint8Array) => (at: number, page: Page) => of(page)[at]!

const fills = (page: Page) => page.fills
const gaps = (page: Page) => page.gaps
const tail = (page: Page) => page.tails
const head = (page: Page) => page.heads
const extents = (page: Page) => page.extents
const names = (page: Page) => page.names
const letters = (page: Page) => page.letters
const today = (page: Page) => page.today
const numbers = (page: Page) => page.numbers
const marks = (page: Page) => page.marks
const titles = (page: Page) => page.titles
const bylines = (page: Page) => page.bylines
const times = (page: Page) => page.times
const rows = (page: Page) => page.rows
const places = (page: Page) => page.places
const bare = (page: Page) => page.bare
const barePlaces = (page: Page) => page.barePlaces
const ragged = (page: Page) => page.ragged
const wrapped = (page: Page) => page.wrapped
const told = (page: Page) => page.told
const parts = (page: Page) => page.parts
const label = labels.length

/** All facts on lines. Those that pair two are there for what neither says alone. */
const facts: readonly Fact[] = [
  {name: 'any', values: 1, of: () => 0},
  {name: 'before', values: label, of: own(today)},
  {name: 'before-above', values: label + 1, of: next(today, -1, label)},
  {name: 'before-below', values: label + 1, of: next(today, 1, label)},
  {name: 'before-two-below', values: label + 1, of: next(today, 2, label)},
  {name: 'before-and-below', values: label * (label + 1), of: crossNext(today, today, label, 1)},
  {name: 'before-and-letters', values: label * letterCount, of: cross(today, letters, letterCount)},
  {name: 'before-and-tail', values: label * tailCount, of: cross(today, tail, tailCount)},
  {name: 'title-score', values: scoreCount, of: own(titles)},
  {name: 'byline-score', values: scoreCount, of: own(bylines)},
  {
    name: 'title-score-and-letters',
    values: scoreCount * letterCount,
    of: cross(titles, letters, letterCount)
  },
  {name: 'letters-and-fill', values: letterCount * fillCount, of: cross(letters, fills, fillCount)},
  {name: 'letters-and-tail', values: letterCount * tailCount, of: cross(letters, tail, tailCount)},
  {name: 'letters-and-head', values: letterCount * headCount, of: cross(letters, head, headCount)},
  {
    name: 'letters-and-extent',
    values: letterCount * extentCount,
    of: cross(letters, extents, extentCount)
  },
  {name: 'letters-and-name', values: letterCount * nameCount, of: cross(letters, names, nameCount)},
  {name: 'letters-and-gap', values: letterCount * gapCount, of: cross(letters, gaps, gapCount)},
  {
    name: 'letters-and-number',
    values: letterCount * numberCount,
    of: cross(letters, numbers, numberCount)
  },
  {name: 'letters-and-marks', values: letterCount * 6, of: cross(letters, marks, 6)},
  {
    name: 'letters-above',
    values: letterCount * (letterCount + 1),
    of: crossNext(letters, letters, letterCount, -1)
  },
  {
    name: 'letters-below',
    values: letterCount * (letterCount + 1),
    of: crossNext(letters, letters, letterCount, 1)
  },
  {
    name: 'tail-above',
    values: letterCount * (tailCount + 1),
    of: crossNext(letters, tail, tailCount, -1)
  },
  {
    name: 'fill-above',
    values: letterCount * (fillCount + 1),
    of: crossNext(letters, fills, fillCount, -1)
  },
  {
    name: 'fill-below',
    values: letterCount * (fillCount + 1),
    of: crossNext(letters, fills, fillCount, 1)
  },
  {
    name: 'tail-below',
    values: letterCount * (tailCount + 1),
    of: crossNext(letters, tail, tailCount, 1)
  },
  {
    name: 'head-below',
    values: letterCount * (headCount + 1),
    of: crossNext(letters, head, headCount, 1)
  },
  {
    name: 'extent-below',
    values: letterCount * (extentCount + 1),
    of: crossNext(letters, extents, extentCount, 1)
  },
  {
    name: 'extent-above',
    values: letterCount * (extentCount + 1),
    of: crossNext(letters, extents, extentCount, -1)
  },
  {
    name: 'name-below',
    values: letterCount * (nameCount + 1),
    of: crossNext(letters, names, nameCount, 1)
  },
  {name: 'name-two-below', values: nameCount + 1, of: next(names, 2, nameCount)},
  {
    name: 'name-above',
    values: letterCount * (nameCount + 1),
    of: crossNext(letters, names, nameCount, -1)
  },
  {
    name: 'gap-above-and-below',
    values: gapCount * (gapCount + 1),
    of: crossNext(gaps, gaps, gapCount, 1)
  },
  {name: 'gap-and-fill', values: gapCount * fillCount, of: cross(gaps, fills, fillCount)},
  {name: 'gap-and-tail', values: gapCount * tailCount, of: cross(gaps, tail, tailCount)},
  {
    name: 'gap-below-and-tail',
    values: tailCount * (gapCount + 1),
    of: crossNext(tail, gaps, gapCount, 1)
  },
  {
    name: 'gap-and-tail-above',
    values: gapCount * (tailCount + 1),
    of: crossNext(gaps, tail, tailCount, -1)
  },
  {name: 'times', values: 3, of: own(times)},
  {name: 'row', values: rowCount, of: own(rows)},
  {name: 'row-and-place', values: rowCount * rowCount, of: cross(rows, places, rowCount)},
  {
    name: 'bare-row-and-letters',
    values: rowCount * letterCount,
    of: cross(bare, letters, letterCount)
  },
  {name: 'bare-row-and-place', values: rowCount * rowCount, of: cross(bare, barePlaces, rowCount)},
  {name: 'bare-row-and-ragged', values: rowCount * 4, of: cross(bare, ragged, 4)},
  {name: 'bare-row-and-name', values: rowCount * nameCount, of: cross(bare, names, nameCount)},
  {name: 'bare-row-and-before', values: label * rowCount, of: cross(today, bare, rowCount)},
  {
    name: 'told-and-letters',
    values: toldCount * letterCount,
    of: cross(told, letters, letterCount)
  },
  {name: 'told-and-bare-row', values: toldCount * rowCount, of: cross(told, bare, rowCount)},
  {name: 'told-below', values: toldCount + 1, of: next(told, 1, toldCount)},
  {name: 'told-above', values: toldCount + 1, of: next(told, -1, toldCount)},
  {name: 'bare-row-and-times', values: rowCount * 3, of: cross(bare, times, 3)},
  {name: 'bare-row-and-part', values: rowCount * 3, of: cross(bare, parts, 3)},
  {
    name: 'bare-row-and-extent',
    values: rowCount * extentCount,
    of: cross(bare, extents, extentCount)
  },
  {name: 'part-and-before', values: 3 * label, of: cross(parts, today, label)},
  {name: 'ragged-and-wrapped', values: 12, of: cross(wrapped, ragged, 4)},
  {name: 'wrapped-and-fill', values: 3 * fillCount, of: cross(wrapped, fills, fillCount)},
  {name: 'wrapped-and-tail', values: 3 * tailCount, of: cross(wrapped, tail, tailCount)},
  {name: 'wrapped-and-before', values: 3 * label, of: cross(wrapped, today, label)},
  {name: 'row-and-name', values: rowCount * nameCount, of: cross(rows, names, nameCount)},
  {name: 'place-and-name', values: rowCount * nameCount, of: cross(places, names, nameCount)},
  {name: 'in-paragraph', values: 8, of: (at, {views}) => shapeOf(views[at]!)},
  {name: 'indent', values: 6, of: (at, {views}) => indentOf(views[at]!)},
  {
    name: 'quote',
    values: 2,
    of: (at, {views}) => (/^[“‘"'「『„»«–—-]/u.test(views[at]!.text) ? 1 : 0)
  },
  {
    name: 'bracketed',
    values: 2,
    of: (at, {views}) => (/^[（([【〔].*[）)\]】〕]$/u.test(views[at]!.text) ? 1 : 0)
  },
  {name: 'below-measure', values: 4, of: belowMeasure}
]

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
function belowMeasure(at: number, {views}: Page): number {
  const below = views.slice(at + 1, at + 5).find(({seen}) => seen.block.lines.length > 2)
  if (!below) return 0
  return 1 + bucket(views[at]!.extent / Math.max(1, below.seen.block.measure), [0.7, 1.06])
}

/** Facts on the seam above a line: each has a row for each pair of labels. */
const seams: readonly Fact[] = [
  {name: 'any', values: 1, of: () => 0},
  {name: 'gap', values: gapCount, of: own(gaps)},
  {name: 'fill-above', values: fillCount + 1, of: next(fills, -1, fillCount)},
  {name: 'letters', values: letterCount, of: own(letters)},
  {name: 'seam', values: 3, of: (at, {views}) => seamOf(views[at]!)}
]

/** How sure restoration was of the seam above: inside a paragraph, between two, surely between two. */
const seamOf = ({at, seen}: LineView) => (at > 0 ? 0 : seen.block.startConfidence > 0.9 ? 2 : 1)

const offsetsOf = (list: readonly Fact[]) => {
  let sum = 0
  return list.map(({values}) => {
    const at = sum
    sum += values
    return at
  })
}
const factOffsets = offsetsOf(facts)
const seamOffsets = offsetsOf(seams)
const total = (list: readonly Fact[]) => list.reduce((sum, {values}) => sum + values, 0)

/** How many rows the tables of weights have. */
export const factRows = total(facts)
export const seamRows = total(seams)

/** The name of each row, for the table of weights: `letters-and-tail 12`. */
export const factNames = facts.flatMap(({name, values}) =>
  Array.from({length: values}, (_, value) => `${name} ${value}`)
)
export const seamNames = seams.flatMap(({name, values}) =>
  Array.from({length: values}, (_, value) => `${name} ${value}`)
)

/**
 * Look at the lines of a page.
 *
 * @param given
 *   Labels that lines must have, by their place among the views.
 */
export function observeLines(of: FactsOf, given: ReadonlyMap<number, LineLabel>): ChainInput {
  const page = describe(of)
  const rowsOf = (list: readonly Fact[], offsets: readonly number[], at: number) => {
    const found: number[] = []
    for (const [index, fact] of list.entries()) {
      const value = fact.of(at, page)
      if (value >= 0) found.push(offsets[index]! + value)
    }
    return Int32Array.from(found)
  }
  return {
    facts: of.views.map((_, at) => rowsOf(facts, factOffsets, at)),
    seams: of.views.map((_, at) => rowsOf(seams, seamOffsets, at)),
    isSeamOfBlocks: Uint8Array.from(of.views, (view) => (view.at === 0 ? 1 : 0)),
    given: Int16Array.from(of.views, (_, at) => {
      const label = given.get(at)
      return label === undefined ? -1 : labelIndex(label)
    })
  }
}

function describe(of: FactsOf): Page {
  const {views, habit, judged} = of
  const map = (value: (view: LineView, at: number) => number) => Uint8Array.from(views, value)
  const mayBeHead = views.map(
    (view) =>
      (view.fill < 0.9 || view.seen.block.lines.length <= 3) &&
      !/[，。；,;]$/u.test(view.text) &&
      view.extent < 50
  )
  const {rows, places} = rowsOf(mayBeHead)
  const unmarked = rowsOf(views.map(isBare))
  const isRagged = views.map(({fill}) => fill < 0.9 || fill > 1.05)
  // Of a paragraph's lines all but the last fill the column, where the page is wrapped at all.
  const inner = views.filter(({isLast}) => !isLast)
  const full =
    inner.filter(({fill}) => fill > 0.9 && fill < 1.05).length / Math.max(1, views.length)
  // Opinions are worked out when they are asked for: once for all lines of a block.
  const sums = new Map<number, Judged['sums']>()
  const sumsOf = (index: number) => {
    const known = sums.get(index) ?? judged[index]!.sums
    sums.set(index, known)
    return known
  }
  return {
    ...of,
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
    titles: map(({seen}) => bucket(sumsOf(seen.index).title.score, scoreBounds)),
    bylines: map(({seen}) => bucket(sumsOf(seen.index).byline.score, scoreBounds)),
    times: map((view) => Math.min(2, (habit.times.get(view.text.replace(/\s+/gu, '')) ?? 1) - 1)),
    rows,
    places,
    bare: unmarked.rows,
    barePlaces: unmarked.places,
    ragged: map((_, at) => [at - 1, at, at + 1].filter((near) => isRagged[near] === true).length),
    told: toldOf(views),
    parts: map((_, at) => (at < 4 ? 0 : at >= views.length - 6 ? 2 : 1)),
    wrapped: map(() => (full < 0.25 ? 0 : full < 0.55 ? 1 : 2))
  }
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
