import {commonest, countEach} from '../../count-each.ts'
import {itemAt} from '../../item-at.ts'
import {isDateline} from '../../text/forms/dateline.ts'
import type {Habit, Seen} from '../blocks/observe.ts'
import {standsInColumns} from '../blocks/stands-in-columns.ts'
import {longChapter} from '../titles/find-part-headings.ts'
import {isBareNumber, type TitleDraft, topOf} from '../titles/title-draft.ts'
import {markClauses, markClosing, markNamed, markSections, markUnsigned} from './inner-headings.ts'
import {type LevelRule, levelRules} from './level-rules.ts'

/**
 * Mark the heads that rules take for inner headings.
 *
 * @param isHeading
 *   What is known to be one; what the rules find is added.
 * @param kept
 *   Blocks that are no noise; the places of drafts are among them.
 * @param parts
 *   Headings of parts, which are no drafts any more.
 * @returns
 *   Which rule found which.
 */
export function markByRules(
  isHeading: Set<TitleDraft>,
  drafts: readonly TitleDraft[],
  {
    kept,
    habit,
    parts
  }: {
    readonly kept: readonly Seen[]
    readonly habit: Habit
    readonly parts: ReadonlySet<TitleDraft>
  }
): Map<TitleDraft, LevelRule> {
  const titles = () => drafts.filter((one) => !isHeading.has(one) && one.title.length > 0)
  const marks: Readonly<Record<LevelRule, () => void>> = {
    recurs: () => markRecurring(isHeading, drafts, kept, parts),
    cycle: () => markCycles(drafts, isHeading),
    section: () => markSections(isHeading, drafts),
    clause: () => markClauses(isHeading, drafts),
    number: () => markNumbers(isHeading, titles, kept, parts.size > 0),
    lesser: () => standsInColumns(kept) || markLesser(isHeading, titles, habit),
    direct: () => markDirect(isHeading, titles),
    closing: () => markClosing(isHeading, drafts),
    unsigned: () => markUnsigned(isHeading, titles(), drafts),
    named: () => markNamed(isHeading, titles())
  }
  const rules = new Map<TitleDraft, LevelRule>()
  for (const rule of levelRules) {
    marks[rule]()
    for (const one of isHeading) if (!rules.has(one)) rules.set(one, rule)
  }
  if (drafts.length > 1 && drafts.every((one) => isHeading.has(one)))
    for (const one of likeFirst(drafts, habit)) isHeading.delete(one)
  for (const one of rules.keys()) if (!isHeading.has(one)) rules.delete(one)
  return rules
}

/** What recurs word by word is no title: 处理意见 in each case, SCENE in each act; but two letters may go to one person. */
function markRecurring(
  isHeading: Set<TitleDraft>,
  drafts: readonly TitleDraft[],
  kept: readonly Seen[],
  parts: ReadonlySet<TitleDraft>
): void {
  const times = countEach(drafts.flatMap(({title}) => title.map(({dense}) => dense)))
  const isSequence = readSequences(drafts, parts)
  for (const one of drafts) {
    if (one.title.length === 0 || one.byline.length > 0 || isSequence(one)) continue
    if (isDateline(kept[one.last + 1]?.text ?? '')) continue
    if (one.title.every((line) => (times.get(line.dense) ?? 0) > 1)) isHeading.add(one)
  }
}

/** Bare numbers that count on through the document, or through each of its parts, are not repetition. */
function readSequences(
  drafts: readonly TitleDraft[],
  parts: ReadonlySet<TitleDraft>
): (one: TitleDraft) => boolean {
  const firsts = [...parts].map(({first}) => first).sort((a, b) => a - b)
  const rows = new Map<string, {last: number; countsOn: boolean}>()
  const keys = new Map<TitleDraft, string>()
  let part = 0
  for (const one of [...drafts].sort((a, b) => a.first - b.first)) {
    while ((firsts[part] ?? one.first) < one.first) part++
    const form = one.title[0]?.numbering?.form
    if (form !== undefined) keys.set(one, `${part} ${form}`)
  }
  for (const one of drafts) {
    const key = keys.get(one)
    if (key === undefined) continue
    const value = topOf(one).numbering?.value ?? 0
    const row = rows.get(key)
    if (row) {
      row.countsOn &&= value > row.last
      row.last = value
    } else rows.set(key, {last: value, countsOn: true})
  }
  return (one) => rows.get(keys.get(one) ?? '')?.countsOn === true
}

/**
 * Headings that recur make a cycle, and each cycle begins with the same one. What stands directly
 * before a cycle's beginning is a title; what else stands inside a cycle is a heading that only
 * this article has.
 */
function markCycles(drafts: readonly TitleDraft[], isHeading: Set<TitleDraft>): void {
  const recurring = drafts.filter((one) => isHeading.has(one) && topOf(one).numbering === undefined)
  if (recurring.length < 4) return
  const below = drafts.filter(function (one, index) {
    const before = drafts[index - 1]
    return isHeading.has(one) && before && !isHeading.has(before) && before.last === one.first - 1
  })
  const head = commonest(countEach(below.map((one) => topOf(one).dense)))
  const widest = recurring.reduce((most, one) => Math.max(most, topOf(one).extent), 0)
  // `ST. MORWEN` over a text over `Where to stay`: in capitals, as the first title is and no heading.
  const top = drafts.find((one) => !isHeading.has(one))?.title[0]
  const areTold = top?.isCapitals && recurring.every((one) => !topOf(one).isCapitals)
  let isInside = false
  for (const [index, one] of drafts.entries()) {
    const next = drafts[index + 1]
    const isBeforeHead =
      next && isHeading.has(next) && topOf(next).dense === head && next.first === one.last + 1
    if (isHeading.has(one)) {
      // `The Ferry` over `Money`, where other titles stand over it: two articles may have one title.
      if (isBeforeHead && topOf(one).dense !== head) isHeading.delete(one)
      isInside = true
      continue
    }
    if (
      !isBeforeHead &&
      isInside &&
      one.byline.length === 0 &&
      one.title.length === 1 &&
      !(areTold && topOf(one).isCapitals) &&
      topOf(one).extent <= widest * 1.6
    )
      isHeading.add(one)
  }
}

/** Numbered titles: are they the articles, or the parts of one? */
function markNumbers(
  isHeading: Set<TitleDraft>,
  titles: () => TitleDraft[],
  kept: readonly Seen[],
  hasParts: boolean
): void {
  const numbered = titles().flatMap((one) => {
    const {numbering} = topOf(one)
    return numbering && one.byline.length === 0 ? [{one, numbering}] : []
  })
  if (numbered.length === 0) return
  // Bare numbers between titles with bylines count the parts of an article.
  const signed = titles().filter((one) => one.byline.length > 0).length
  if (signed >= 2) {
    for (const {one} of numbered) if (isBareNumber(topOf(one))) isHeading.add(one)
  }
  const named = titles().filter((one) => !topOf(one).numbering || one.byline.length > 0)
  // `楔子` and `PROLOGUE` have no number, and the rank of the highest that have one.
  const counted = numbered.filter(({numbering}) => numbering.value > 0)
  const levels = (counted.length > 0 ? counted : numbered).map(({numbering}) => numbering.level)
  const top = least(levels)
  const ofTop: TitleDraft[] = []
  for (const {one, numbering} of numbered)
    if (numbering.value === 0 || numbering.level === top) ofTop.push(one)
    else isHeading.add(one)
  const [topmost] = ofTop
  const first = named[0]
  // A single chapter with numbered parts stays one article; the numbers below the top are inside.
  // Titles that come after the first number stand inside the numbered parts, unless they have bylines.
  if (!first || !topmost || first.first >= topmost.first) return
  const mostBare = ofTop.filter((one) => isBareNumber(topOf(one))).length * 2 > ofTop.length
  const span = kept.slice(topmost.last + 1).reduce((sum, one) => sum + one.extent, 0) / ofTop.length
  const ownBody = kept.slice(first.last + 1, topmost.first).length
  // What stands in parts was found to be long enough for an article.
  const isBook =
    hasParts || (named.length === 1 && ownBody === 0 && !mostBare && top <= 2 && span > longChapter)
  if (!isBook) for (const one of ofTop) isHeading.add(one)
  else if (first.byline.length === 0) isHeading.delete(first)
}

/** Titles that are set off more, but for the first of all, from which it is how titles are set. */
const fewUpper = 2

/** Blank lines by which titles of one rank may differ. */
export const asSetOff = 1

/** Titles of the first rank are set off more; what is set off less, alike among themselves, is a heading. */
function markLesser(isHeading: Set<TitleDraft>, titles: () => TitleDraft[], habit: Habit): void {
  if (habit.isEastern) return
  const free = titles().filter((one) => one.byline.length === 0)
  const lasts = new Set(free.map(({last}) => last))
  const drafts = free.map((one, index) => ({
    one,
    gap: index === 0 && one.first === 0 ? Number.POSITIVE_INFINITY : topOf(one).gap
  }))
  const finite = drafts.map(({gap}) => gap).filter((gap) => Number.isFinite(gap) && gap < 9)
  const most = finite.reduce((most, gap) => Math.max(most, gap), Number.NEGATIVE_INFINITY)
  if (finite.length < 3 || most < habit.usualGap + 2) return
  const rank = (one: TitleDraft) => (topOf(one).isCapitals ? 2 : 0) + (topOf(one).numbering ? 1 : 0)
  const upper = drafts.filter(({gap}) => gap >= most - asSetOff)
  // One alone may stand below the end of a page.
  if (upper.filter(({gap}) => Number.isFinite(gap)).length < fewUpper) return
  const lowest = least(upper.map(({one}) => rank(one)))
  for (const {one, gap} of drafts) {
    // Titles in a row, of which only the first is set off, are a list of titles.
    const isInRow = lasts.has(one.first - 1)
    if (gap < most - asSetOff && rank(one) <= lowest && upper.length > 0 && !isInRow)
      isHeading.add(one)
  }
}

/** A title directly below another, with nothing between and no byline, heads a part of it. */
function markDirect(isHeading: Set<TitleDraft>, titles: () => TitleDraft[]): void {
  const all = titles()
  const withByline = all.filter((one) => one.byline.length > 0).length
  for (const [index, one] of all.entries()) {
    const before = all[index - 1]
    if (before?.last !== one.first - 1 || withByline > 0) continue
    const [above, number] = [topOf(before).numbering, topOf(one).numbering]
    if (above && number && number.level > above.level) isHeading.add(one)
  }
}

/**
 * Where every title recurs or stands among those that do, as in recipes and reports, those that are set
 * off as the first one is: what stands lower heads a part.
 */
function likeFirst(drafts: readonly TitleDraft[], {usualGap}: Habit): TitleDraft[] {
  const looksOf = (one: TitleDraft) => {
    const top = topOf(one)
    const isApart = one.first === 0 || top.gap > usualGap
    const isOver = itemAt(one.title, -1).gapAfter > usualGap
    return `${isApart} ${isOver} ${top.isCapitals} ${top.numbering?.form ?? ''}`
  }
  const [first] = drafts
  return first ? drafts.filter((one) => looksOf(one) === looksOf(first)) : []
}

/** Not `Math.min(...numbers)`: a page has more titles than a call has room for. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY)
}
