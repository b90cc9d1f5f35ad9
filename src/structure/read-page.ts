import type {SettledArticles} from '../decisions/index.ts'
import type {Block} from '../restore/blocks/block.ts'
import {noSequences, type Sequences} from '../sequences/index.ts'
import {isCaption} from '../text/language/caption.ts'
import {isSignedDate} from '../text/language/closing-date.ts'
import {isDateHead} from '../text/language/date-head.ts'
import {
  isAttachment,
  isCaseTitle,
  isNoticeTitle,
  isPaperTitle
} from '../text/language/paper-title.ts'
import {isCredit} from './assign/lead.ts'
import {findContents, splitContents} from './blocks/find-contents.ts'
import {findSectionsAgain} from './blocks/find-sections-again.ts'
import {findTitlePage} from './blocks/find-title-page.ts'
import {findNoise, type Noise} from './blocks/noise.ts'
import {observe, type Seen} from './blocks/observe.ts'
import {partSignatures} from './blocks/part-signatures.ts'
import {judgedAs, settleBlocks} from './blocks/settle-blocks.ts'
import {splitLines} from './blocks/split-lines.ts'
import {splitSeams} from './blocks/split-seams.ts'
import type {WeighLevels} from './levels/choose-levels.ts'
import {findFormedHeads} from './roles/find-formed-heads.ts'
import {findLives} from './roles/find-lives.ts'
import {findNamesBelow} from './roles/find-names-below.ts'
import {findPlainLines} from './roles/find-plain-lines.ts'
import {findLoneNumbers, findPoints} from './roles/find-points.ts'
import {findPrintedLetters} from './roles/find-printed-letters.ts'
import {findSpeakers} from './roles/find-speakers.ts'
import {judgeRoles, type Role} from './roles/roles.ts'
import {findSignedDecks} from './titles/find-signed-decks.ts'
import {draftNumberedBook, followSequences} from './titles/follow-sequences.ts'
import {groupTitles} from './titles/groups.ts'
import {findRecurringLabels} from './zones/find-recurring-labels.ts'
import {findRubrics, groupLabelled, judgeByZones} from './zones/group-labelled.ts'
import type {Labelled} from './zones/labelled-line.ts'
import {type Reading, readZones, type Zones} from './zones/read-zones.ts'

/** What a page is read by. */
interface PageOptions {
  readonly language?: string | undefined
  readonly sequences?: Sequences | undefined
  readonly settled?: SettledArticles | undefined
  readonly readZones?: ((reading: Reading) => Zones) | undefined
  readonly weighLevels?: WeighLevels | undefined
}

/**
 * Say of each block what it is: a title with its byline, running text, no part of the book.
 *
 * A document whose heads number on says it itself. Of any other, blocks are judged one by one first;
 * then the lines that may be heads, and those beside them, are read together, and what the blocks
 * were taken for is one reason among others.
 *
 * @param blocks
 *   Restored paragraphs in the order of the source.
 */
export function readPage(blocks: readonly Block[], options: PageOptions) {
  const isJapanese = /^ja\b/i.test(options.language ?? '')
  const whole = splitContents(blocks)
  // The title of a chapter, `第四章 周小船`, may be a name; its number says what the line is.
  const signed = options.sequences?.isBook ? whole : partSignatures(whole, isJapanese)
  const split = splitSeams(splitLines(signed, isJapanese))
  const plain = readBlocks(split.blocks, split.continued, {isJapanese, options})
  if (plain.book) return {...plain, continued: split.continued}
  const formed = findFormed(plain.seen)
  const zones = (options.readZones ?? readZones)({
    ...plain,
    groups: plain.drafted.groups,
    headings: plain.drafted.headings,
    aside: asideOf(plain),
    given: givenTo(plain, formed),
    begins: new Set(formed.heads.map(({index}) => index)),
    isJapanese
  })
  const continued = continuedIn(zones.blocks, split.continued)
  return {
    ...readBlocks(zones.blocks, continued, {
      isJapanese,
      options,
      labelled: zones.labelled,
      before: plain.seen
    }),
    continued
  }
}

/** What the blocks of a page are. */
export type PageReading = ReturnType<typeof readPage>

type BlockReading = ReturnType<typeof readBlocks>

/** What blocks are, one by one or as they are labelled: roles, and titles with their bylines. */
function readBlocks(
  blocks: readonly Block[],
  continued: ReadonlySet<Block>,
  {
    isJapanese,
    options,
    labelled,
    before
  }: {
    readonly isJapanese: boolean
    readonly options: PageOptions
    readonly labelled?: ReadonlyMap<Block, Labelled> | undefined
    readonly before?: readonly Seen[] | undefined
  }
) {
  const {seen, habit} = observe(blocks, continued, isJapanese, before)
  const settled = settleBlocks(seen, options.settled)
  const given = (one: Seen) => settled.roles.get(one.index)?.as
  const isText = (index: number) => settled.kept.has(index) || settled.roles.has(index)
  const sequences = options.sequences ?? noSequences
  const book = sequences.isBook ? followSequences(seen, sequences) : undefined
  const rubrics = labelled ? findRubrics(seen, labelled) : []
  const sections = book ? [] : findSectionsAgain(seen)
  const labels = book ? [] : findRecurringLabels(seen)
  const noisy = [...findNoise(seen), ...findContents(seen)]
  const apart = new Map([...noisy, ...labels, ...rubrics, ...sections])
  const titlePage = book?.noise ?? findTitlePage(seen, apart)
  const noise = new Map([...apart, ...titlePage].filter(([index]) => !isText(index)))
  for (const {blocks} of book?.heads ?? []) for (const {index} of blocks) noise.delete(index)
  const credits = seen.filter(
    (one) => !noise.has(one.index) && (given(one) ? given(one) === 'credit' : isCredit(one))
  )
  const aside = new Map<number, Noise>([
    ...noise,
    ...credits.map((one) => [one.index, {rule: 'credit', reason: ''}] as const)
  ])
  const speakers = findSpeakers(
    seen,
    (one) => !aside.has(one.index) && one.block.regime === undefined && given(one) === undefined
  )
  const signatures = findNamesBelow(seen, ({index}) => !aside.has(index))
  const known = {seen, habit, settled, noise, credits, titlePage, book, speakers, signatures}
  if (labelled) {
    const judged = judgeByZones(seen, labelled, aside)
    return {
      ...known,
      judged,
      drafted: groupLabelled(seen, judged, {
        habit,
        labelled,
        settled,
        signatures,
        weighLevels: options.weighLevels
      })
    }
  }
  const roles = judgedAs(settled)
  for (const {blocks} of book?.heads ?? [])
    for (const {index} of blocks) if (!roles.has(index)) roles.set(index, 'title')
  const {judged, bylines} = judgeRoles(seen, habit, aside, roles)
  const drafted = book
    ? draftNumberedBook(book, seen, {judged, bylines, settled})
    : groupTitles(seen, judged, {habit, bylines, settled})
  return {...known, judged, drafted}
}

/** Blocks that the reading of lines leaves as they are. */
function asideOf({noise, credits, drafted}: BlockReading): Set<number> {
  const parts = drafted.parts.flatMap(({title}) => title)
  return new Set([...noise.keys(), ...[...credits, ...parts].map(({index}) => index)])
}

/**
 * Lines of a paragraph whose breaks are kept, verse or an address, beyond which no headline is; in Chinese
 * and Japanese only verse and signatures keep them.
 */
const fewLines = {latin: 6, eastern: 2} as const

/**
 * Lines of a caption and of an official paper's title at most: a longer paragraph that begins with the number of
 * a figure, or names a paper, speaks of it.
 */
const mostLines = 4

/** The roles that a person gave, or that leave no doubt, for the reading of lines. */
function givenTo(
  {seen, settled: {roles, kept}, speakers, signatures}: BlockReading,
  formed: ReturnType<typeof findFormed>
): Map<number, Role> {
  const isKept = (one: Seen | undefined) =>
    one?.block.node.children.some(({type}) => type === 'break') === true
  // A stanza of two lines stands below or above another.
  const isAmongKept = ({index, isEastern}: Seen) =>
    isEastern && (isKept(seen[index - 1]) || isKept(seen[index + 1]))
  const isSet = (one: Seen) =>
    one.block.regime !== undefined ||
    (isKept(one) &&
      (one.block.lines.length > fewLines[one.isEastern ? 'eastern' : 'latin'] || isAmongKept(one)))
  const besides = seen.filter(
    ({block, text, isOrnament}) =>
      isOrnament ||
      (block.lines.length <= mostLines &&
        (isCaption(text) || isAttachment(text) || (isSignedDate(text) && !isDateHead(text))))
  )
  return new Map<number, Role>([
    ...[
      ...findPoints(seen),
      ...findLoneNumbers(seen),
      ...findPapers(seen),
      ...formed.heads,
      ...findSignedDecks(seen).map(({title}) => title)
    ].map(({index}) => [index, 'title'] as const),
    ...[...signatures].map(({index}) => [index, 'byline'] as const),
    // `毛驴` below `——水生` is no second name.
    ...[...signatures].flatMap(({index}) => {
      const below = seen[index + 1]
      return below?.block.lines.length === 1 && below.tail === 'none'
        ? [[below.index, 'title'] as const]
        : []
    }),
    ...[
      ...seen.filter(isSet),
      ...besides,
      ...speakers,
      ...formed.texts,
      ...findPlainLines(seen)
    ].map(({index}) => [index, 'body'] as const),
    ...seen.flatMap(({index, block}) => {
      const role = toldRole(block)
      return role ? [[index, role] as const] : []
    }),
    ...[...kept].map((index) => [index, 'body'] as const),
    ...judgedAs({roles})
  ])
}

/** Heads that their form tells, or what stands below them; and texts that are known by their heads. */
function findFormed(seen: readonly Seen[]): Record<'heads' | 'texts', readonly Seen[]> {
  const lives = findLives(seen)
  const heads = [...findFormedHeads(seen), ...lives.heads, ...findPrintedLetters(seen)]
  return {heads, texts: lives.texts}
}

/** Titles of official papers and of cases, each above its text: a row of them is a list. */
function findPapers(seen: readonly Seen[]): readonly Seen[] {
  const isTitle = (one: Seen | undefined) =>
    one !== undefined &&
    (isPaperTitle(one.dense) || isCaseTitle(one.dense) || isNoticeTitle(one.dense))
  return seen.filter(
    (one) =>
      one.block.lines.length <= mostLines &&
      isTitle(one) &&
      !isTitle(seen[one.index - 1]) &&
      !isTitle(seen[one.index + 1])
  )
}

/** The role that a METS gives: the heads of its articles and their text, and what stands outside of them. */
function toldRole({print}: Block): Role | undefined {
  const said = print?.said
  if (said?.order === undefined) return undefined
  if (said.article === undefined || print?.isToldText) return 'body'
  return said.kind === 'heading' ? 'title' : said.kind === 'byline' ? 'byline' : undefined
}

/** Blocks that go on from the one before, after some were parted. */
function continuedIn(blocks: readonly Block[], before: ReadonlySet<Block>): Set<Block> {
  const lines = new Set([...before].map(({lines}) => lines[0]))
  return new Set(blocks.filter((block) => lines.has(block.lines[0])))
}
