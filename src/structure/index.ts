import type {VFileMessage} from 'vfile-message'
import type {SettledArticles} from '../decisions/index.ts'
import type {Block} from '../restore/blocks/block.ts'
import type {Sequences} from '../sequences/index.ts'
import type {Article, Dropped, Structured} from './articles/article.ts'
import {buildArticles, printed, sortArticles} from './articles/build-articles.ts'
import {reportDoubts} from './articles/messages.ts'
import {assign} from './assign/assign.ts'
import {assignInOrder} from './assign/assign-in-order.ts'
import {findLead, orderByLead} from './assign/lead.ts'
import {partTexts} from './assign/part-texts.ts'
import {placeAfter} from './assign/place.ts'
import {settleBodies} from './assign/settle-bodies.ts'
import {settleOrder} from './assign/settle-order.ts'
import {findAuthor, findBookTitle} from './blocks/imprint.ts'
import {type Noise, readInlineMark, readMark} from './blocks/noise.ts'
import type {Seen} from './blocks/observe.ts'
import {reportImpossible} from './blocks/settle-blocks.ts'
import {Rarity} from './likeness/rarity.ts'
import {readPage} from './read-page.ts'
import {pairBylines} from './search/pair-bylines.ts'
import {weighCuts, weighGaps} from './tears/cuts.ts'
import {dropRepeated, isDropped} from './titles/drop-repeated.ts'
import {findDecks} from './titles/find-decks.ts'
import type {Group} from './titles/group.ts'
import {makePart} from './titles/join-parts.ts'
import {placeParts} from './titles/place-parts.ts'
import {titleOfFront} from './titles/title-of-front.ts'
import {findUpperTitles} from './titles/upper-titles.ts'
import type {Reading, Zones} from './zones/read-zones.ts'

export type {Evidence} from '../weights/evidence.ts'
export type {
  Article,
  ArticleKind,
  Byline,
  Dropped,
  Part,
  PartRole,
  Printed,
  Structured
} from './articles/article.ts'

import {nameByFiles} from './titles/name-by-files.ts'

export type {Findings} from './articles/findings.ts'

interface StructureOptions {
  /** Path of each file of the source by its index, for messages. */
  readonly files?: readonly string[] | undefined
  /** Running heads, which may name the author. */
  readonly heads?: readonly string[] | undefined
  /** Heads that number on. */
  readonly sequences?: Sequences | undefined
  /** What a person settled. */
  readonly settled?: SettledArticles | undefined
  /** How the lines of a page are read; for who learns the weights of that, and looks on. */
  readonly readZones?: ((reading: Reading) => Zones) | undefined
}

/**
 * Turn paragraphs into articles.
 *
 * First each block gets a role from small opinions on itself, its neighbours and the document's
 * habits; then titles that only head a part of an article are told from those that head one; then
 * one search over the document cuts the running text into bodies and gives each its title.
 *
 * @param blocks
 *   Restored paragraphs in the order of the source.
 * @param options
 *   Paths for messages.
 * @returns
 *   Articles in reading order: as a lead names them, else as their bodies begin. Every block is in
 *   one of them or in `dropped`. No titles: one article without a title. No blocks: no articles.
 */
export function structure(
  blocks: readonly Block[],
  options: Readonly<StructureOptions> = {}
): Structured {
  const page = readPage(blocks, options)
  const {seen, habit, judged, settled, noise, credits, titlePage, drafted, continued, book} = page
  const given = (one: Seen) => settled.roles.get(one.index)?.as
  const isText = (index: number) => settled.kept.has(index) || settled.roles.has(index)
  const aside = new Map<number, Noise>([
    ...noise,
    ...credits.map((one) => [one.index, {rule: 'credit', reason: ''}] as const)
  ])
  if (!book) dropRepeated(drafted, seen, noise)
  for (const index of noise.keys()) if (isText(index)) noise.delete(index)
  const headed = drafted.groups.filter((group) => !isDropped(group, noise))
  const upper = book ? undefined : findUpperTitles(headed, seen, noise)
  const ofAll = (upper?.ofAll?.title ?? []).filter(({index}) => !isText(index))
  for (const {index} of ofAll)
    noise.set(index, {
      rule: 'title-page',
      reason: 'It is the title of all that stands below it; the book makes its own'
    })
  const isGiven = ({title}: Group) => title.some(({index}) => isText(index))
  const unnumbered = (upper?.parts ?? []).filter((part) => !isGiven(part))
  const parts = [...drafted.parts, ...unnumbered]
  const titled = headed.filter((group) => !isDropped(group, noise) && !unnumbered.includes(group))
  const unpaired = book ? titled : withoutTail(titled, seen, noise, isText)
  const depths = new Map(
    drafted.headings.flatMap(({seen: one, depth}) =>
      noise.has(one.index) ? [] : [[one.index, depth] as const]
    )
  )
  // Who speaks stands below all other headings.
  const deepest = drafted.headings.reduce((most, {depth}) => Math.max(most, depth), 1)
  for (const {index} of page.speakers) depths.set(index, Math.min(6, deepest + 1))
  const heads = new Set(
    unpaired.flatMap((group) => [...group.title, ...group.byline]).map((one) => one.index)
  )
  const credited = new Set(credits)
  const partHeads = new Set(parts.flatMap((one) => one.title))
  const kept = seen.filter(
    (one) => !noise.has(one.index) && !credited.has(one) && !partHeads.has(one)
  )
  const isRunning = (one: Seen) =>
    !heads.has(one.index) && !depths.has(one.index) && given(one) === undefined
  const found = new Set(book ? [] : findLead(kept, isRunning, unpaired))
  const lead = kept.filter((one) => found.has(one) || given(one) === 'lead')
  const leads = new Set(lead)
  const running = kept.filter((one) => !heads.has(one.index) && !leads.has(one))
  const decks = findDecks(
    running.filter((one) => !isText(one.index) && !depths.has(one.index)),
    unpaired
  )
  const beside = new Set([...decks.values()].flat())
  const body = running.filter((one) => !beside.has(one))
  const joints = {...findMarks(seen, body), continued}
  const rarity = new Rarity(body.map((one) => one.block.text))
  const groups = pairBylines(unpaired, body, rarity, () =>
    weighCuts(
      body,
      {from: 0, to: body.length},
      countTitles(unpaired, body),
      rarity,
      habit,
      joints.ends,
      weighGaps(body, habit),
      unpaired.length
    )
  )
  const bodies = settleBodies(settled, groups, body)
  const isSettled = bodies.only.size + bodies.begins.size + bodies.goesOn.size > 0
  const isHeading = (one: Seen) => depths.has(one.index)
  const assigned =
    book && !isSettled
      ? assignInOrder(body, groups, habit, isHeading, joints)
      : assign(body, groups, habit, isHeading, joints, bodies, rarity)
  const assignment = book ? partTexts(assigned, body, groups, drafted.parts, bodies) : assigned
  const articles = buildArticles(groups, body, {
    depths,
    decks,
    assignment,
    given: {bodies, settled}
  })
  const order = orderByLead(lead, groups)
  const sorted = nameByFiles(sortArticles(articles, order, groups.length), options.files ?? [])
  const messages: VFileMessage[] = [
    ...settled.messages,
    ...(assignment.isPossible ? [] : reportImpossible(settled)),
    ...reportDoubts(groups, body, assignment, options.files)
  ]
  const front = [...noise.keys()].map((index) => seen[index]!.block.text)
  const author = findAuthor(sorted, {
    front,
    authors: textsOf(titlePage, seen, 'author-line'),
    heads: options.heads ?? []
  })
  const asideArticle = (kind: 'lead' | 'credit', list: readonly Seen[]): Article[] =>
    list.length === 0
      ? []
      : [{kind, body: list.map((one) => makePart(one, undefined)), confidence: 0.95, evidence: []}]
  return {
    articles: [
      ...asideArticle('lead', lead),
      ...placeParts(
        settleOrder(sorted, seen, settled.order).map((article) =>
          author ? {...article, author} : article
        ),
        parts,
        seen
      ),
      ...asideArticle('credit', credits)
    ],
    dropped: seen.flatMap((one): Dropped[] => {
      const found = noise.get(one.index)
      return found ? [{block: one.block, ...found}] : []
    }),
    title:
      findBookTitle(front) ??
      (options.sequences?.isWork ? sorted[0]?.title?.text : undefined) ??
      titleOfFront(textsOf(titlePage, seen, 'title-page')) ??
      (ofAll.length > 0 ? printed(ofAll).text : undefined),
    messages,
    findings: {
      seen,
      judged,
      aside: new Map([...aside, ...noise]),
      groups,
      depths,
      body,
      assignment
    }
  }
}

/** What stands on a title page, in order. */
function textsOf(
  page: ReadonlyMap<number, Noise>,
  seen: readonly Seen[],
  wanted: 'title-page' | 'author-line'
): string[] {
  return [...page].flatMap(([index, {rule}]) => (rule === wanted ? [seen[index]!.text] : []))
}

/**
 * A last title with nothing below it is none where every other title stands over its own text: it is
 * a closing line, `CURTAIN`, `FINIS`.
 */
function withoutTail(
  groups: readonly Group[],
  seen: readonly Seen[],
  noise: ReadonlyMap<number, Noise>,
  isText: (index: number) => boolean
): readonly Group[] {
  const last = groups.at(-1)
  if (last?.title.some((one) => isText(one.index))) return groups
  const isNoise = (index: number) => index >= seen.length || noise.has(index)
  if (!last || groups.length < 2 || last.byline.length > 0) return groups
  if (!seen.slice(last.last + 1).every((one) => noise.has(one.index))) return groups
  const isPlain = groups
    .slice(0, -1)
    .every((group, index) => group.isWhole && groups[index + 1]!.first > group.last + 1)
  const isHeaded = seen.slice(0, groups[0]!.first).every((one) => isNoise(one.index))
  return isPlain && isHeaded ? groups.slice(0, -1) : groups
}

/** How many titles and bylines stand directly before each block of running text. */
function countTitles(groups: readonly Group[], body: readonly Seen[]): number[] {
  const count = body.map(() => 0)
  for (const group of groups) {
    const at = placeAfter(body, group.last)
    if (at < body.length) count[at]!++
  }
  return count
}

/** Body blocks before `（下转第四版）` and after `（上接第一版）`, by their place in `body`. */
function findMarks(
  seen: readonly Seen[],
  body: readonly Seen[]
): {ends: Set<number>; starts: Set<number>} {
  const [ends, starts] = [new Set<number>(), new Set<number>()]
  for (const one of seen) {
    const mark = readMark(one)
    if (mark === 'goes-on') {
      const at = placeAfter(body, one.index - 1) - 1
      if (at >= 0) ends.add(at)
    } else if (mark === 'comes-from') {
      const at = placeAfter(body, one.index)
      if (at < body.length) starts.add(at)
    }
  }
  for (const [at, one] of body.entries()) {
    const mark = readInlineMark(one)
    if (mark) (mark === 'goes-on' ? ends : starts).add(at)
  }
  return {ends, starts}
}
