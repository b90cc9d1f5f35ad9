import type {VFileMessage} from 'vfile-message'
import type {SettledArticles} from '../decisions/index.ts'
import {itemAt} from '../item-at.ts'
import type {Block} from '../restore/blocks/block.ts'
import type {Sequences} from '../sequences/index.ts'
import type {Article, Dropped, Structured} from './articles/article.ts'
import {buildArticles, printed, sortArticles} from './articles/build-articles.ts'
import {reportDoubts} from './articles/messages.ts'
import {orderByLead} from './assign/lead.ts'
import {settleOrder} from './assign/settle-order.ts'
import {findAuthor, findBookTitle} from './blocks/imprint.ts'
import type {Noise} from './blocks/noise.ts'
import type {Seen} from './blocks/observe.ts'
import {reportImpossible} from './blocks/settle-blocks.ts'
import type {WeighLevels} from './levels/choose-levels.ts'
import {type MatchedTexts, matchTexts} from './match-texts.ts'
import {type PageTexts, partPage} from './part-page.ts'
import {type PageReading, readPage} from './read-page.ts'
import {type PageHeads, tellHeads} from './tell-heads.ts'
import {makePart} from './titles/join-parts.ts'
import {nameByFiles} from './titles/name-by-files.ts'
import {placeParts} from './titles/place-parts.ts'
import {titleOfFront} from './titles/title-of-front.ts'
import type {Reading, Zones} from './zones/read-zones.ts'

export type {
  Article,
  ArticleKind,
  Byline,
  Part,
  PartRole,
  Printed,
  Structured
} from './articles/article.ts'
export type {Findings} from './articles/findings.ts'

interface StructureOptions {
  /** Path of each file of the source by its index, for messages. */
  readonly files?: readonly string[] | undefined
  /** BCP 47 tag of the text: Japanese names begin otherwise. */
  readonly language?: string | undefined
  /** Running heads, which may name the author. */
  readonly heads?: readonly string[] | undefined
  /** Heads that number on. */
  readonly sequences?: Sequences | undefined
  /** What a person settled. */
  readonly settled?: SettledArticles | undefined
  /** How the lines of a page are read; for who learns the weights of that, and looks on. */
  readonly readZones?: ((reading: Reading) => Zones) | undefined
  /** The same for what tells titles from inner headings. */
  readonly weighLevels?: WeighLevels | undefined
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
  const heads = tellHeads(page)
  const texts = partPage(page, heads)
  const matched = matchTexts(page, heads, texts.body)
  const {seen, settled, judged, credits} = page
  const {depths, noise} = heads
  const {groups, assignment} = matched
  const aside = new Map<number, Noise>([
    ...page.noise,
    ...credits.map((one) => [one.index, {rule: 'credit', reason: ''}] as const),
    ...noise
  ])
  const front = [...noise.keys()].map((index) => itemAt(seen, index).block.text)
  const written = nameByFiles(writeArticles({page, heads, texts, matched}), options.files ?? [])
  const author = findAuthor(written, {
    front,
    authors: textsOf(page, 'author-line'),
    heads: options.heads ?? []
  })
  const sorted = settleOrder(written, seen, settled.order).map((article) =>
    author ? {...article, author} : article
  )
  const messages: VFileMessage[] = [
    ...settled.messages,
    ...(assignment.isPossible ? [] : reportImpossible(settled)),
    ...reportDoubts(groups, texts.body, assignment, options.files)
  ]
  return {
    articles: [
      ...asideArticle('lead', texts.lead),
      ...placeParts(sorted, heads.parts, seen),
      ...asideArticle('credit', credits)
    ],
    dropped: seen.flatMap((one): Dropped[] => {
      const found = noise.get(one.index)
      return found ? [{block: one.block, ...found}] : []
    }),
    title:
      findBookTitle(front) ??
      (options.sequences?.isWork ? written[0]?.title?.text : undefined) ??
      titleOfFront(textsOf(page, 'title-page')) ??
      (heads.ofAll.length > 0 ? printed(heads.ofAll).text : undefined),
    messages,
    findings: {seen, judged, aside, groups, depths, body: texts.body, assignment}
  }
}

/** What the steps before made of a page. */
interface StructuredPage {
  readonly page: PageReading
  readonly heads: PageHeads
  readonly texts: PageTexts
  readonly matched: MatchedTexts
}

/** Articles in reading order: as a lead names them, else as their texts begin. */
function writeArticles({page, heads, texts, matched}: StructuredPage): Article[] {
  const {groups, assignment, bodies} = matched
  const articles = buildArticles(groups, texts.body, {
    depths: heads.depths,
    decks: texts.decks,
    assignment,
    given: {bodies, settled: page.settled}
  })
  return sortArticles(articles, orderByLead(texts.lead, groups), groups.length)
}

/** What belongs to the whole page as an article of its own, where there is any. */
function asideArticle(kind: 'lead' | 'credit', blocks: readonly Seen[]): Article[] {
  const body = blocks.map((one) => makePart(one, undefined))
  return body.length === 0 ? [] : [{kind, body, confidence: 0.95, evidence: []}]
}

/** What stands on a title page, in order. */
function textsOf({titlePage, seen}: PageReading, wanted: 'title-page' | 'author-line'): string[] {
  return [...titlePage].flatMap(([index, {rule}]) =>
    rule === wanted ? [itemAt(seen, index).text] : []
  )
}
