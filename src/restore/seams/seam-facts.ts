import {
  classAt,
  classHere,
  FactList,
  nameSights,
  type Sight,
  together
} from '../../weights/fact-list.ts'
import {gaps, indents} from '../breaks/features.ts'
import {heads, tails} from '../lines/line-ends.ts'
import {type SeamView, seamCounts} from './seam-view.ts'

/** Reasons that the text gives, by their names: learning says what each is worth beside all else. */
const reasons = [
  'after-headline',
  'before-headline',
  'below-item',
  'bracket-closes',
  'bracket-open',
  'bracketed-line',
  'capitals',
  'caption',
  'continuation-mark',
  'drop-cap',
  'head-of-set-in',
  'issue-line',
  'item-counts-on',
  'item-marker',
  'kept-line',
  'label-line',
  'letterhead',
  'line-stands-alone',
  'mark-at-start',
  'next-line-stands-alone',
  'number-above-head',
  'pair-across-break',
  'paragraph-a-line',
  'parted-by-space',
  'quoted-otherwise',
  'room-left',
  'same-printed-line',
  'seen-inside-lines',
  'set-in',
  'set-right',
  'speech-after-speech',
  'split-token',
  'stanza',
  'table-row',
  'verse',
  'wider-than-column',
  'word-across-break'
] as const

type Of = (at: number, view: SeamView) => number

const sight = (values: number, of: Of): Sight<SeamView> => ({values, of})
/** Of the seam itself. */
const here = classHere<SeamView>
/** Of a line, or the seam below it, so many away; one value more for none. */
const lineAt = classAt<SeamView>

const faces = {cjk: 0, book: 1, cells: 2} as const
const face = sight(3, (_, {face}) => faces[face as keyof typeof faces] ?? 2)
const odds = here(seamCounts.odds, ({odds}) => odds)
const gap = here(gaps.length, ({features}) => features.gap)
const fill = here(seamCounts.fills, ({fills}) => fills)
const tail = here(tails.length, ({features}) => features.tail)
const head = here(heads.length, ({features}) => features.head)
const indent = here(indents.length, ({features}) => features.indent)
const leaningAbove = lineAt(3, ({leanings}) => leanings, -1)
const leaning = here(3, ({leanings}) => leanings)
const leaningBelow = lineAt(3, ({leanings}) => leanings, 1)
const share = lineAt(seamCounts.shares, ({shares}) => shares, 0)
const shareBelow = lineAt(seamCounts.shares, ({shares}) => shares, 1)
const shareAbove = lineAt(seamCounts.shares, ({shares}) => shares, -1)
const extent = lineAt(seamCounts.extents, ({extents}) => extents, 0)
const extentBelow = lineAt(seamCounts.extents, ({extents}) => extents, 1)
const letters = lineAt(seamCounts.letters, ({letters}) => letters, 0)
const lettersBelow = lineAt(seamCounts.letters, ({letters}) => letters, 1)
const opening = lineAt(seamCounts.openings, ({openings}) => openings, 0)
const openingBelow = lineAt(seamCounts.openings, ({openings}) => openings, 1)
const caseBelow = lineAt(seamCounts.cases, ({cases}) => cases, 1)
const since = here(seamCounts.runs, ({since}) => since)
const until = here(seamCounts.runs, ({until}) => until)
const gapAbove = lineAt(gaps.length, ({features}) => features.gap, -1)
const gapBelow = lineAt(gaps.length, ({features}) => features.gap, 1)
const indentAbove = lineAt(indents.length, ({features}) => features.indent, -1)
const indentBelow = lineAt(indents.length, ({features}) => features.indent, 1)
const tailBelow = lineAt(tails.length, ({features}) => features.tail, 1)
const fillBelow = lineAt(seamCounts.fills, ({fills}) => fills, 1)
const fullNear = here(seamCounts.near, ({fullNear}) => fullNear)
const finalNear = here(seamCounts.near, ({finalNear}) => finalNear)
const gapsNear = here(seamCounts.near, ({gapsNear}) => gapsNear)
const wholeFull = sight(seamCounts.full, (_, {whole}) => whole.full)
const wholeFinal = sight(seamCounts.final, (_, {whole}) => whole.final)
const wholeGap = sight(seamCounts.gap, (_, {whole}) => whole.gap)
const wholeIndent = sight(seamCounts.indent, (_, {whole}) => whole.indent)
const wholeEnd = sight(seamCounts.end, (_, {whole}) => whole.end)
const wholeOpenings = sight(4, (_, {whole}) => whole.openings)
const measure = sight(seamCounts.measure, (_, {whole}) => whole.measure)
/** Whether the lines are verse, or items, on either side. */
const kinds = sight(9, (at, {kinds}) => kinds[at]! * 3 + kinds[at + 1]!)

const sights: Readonly<Record<string, Sight<SeamView>>> = {
  habits: together(face, odds),
  'habits-and-gap': together(odds, gap),
  'habits-and-tail': together(odds, tail),
  'habits-and-whole-end': together(wholeEnd, odds),
  'habits-around': together(leaningAbove, leaning, leaningBelow),
  'fill-and-tail': together(face, fill, tail),
  'tail-and-head': together(face, tail, head),
  'fill-and-head': together(face, fill, head),
  'gap-and-fill': together(face, gap, fill),
  'gap-and-tail': together(face, gap, tail),
  'gap-and-head': together(face, gap, head),
  'indent-and-fill': together(face, indent, fill),
  'indent-and-head': together(face, indent, head),
  'indent-and-tail': together(face, indent, tail),
  'indents-around': together(indentAbove, indent, indentBelow),
  'gaps-around': together(gapAbove, gap, gapBelow),
  'share-and-tail': together(share, tail),
  'share-and-below': together(face, share, shareBelow),
  'share-and-above': together(face, share, shareAbove),
  'extent-and-tail': together(extent, tail),
  'extent-and-below': together(face, extent, extentBelow),
  'letters-and-below': together(letters, lettersBelow, gap),
  'letters-and-tail': together(letters, tail),
  'opening-and-below': together(opening, openingBelow),
  'opening-below-and-tail': together(openingBelow, tail),
  'opening-below-and-whole': together(openingBelow, wholeOpenings, fill),
  'case-below-and-tail': together(caseBelow, tail),
  'case-below-and-fill': together(caseBelow, fill, sightOfEnd()),
  'case-below-and-letters': together(caseBelow, letters, sightOfEnd()),
  'since-and-gap': together(since, gap),
  'until-and-gap': together(until, gap),
  'since-until': together(since, until, gap),
  'below-tail-and-fill': together(tail, tailBelow),
  'below-fill-and-fill': together(fill, fillBelow, head),
  'full-near-and-fill': together(fullNear, fill, sightOfEnd()),
  'final-near-and-tail': together(finalNear, tail),
  'gaps-near-and-gap': together(gapsNear, gap, sightOfEnd()),
  'whole-full-and-fill': together(wholeFull, fill, sightOfEnd()),
  'whole-final-and-tail': together(wholeFinal, tail),
  'whole-final-and-fill': together(wholeFinal, wholeFull, sightOfEnd()),
  'whole-gap-and-gap': together(wholeGap, gap, sightOfEnd()),
  'whole-gap-and-fill': together(wholeGap, gap, fill),
  'whole-indent-and-indent': together(wholeIndent, indent, sightOfEnd()),
  'whole-indent-and-fill': together(wholeIndent, indent, fill),
  'measure-and-fill': together(measure, fill),
  kinds: together(kinds, sightOfEnd())
}

/** Whether the line before ends a sentence, stops at a lesser mark, or at none. */
function sightOfEnd(): Sight<SeamView> {
  const kindOf = [0, 1, 2, 2, 1, 1, 0, 0, 1]
  return sight(3, (at, {features}) => kindOf[features.tail[at]!]!)
}

/** What is seen of a seam between two printed lines. */
export const seamFacts = new FactList<SeamView>([
  ...nameSights(sights),
  ...reasons.map((name) => ({
    name: `reason-${name}`,
    values: 3,
    of: (at: number, view: SeamView) => (view.named[at]?.has(name) ? face.of(at, view) : -1)
  }))
])
