import {append} from '../../append.ts'
import {itemAt} from '../../item-at.ts'
import {advance} from '../../text/advance.ts'
import type {Habit, Seen} from '../blocks/observe.ts'
import type {SettledBlocks} from '../blocks/settle-blocks.ts'
import {chooseLevels, type Heading} from '../levels/choose-levels.ts'
import type {BylinePlace, Judged} from '../roles/roles.ts'
import {isSubtitle} from './find-decks.ts'
import type {Group} from './group.ts'
import {isBareNumber, type TitleDraft, topOf} from './title-draft.ts'
import {joinTitleLines} from './title-lines.ts'

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
  {
    habit,
    bylines,
    settled
  }: {
    readonly habit: Habit
    readonly bylines: BylinePlace
    readonly settled: Pick<SettledBlocks, 'roles' | 'bylines'>
  }
): {groups: Group[]; headings: Heading[]; parts: TitleDraft[]} {
  const isBelow = (one: Seen) => judged[one.index]?.role === 'body' && isSubtitle(one, seen)
  const kept = seen.filter((one) => judged[one.index]?.role !== 'noise' && !isBelow(one))
  const drafts = settleBylines(
    joinTitleLines(draft(kept, judged, {bylines, settled, habit}), kept, habit.usualGap),
    kept,
    settled.bylines
  )
  return chooseLevels(drafts, kept, habit, settled)
}

function draft(
  kept: readonly Seen[],
  judged: readonly Judged[],
  {
    bylines,
    settled: {roles},
    habit
  }: {
    readonly bylines: BylinePlace
    readonly settled: Pick<SettledBlocks, 'roles'>
    readonly habit: Habit
  }
): TitleDraft[] {
  const isWrapped = wrapsAt(
    kept.filter((one) => judged[one.index]?.role === 'title'),
    habit
  )
  const drafts: TitleDraft[] = []
  let pending: Seen[] = []
  let pendingAt = -1
  let current: TitleDraft | undefined
  for (const [at, one] of kept.entries()) {
    const role = judged[one.index]?.role
    if (role === 'title') {
      const isInner = ({index}: Seen) => roles.get(index)?.as === 'heading'
      if (current?.last === at - 1 && (bylines === 'above' || current.byline.length === 0)) {
        const before = itemAt(current.title, -1)
        const isOther = isInner(before) !== isInner(one)
        if (!isOther && (goesWith(before, one) || isWrapped(before, one))) {
          current.title.push(one)
          current.last = at
          continue
        }
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
    } else if (role === 'byline' && bylines === 'end') {
      if (current?.byline.length === 0) current.byline.push(one)
      else if (current?.byline.at(-1) === kept[at - 1]) current?.byline.push(one)
      else drafts.push(lone([one], at))
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
      if (!next || judged[next.index]?.role === 'body') {
        drafts.push(lone(pending, at))
        pending = []
        pendingAt = -1
      }
    }
  }
  return reunite(drafts, kept)
}

export const lone = (byline: Seen[], at: number): TitleDraft => ({
  title: [],
  byline: [...byline],
  first: at - byline.length + 1,
  last: at,
  isWhole: true
})

/** Give bylines to the titles that a person named; one without a title heads a body by itself. */
export function settleBylines(
  drafts: readonly TitleDraft[],
  kept: readonly Seen[],
  bylines: SettledBlocks['bylines']
): TitleDraft[] {
  if (bylines.size === 0) return [...drafts]
  const result = drafts
    .map((one) => ({...one, byline: one.byline.filter(({index}) => !bylines.has(index))}))
    .filter((one) => one.title.length + one.byline.length > 0)
  for (const [index, title] of bylines) {
    const at = kept.findIndex((one) => one.index === index)
    const byline = kept[at]
    const owner = result.find((one) => one.title.some((line) => line.index === title))
    if (!byline) continue
    if (!owner) result.push(lone([byline], at))
    else {
      owner.isWhole &&= Math.min(Math.abs(at - owner.first), Math.abs(at - owner.last)) <= 1
      owner.byline.push(byline)
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

/** Rows of lines that are titles, where each is a title, at least; and lines in one on average at most. */
const fewRows = 4
const mostLines = 2.6

/**
 * Whether the next line of a headline in capitals is one because its first word had no room above,
 * where an extractor left a blank line between all lines of headlines as between paragraphs.
 */
function wrapsAt(
  titles: readonly Seen[],
  {usualGap}: Habit
): (before: Seen, after: Seen) => boolean {
  const isLine = (one: Seen) => one.isCapitals && one.block.lines.length === 1
  // A row of titles whose texts are elsewhere is no headline; headlines stand all over the page.
  const rows = titles.filter(({index}, at) => titles[at - 1]?.index !== index - 1).length
  if (rows < fewRows || titles.length > rows * mostLines) return () => false
  const widest = Math.max(0, ...titles.filter(isLine).map(({extent}) => extent))
  return (before, after) =>
    isLine(before) &&
    isLine(after) &&
    before.tail === 'none' &&
    !before.numbering &&
    !after.numbering &&
    after.gap <= Math.min(1, usualGap) &&
    before.extent + advance(/^\S+/u.exec(after.text)?.[0] ?? '', 'cjk') + 0.5 > widest
}

/** A byline that its title lost, with running text between, goes to the last title before it that has none. */
function reunite(drafts: TitleDraft[], kept: readonly Seen[]): TitleDraft[] {
  const result: TitleDraft[] = []
  // Titles that have no byline yet, the last on top.
  const waiting: TitleDraft[] = []
  const untitled = drafts.filter((one) => one.title.length === 0).length
  let hasSigned = false
  for (const one of drafts) {
    if (one.title.length > 0) {
      result.push(one)
      if (one.byline.length > 0) hasSigned = true
      else if (!isBareNumber(topOf(one))) waiting.push(one)
      continue
    }
    const owner = waiting.at(-1)
    if (owner && kept.length > 0 && (hasSigned || result.length === 1 || untitled > 1)) {
      append(owner.byline, one.byline)
      owner.isWhole = false
      owner.last = one.last
      waiting.pop()
      hasSigned = true
    } else result.push(one)
  }
  return result
}
