import type {Seen} from '../blocks/observe.ts'
import {readByline} from '../roles/names/read-byline.ts'
import {commonRun, signsOf} from '../search/common-run.ts'
import {type StartFact, weightOf, startWeights as weights} from '../search/start-weights.ts'
import type {SeenFact} from '../tears/cuts.ts'
import type {Group} from '../titles/group.ts'
import {emphasisOf, type Rarity} from './rarity.ts'
import type {BlockRange} from './term-index.ts'
import {type Terms, termsOf} from './terms.ts'

/**
 * What a title names, its body names at its beginning: in the first paragraph or, after a word of
 * thanks, in the next. A paragraph with this much text of its body before it counts half, in full
 * widths; what is further down than `reach` does not count.
 */
const [half, reach] = [300, 500]
/** Rarity of a whole title from which it is fully trusted; one common word proves little. */
const trusted = 7

/**
 * An office that the first sentence of a text repeats, `Keeper of the Lock at …`: in nats for each
 * sign of the longest run beyond those that chance gives, at most so much; and the signs of a text's
 * beginning that are looked at. Set by hand: on twelve pages whose bylines lie in boxes of their own
 * .37 of the articles find their texts without it, and .49 with it.
 */
const inFirstSentence = {sign: 0.6, word: 1.5, byChance: 3, byChanceWord: 1, most: 5, reach: 60}

/** The three things in a title and byline that a body may share. */
export type HeadField = (typeof fieldNames)[number]
const fieldNames = ['title', 'office', 'name'] as const
const memberFacts = {title: 'memberTitle', office: 'memberOffice', name: 'memberName'} as const

/** What some blocks have of some titles. */
export interface Affinity {
  /** What a block shares with a title: rare terms, less what any block shares with it. */
  readonly ofBlock: (block: number, title: number) => number
  /** The same for a body that begins with the block. */
  readonly ofStart: (block: number, title: number) => number
  /** What these are the sums of. */
  readonly factsOfBlock: (block: number, title: number) => SeenFact<StartFact>[]
  readonly factsOfStart: (block: number, title: number) => SeenFact<StartFact>[]
}

/**
 * Compare the blocks of a stretch with some titles: cost is their number times that of the titles.
 *
 * @param stretch
 *   Blocks from `from` to before `to`; what is asked for is counted from the first of them.
 * @param body
 *   All blocks.
 */
export function measureAffinity(
  groups: readonly Group[],
  stretch: BlockRange,
  body: readonly Seen[],
  rarity: Rarity
): Affinity {
  const {from} = stretch
  const lists = groups.map((group) => {
    const fields = termsOfHead(group)
    const shares = new Float64Array(stretch.to - from)
    let sum = 0
    const ofFields = fieldNames.map((field) => {
      const own = new Float64Array(fields[field].size === 0 ? 0 : shares.length)
      const all = addShares(fields[field], own, stretch, rarity)
      sum += all * weights[field]
      for (const [at, share] of own.entries()) shares[at]! += share * weights[field]
      const member = memberFacts[field]
      return {field, member, own, mean: all / Math.max(1, body.length)}
    })
    const office = signsOf(officeOf(group))
    const known = new Map<number, number>()
    const runAt = (block: number) => {
      // Who has no term of a title or byline has no run of it.
      if (office.length < 2 || shares[block]! <= 0) return 0
      let run = known.get(block)
      if (run === undefined) {
        const one = body[from + block]!
        const begin = signsOf(one.text.slice(0, 200), inFirstSentence.reach)
        const {byChance, byChanceWord, sign, word, most} = inFirstSentence
        const isHan = one.isEastern
        run = Math.min(
          most,
          Math.max(0, commonRun(office, begin) - (isHan ? byChance : byChanceWord)) *
            (isHan ? sign : word)
        )
        known.set(block, run)
      }
      return run
    }
    const mean = sum / Math.max(1, body.length)
    return {shares, mean, ofFields, runAt, domain: domainOf(group.title[0])}
  })
  return {
    ofBlock(block, title) {
      return weightOf(factsOfBlock(block, title))
    },
    ofStart(block, title) {
      return weightOf(factsOfStart(block, title))
    },
    factsOfBlock,
    factsOfStart
  }

  function factsOfBlock(block: number, title: number): SeenFact<StartFact>[] {
    const {ofFields, domain} = lists[title]!
    const facts: SeenFact<StartFact>[] = [['memberDomain', domainShare(domain, body[from + block])]]
    for (const {member, own, mean} of ofFields)
      if (own.length > 0) facts.push([member, own[block]! - mean])
    return facts
  }

  function factsOfStart(block: number, title: number): SeenFact<StartFact>[] {
    const {shares, mean, ofFields, runAt, domain} = lists[title]!
    let [best, most, shrink] = [block, shares[block]! - mean, 1]
    for (let at = block + 1, above = body[from + block]!.extent; at < shares.length; at++) {
      if (above > reach) break
      const worth = (shares[at]! - mean) / (1 + above / half)
      if (worth > most) [best, most, shrink] = [at, worth, 1 + above / half]
      above += body[from + at]!.extent
    }
    const facts: SeenFact<StartFact>[] = [
      ['run', runAt(block)],
      ['domain', domainShare(domain, body[from + block])]
    ]
    for (const {field, own, mean: usual} of ofFields)
      if (own.length > 0) facts.push([field, (own[best]! - usual) / shrink])
    return facts
  }
}

/** The byline of a title without the names in it. */
function officeOf({byline}: Group): string {
  return byline
    .map(({text, name}) => (name?.author ? text.replace(name.author, ' ') : text))
    .join(' ')
}

const domainOf = (one: Seen | undefined) => one?.block.print?.domain

/** What a block has of a title for standing below it on the page, or elsewhere. */
function domainShare(domain: number | undefined, one: Seen | undefined): number {
  const own = domainOf(one)
  if (domain === undefined || own === undefined) return 0
  return own === domain ? 1 : -1
}

/** The terms of a title, and of its byline without and with the name. */
export function termsOfHead(group: Group): Record<HeadField, Terms> {
  const title = termsOf(group.title.map((one) => one.text.replace(/^[_*]+|\[\w+\]/g, '')).join(' '))
  const byline = group.byline.map((one) => one.text).join(' ')
  const authors = group.byline.map((one) => readByline(one.text)?.author ?? '').filter(Boolean)
  let office = byline.replace(/(?<=\p{Script=Han})[\s　]+(?=\p{Script=Han})/gu, '')
  for (const author of authors) office = office.replace(author, ' ')
  return {title, office: termsOf(office), name: termsOf(authors.join(' '))}
}

/** Add to each block of a stretch its share of some terms, 1 for one that has them all once; gives what all blocks of the page have. */
function addShares(
  terms: Terms,
  shares: Float64Array,
  stretch: BlockRange,
  rarity: Rarity
): number {
  let [sum, whole] = [0, 0]
  for (const term of terms.keys()) whole += rarity.of(term)
  if (whole === 0) return 0
  const scale = Math.min(1, whole / trusted) / whole
  for (const term of terms.keys()) {
    const rare = rarity.of(term)
    if (rare === 0) continue
    const {gathering, mass} = rarity.spreadOf(term)
    const weight = rare * gathering * scale
    sum += weight * mass
    for (const {block, times} of rarity.blocksOf(term, stretch))
      shares[block - stretch.from]! += weight * emphasisOf(times)
  }
  return sum
}
