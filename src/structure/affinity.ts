import type {Group} from './groups.ts'
import {readByline} from './names.ts'
import type {Seen} from './observe.ts'
import {Rarity, type Terms, termsOf} from './terms.ts'

/** Full weight of a block that has every rare term of a title, of an office, of a name. */
const weights = {title: 5, office: 5, name: 3.5}
/** How much a body's beginning gains by what its first blocks says: there a speaker names his town. */
const firstBlocks = [1, 0.65, 0.4]
/** Rarity of a whole title from which it is fully trusted; one common word proves little. */
const trusted = 7

/** The three things in a title and byline that a body may share. */
export type Field = keyof typeof weights

/** What each block has of each title. */
export interface Affinity {
  /** For each block, for each group: rare terms that they share, less what any block shares with it. */
  readonly ofBlock: readonly (readonly number[])[]
  /** The same for a body that begins with the block. */
  readonly ofStart: readonly (readonly number[])[]
  readonly rarity: Rarity
}

/** Compare every block with every title: cost is blocks times the terms of the titles. */
export function measureAffinity(body: readonly Seen[], groups: readonly Group[]): Affinity {
  const rarity = new Rarity(body.map((one) => one.block.text))
  const fields = groups.map(fieldsOf)
  const shares = fields.map((field) => sharesOf(field, body.length, rarity))
  const means = shares.map(
    (list) => list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length)
  )
  const ofBlock = body.map((_, at) =>
    groups.map((_, group) => 0.5 * (shares[group]![at]! - means[group]!))
  )
  const ofStart = body.map((_, at) =>
    groups.map((_, group) =>
      Math.max(
        ...firstBlocks.map((factor, index) => {
          const share = shares[group]![at + index]
          return share === undefined ? Number.NEGATIVE_INFINITY : factor * (share - means[group]!)
        })
      )
    )
  )
  return {ofBlock, ofStart, rarity}
}

/** The terms of a title, and of its byline without and with the name. */
export function fieldsOf(group: Group): Record<Field, Terms> {
  const title = termsOf(group.title.map((one) => one.text.replace(/^[_*]+|\[\w+\]/g, '')).join(' '))
  const byline = group.byline.map((one) => one.text).join(' ')
  const authors = group.byline.map((one) => readByline(one.text)?.author ?? '').filter(Boolean)
  let office = byline.replace(/(?<=\p{Script=Han})[\s　]+(?=\p{Script=Han})/gu, '')
  for (const author of authors) office = office.replace(author, ' ')
  return {title, office: termsOf(office), name: termsOf(authors.join(' '))}
}

/** For each block, what it has of the terms of a title and its byline. */
function sharesOf(
  fields: Readonly<Record<Field, Terms>>,
  blocks: number,
  rarity: Rarity
): Float64Array {
  const total = new Float64Array(blocks)
  for (const field of ['title', 'office', 'name'] as const) {
    let whole = 0
    for (const term of fields[field].keys()) whole += rarity.of(term)
    if (whole === 0) continue
    const scale = (weights[field] / whole) * Math.min(1, whole / trusted)
    for (const term of fields[field].keys()) {
      const weight = rarity.of(term) * rarity.gathering(term) * scale
      for (const {block, times} of rarity.blocksOf(term))
        total[block]! += weight * (1 + Math.log(times) * 0.5)
    }
  }
  return total
}
