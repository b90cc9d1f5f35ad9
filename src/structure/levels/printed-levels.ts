import {countEach} from '../../count-each.ts'
import type {Seen} from '../blocks/observe.ts'
import {longChapter} from '../titles/find-part-headings.ts'
import {type TitleDraft, topOf} from '../titles/title-draft.ts'

/** What the print of a head says of its level. */
export type PrintedLevel = 'title' | 'chapter' | 'heading'

/** A heading's type is smaller than its title's by this factor, and not for want of exactness. */
const smaller = 0.88
/**
 * Relative to running text: where columns stand side by side, a heading inside one is hardly larger than its
 * text, and what is much larger heads a story of its own.
 */
const [hardlyLarger, muchLarger] = [1.3, 1.5]
/** A sentence from which text stands below a head, in full widths. */
const leastText = 12
/** Heads with a byline from which those that are set alike head texts of their own. */
const fewestSigned = 2
/** By how much of its size a line may stand above another, and be in a row with it. */
const slack = 0.5

/**
 * Read the levels of heads from their type: below a title in larger type, in its column or below all that it
 * spans, stand the headings of its text.
 *
 * ```text
 * > | Installing the pump      26 pt
 *   | This chapter tells …
 * > | What is in the box       16 pt: inside
 * ```
 *
 * Short stories that stand beside a large one are titles, though their heads are as small as headings; so are
 * chapters of some length below the title of their book, and what follows a sheet with a title alone.
 *
 * @param drafts
 *   Titles and bylines in the order of the source.
 * @param kept
 *   Blocks that are no noise; the places of drafts are among them.
 * @returns
 *   What is said of each head; nothing of those without boxes.
 */
export function readPrintedLevels(
  drafts: readonly TitleDraft[],
  kept: readonly Seen[]
): Map<TitleDraft, PrintedLevel> {
  const said = new Map<TitleDraft, PrintedLevel>()
  if (!kept[0]?.block.print) return said
  const heads = drafts.filter(({title}) => title[0]?.block.print !== undefined)
  /** Titles in smaller type than the last one in larger: those that are like them are titles, too. */
  const beside = new Set<string>()
  const chapters = new Set<string>()
  const signed = countEach(heads.filter(({byline}) => byline.length > 0).map(typeOf))
  for (const [at, one] of heads.entries()) {
    const {size} = printOf(one)
    const owner = heads.slice(0, at).findLast((other) => printOf(other).size * smaller >= size)
    const key = `${owner?.first} ${typeOf(one)}`
    if (one.byline.length === 0 && owner && !beside.has(key)) {
      // What looks like heads with bylines heads a text of its own, too.
      const isStory = (signed.get(typeOf(one)) ?? 0) >= fewestSigned
      if (isStory) said.set(one, 'title')
      else if (isInside(one, owner, heads, kept)) said.set(one, 'heading')
      if (said.has(one)) continue
      if (isBelowTitlePage(one, owner, kept)) chapters.add(key)
      beside.add(key)
    }
    if (chapters.has(key)) said.set(one, 'chapter')
    else if (size >= muchLarger && hasText(kept.slice(one.last + 1, one.last + 2)))
      said.set(one, 'title')
  }
  return said
}

const printOf = (one: TitleDraft) => topOf(one).block.print!
const typeOf = (one: TitleDraft) => `${printOf(one).size.toFixed(1)} ${printOf(one).isBold}`

/** Whether a head in smaller type stands inside the text of one in larger type above it. */
function isInside(
  one: TitleDraft,
  owner: TitleDraft,
  heads: readonly TitleDraft[],
  kept: readonly Seen[]
): boolean {
  const [own, above] = [printOf(one), printOf(owner)]
  if (own.frame !== above.frame) return false
  const between = kept.slice(owner.last + 1, one.first)
  const isBelow = own.sheet !== above.sheet || own.box.y > above.box.y + above.box.height * slack
  if (!isBelow || isBelowTitlePage(one, owner, kept)) return false
  if (own.size > hardlyLarger && !isOneColumn([...owner.title, ...between, ...one.title]))
    return false
  // Of a book whose title stands above its first chapter the chapters are articles.
  const isAlone = !heads.some(
    (other) => other !== owner && printOf(other).size * smaller >= own.size
  )
  const like = heads.filter(
    (other) => Math.abs(printOf(other).size - own.size) < own.size * (1 - smaller)
  )
  return !isAlone || textOf(kept.slice(one.first)) < longChapter * 2 * like.length
}

const textOf = (blocks: readonly Seen[]) => blocks.reduce((sum, {extent}) => sum + extent, 0)

/** Whether running text is among some blocks. */
const hasText = (blocks: readonly Seen[]) =>
  blocks.some(({extent, tail}) => extent >= leastText && tail === 'final')

/** Whether a head stands on another sheet than a title without a text. */
const isBelowTitlePage = (one: TitleDraft, owner: TitleDraft, kept: readonly Seen[]) =>
  printOf(one).sheet !== printOf(owner).sheet && !hasText(kept.slice(owner.last + 1, one.first))

/** Whether the lines of blocks stand one below the other, sheet by sheet, or beside each other in one row. */
function isOneColumn(blocks: readonly Seen[]): boolean {
  const prints = blocks.flatMap(({block}) => block.lines.flatMap(({print}) => print ?? []))
  return prints.every(({sheet, box}, at) => {
    const before = prints[at - 1]
    return !before || before.sheet !== sheet || box.y > before.box.y - before.box.height
  })
}
