import type {Block} from '../../restore/blocks/block.ts'
import type {Habit, Seen} from '../blocks/observe.ts'
import {partBlock} from '../blocks/part-block.ts'
import type {Heading} from '../levels/choose-levels.ts'
import type {Judged, Role} from '../roles/roles.ts'
import {isSubtitle} from '../titles/find-decks.ts'
import {findSignedDecks} from '../titles/find-signed-decks.ts'
import type {Group} from '../titles/group.ts'
import {isBareNumber} from '../titles/title-draft.ts'
import {Chain, type ChainInput, type ChainWeights} from './chain.ts'
import {choosePath} from './choose-path.ts'
import {observeLines} from './facts.ts'
import {confidenceOf, type Labelled, LabelledLine} from './labelled-line.ts'
import {type LineLabel, labels} from './line-labels.ts'
import {type LineView, viewLines} from './views/line-view.ts'
import {zoneWeights} from './weights.ts'

/** A page as it is read before its lines are looked at together. */
export interface Reading {
  readonly seen: readonly Seen[]
  readonly habit: Habit
  readonly judged: readonly Judged[]
  readonly groups: readonly Group[]
  readonly headings: readonly Heading[]
  /** Blocks that are no part of any article's head or text, by index. */
  readonly aside: ReadonlySet<number>
  /** Roles that a person gave, by index of the block. */
  readonly given: ReadonlyMap<number, Role>
  /** Blocks that begin a head, whatever stands above them. */
  readonly begins: ReadonlySet<number>
  readonly isJapanese: boolean
}

/** The blocks of a page, cut anew where a head ends or begins inside one, with what each is. */
export interface Zones {
  readonly blocks: readonly Block[]
  readonly labelled: ReadonlyMap<Block, Labelled>
}

/** The input of the chain, and the lines that it is about. */
export interface ZoneInput {
  readonly views: readonly LineView[]
  /** How each line was read by its block. */
  readonly before: readonly LineLabel[]
  readonly input: ChainInput
}

/** Look at the lines of a page that may be heads, or stand beside heads. */
export function prepareZones(reading: Reading): ZoneInput {
  const {seen, aside, given} = reading
  const views = viewLines(seen, reading.isJapanese)
  const before = labelBefore(reading, views)
  const fixed = new Map<number, LineLabel>()
  const besides = besideTitles(seen)
  for (const [at, view] of views.entries()) {
    const role = given.get(view.seen.index)
    if (aside.has(view.seen.index)) fixed.set(at, 'aside')
    else if (view.at === 0 && reading.begins.has(view.seen.index)) fixed.set(at, 'title')
    else if (role !== undefined && role !== 'noise')
      fixed.set(at, labelOf(role, view.at === 0, before[at]!))
    else if (view.line.print?.said?.kind === 'marginalia')
      fixed.set(at, view.at === 0 ? 'text' : 'text-on')
    else if (besides.has(view.seen.index) && !before[at]!.startsWith('byline'))
      fixed.set(at, view.at === 0 ? 'deck' : 'deck-on')
    // Type and place tell a head, and where it ends, better than words do, from which the chain has learned.
    else if (isTypeSure(view.seen, before[at]!)) fixed.set(at, before[at]!)
  }
  const input = observeLines({...reading, views, before}, fixed)
  const goesOn = Uint8Array.from(views, (view) => (isPrintedInside(view) ? 1 : 0))
  const againstTitle = Float64Array.from(views, (view) =>
    view.seen.block.print?.isTextType && !isInnerHeading(view, reading) ? againstTextType : 0
  )
  return {views, before, input: {...input, goesOn, againstTitle}}
}

/**
 * What speaks against a title in the type of running text where heads are larger, in nats. Set by hand:
 * words say up to 8 for a short line that stands at the end of a column, or beside a head.
 */
const againstTextType = 8

/** Headings inside articles are often in running text's type: those that are numbered, or stand in each. */
function isInnerHeading({seen, text, numbering}: LineView, {habit}: Reading): boolean {
  return (
    numbering !== undefined ||
    seen.numbering !== undefined ||
    (habit.times.get(text.replace(/\s+/gu, '')) ?? 1) > 1
  )
}

/** Whether a printed line is a head by more than its words: those in running text's own type are weighed again. */
function isTypeSure({block: {print}}: Seen, before: LineLabel): boolean {
  if (!print || before === 'text' || before === 'text-on') return false
  return !(print.isTextType && before.startsWith('title'))
}

/** What stands in a printed head in smaller type than its title, a kicker or a deck, and decks over bylines. */
function besideTitles(seen: readonly Seen[]): Set<number> {
  const largest = new Map<number, number>()
  for (const {block} of seen) {
    const {print} = block
    if (print?.isHead)
      largest.set(print.region, Math.max(print.size, largest.get(print.region) ?? 0))
  }
  const isBeside = ({block: {print}}: Seen) =>
    print?.isHead === true && print.size < largest.get(print.region)! * smallerType
  const decks = findSignedDecks(seen).map(({deck}) => deck)
  return new Set([...seen.filter(isBeside), ...decks].map(({index}) => index))
}

/** Type that is smaller than a title's by this factor is no part of the title. */
const smallerType = 0.93

/** A line of a printed head in the type of the one above it. */
function isPrintedInside({at, line, seen: {block}}: LineView): boolean {
  const above = block.lines[at - 1]
  return (
    block.print?.isHead === true &&
    above?.print !== undefined &&
    line.print !== undefined &&
    Math.abs(above.print.size - line.print.size) < sameSize * line.print.size
  )
}

/** Sizes that differ by less are one. */
const sameSize = 0.05

/** The label of a line whose role a person gave. */
function labelOf(role: Exclude<Role, 'noise'>, isFirst: boolean, before: LineLabel): LineLabel {
  if (role === 'body') return isFirst ? 'text' : 'text-on'
  if (role === 'title') return isFirst && before !== 'title-on' ? 'title' : 'title-on'
  return isFirst ? (before.startsWith('byline') ? before : 'byline-apart') : 'byline-on'
}

/** How each line was read: by its block's role, and where that stands among others. */
function labelBefore(
  {seen, judged, groups, headings, aside}: Reading,
  views: readonly LineView[]
): LineLabel[] {
  const first = new Map<number, LineLabel>()
  for (const {title, byline} of groups) {
    for (const [at, one] of title.entries()) first.set(one.index, at === 0 ? 'title' : 'title-on')
    const [top, last] = [title[0]?.index, title.at(-1)?.index]
    for (const [at, one] of byline.entries())
      first.set(
        one.index,
        at > 0 && byline[at - 1]!.index === one.index - 1
          ? 'byline-on'
          : last !== undefined && (one.index === last + 1 || isBelowSubtitle(one, last, seen))
            ? 'byline-below'
            : top !== undefined && one.index === top - 1
              ? 'byline-above'
              : last !== undefined && one.index > last
                ? 'byline-end'
                : 'byline-apart'
      )
  }
  // A number alone and the words below it are one heading.
  for (const [at, {seen: one}] of headings.entries()) {
    const above = headings[at - 1]?.seen
    const isOn = above !== undefined && above.index === one.index - 1 && isBareNumber(above)
    first.set(one.index, isOn && !one.numbering ? 'title-on' : 'title')
  }
  return views.map(({seen: one, at}) => {
    if (aside.has(one.index)) return 'aside'
    const label = first.get(one.index) ?? (judged[one.index]!.role === 'title' ? 'title' : 'text')
    if (at === 0) return label
    return label.startsWith('byline') ? 'byline-on' : onOf(label)
  })
}

/** Whether only a subtitle stands between a title and its byline. */
function isBelowSubtitle(one: Seen, title: number, seen: readonly Seen[]): boolean {
  return one.index === title + 2 && isSubtitle(seen[title + 1]!, seen)
}

const onOf = (label: LineLabel): LineLabel =>
  label === 'title' || label === 'title-on' ? 'title-on' : 'text-on'

/**
 * Read the lines of a page together: which are titles, bylines, headings, running text, and where
 * each begins.
 *
 * @param reading
 *   The page as it was read block by block: that reading is evidence, too.
 */
export function readZones(reading: Reading, weights: ChainWeights = zoneWeights): Zones {
  return cutZones(reading, prepareZones(reading), weights)
}

/** Read the lines that were looked at. */
export function cutZones(
  reading: Reading,
  {views, before, input}: ZoneInput,
  weights: ChainWeights = zoneWeights
): Zones {
  const chain = new Chain(input, weights)
  const path = choosePath(chain, input.given, {before, views})
  const probabilities = chain.marginals()
  const weighed = {input, weights}
  const blocks: Block[] = []
  const labelled = new Map<Block, Labelled>()
  let from = 0
  for (const one of reading.seen) {
    let to = from
    while (to < views.length && views[to]!.seen === one) to++
    const starts: number[] = []
    for (let line = from; line < to; line++) {
      const {at} = views[line]!
      if (at > 0 && !isInner(labels[path[line]!]!)) starts.push(at)
    }
    const parts = starts.length === 0 ? [one.block] : partBlock(one.block, starts)
    if (reading.begins.has(one.index)) parts[0] = {...parts[0]!, isHeadOfOwn: true}
    for (const [index, block] of parts.entries()) {
      const at = index === 0 ? 0 : starts[index - 1]!
      let line = from
      while (views[line]!.at !== at) line++
      const label = labels[path[line]!]!
      const confidence = confidenceOf(probabilities, line, label)
      blocks.push(block)
      labelled.set(
        block,
        new LabelledLine(label, confidence, reading.judged[one.index]!, weighed, line)
      )
    }
    from = to
  }
  return {blocks, labelled}
}

const isInner = (label: LineLabel) => label === 'aside' || label.endsWith('-on')
