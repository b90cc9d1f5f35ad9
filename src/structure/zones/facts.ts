import {classAt, classHere, FactList, nameSights, together} from '../../weights/fact-list.ts'
import type {ChainInput} from './chain.ts'
import {type LineLabel, labelIndex} from './line-labels.ts'
import {counts, type FactsOf, type PageView, viewPage} from './views/page-view.ts'

/** Of a line itself: there is none for lines beyond the page. */
const own = classHere<PageView>
const near = classAt<PageView>

const before = own(counts.labels, ({today}) => today)
const beforeAt = (step: number) => near(counts.labels, ({today}) => today, step)
const fill = own(counts.fills, ({fills}) => fills)
const fillAt = (step: number) => near(counts.fills, ({fills}) => fills, step)
const gap = own(counts.gaps, ({gaps}) => gaps)
const gapBelow = near(counts.gaps, ({gaps}) => gaps, 1)
const tail = own(counts.tails, ({tails}) => tails)
const tailAt = (step: number) => near(counts.tails, ({tails}) => tails, step)
const head = own(counts.heads, ({heads}) => heads)
const headBelow = near(counts.heads, ({heads}) => heads, 1)
const extent = own(counts.extents, ({extents}) => extents)
const extentAt = (step: number) => near(counts.extents, ({extents}) => extents, step)
const name = own(counts.names, ({names}) => names)
const nameAt = (step: number) => near(counts.names, ({names}) => names, step)
const letters = own(counts.letters, ({letters}) => letters)
const lettersAt = (step: number) => near(counts.letters, ({letters}) => letters, step)
const titleScore = own(counts.scores, ({titles}) => titles)
const bylineScore = own(counts.scores, ({bylines}) => bylines)
const number = own(counts.numbers, ({numbers}) => numbers)
const marks = own(counts.marks, ({marks}) => marks)
const times = own(counts.times, ({times}) => times)
const row = own(counts.rows, ({rows}) => rows)
const place = own(counts.rows, ({places}) => places)
const bareRow = own(counts.rows, ({bare}) => bare)
const barePlace = own(counts.rows, ({barePlaces}) => barePlaces)
const ragged = own(counts.ragged, ({ragged}) => ragged)
const wrapped = own(counts.wrapped, ({wrapped}) => wrapped)
const told = own(counts.told, ({told}) => told)
const toldAt = (step: number) => near(counts.told, ({told}) => told, step)
const part = own(counts.parts, ({parts}) => parts)
const alike = own(counts.alike, ({alike}) => alike)
const seam = own(counts.seams, ({seams}) => seams)
const seamBelow = near(counts.seams, ({seams}) => seams, 1)
const again = own(counts.again, ({again}) => again)
const opener = own(counts.openers, ({openers}) => openers)
const digits = own(counts.digits, ({digits}) => digits)
const run = own(counts.runs, ({runs}) => runs)
const above = own(counts.blocks, ({above}) => above)
const below = own(counts.blocks, ({below}) => below)
const form = own(counts.forms, ({forms}) => forms)
const formAt = (step: number) => near(counts.forms, ({forms}) => forms, step)
const joints = own(counts.joints, ({joints}) => joints)
const jointsAt = (step: number) => near(counts.joints, ({joints}) => joints, step)
const words = own(counts.words, ({words}) => words)
const stop = own(counts.stops, ({stops}) => stops)
const inset = own(counts.insets, ({insets}) => insets)
const over = own(counts.over, ({over}) => over)
const since = own(counts.distances, ({since}) => since)
const until = own(counts.distances, ({until}) => until)
const shape = own(counts.shapes, ({shapes}) => shapes)
const fit = own(counts.fits, ({fits}) => fits)
const fitBelow = near(counts.fits, ({fits}) => fits, 1)
const stopped = own(counts.stopped, ({stopped}) => stopped)
const againAt = (step: number) => near(counts.again, ({again}) => again, step)
const nameCount = own(counts.crowds, ({nameCount}) => nameCount)
const bareCount = own(counts.crowds, ({bareCount}) => bareCount)

/** What is seen of a line. */
export const lineFacts = new FactList<PageView>(
  nameSights({
    any: {values: 1, of: () => 0},
    before,
    'before-above': beforeAt(-1),
    'before-below': beforeAt(1),
    'before-two-below': beforeAt(2),
    'before-and-below': together(before, beforeAt(1)),
    'before-and-letters': together(before, letters),
    'before-and-tail': together(before, tail),
    'before-and-seams': together(before, seam, seamBelow),
    'before-and-alike': together(before, alike),
    'before-and-names': together(before, nameCount),
    'before-and-bare-lines': together(before, bareCount),
    'title-score': titleScore,
    'byline-score': bylineScore,
    'title-score-and-letters': together(titleScore, letters),
    'letters-and-fill': together(letters, fill),
    'letters-and-tail': together(letters, tail),
    'letters-and-head': together(letters, head),
    'letters-and-extent': together(letters, extent),
    'letters-and-name': together(letters, name),
    'letters-and-gap': together(letters, gap),
    'letters-and-number': together(letters, number),
    'letters-and-marks': together(letters, marks),
    'letters-and-alike': together(letters, alike),
    'letters-above': together(letters, lettersAt(-1)),
    'letters-below': together(letters, lettersAt(1)),
    'tail-above': together(letters, tailAt(-1)),
    'fill-above': together(letters, fillAt(-1)),
    'fill-below': together(letters, fillAt(1)),
    'tail-below': together(letters, tailAt(1)),
    'head-below': together(letters, headBelow),
    'extent-below': together(letters, extentAt(1)),
    'extent-above': together(letters, extentAt(-1)),
    'name-below': together(letters, nameAt(1)),
    'name-two-below': nameAt(2),
    'name-above': together(letters, nameAt(-1)),
    'gap-above-and-below': together(gap, gapBelow),
    'gap-and-fill': together(gap, fill),
    'gap-and-tail': together(gap, tail),
    'gap-below-and-tail': together(tail, gapBelow),
    'gap-and-tail-above': together(gap, tailAt(-1)),
    times,
    row,
    'row-and-place': together(row, place),
    'bare-row-and-letters': together(bareRow, letters),
    'bare-row-and-place': together(bareRow, barePlace),
    'bare-row-and-ragged': together(bareRow, ragged),
    'bare-row-and-name': together(bareRow, name),
    'bare-row-and-before': together(before, bareRow),
    'told-and-letters': together(told, letters),
    'told-and-bare-row': together(told, bareRow),
    'told-below': toldAt(1),
    'told-above': toldAt(-1),
    'bare-row-and-times': together(bareRow, times),
    'bare-row-and-part': together(bareRow, part),
    'bare-row-and-extent': together(bareRow, extent),
    'part-and-before': together(part, before),
    'ragged-and-wrapped': together(wrapped, ragged),
    'wrapped-and-fill': together(wrapped, fill),
    'wrapped-and-tail': together(wrapped, tail),
    'wrapped-and-before': together(wrapped, before),
    'row-and-name': together(row, name),
    'place-and-name': together(place, name),
    'name-and-names': together(name, nameCount, letters),
    'in-paragraph': shape,
    indent: own(counts.indents, ({indents}) => indents),
    quote: own(2, ({quotes}) => quotes),
    bracketed: own(2, ({brackets}) => brackets),
    'below-measure': own(counts.measures, ({measures}) => measures),
    'again-and-letters': together(again, letters),
    'again-and-words': together(again, words),
    'again-and-shape': together(again, below),
    'opener-and-letters': together(opener, letters),
    'opener-and-run': together(opener, run),
    'digits-and-letters': together(digits, letters),
    'digits-and-run': together(digits, run),
    'run-and-letters': together(run, letters),
    'run-and-tail': together(run, tail),
    'run-and-gaps': together(run, gap, gapBelow),
    'blocks-around': together(above, below),
    'below-and-tail': together(below, tail),
    'below-and-gap': together(below, gap),
    'below-and-fill': together(below, fill),
    'form-and-tail': together(form, tail),
    'form-below': formAt(1),
    'form-above': formAt(-1),
    'joints-and-letters': together(joints, letters),
    'joints-and-fill': together(joints, fill),
    'joints-and-tail': together(joints, tail),
    'joints-below': together(letters, jointsAt(1)),
    'words-and-letters': together(words, letters),
    'words-and-below': together(words, below),
    'words-and-tail': together(words, tail),
    'ends-above': together(tailAt(-1), fillAt(-1)),
    'gaps-and-tails': together(gap, gapBelow, tail),
    'again-below': together(letters, againAt(1)),
    'again-above': together(letters, againAt(-1)),
    'again-two-below': together(again, againAt(2)),
    'stop-and-letters': together(stop, letters),
    'stop-and-head': together(stop, head),
    'inset-and-gap': together(inset, gap),
    'inset-and-letters': together(inset, letters),
    'over-and-alike': together(over, alike),
    'over-and-letters': together(over, letters),
    'over-and-below': together(over, below),
    'since-and-until': together(since, until),
    'until-and-letters': together(until, letters),
    'since-and-below': together(since, below),
    'stopped-and-tail': together(stopped, tail),
    'stopped-and-joints': together(stopped, joints),
    'fit-and-letters': together(fit, letters),
    'fit-and-name': together(fit, name),
    'fit-and-below': together(fit, fitBelow),
    'fit-and-shape': together(fit, shape)
  })
)

/** What is seen of the seam above a line: each has a row for each pair of labels. */
export const turnFacts = new FactList<PageView>(
  nameSights({
    any: {values: 1, of: () => 0},
    gap,
    'fill-above': fillAt(-1),
    letters,
    seam,
    'tail-above': tailAt(-1),
    stop,
    head,
    fit
  })
)

/**
 * Look at the lines of a page.
 *
 * @param given
 *   Labels that lines must have, by their place among the views.
 */
export function observeLines(of: FactsOf, given: ReadonlyMap<number, LineLabel>): ChainInput {
  const page = viewPage(of)
  return {
    facts: lineFacts.rowsOf(of.views.length, page),
    seams: turnFacts.rowsOf(of.views.length, page),
    isSeamOfBlocks: Uint8Array.from(of.views.map((view) => (view.at === 0 ? 1 : 0))),
    given: Int16Array.from(
      of.views.map((_, at) => {
        const label = given.get(at)
        return label === undefined ? -1 : labelIndex(label)
      })
    )
  }
}
