import {
  type LineLabel,
  labelIndex,
  labels,
  mayFollow
} from '../../../src/structure/zones/line-labels.ts'
import type {ZoneInput} from '../../../src/structure/zones/read-zones.ts'
import type {ForgedLine, LineRole} from '../../forge/forged-page.ts'

/** The label of a role whose line begins it, and of one that goes on. */
const ofRole: Readonly<Partial<Record<LineRole, readonly [LineLabel, LineLabel]>>> = {
  kicker: ['kicker', 'kicker'],
  headline: ['title', 'title-on'],
  deck: ['deck', 'deck-on'],
  heading: ['title', 'title-on'],
  byline: ['byline-below', 'byline-on']
}
const ofHead: ReadonlySet<LineRole> = new Set(['kicker', 'headline', 'deck'])
const unseen: ReadonlySet<LineRole> = new Set(['furniture', 'blank', 'mark', 'part', 'imprint'])

/**
 * The label that each line of a page should have.
 *
 * @param truth
 *   What each line of the page's text is, by its number from 0.
 */
export function labelPage({views, input}: ZoneInput, truth: readonly ForgedLine[]): Uint8Array {
  const gold = new Uint8Array(views.length)
  const aside = labelIndex('aside')
  let before: LineLabel = 'aside'
  for (const [at, view] of views.entries()) {
    const number = view.line.start.line - 1
    const line = truth[number]
    let label: LineLabel = 'text'
    if (input.given[at] === aside) label = 'aside'
    else if (line) {
      const pair = ofRole[line.role]
      // Each line of a headline is a unit of its own: what is above it tells whether it goes on.
      const above = aboveIn(truth, number)
      const isOn =
        !line.begins ||
        (above?.role === line.role && above.article === line.article && line.role !== 'heading')
      if (pair) label = isOn ? pair[1] : pair[0]
      if (label === 'byline-below') label = placeOf(truth, number)
    }
    if (label === 'text' && view.at > 0 && (before === 'text' || before === 'text-on'))
      label = 'text-on'
    if (at === 0 || !mayFollow(before, label, input.isSeamOfBlocks[at] === 1))
      label = beginOf(label)
    gold[at] = labelIndex(label)
    before = labels[gold[at]!]!
  }
  return gold
}

const beginOf = (label: LineLabel): LineLabel =>
  label === 'byline-on' ? 'byline-below' : (label.replace(/-on$/, '') as LineLabel)

/** The last line above that is neither blank nor furniture. */
function aboveIn(truth: readonly ForgedLine[], number: number): ForgedLine | undefined {
  for (let at = number - 1; at >= 0; at--) if (!unseen.has(truth[at]!.role)) return truth[at]
  return undefined
}

/** Where a byline stands: by the title of its article, at the end of its text, or alone. */
function placeOf(truth: readonly ForgedLine[], number: number): LineLabel {
  const own = truth[number]!
  const find = (step: number) => {
    for (let at = number + step; at >= 0 && at < truth.length; at += step) {
      const line = truth[at]!
      if (line.role !== 'byline' && !unseen.has(line.role)) return line
    }
    return undefined
  }
  const [above, below] = [find(-1), find(1)]
  const isOwn = (line: ForgedLine | undefined) => line?.article === own.article
  if (above && isOwn(above) && ofHead.has(above.role)) return 'byline-below'
  if (below && isOwn(below) && ofHead.has(below.role)) return 'byline-above'
  return above && isOwn(above) && !isOwn(below) ? 'byline-end' : 'byline-apart'
}
