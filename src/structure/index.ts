import type {VFileMessage} from 'vfile-message'
import type {SettledArticles} from '../decisions/index.ts'
import type {Block} from '../restore/block.ts'
import {detectLanguage} from '../text/detect-language.ts'
import type {Article, Byline, Dropped, Part, Printed, Structured} from './article.ts'
import {type Assignment, assign} from './assign.ts'
import {findAuthor} from './find-author.ts'
import {type Group, groupTitles, type Heading} from './groups.ts'
import {joinParts, makePart, textOf} from './join-parts.ts'
import {findLead, isCredit, orderByLead} from './lead.ts'
import {reportDoubts} from './messages.ts'
import {readByline} from './names.ts'
import {findNoise, type Noise, readMark} from './noise.ts'
import {observe, type Seen} from './observe.ts'
import {judgeRoles} from './roles.ts'
import {judgedAs, reportImpossible, type SettledBlocks, settleBlocks} from './settle-blocks.ts'
import {type SettledBodies, settleBodies} from './settle-bodies.ts'
import {settleOrder} from './settle-order.ts'
import {splitLines} from './split-lines.ts'
import {splitSeams} from './split-seams.ts'

export type {
  Article,
  ArticleKind,
  Byline,
  Dropped,
  Evidence,
  Part,
  PartRole,
  Printed,
  Structured
} from './article.ts'
export type {Findings} from './findings.ts'

export interface StructureOptions {
  /** Path of each file of the source by its index, for messages. */
  readonly files?: readonly string[] | undefined
  /** Running heads, which may name the author. */
  readonly heads?: readonly string[] | undefined
  /** What a person settled. */
  readonly settled?: SettledArticles | undefined
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
  const isJapanese = detectLanguage(sampleOf(blocks)) === 'ja'
  const seamed = splitSeams(splitLines(blocks, isJapanese))
  const {seen, habit} = observe(seamed.blocks, seamed.continued, isJapanese)
  const settled = settleBlocks(seen, options.settled)
  const given = (one: Seen) => settled.roles.get(one.index)?.as
  const isText = (index: number) => settled.kept.has(index) || settled.roles.has(index)
  const noise = new Map([...findNoise(seen)].filter(([index]) => !isText(index)))
  const credits = seen.filter(
    (one) => !noise.has(one.index) && (given(one) ? given(one) === 'credit' : isCredit(one))
  )
  const aside = new Map<number, Noise>([
    ...noise,
    ...credits.map((one) => [one.index, {rule: 'credit', reason: ''}] as const)
  ])
  const {judged, bylines} = judgeRoles(seen, habit, aside, judgedAs(settled))
  const drafted = groupTitles(seen, judged, habit, bylines, settled)
  dropRepeated(drafted, seen, noise)
  for (const index of noise.keys()) if (isText(index)) noise.delete(index)
  const groups = withoutTail(
    drafted.groups.filter((group) => !isDropped(group, noise)),
    seen,
    noise,
    isText
  )
  const depths = new Map(
    drafted.headings.flatMap(({seen: one, depth}) =>
      noise.has(one.index) ? [] : [[one.index, depth] as const]
    )
  )
  const heads = new Set(
    groups.flatMap((group) => [...group.title, ...group.byline]).map((one) => one.index)
  )
  const kept = seen.filter((one) => !noise.has(one.index) && !credits.includes(one))
  const isRunning = (one: Seen) =>
    !heads.has(one.index) && !depths.has(one.index) && given(one) === undefined
  const found = findLead(kept, isRunning, groups)
  const lead = kept.filter((one) => found.includes(one) || given(one) === 'lead')
  const body = kept.filter((one) => !heads.has(one.index) && !lead.includes(one))
  const bodies = settleBodies(settled, groups, body)
  const joints = {...findMarks(seen, body), continued: seamed.continued}
  const assignment = assign(body, groups, habit, (one) => depths.has(one.index), joints, bodies)
  const articles = build(groups, body, depths, assignment, {bodies, settled})
  const order = orderByLead(lead, groups)
  const sorted = sortArticles(articles, order, groups.length)
  const messages: VFileMessage[] = [
    ...settled.messages,
    ...(assignment.isPossible ? [] : reportImpossible(settled)),
    ...reportDoubts(groups, body, assignment, options.files)
  ]
  const front = [...noise.keys()].map((index) => seen[index]!.block.text)
  const author = findAuthor(sorted, {front, heads: options.heads ?? []})
  const asideArticle = (kind: 'lead' | 'credit', list: readonly Seen[]): Article[] =>
    list.length === 0
      ? []
      : [{kind, body: list.map((one) => makePart(one, undefined)), confidence: 0.95, evidence: []}]
  return {
    articles: [
      ...asideArticle('lead', lead),
      ...settleOrder(sorted, seen, settled.order).map((article) =>
        author ? {...article, author} : article
      ),
      ...asideArticle('credit', credits)
    ],
    dropped: seen.flatMap((one): Dropped[] => {
      const found = noise.get(one.index)
      return found ? [{block: one.block, ...found}] : []
    }),
    messages,
    findings: {seen, judged, aside: new Map([...aside, ...noise]), groups, depths, body, assignment}
  }
}

/** A title that stands again over the rest of its article, by a mark `（上接第一版）`, is not another one. */
function dropRepeated(
  {groups, headings}: {groups: readonly Group[]; headings: readonly Heading[]},
  seen: readonly Seen[],
  noise: Map<number, Noise>
): void {
  const first = new Map<string, number>()
  const titles = [
    ...groups.map((group) => group.title),
    ...headings.map((heading) => [heading.seen])
  ].filter((title) => title.length > 0)
  for (const title of titles.sort((a, b) => a[0]!.index - b[0]!.index)) {
    const key = title.map((one) => one.dense).join('')
    const [from, to] = [title[0]!.index, title.at(-1)!.index]
    const isMarked = [from - 2, from - 1, to + 1, to + 2].some((index) => {
      const near = seen[index]
      return near !== undefined && readMark(near) === 'comes-from'
    })
    if (!first.has(key)) first.set(key, from)
    else if (isMarked) {
      for (const one of title) {
        noise.set(one.index, {
          rule: 'repeated-title',
          reason: 'The title stands here again where its article goes on'
        })
      }
    }
  }
}

function isDropped(group: Group, noise: ReadonlyMap<number, Noise>): boolean {
  return group.title.length > 0 && group.title.every((one) => noise.has(one.index))
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

/** Enough text to know the language by. */
const sampleOf = (blocks: readonly Block[]) =>
  blocks
    .slice(0, 400)
    .map(({text}) => text)
    .join('\n')

/** Body blocks before `（下转第四版）` and after `（上接第一版）`, by their place in `body`. */
function findMarks(
  seen: readonly Seen[],
  body: readonly Seen[]
): {ends: Set<number>; starts: Set<number>} {
  const [ends, starts] = [new Set<number>(), new Set<number>()]
  for (const one of seen) {
    const mark = readMark(one)
    if (mark === 'goes-on') {
      const at = body.findLastIndex((other) => other.index < one.index)
      if (at >= 0) ends.add(at)
    } else if (mark === 'comes-from') {
      const at = body.findIndex((other) => other.index > one.index)
      if (at >= 0) starts.add(at)
    }
  }
  return {ends, starts}
}

/** An article with the group that it comes from, and the body block with which it begins. */
interface Built {
  readonly article: Article
  readonly group: number
  readonly at: number
}

function build(
  groups: readonly Group[],
  body: readonly Seen[],
  depths: ReadonlyMap<number, number>,
  assignment: Assignment,
  {bodies, settled}: {bodies: SettledBodies; settled: SettledBlocks}
): Built[] {
  const {labels, starts, tears, verdicts} = assignment
  const blocksOf: number[][] = [...groups.map(() => []), []]
  for (const [at, label] of labels.entries()) blocksOf[label]!.push(at)
  const next = new Map(tears.map((tear) => [tear.end, tear]))
  const built: Built[] = groups.map((group, index) => {
    const order = orderRuns(blocksOf[index]!, starts[index]!, next)
    const verdict = verdicts[index]!
    const rival = verdict.runnerUp === undefined ? undefined : groups[verdict.runnerUp]
    return {
      group: index,
      at: starts[index]! >= 0 ? starts[index]! : Number.POSITIVE_INFINITY,
      article: {
        kind: 'article',
        ...(group.title.length > 0 ? {title: printed(group.title)} : {}),
        ...(group.byline.length > 0 ? {byline: bylineOf(group.byline, settled.authors)} : {}),
        body: partsOf(order, body, depths, next, settled),
        confidence: Math.min(verdict.confidence, verdict.cut),
        ...(rival && rival.title.length > 0 ? {runnerUp: printed(rival.title)} : {}),
        evidence: verdict.evidence
      }
    }
  })
  const rest = blocksOf[groups.length]!
  for (const run of runsOf(rest, bodies.begins)) {
    const order = orderRuns(run, run[0]!, next)
    built.push({
      group: -1,
      at: run[0]!,
      article: {
        kind: groups.length > 0 && run[0] === 0 ? 'preface' : 'article',
        body: partsOf(order, body, depths, next, settled),
        confidence: bodies.begins.has(run[0]!) ? 1 : 0.5,
        evidence: [{name: 'no-title', weight: 0}]
      }
    })
  }
  return built
}

function runsOf(list: readonly number[], begins: ReadonlySet<number>): number[][] {
  const runs: number[][] = []
  for (const at of list) {
    if (runs.at(-1)?.at(-1) === at - 1 && !begins.has(at)) runs.at(-1)!.push(at)
    else runs.push([at])
  }
  return runs
}

/** Reading order of an article's blocks: its beginning first, then each run after the one whose last sentence it ends. */
function orderRuns(
  list: readonly number[],
  start: number,
  next: ReadonlyMap<number, {start: number}>
): number[] {
  const own = new Set(list)
  const targets = new Set(
    list.flatMap((at) =>
      next.has(at) && own.has(next.get(at)!.start) ? [next.get(at)!.start] : []
    )
  )
  // A run ends where a torn sentence goes on elsewhere, and before one that is taken up from elsewhere.
  const runs: number[][] = []
  for (const at of list) {
    const before = runs.at(-1)?.at(-1)
    const jumps =
      before !== undefined &&
      next.has(before) &&
      own.has(next.get(before)!.start) &&
      next.get(before)!.start !== at
    const isTarget = targets.has(at) && !(before !== undefined && next.get(before)?.start === at)
    if (before !== undefined && at !== start && !jumps && !isTarget) runs.at(-1)!.push(at)
    else runs.push([at])
  }
  const byFirst = new Map(runs.map((run) => [run[0]!, run]))
  const result: number[] = []
  const done = new Set<number[]>()
  const follow = (run: number[] | undefined) => {
    for (let current = run; current && !done.has(current); ) {
      done.add(current)
      result.push(...current)
      const target = next.get(current.at(-1)!)?.start
      current = target === undefined ? undefined : byFirst.get(target)
    }
  }
  follow(byFirst.get(start))
  for (const run of runs) if (!targets.has(run[0]!)) follow(run)
  for (const run of runs) follow(run)
  return result
}

function partsOf(
  order: readonly number[],
  body: readonly Seen[],
  depths: ReadonlyMap<number, number>,
  next: ReadonlyMap<number, {start: number; isParagraph: boolean}>,
  {roles}: SettledBlocks
): Part[] {
  const parts: Part[] = []
  for (const [index, at] of order.entries()) {
    const {index: block} = body[at]!
    const part = makePart(body[at]!, depths.get(block), roles.get(block)?.as)
    const before = index > 0 ? next.get(order[index - 1]!) : undefined
    if (
      before?.start === at &&
      before.isParagraph &&
      part.role !== 'heading' &&
      parts.at(-1)?.role !== 'heading'
    )
      parts.push(joinParts(parts.pop()!, part))
    else parts.push(part)
  }
  return parts
}

const printed = (list: readonly Seen[]): Printed => ({
  text: textOf(list.map((one) => one.block)),
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
function sortArticles(
  built: readonly Built[],
  order: readonly number[] | undefined,
  groups: number
): Article[] {
  const byPlace = [...built].sort((a, b) => a.at - b.at || a.group - b.group)
  if (!order || groups === 0) return byPlace.map((one) => one.article)
  const key = new Map<Built, number>()
  let last = -1
  for (const one of byPlace) {
    const place = one.group >= 0 ? order[one.group]! : -1
    if (place >= 0) last = place
    key.set(one, place >= 0 ? place : last + 0.5)
  }
  return byPlace.sort((a, b) => key.get(a)! - key.get(b)!).map((one) => one.article)
}
