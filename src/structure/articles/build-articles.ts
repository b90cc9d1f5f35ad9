import {itemAt} from '../../item-at.ts'
import {longestMotto} from '../../sequences/index.ts'
import {advance} from '../../text/advance.ts'
import {isSectionNumber} from '../../text/language/numbering.ts'
import type {Assignment} from '../assign/assignment.ts'
import {orderRuns} from '../assign/order-runs.ts'
import {placeAfter} from '../assign/place.ts'
import type {SettledBodies} from '../assign/settle-bodies.ts'
import type {Seen} from '../blocks/observe.ts'
import type {SettledBlocks} from '../blocks/settle-blocks.ts'
import {readByline} from '../roles/names/read-byline.ts'
import type {Group} from '../titles/group.ts'
import {joinHeadings, joinParts, makePart, textOfBlocks} from '../titles/join-parts.ts'
import type {Article, Byline, Part, Printed} from './article.ts'

/** An article with the group that it comes from, and the body block with which it begins. */
interface BuiltArticles {
  readonly article: Article
  readonly group: number
  readonly at: number
}

/** Make the articles of a document, each with its title, byline and text. */
export function buildArticles(
  groups: readonly Group[],
  body: readonly Seen[],
  {
    depths,
    decks,
    assignment,
    given: {bodies, settled}
  }: {
    readonly depths: ReadonlyMap<number, number>
    /** What stands in a head beside its title, by the index of that. */
    readonly decks: ReadonlyMap<number, readonly Seen[]>
    readonly assignment: Assignment
    readonly given: {bodies: SettledBodies; settled: SettledBlocks}
  }
): BuiltArticles[] {
  const {labels, starts, places, tears, verdicts} = assignment
  const blocksOf: number[][] = [...groups.map(() => []), []]
  for (const [at, label] of labels.entries()) itemAt(blocksOf, label).push(at)
  const next = new Map(tears.map((tear) => [tear.end, tear]))
  // Where another article begins an article ends: it is no surer than that.
  const cutAt = new Map(starts.map((start, index) => [start, itemAt(verdicts, index).cut]))
  const ends = (blocks: readonly number[]) => blocks.flatMap((at) => cutAt.get(at + 1) ?? [])
  const built: BuiltArticles[] = groups.map((group, index) => {
    const [blocks, start] = [itemAt(blocksOf, index), itemAt(starts, index)]
    const order = orderRuns(blocks, start, next)
    const verdict = itemAt(verdicts, index)
    const rival = verdict.runnerUp === undefined ? undefined : groups[verdict.runnerUp]
    return {
      group: index,
      at: start >= 0 ? start : (places?.[index] ?? placeAfter(body, group.last)),
      article: {
        kind: 'article',
        ...(group.title.length > 0 ? {title: printed(group.title)} : {}),
        ...(group.byline.length > 0 ? {byline: bylineOf(group.byline, settled.authors)} : {}),
        body: [
          ...(decks.get(group.title[0]?.index ?? -1) ?? []).map((one) => makePart(one, undefined)),
          ...partsOf(order, body, {depths, next, settled})
        ],
        confidence: Math.min(verdict.confidence, verdict.cut, ...ends(blocks)),
        ...(rival && rival.title.length > 0 ? {runnerUp: printed(rival.title)} : {}),
        evidence: verdict.evidence
      }
    }
  })
  const rest = itemAt(blocksOf, groups.length)
  const {belowParts = new Set<number>()} = assignment
  for (const run of runsOf(rest, new Set([...bodies.begins, ...belowParts]))) {
    const first = itemAt(run, 0)
    const order = orderRuns(run, first, next)
    const seen = run.map((at) => itemAt(body, at))
    const isMotto = belowParts.has(first) && lengthOf(seen) < longestMotto
    built.push({
      group: -1,
      at: first,
      article: {
        kind: groups.length > 0 && (first === 0 || isMotto) ? 'preface' : 'article',
        body: partsOf(order, body, {depths, next, settled}),
        confidence: bodies.begins.has(first) ? 1 : 0.5,
        evidence: [{name: 'no-title', weight: 0}]
      }
    })
  }
  return built
}

const lengthOf = (list: readonly Seen[]) =>
  list.reduce((sum, {block}) => sum + advance(block.text, 'cjk'), 0)

function runsOf(list: readonly number[], begins: ReadonlySet<number>): number[][] {
  const runs: number[][] = []
  for (const at of list) {
    if (runs.at(-1)?.at(-1) === at - 1 && !begins.has(at)) itemAt(runs, -1).push(at)
    else runs.push([at])
  }
  return runs
}

function partsOf(
  order: readonly number[],
  body: readonly Seen[],
  {
    depths,
    next,
    settled: {roles}
  }: {
    readonly depths: ReadonlyMap<number, number>
    readonly next: ReadonlyMap<number, {start: number; isParagraph: boolean}>
    readonly settled: SettledBlocks
  }
): Part[] {
  const parts: Part[] = []
  for (const [index, at] of order.entries()) {
    const one = itemAt(body, at)
    const part = makePart(one, depths.get(one.index), roles.get(one.index)?.as)
    const last = order[index - 1] ?? -1
    const [above, before, partAbove] = [body[last], next.get(last), parts.at(-1)]
    const isHeading = part.role === 'heading'
    const goesOn = before?.start === at && before.isParagraph && !isHeading
    if (isHeading && above && partAbove && isNumberOf(above, one, partAbove))
      parts.splice(-1, 1, joinHeadings(partAbove, part))
    else if (goesOn && partAbove && partAbove.role !== 'heading')
      parts.splice(-1, 1, joinParts(partAbove, part))
    else parts.push(part)
  }
  return parts
}

/** Whether a heading is a number alone, and what stands directly below it its words. */
function isNumberOf(above: Seen, below: Seen, part: Part): boolean {
  return (
    part.role === 'heading' &&
    part.blocks.length === 1 &&
    ((above.numbering?.rest === '' && above.numbering.level <= 2) || isSectionNumber(above.text)) &&
    !below.numbering &&
    below.index === above.index + 1
  )
}

export const printed = (list: readonly Seen[]): Printed => ({
  text: textOfBlocks(list.map((one) => one.block)),
  blocks: list.map((one) => one.block)
})

function bylineOf(list: readonly Seen[], given: SettledBlocks['authors']): Byline {
  // `(HENRY ASHE)` below a name is the same person by another one.
  const isOther = (one: Seen) => /^\([^)]*\)$/.test(one.text)
  const named = list.every(isOther) ? list : list.filter((one) => !isOther(one))
  const authors = named
    .map((one) => given.get(one.index) ?? readByline(one.text)?.author ?? '')
    .filter(Boolean)
  return {
    ...printed(list),
    author: authors.join(authors.every((name) => /\p{Script=Latin}/u.test(name)) ? ', ' : '、')
  }
}

/** As the lead names them, where it does; what it does not name stays behind what stood before it. */
export function sortArticles(
  built: readonly BuiltArticles[],
  order: readonly number[] | undefined,
  groups: number
): Article[] {
  const byPlace = [...built].sort((a, b) => a.at - b.at || a.group - b.group)
  if (!order || groups === 0) return byPlace.map((one) => one.article)
  let last = -1
  const placed = byPlace.map(function ({group, article}) {
    const place = order[group] ?? -1
    if (place >= 0) last = place
    return {article, key: place >= 0 ? place : last + 0.5}
  })
  return placed.sort((a, b) => a.key - b.key).map(({article}) => article)
}
