/**
 * What a printed line is to the page, and whether it begins: a small letter goes on with what the
 * line above began.
 *
 * A title may head an article or a part of one: only the whole page tells, and not here. A byline says where its title is, since a page may have it below its titles, above them, at the end
 * of the texts, or in a box of its own.
 */
export const labels = [
  'title',
  'title-on',
  'kicker',
  'deck',
  'deck-on',
  'byline-below',
  'byline-above',
  'byline-end',
  'byline-apart',
  'byline-on',
  'text',
  'text-on',
  'aside'
] as const

/** The role of one printed line. */
export type LineLabel = (typeof labels)[number]

const indexes = new Map<string, number>(labels.map((label, index) => [label, index]))

/** The place of a label in {@link labels}. */
export const labelIndex = (label: LineLabel): number => indexes.get(label)!

/** What a line that goes on goes on from. */
const begins: Readonly<Partial<Record<LineLabel, readonly LineLabel[]>>> = {
  'title-on': ['title', 'title-on'],
  'deck-on': ['deck', 'deck-on'],
  'byline-on': ['byline-below', 'byline-above', 'byline-end', 'byline-apart', 'byline-on'],
  'text-on': ['text', 'text-on']
}

/** Labels of running text: the seams between them are for restoration to decide. */
const ofText: ReadonlySet<LineLabel> = new Set(['text', 'text-on'])

/**
 * Whether a label may follow another.
 *
 * @param isSeamOfBlocks
 *   Whether a paragraph ends between the two lines, as restoration decided: of running text no lines
 *   are joined here, and none are parted but from a head.
 */
export function mayFollow(before: LineLabel, after: LineLabel, isSeamOfBlocks: boolean): boolean {
  const from = begins[after]
  if (from && !from.includes(before)) return false
  if (ofText.has(before) && ofText.has(after))
    return isSeamOfBlocks ? after === 'text' : after === 'text-on'
  return true
}

/** Whether a title begins directly below another head, which so has no text of its own: not below a kicker. */
export function isStacked(before: LineLabel, after: LineLabel): boolean {
  return after === 'title' && /^(?:title|deck|byline-(?:below|above|on|apart))/.test(before)
}
