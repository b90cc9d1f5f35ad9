import type {Chain} from './chain.ts'
import {isStacked, type LineLabel, labelIndex, labels} from './line-labels.ts'
import {partDecks} from './part-decks.ts'
import type {LineView} from './views/line-view.ts'

/**
 * By how many nats another reading of a page must be likelier than the one block by block: few lines
 * prove little, and what is short is mostly plain. Set by hand: below forty lines 2.4 loses a letter without a
 * salutation, and 3 the names over abstracts; Chinese ones, which no capital tells, ask for more. On long pages
 * 3 loses titles in mid column.
 */
const margins = {short: 2.2, shortEastern: 8, long: 1, lines: 40} as const

/**
 * What a title without text above it costs where a page is in order, in nats, and by how much a reading
 * that pays for none must be likelier to say that heads stand apart from their texts. Set by hand: 4 and
 * 6 do the same on train and tune families of the forge (assign +.01); where a page must be likelier by
 * 3, pages with heads elsewhere lose a third of their titles.
 */
const stacks = {cost: 6, apart: 1} as const

/** Heads of several titles from which on, and the share of all from which on, they are headlines of several parts. */
const throughout = {heads: 2, share: 0.6} as const

/**
 * The likeliest reading of a page, or that block by block where no other is likelier by far.
 *
 * Of a page in order each title has a text; heads stacked one over the other are one head, or one of
 * them is none. On a page whose titles stand in a box or a column of their own they are many: such a
 * page is so much likelier without the costs that it shows.
 *
 * @param given
 *   For each line the label that it must have, or -1.
 * @param page
 *   The lines, and how each was read by its block.
 */
export function choosePath(
  chain: Chain,
  given: Int16Array,
  {before, views}: {readonly before: readonly LineLabel[]; readonly views: readonly LineView[]}
): ArrayLike<number> {
  const costs = costsOf(views)
  const [free, inOrder] = [chain.best(), chain.best(costs)]
  const isInOrder = inOrder.score >= free.score - stacks.apart
  const {path, score} = isInOrder ? inOrder : free
  const plain = before.map((label, at) => (given[at]! >= 0 ? given[at]! : labelIndex(label)))
  const isEastern = views.filter(({letters}) => letters === 'eastern').length * 2 > views.length
  const short = isEastern ? margins.shortEastern : margins.short
  const margin = plain.length < margins.lines ? short : margins.long
  const paid = isInOrder ? costOfPairs(plain, costs) : 0
  const chosen = score - chain.scoreOf(plain) + paid < margin ? plain : path
  const whole = joinStacks(joinPartMarks(chosen, given, views), views)
  return partDecks(whole, given, views)
}

/** `（上）`, `（之二）` on a line below a title: which part of it this is. */
const partMark = /^[（(](?:[上中下续續完]|[之其][一二三四五六七八九十])[）)]$/u

function joinPartMarks(
  path: ArrayLike<number>,
  given: Int16Array,
  views: readonly LineView[]
): ArrayLike<number> {
  const isMark = ({text}: LineView, at: number) =>
    at > 0 && partMark.test(text.trim()) && given[at]! < 0
  if (!views.some(isMark)) return path
  const joined = Uint8Array.from(path)
  for (const [at, view] of views.entries())
    if (isMark(view, at) && labels[joined[at - 1]!]!.startsWith('title'))
      joined[at] = labelIndex('title-on')
  return joined
}

/** Make one of the titles of each head where most heads are several; what stands again is no part of a headline. */
function joinStacks(path: ArrayLike<number>, views: readonly LineView[]): ArrayLike<number> {
  if (!isStackedThroughout(path)) return path
  const titles = [...views.keys()].filter((at) => labels[path[at]!] === 'title')
  const texts = titles.map((at) => {
    let to = at + 1
    while (to < views.length && labels[path[to]!] === 'title-on') to++
    return {
      at,
      text: views
        .slice(at, to)
        .map(({text}) => text)
        .join('')
    }
  })
  const times = new Map<string, number>()
  for (const {text} of texts) times.set(text, (times.get(text) ?? 0) + 1)
  const joined = Uint8Array.from(path)
  for (const {at, text} of texts) {
    const [above, own] = [views[at - 1], views[at]!]
    if (!above || own.numbering || times.get(text)! > 1 || own.line.page !== above.line.page)
      continue
    if (labels[path[at - 1]!]!.startsWith('title')) joined[at] = labelIndex('title-on')
  }
  return joined
}

/**
 * Whether most heads that stand over a text are several titles without a name: headlines of several parts,
 * since heads that stand apart from their texts stand together, and not two by two all over a page.
 */
function isStackedThroughout(path: ArrayLike<number>): boolean {
  let [heads, stacked, titles, bylines] = [0, 0, 0, 0]
  for (let at = 0; at < path.length; at++) {
    const label = labels[path[at]!]!
    if (label === 'title') titles++
    else if (label.startsWith('byline')) bylines++
    else if (label === 'text' && titles > 0) {
      heads++
      if (titles > 1 && bylines < 2) stacked++
    }
    if (label.startsWith('text')) [titles, bylines] = [0, 0]
  }
  return stacked >= throughout.heads && stacked >= throughout.share * heads
}

/** What a title costs below another; heads that are numbered may stand over each other, chapter and section. */
function costsOf(views: readonly LineView[]): Float64Array {
  return Float64Array.from(views, ({numbering, line}, at) => {
    const above = views[at - 1]
    const isFree = !above || numbering || above.numbering || line.page !== above.line.page
    return isFree ? 0 : stacks.cost
  })
}

/** What a reading costs by titles that stand two by two; in a row of more they are likely titles. */
function costOfPairs(path: readonly number[], costs: Float64Array): number {
  let [sum, row] = [0, 0]
  for (let at = 1; at < path.length; at++) {
    if (isStacked(labels[path[at - 1]!]!, labels[path[at]!]!)) {
      if (++row > 1) return 0
      sum += costs[at]!
    } else if (labels[path[at]!]!.startsWith('text')) row = 0
  }
  return sum
}
