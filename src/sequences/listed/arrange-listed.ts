import {type Arrangement, longestMotto} from '../arrange.ts'
import {leastText} from '../chains/chain-weights.ts'
import type {HeadChain} from '../chains/find-chains.ts'
import {isDecimal} from '../chains/find-parents.ts'
import {inkAbove} from '../ink-above.ts'
import type {ObservedLine} from '../observe-printed.ts'
import {readHead} from '../read-head.ts'
import {arrangeSections} from './arrange-sections.ts'
import type {Listed} from './find-listed-heads.ts'
import type {ListedHead} from './list-entries.ts'

/** From this share of listed heads that number on themselves the numbers say it better. */
const numberedShare = 0.5
/** From this share of numbered heads that are listed they are the chapters, and the rest is inside. */
const listedShare = 0.7
/** Numbers are few where there are so many listed heads for each. */
const manyNumbers = 4
/** The share of numbered parts that stand above listed heads. */
const mostly = 0.7
/** Listed numbers from which they are the chapters. */
const fewListed = 3
/** The share of listed heads that stand at numbers, from which these are the chapters, listed or not. */
const nearlyAll = 0.8
/** Lines below a number within which its words stand. */
const wordsBelow = 3

/**
 * Arrange a book by what its page of contents lists, where numbers do not say it better: what is
 * numbered below a listed head is inside its article.
 *
 * @param plan
 *   What the chains of numbers say; nothing where they say nothing.
 * @param chains
 *   All chains of numbers.
 * @returns
 *   What the numbers say where the heads that number on are those that are listed.
 */
export function arrangeListed(
  printed: readonly ObservedLine[],
  {heads}: Listed,
  plan: Arrangement | undefined,
  chains: readonly HeadChain[]
): Arrangement | undefined {
  if (countsPages(printed, heads)) {
    const isOver = ({at}: {readonly at: number}) => heads.some((head) => head.at === at + 1)
    const others = chains.filter(({members}) => !members.some(isOver))
    return arrangeBelow(printed, heads, undefined, others)
  }
  const sectioned = arrangeSections(printed, heads, chains)
  if (sectioned) return sectioned
  if (plan && saysMore(heads, plan)) return narrowToListed(heads, plan)
  return arrangeCounted(printed, heads, plan, chains) ?? arrangeBelow(printed, heads, plan, chains)
}

/**
 * Where nearly all listed heads stand at numbers that count on, and more of these are not listed, the numbers say
 * what the chapters are: `217. To the Same` is listed between `216. To Nora` and `218. To Ada`.
 */
function arrangeCounted(
  printed: readonly ObservedLine[],
  heads: readonly ListedHead[],
  plan: Arrangement | undefined,
  chains: readonly HeadChain[]
): Arrangement | undefined {
  const others = (chain: HeadChain) => chains.filter((one) => one !== chain)
  const isScene = (chain: HeadChain) => plan?.inner.includes(chain) === true && chain.rank === 3
  const counted = chains.find((chain) => {
    const places = new Set(chain.members.map(({at}) => at))
    const listed = heads.filter(({at}) => places.has(at)).length
    return (
      listed >= fewListed &&
      listed >= heads.length * nearlyAll &&
      (isScene(chain) || (chain.members.length > listed && isRising(chain.members)))
    )
  })
  if (!counted) return undefined
  // Scenes stand as far apart as titles do, and are inside of their acts.
  if (isScene(counted)) return plan
  const first = counted.members[0]!.at
  const parts = others(counted)
    .filter(({rank}) => rank === 1)
    .map((chain) => ({
      ...chain,
      members: chain.members.filter(({at}) => isAbove(printed, at, counted))
    }))
    .filter(({members}) => members.length > 0)
  const inner = others(counted)
    .filter(({rank}) => rank > 1)
    .map((chain) => ({
      ...chain,
      members: chain.members.filter(({at}) => at > first && printed[at]!.gap > 0)
    }))
    .filter(({members}) => members.length > 0)
  return {articles: counted, parts, inner}
}

/** Whether a head stands above one of a chain's, with no text, or a motto, between. */
function isAbove(printed: readonly ObservedLine[], at: number, {members}: HeadChain): boolean {
  const next = members.find((member) => member.at > at)
  return next !== undefined && inkAbove(printed, next.at) - inkAbove(printed, at + 1) < longestMotto
}

/** Whether the numbers over listed heads are the pages that the contents name, and not their own, 1, 2, 3. */
function countsPages(printed: readonly ObservedLine[], heads: readonly ListedHead[]): boolean {
  const numbered = heads.filter(({at}) => /^\s*\d{1,4}\s*$/.test(printed[at - 1]?.text ?? ''))
  const isPage = ({at, entry}: ListedHead) => printed[at - 1]!.text.trim() === entry.page
  return (
    numbered.length > 1 &&
    numbered.length * 2 >= heads.length &&
    numbered.every(isPage) &&
    heads.some(({entry}, index) => entry.page !== undefined && Number(entry.page) !== index + 1)
  )
}

/** Make articles of the listed heads, and what is numbered below one of them is inside its article. */
function arrangeBelow(
  printed: readonly ObservedLine[],
  heads: readonly ListedHead[],
  plan: Arrangement | undefined,
  chains: readonly HeadChain[]
): Arrangement | undefined {
  const inner = innerOf(printed, heads)
  const isPart = (head: ListedHead, index: number) => {
    const next = heads[index + 1]
    return (
      next !== undefined &&
      (next.entry.indent > head.entry.indent ||
        readHead(printed[head.at]!.text)?.rank === 1 ||
        namesNoPage(head, next)) &&
      inkAbove(printed, next.at) - inkAbove(printed, head.end) < leastText
    )
  }
  const parts = heads.filter((head, index) => !inner.includes(head) && isPart(head, index))
  const articles = heads.filter((head) => !parts.includes(head) && !inner.includes(head))
  if (articles.length < 2) return plan
  const taken = new Set(heads.flatMap(({at, end}) => range(at, end)))
  const first = articles[0]!.at
  const numbers = (plan ? [...plan.parts, plan.articles, ...plan.inner] : chains).map((chain) => ({
    ...chain,
    members: chain.members.filter(({at}) => !taken.has(at))
  }))
  const volumes = numbers.filter((chain) => headsListed(printed, chain, articles))
  const below = numbers
    .filter((chain) => !volumes.includes(chain))
    .map((chain) => ({
      ...chain,
      members: chain.members.filter(({at}) => at > first && printed[at]!.gap > 0)
    }))
    .filter(({members}) => members.length > 0)
  return {
    articles: chainOf('listed', articles),
    parts: [...volumes, ...(parts.length > 0 ? [chainOf('listed-part', parts)] : [])],
    inner: [...(inner.length > 0 ? [chainOf('listed-section', inner)] : []), ...below]
  }
}

/** `LOVE LETTERS`, and below it `To Nora   163`: the title of a part has no page of its own. */
const namesNoPage = (head: ListedHead, next: ListedHead) =>
  head.entry.page === undefined && next.entry.page !== undefined

/** Whether numbered parts stand above listed heads, with no text, or a motto, between: `BOOK II`, `THE MILL`. */
function headsListed(
  printed: readonly ObservedLine[],
  {rank, members}: HeadChain,
  articles: readonly ListedHead[]
): boolean {
  const direct = members.filter(({at}) => {
    const next = articles.find((head) => head.at > at)
    return next && inkAbove(printed, next.at) - inkAbove(printed, at + 1) < longestMotto
  })
  return rank === 1 && direct.length > 0 && direct.length >= members.length * mostly
}

/**
 * Where the page of contents lists numbers that count on, what numbers in the same form between them is inside:
 * `I. The May Chapter` in the second of twelve tales.
 */
function narrowToListed(heads: readonly ListedHead[], plan: Arrangement): Arrangement {
  const {articles, inner} = plan
  const places = new Set(heads.map(({at}) => at))
  const listed = articles.members.filter(({at}) => places.has(at))
  const others = articles.members.filter(({at}) => !places.has(at))
  const countOn = listed.every(
    ({reading}, index) => index === 0 || reading.value === listed[index - 1]!.reading.value + 1
  )
  const first = listed[0]?.at ?? 0
  if (!countOn || listed.length < fewListed || others.length === 0) return plan
  if (others.some(({at}) => at < first) || !isRun(others)) return plan
  return {
    ...plan,
    articles: {...articles, members: listed},
    inner: [{...articles, members: others}, ...inner]
  }
}

/** Whether numbers begin with one, and each is the next, or one again. */
const isRun = (members: HeadChain['members']) =>
  members.every(
    ({reading}, index) =>
      reading.value === 1 || reading.value === (members[index - 1]?.reading.value ?? 0) + 1
  )

/**
 * Listed heads that are numbered among others, most of which are not, and count from the one directly below:
 * `CHAPTER I` of the one story that has chapters.
 */
function innerOf(
  printed: readonly ObservedLine[],
  heads: readonly ListedHead[]
): readonly ListedHead[] {
  const isNumbered = ({at, entry}: ListedHead) =>
    entry.isNumbered || (readHead(printed[at]!.text)?.rank ?? 1) > 1
  const numbered = heads.filter(isNumbered)
  if (numbered.length * 2 >= heads.length) return []
  const inner: ListedHead[] = []
  for (const [index, head] of heads.entries()) {
    const before = heads[index - 1]
    if (!before || !isNumbered(head)) continue
    const isFirst = !isNumbered(before)
    const isBelow = inkAbove(printed, head.at) - inkAbove(printed, before.end) < leastText
    if (isFirst ? isBelow : inner.includes(before)) inner.push(head)
  }
  return inner
}

/**
 * Whether numbers say what the chapters are: most listed heads stand at numbers, or most numbers at
 * listed heads; or all the numbers count on below one of them, and what is listed is around the book.
 */
function saysMore(heads: readonly ListedHead[], {articles, parts, inner}: Arrangement): boolean {
  // The contents of a manual list `2.1` and `2.1.3` beside `2`.
  const sections = inner.filter(({members}) => members.every(({reading}) => isDecimal(reading)))
  // Below the number of a part stands the first of its chapters.
  const places = new Set(
    [articles, ...parts, ...sections].flatMap(({members, rank}) =>
      members.flatMap(({at}) => range(at, at + 1 + (rank === 1 ? 0 : wordsBelow)))
    )
  )
  const atNumbers = heads.filter(({at}) => places.has(at)).length
  if (atNumbers >= heads.length * numberedShare) return true
  const isMany = articles.members.length * manyNumbers >= heads.length
  if (isMany && atNumbers >= articles.members.length * listedShare) return true
  const {members, rank} = articles
  const below = heads.filter(({at}) => at > members[0]!.at).length
  return rank < 4 && below < members.length && isRising(members)
}

const isRising = (members: HeadChain['members']) =>
  members.every(
    ({reading}, index) => index === 0 || reading.value > members[index - 1]!.reading.value
  )

function chainOf(key: string, heads: readonly ListedHead[]): HeadChain {
  const members = heads.map(({at, entry: {keys}}, index) => {
    const reading = {key, rank: 2 as const, value: index + 1, rest: keys[0]!, isTight: false}
    return {at, reading}
  })
  return {key, rank: 2, members, score: 0}
}

const range = (from: number, to: number) =>
  Array.from({length: to - from}, (_, index) => from + index)
