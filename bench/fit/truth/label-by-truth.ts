import {
  type LineLabel,
  labelIndex,
  labels,
  mayFollow
} from '../../../src/structure/zones/line-labels.ts'
import type {ZoneInput} from '../../../src/structure/zones/read-zones.ts'
import {alignLines, type TruthItem as Item} from './align-lines.ts'
import type {Truth} from './page-truth.ts'

/**
 * The label that each line of a page should have, where only the articles are known: a line is what
 * its characters are part of, the item that goes on from the line above first.
 */
export function labelByTruth({views, input}: ZoneInput, truth: Truth): Uint8Array {
  const gold = new Uint8Array(views.length)
  const aside = labelIndex('aside')
  const owners = alignLines(
    views.map(({text, at}) => ({text, mayJump: at > 3})),
    truth
  ).map((line) => line?.item)
  let before: LineLabel = 'aside'
  for (const [at, view] of views.entries()) {
    const own = owners[at]
    const isOn = at > 0 && owners[at - 1] === own && own !== undefined
    let label: LineLabel = 'text'
    if (input.given[at] === aside) label = 'aside'
    else if (own?.kind === 'title' || own?.kind === 'heading') label = isOn ? 'title-on' : 'title'
    else if (own?.kind === 'kicker') label = 'kicker'
    else if (own?.kind === 'deck') label = isOn ? 'deck-on' : 'deck'
    else if (own?.kind === 'byline') label = isOn ? 'byline-on' : placeOf(owners, at)
    if (label === 'text' && view.at > 0 && (before === 'text' || before === 'text-on'))
      label = 'text-on'
    if (at === 0 || !mayFollow(before, label, input.isSeamOfBlocks[at] === 1))
      label = label === 'byline-on' ? 'byline-below' : (label.replace(/-on$/, '') as LineLabel)
    gold[at] = labelIndex(label)
    before = labels[gold[at]!]!
  }
  return gold
}

function placeOf(owners: readonly (Item | undefined)[], at: number): LineLabel {
  const own = owners[at]!
  let below = at + 1
  while (below < owners.length && owners[below] === own) below++
  const [above, next] = [owners[at - 1], owners[below]]
  const isHead = (item: Item | undefined, beside: Item['kind']) =>
    item?.kind === beside || (item?.article === own.article && item.kind === 'title')
  if (isHead(above, 'deck')) return 'byline-below'
  if (isHead(next, 'kicker')) return 'byline-above'
  return above?.article === own.article && next?.article !== own.article
    ? 'byline-end'
    : 'byline-apart'
}
