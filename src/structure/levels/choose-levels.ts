import {itemAt} from '../../item-at.ts'
import type {Habit, Seen} from '../blocks/observe.ts'
import type {SettledBlocks} from '../blocks/settle-blocks.ts'
import {findPartHeadings} from '../titles/find-part-headings.ts'
import type {Group} from '../titles/group.ts'
import {type TitleDraft, topOf} from '../titles/title-draft.ts'
import {type HeadsView, viewHeads} from './heads-view.ts'
import {asSetOff, markByRules} from './mark-by-rules.ts'
import {readPrintedLevels} from './printed-levels.ts'

/** An inner heading: which block, and how deep it is from 2. */
export interface Heading {
  readonly seen: Seen
  readonly depth: number
}

/** What is said for each head of a page being an inner heading, in nats. */
export type WeighLevels = (page: HeadsView, drafts: readonly TitleDraft[]) => Float64Array

/**
 * Tell titles that head an article from headings inside one.
 *
 * @param all
 *   Titles and bylines in the order of the source.
 * @param kept
 *   Blocks that are no noise; the places of drafts are among them.
 * @param settled
 *   Roles and depths that a person gave.
 * @param weigh
 *   Weighs what the rules find with what else is seen; without it the rules alone say.
 */
export function chooseLevels(
  all: readonly TitleDraft[],
  kept: readonly Seen[],
  habit: Habit,
  {roles}: Pick<SettledBlocks, 'roles'>,
  weigh?: WeighLevels
): {groups: Group[]; headings: Heading[]; parts: TitleDraft[]} {
  const given = (one: TitleDraft) => one.title[0] && roles.get(one.title[0].index)
  const parts = findPartHeadings(all, kept)
  for (const one of parts) if (given(one)) parts.delete(one)
  const drafts = all.filter((one) => !parts.has(one))
  const told = (one: TitleDraft) => (given(one) ? undefined : toldLevel(one))
  const isTitle = (one: TitleDraft) => given(one)?.as === 'title' || told(one) === 'title'
  const isGiven = (one: TitleDraft) => given(one)?.as === 'heading' || told(one) === 'heading'
  const isHeading = new Headings(isTitle)
  for (const one of drafts) if (isGiven(one)) isHeading.add(one)
  const rules = markByRules(isHeading, drafts, {kept, habit, parts})
  const heads = drafts.filter(({title}) => title.length > 0)
  const page = weigh && viewHeads(heads, kept, habit, rules)
  const inside = page && isInside(page, weigh(page, heads))
  const printed = readPrintedLevels(drafts, kept)
  for (const [at, one] of heads.entries()) {
    if ((inside === undefined && printed.size === 0) || isGiven(one)) continue
    const [rule, level] = [rules.get(one), printed.get(one)]
    // Blank lines, by which the lesser are told, say less than type does.
    const isFirm = firm.has(rule) && level !== 'chapter' && !(rule === 'lesser' && level)
    if (isFirm || level === 'heading' || (level === undefined && inside?.[at])) isHeading.add(one)
    else if (level !== undefined || inside) isHeading.delete(one)
  }
  const depthOf = readDepths([...isHeading])
  const groups = drafts
    .filter((one) => !isHeading.has(one))
    .map((one) => ({
      title: one.title,
      byline: one.byline,
      first: itemAt(kept, one.first).index,
      last: itemAt(kept, one.last).index,
      isWhole: one.isWhole,
      isBeside: one.isBeside
    }))
  const headings = [...isHeading].flatMap((one) =>
    one.title.map((line) => ({seen: line, depth: given(one)?.level ?? depthOf(one)}))
  )
  return {groups, headings, parts: [...parts]}
}

/**
 * How sure what is seen must be against the rules, in nats: these were made for short pages, of which few
 * teach. With less for a title short diaries and newsletters lose theirs, with less for what recurs the same heading in
 * each article becomes one (`docs/learning.md` has the figures).
 */
const against = {title: 2, heading: 3, recurring: 5} as const
/** Rules that say it by what is printed, and are not overruled: the pages that teach have few of these heads, or none. */
const firm: ReadonlySet<string | undefined> = new Set([
  'section',
  'clause',
  'direct',
  'lesser',
  'closing',
  'named'
])

/** For each head whether it stands inside an article; where all would, the rules alone say. */
export function isInside(
  {heads, mostGap}: HeadsView,
  nats: Float64Array
): readonly boolean[] | undefined {
  const first = heads[0]!
  const isTold = heads.some(({rule}) => rule === 'lesser')
  const inside = heads.map(({rule, form, isCapitals, gap}, at) => {
    if (rule !== undefined)
      return (
        firm.has(rule) || nats[at]! > -(rule === 'recurs' ? against.recurring : against.heading)
      )
    // What counts on from the first title, is in capitals as it is, or set off as titles are where the lesser are
    // told by that, stands beside it.
    const isBeside =
      (form !== '' && form === first.form) ||
      (isCapitals && first.isCapitals) ||
      (isTold && gap >= mostGap - asSetOff)
    return nats[at]! > against.title && !isBeside
  })
  return inside.includes(false) ? inside : undefined
}

/** What a METS says of a title: the head of an article, or something in its text. */
function toldLevel({title}: TitleDraft): 'title' | 'heading' | undefined {
  const said = title[0]?.block.print?.said
  if (said?.article === undefined) return undefined
  return said.kind === 'heading' ? 'title' : 'heading'
}

/** Drafts that are inner headings; what a person calls a title is none, whatever it looks like. */
class Headings extends Set<TitleDraft> {
  readonly #isTitle: (one: TitleDraft) => boolean

  constructor(isTitle: (one: TitleDraft) => boolean) {
    super()
    this.#isTitle = isTitle
  }

  override add(one: TitleDraft): this {
    return this.#isTitle(one) ? this : super.add(one)
  }
}

/** How deep headings are from 2, by the levels of their numbers. */
function readDepths(headings: readonly TitleDraft[]): (one: TitleDraft) => number {
  const levelOf = (one: TitleDraft) => topOf(one).numbering?.level ?? 3
  const levels = [...new Set(headings.map(levelOf))].sort((a, b) => a - b)
  return (one) => Math.min(6, 2 + levels.indexOf(levelOf(one)))
}
