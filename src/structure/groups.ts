import type {Habit, Seen} from './observe.ts'
import type {Judged} from './roles.ts'
import type {SettledBlocks} from './settle-blocks.ts'

/** A title with what belongs to it, wherever its body may be. */
export interface Group {
  /** Blocks of the title, in order; empty for a byline that no title was found for. */
  readonly title: readonly Seen[]
  readonly byline: readonly Seen[]
  /** Index of its first and of its last block. */
  readonly first: number
  readonly last: number
  /** Whether the byline stands directly by the title, without running text between. */
  readonly isWhole: boolean
}

/** An inner heading: which block, and how deep it is from 2. */
export interface Heading {
  readonly seen: Seen
  readonly depth: number
}

/**
 * Make titles of the blocks that were judged titles and bylines, and say which of them are only
 * headings inside an article.
 *
 * A heading is what recurs, what counts the parts of one article, what stands lower than the
 * titles do (smaller gap, lower number); a title is what divides the document plausibly.
 */
export function groupTitles(
  seen: readonly Seen[],
  judged: readonly Judged[],
  habit: Habit,
  bylines: 'below' | 'above',
  settled: Pick<SettledBlocks, 'roles' | 'bylines'>
): {groups: Group[]; headings: Heading[]} {
  const kept = seen.filter((one) => judged[one.index]!.role !== 'noise')
  const drafts = settleBylines(draft(kept, judged, bylines, settled), kept, settled.bylines)
  return chooseLevels(drafts, kept, habit, settled)
}

interface Draft {
  title: Seen[]
  byline: Seen[]
  /** Positions among the kept blocks. */
  first: number
  last: number
  isWhole: boolean
}

function draft(
  kept: readonly Seen[],
  judged: readonly Judged[],
  bylines: 'below' | 'above',
  {roles}: Pick<SettledBlocks, 'roles'>
): Draft[] {
  const drafts: Draft[] = []
  let pending: Seen[] = []
  let pendingAt = -1
  let current: Draft | undefined
  for (const [at, one] of kept.entries()) {
    const {role} = judged[one.index]!
    if (role === 'title') {
      const isNext =
        current !== undefined &&
        current.last === at - 1 &&
        current.byline.length === (bylines === 'above' ? current.byline.length : 0)
      const before = current?.title.at(-1)
      const isInner = ({index}: Seen) => roles.get(index)?.as === 'heading'
      const isOther = before && isInner(before) !== isInner(one)
      if (isNext && !isOther && goesWith(before!, one)) {
        current!.title.push(one)
        current!.last = at
        continue
      }
      current = {
        title: [one],
        byline: pendingAt >= 0 && at - pendingAt === 1 ? pending : [],
        first: pendingAt >= 0 && at - pendingAt === 1 ? at - pending.length : at,
        last: at,
        isWhole: true
      }
      pending = []
      pendingAt = -1
      drafts.push(current)
    } else if (role === 'byline') {
      if (pendingAt === at - 1 && pending.length > 0) pending.push(one)
      else if (
        current &&
        current.last === at - 1 &&
        current.byline.length < 2 &&
        bylines === 'below'
      ) {
        current.byline.push(one)
        current.last = at
        continue
      } else {
        if (pending.length > 0) drafts.push(lone(pending, pendingAt))
        pending = [one]
      }
      pendingAt = at
      const next = kept[at + 1]
      if (!next || judged[next.index]!.role === 'body') {
        drafts.push(lone(pending, at))
        pending = []
        pendingAt = -1
      }
    }
  }
  return reunite(drafts, kept)
}

const lone = (byline: Seen[], at: number): Draft => ({
  title: [],
  byline: [...byline],
  first: at - byline.length + 1,
  last: at,
  isWhole: true
})

/** Give bylines to the titles that a person named; one without a title heads a body by itself. */
function settleBylines(
  drafts: readonly Draft[],
  kept: readonly Seen[],
  bylines: SettledBlocks['bylines']
): Draft[] {
  if (bylines.size === 0) return [...drafts]
  const result = drafts
    .map((one) => ({...one, byline: one.byline.filter(({index}) => !bylines.has(index))}))
    .filter((one) => one.title.length + one.byline.length > 0)
  for (const [index, title] of bylines) {
    const at = kept.findIndex((one) => one.index === index)
    const owner = result.find((one) => one.title.some((line) => line.index === title))
    if (at < 0) continue
    if (!owner) result.push(lone([kept[at]!], at))
    else {
      owner.isWhole &&= Math.min(Math.abs(at - owner.first), Math.abs(at - owner.last)) <= 1
      owner.byline.push(kept[at]!)
      if (owner.isWhole) {
        owner.first = Math.min(owner.first, at)
        owner.last = Math.max(owner.last, at)
      }
    }
  }
  return result.sort((a, b) => a.first - b.first)
}

/** Whether two title blocks in a row are one title: a number and its words, a line that goes on. */
function goesWith(before: Seen, after: Seen): boolean {
  if (before.numbering && before.numbering.rest.replace(/^\[\w+\]$/, '') === '') {
    // Directly one below another, `ACT TWO` and `SCENE` are two; `XII` and its words are one.
    return after.numbering === undefined
  }
  if (after.numbering && after.numbering.level <= 4) return false
  if (
    !before.isEastern &&
    before.isCapitals === after.isCapitals &&
    after.gap === 0 &&
    before.tail === 'none'
  )
    return before.block.lines.length + after.block.lines.length <= 5
  return false
}

/** A byline that its title lost, with running text between, goes to the last title before it that has none. */
function reunite(drafts: Draft[], kept: readonly Seen[]): Draft[] {
  const result: Draft[] = []
  for (const one of drafts) {
    if (one.title.length > 0) {
      result.push(one)
      continue
    }
    const waiting = result.filter(
      (other) =>
        other.title.length > 0 && other.byline.length === 0 && !isBareNumber(other.title[0]!)
    )
    const owner = waiting.at(-1)
    const withBylines = result.filter(
      (other) => other.byline.length > 0 && other.title.length > 0
    ).length
    if (
      owner &&
      kept.length > 0 &&
      (withBylines > 0 ||
        result.length === 1 ||
        drafts.filter((other) => other.title.length === 0).length > 1)
    ) {
      owner.byline.push(...one.byline)
      owner.isWhole = false
      owner.last = one.last
    } else result.push(one)
  }
  return result
}

function isBareNumber(one: Seen): boolean {
  return one.numbering !== undefined && one.numbering.rest.replace(/^\[\w+\]$/, '') === ''
}

/** Mean extent of chapters, in full widths, from which they are articles even under one title. */
const longChapter = 1500

function chooseLevels(
  drafts: Draft[],
  kept: readonly Seen[],
  habit: Habit,
  {roles}: Pick<SettledBlocks, 'roles'>
): {groups: Group[]; headings: Heading[]} {
  const given = (one: Draft) => one.title[0] && roles.get(one.title[0].index)
  const isHeading = new Headings((one) => given(one)?.as === 'title')
  for (const one of drafts) if (given(one)?.as === 'heading') isHeading.add(one)
  const times = new Map<string, number>()
  for (const {title} of drafts)
    for (const one of title) times.set(one.dense, (times.get(one.dense) ?? 0) + 1)
  const free = drafts.filter((one) => one.title.length > 0 && one.byline.length === 0)
  // What recurs word by word is no title: 处理意见 in each case, SCENE in each act.
  for (const one of free) {
    if (one.title.every((line) => (times.get(line.dense) ?? 0) > 1) && !isSequence(one, drafts))
      isHeading.add(one)
  }
  markCycles(drafts, isHeading)
  const titles = () => drafts.filter((one) => !isHeading.has(one) && one.title.length > 0)
  markNumbers(isHeading, titles, kept)
  markLesser(isHeading, titles, habit)
  markDirect(isHeading, titles)
  const depths = depthsOf([...isHeading])
  const groups = drafts
    .filter((one) => !isHeading.has(one))
    .map((one) => ({
      title: one.title,
      byline: one.byline,
      first: kept[one.first]!.index,
      last: kept[one.last]!.index,
      isWhole: one.isWhole
    }))
  const headings = [...isHeading].flatMap((one) =>
    one.title.map((line) => ({seen: line, depth: given(one)?.level ?? depths.get(one)!}))
  )
  return {groups, headings}
}

/** Drafts that are inner headings; what a person calls a title is none, whatever it looks like. */
class Headings extends Set<Draft> {
  readonly #isTitle: (one: Draft) => boolean

  constructor(isTitle: (one: Draft) => boolean) {
    super()
    this.#isTitle = isTitle
  }

  override add(one: Draft): this {
    return this.#isTitle(one) ? this : super.add(one)
  }
}

/** Bare numbers that count on through the document are not repetition. */
function isSequence(one: Draft, drafts: readonly Draft[]): boolean {
  const number = one.title[0]!.numbering
  if (!number) return false
  const brothers = drafts.filter((other) => other.title[0]?.numbering?.form === number.form)
  return brothers.every(
    (other, index) =>
      index === 0 ||
      other.title[0]!.numbering!.value > brothers[index - 1]!.title[0]!.numbering!.value
  )
}

/**
 * Headings that recur make a cycle, and each cycle begins with the same one. What stands directly
 * before a cycle's beginning is a title; what else stands inside a cycle is a heading that only
 * this article has.
 */
function markCycles(drafts: readonly Draft[], isHeading: Set<Draft>): void {
  const recurring = drafts.filter(
    (one) => isHeading.has(one) && one.title[0]!.numbering === undefined
  )
  if (recurring.length < 4) return
  const heads = new Map<string, number>()
  for (const [index, one] of drafts.entries()) {
    const before = drafts[index - 1]
    if (isHeading.has(one) && before && !isHeading.has(before) && before.last === one.first - 1)
      heads.set(one.title[0]!.dense, (heads.get(one.title[0]!.dense) ?? 0) + 1)
  }
  const head = [...heads].sort((a, b) => b[1] - a[1])[0]?.[0]
  const widest = Math.max(...recurring.map((one) => one.title[0]!.extent))
  let isInside = false
  for (const [index, one] of drafts.entries()) {
    if (isHeading.has(one)) {
      isInside = true
      continue
    }
    const next = drafts[index + 1]
    const isBeforeHead =
      next && isHeading.has(next) && next.title[0]!.dense === head && next.first === one.last + 1
    if (
      !isBeforeHead &&
      isInside &&
      one.byline.length === 0 &&
      one.title.length === 1 &&
      one.title[0]!.extent <= widest * 1.6
    )
      isHeading.add(one)
  }
}

/** Numbered titles: are they the articles, or the parts of one? */
function markNumbers(isHeading: Set<Draft>, titles: () => Draft[], kept: readonly Seen[]): void {
  const numbered = titles().filter((one) => one.title[0]!.numbering && one.byline.length === 0)
  if (numbered.length === 0) return
  // Bare numbers between titles with bylines count the parts of an article.
  const signed = titles().filter((one) => one.byline.length > 0).length
  if (signed >= 2) {
    for (const one of numbered) if (isBareNumber(one.title[0]!)) isHeading.add(one)
  }
  const named = titles().filter((one) => !one.title[0]!.numbering || one.byline.length > 0)
  // `楔子` and `PROLOGUE` have no number, and the rank of the highest that have one.
  const levelOf = ({title}: Draft) => title[0]!.numbering!.level
  const counted = numbered.filter(({title}) => title[0]!.numbering!.value > 0)
  const top = Math.min(...(counted.length > 0 ? counted : numbered).map(levelOf))
  const isOfTop = (one: Draft) => one.title[0]!.numbering!.value === 0 || levelOf(one) === top
  const ofTop = numbered.filter(isOfTop)
  for (const one of numbered) if (!isOfTop(one)) isHeading.add(one)
  const first = named[0]
  if (!first) {
    // A single chapter with numbered parts stays one article; the numbers below the top are inside.
    return
  }
  const isUnder = first.first < ofTop[0]!.first
  if (!isUnder) {
    // Titles that come after the first number stand inside the numbered parts, unless they have bylines.
    return
  }
  const mostBare = ofTop.filter((one) => isBareNumber(one.title[0]!)).length * 2 > ofTop.length
  const span =
    kept.slice(ofTop[0]!.last + 1).reduce((sum, one) => sum + one.extent, 0) / ofTop.length
  const ownBody = kept.slice(first.last + 1, ofTop[0]!.first).length
  const isBook = named.length === 1 && ownBody === 0 && !mostBare && top <= 2 && span > longChapter
  if (!isBook) for (const one of ofTop) isHeading.add(one)
  else if (first.byline.length === 0) isHeading.delete(first)
}

/** Titles of the first rank are set off more; what is set off less, alike among themselves, is a heading. */
function markLesser(isHeading: Set<Draft>, titles: () => Draft[], habit: Habit): void {
  if (habit.isEastern) return
  const free = titles().filter((one) => one.byline.length === 0)
  const gaps = free.map((one, index) =>
    index === 0 && one.first === 0 ? Number.POSITIVE_INFINITY : one.title[0]!.gap
  )
  const finite = gaps.filter((gap) => Number.isFinite(gap) && gap < 9)
  const most = Math.max(...finite)
  if (finite.length < 3 || most < habit.usualGap + 2) return
  const rank = (one: Draft) =>
    (one.title[0]!.isCapitals ? 2 : 0) + (one.title[0]!.numbering ? 1 : 0)
  const upper = free.filter((_, index) => gaps[index]! >= most - 1)
  const lowest = Math.min(...upper.map(rank))
  for (const [index, one] of free.entries()) {
    // Titles in a row, of which only the first is set off, are a list of titles.
    const isInRow = free.some((other) => other.last === one.first - 1)
    if (gaps[index]! < most - 1 && rank(one) <= lowest && upper.length > 0 && !isInRow) {
      isHeading.add(one)
    }
  }
}

/** A title directly below another, with nothing between and no byline, heads a part of it. */
function markDirect(isHeading: Set<Draft>, titles: () => Draft[]): void {
  const all = titles()
  const withByline = all.filter((one) => one.byline.length > 0).length
  for (const [index, one] of all.entries()) {
    const before = all[index - 1]
    const number = one.title[0]!.numbering
    if (
      before &&
      before.last === one.first - 1 &&
      withByline === 0 &&
      before.title[0]!.numbering &&
      number &&
      number.level > before.title[0]!.numbering.level
    )
      isHeading.add(one)
  }
}

function depthsOf(headings: readonly Draft[]): Map<Draft, number> {
  const levels = [...new Set(headings.map((one) => one.title[0]!.numbering?.level ?? 3))].sort(
    (a, b) => a - b
  )
  return new Map(
    headings.map((one) => [
      one,
      Math.min(6, 2 + levels.indexOf(one.title[0]!.numbering?.level ?? 3))
    ])
  )
}
