import {itemAt} from '../../item-at.ts'
import type {Seen} from '../blocks/observe.ts'
import type {TitleDraft} from './title-draft.ts'

/** Mean extent of chapters, in full widths, from which they are articles even under one title. */
export const longChapter = 1500

/**
 * Find the headings that group the articles below them: `PART ONE` over `CHAPTER I`, `第一卷` over
 * `第一章`.
 *
 * They count on through the document; each has a chapter directly below it, so that it heads no text
 * of its own; and the chapters are long enough to be articles, not the sections of one.
 *
 * @param drafts
 *   Titles and bylines in the order of the source.
 * @param kept
 *   Blocks that are no noise; the places of drafts are among them.
 */
export function findPartHeadings(
  drafts: readonly TitleDraft[],
  kept: readonly Seen[]
): Set<TitleDraft> {
  const none = new Set<TitleDraft>()
  const parts = drafts.filter((one) => one.byline.length === 0 && levelOf(one) === 1)
  const [first] = parts
  if (!first || parts.length < 2 || !countsUp(parts)) return none
  const chapters: TitleDraft[] = []
  for (const [index, part] of drafts.entries()) {
    if (part.byline.length > 0 || levelOf(part) !== 1) continue
    const below = drafts[index + 1]
    const level = below && levelOf(below)
    if (!below || below.first !== part.last + 1 || (level !== 2 && level !== 3)) return none
    chapters.push(below)
  }
  const form = formOf(itemAt(chapters, 0))
  if (!chapters.every((one) => formOf(one) === form)) return none
  const all = drafts.filter((one) => formOf(one) === form)
  const extent = kept.slice(first.last + 1).reduce((sum, one) => sum + one.extent, 0)
  return extent / all.length > longChapter ? new Set(parts) : none
}

function countsUp(parts: readonly TitleDraft[]): boolean {
  return parts.every(function (one, index) {
    const before = parts[index - 1]
    return !before || (formOf(one) === formOf(before) && numberOf(one) > numberOf(before))
  })
}

const levelOf = ({title}: TitleDraft) => title[0]?.numbering?.level
const formOf = ({title}: TitleDraft) => title[0]?.numbering?.form
const numberOf = ({title}: TitleDraft) => title[0]?.numbering?.value ?? 0
