import {type LineLabel, labelIndex, labels, mayFollow} from '../../src/structure/zones/labels.ts'
import type {ZoneInput} from '../../src/structure/zones/read-zones.ts'
import type {Truth} from './page-truth.ts'

const dense = (text: string) => text.normalize('NFKC').replace(/[\s_*]+/gu, '')

interface Item {
  readonly kind: 'title' | 'byline' | 'heading' | 'text'
  readonly text: string
  readonly article: number
}

/**
 * The label that each line of a page should have, where only the articles are known: a line is what
 * its characters are part of, the item that goes on from the line above first.
 */
export function labelByTruth({views, input}: ZoneInput, truth: Truth): Uint8Array {
  const items: Item[] = truth.articles.flatMap((article, index) => [
    {kind: 'title' as const, text: dense(article.title ?? ''), article: index},
    {kind: 'byline' as const, text: dense(article.byline ?? ''), article: index},
    ...article.paragraphs.map((text) => ({
      kind: text.startsWith('## ') ? ('heading' as const) : ('text' as const),
      text: dense(text.replace(/^## /, '')),
      article: index
    }))
  ])
  const gold = new Uint8Array(views.length)
  const aside = labelIndex('aside')
  const owners: (Item | undefined)[] = []
  const used = new Set<Item>()
  let last: {item: Item; end: number} | undefined
  for (const view of views) {
    const text = dense(view.text).replace(/[-‐]$/, '')
    let found: {item: Item; at: number} | undefined
    if (last) {
      const at = last.item.text.indexOf(text, last.end)
      if (at >= 0 && at - last.end <= (view.at > 3 ? 1e6 : 2)) found = {item: last.item, at}
    }
    if (!found && text.length > 0) {
      const all = items.filter((item) => item.text.includes(text))
      // A short line is a head when it is all of one, or a large part of it.
      const heads = all.filter(
        (item) => item.kind !== 'text' && text.length * 6 >= item.text.length && !used.has(item)
      )
      const best =
        heads.find((item) => item.text === text) ??
        all.find((item) => item.kind === 'text' && item.text.startsWith(text)) ??
        heads.find((item) => item.text.startsWith(text)) ??
        heads[0] ??
        all.find((item) => item.kind === 'text')
      if (best) found = {item: best, at: best.text.indexOf(text)}
    }
    owners.push(found?.item)
    last = found && {item: found.item, end: found.at + text.length}
    if (found && found.item.kind !== 'text' && last!.end >= found.item.text.length - 1)
      used.add(found.item)
  }
  let before: LineLabel = 'aside'
  for (const [at, view] of views.entries()) {
    const own = owners[at]
    const isOn = at > 0 && owners[at - 1] === own && own !== undefined
    let label: LineLabel = 'text'
    if (input.given[at] === aside) label = 'aside'
    else if (own?.kind === 'title' || own?.kind === 'heading') label = isOn ? 'title-on' : 'title'
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
  if (above?.article === own.article && above.kind === 'title') return 'byline-below'
  if (next?.article === own.article && next.kind === 'title') return 'byline-above'
  return above?.article === own.article && next?.article !== own.article
    ? 'byline-end'
    : 'byline-apart'
}
