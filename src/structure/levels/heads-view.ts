import {isSectionName} from '../../text/forms/section-name.ts'
import type {Habit, Seen} from '../blocks/observe.ts'
import {isBareNumber, type TitleDraft, topOf} from '../titles/title-draft.ts'
import type {LevelRule} from './level-rules.ts'

/** A head of a page as it stands among all heads. */
export interface HeadSight {
  readonly top: Seen
  readonly order: number
  /** Blank lines above it and below it, more than between paragraphs. */
  readonly gap: number
  readonly gapAfter: number
  readonly extent: number
  readonly lines: number
  readonly isSigned: boolean
  readonly isCapitals: boolean
  readonly isBare: boolean
  readonly isSection: boolean
  readonly form: string
  /** Blocks of text below it, up to the next head, and their extent in full widths. */
  readonly blocks: number
  readonly body: number
  /** What makes it look like others: gaps, capitals, the form of its number. */
  readonly look: string
  /** How many short lines of the document have the words of its first line. */
  readonly times: number
  readonly rule: LevelRule | undefined
}

/** The heads of a page, and what they have in common. */
export interface HeadsView {
  readonly heads: readonly HeadSight[]
  readonly isEastern: boolean
  readonly first: HeadSight
  /** The widest gap above a head that is not the first. */
  readonly mostGap: number
  readonly meanExtent: number
  readonly medianBody: number
  readonly text: number
  readonly signed: number
  readonly sections: number
  /** How many of them the rules take for inner headings. */
  readonly ruled: number
  /** How many look alike, by look. */
  readonly alike: ReadonlyMap<string, number>
}

/** Blank lines of a page's start, at most. */
const mostGap = 9

/**
 * Look at the heads of a page together.
 *
 * @param drafts
 *   Those that have a title, in the order of the source.
 * @param kept
 *   Blocks that are no noise; the places of drafts are among them.
 * @param rules
 *   What a rule takes for an inner heading, and which.
 */
export function viewHeads(
  drafts: readonly TitleDraft[],
  kept: readonly Seen[],
  {usualGap, times, isEastern}: Habit,
  rules: ReadonlyMap<TitleDraft, LevelRule>
): HeadsView | undefined {
  const heads = drafts.map((one, order): HeadSight => {
    const [top, last] = [topOf(one), one.title.at(-1)!]
    const below = kept.slice(one.last + 1, drafts[order + 1]?.first ?? kept.length)
    const gap = Math.min(mostGap, top.gap) - usualGap
    const gapAfter = Math.min(mostGap, last.gapAfter) - usualGap
    const form = top.numbering?.form ?? ''
    return {
      top,
      order,
      gap,
      gapAfter,
      extent: one.title.reduce((sum, line) => sum + line.extent, 0),
      lines: one.title.reduce((sum, {block}) => sum + block.lines.length, 0),
      isSigned: one.byline.length > 0,
      isCapitals: top.isCapitals,
      isBare: one.title.length === 1 && isBareNumber(top),
      isSection: one.title.length === 1 && isSectionName(top.text),
      form,
      blocks: below.length,
      body: below.reduce((sum, {extent}) => sum + extent, 0),
      look: `${gap > 0} ${gapAfter > 0} ${top.isCapitals} ${form}`,
      times: times.get(top.dense) ?? 1,
      rule: rules.get(one)
    }
  })
  const [first] = heads
  if (!first) return undefined
  const alike = new Map<string, number>()
  for (const {look} of heads) alike.set(look, (alike.get(look) ?? 0) + 1)
  const count = (is: (one: HeadSight) => boolean) => heads.filter(is).length
  const bodies = heads.map(({body}) => body).sort((a, b) => a - b)
  return {
    heads,
    isEastern,
    first,
    mostGap: heads.slice(1).reduce((most, one) => Math.max(most, one.gap), 0),
    meanExtent: heads.reduce((sum, {extent}) => sum + extent, 0) / heads.length,
    medianBody: bodies[Math.floor(bodies.length / 2)]!,
    text: bodies.reduce((sum, body) => sum + body, 0),
    signed: count(({isSigned}) => isSigned),
    sections: count(({isSection}) => isSection),
    ruled: count(({rule}) => rule !== undefined),
    alike
  }
}
