import type {SeenFact} from '../tears/cuts.ts'
/** What can be seen of a title and of a block with which its body may begin. */
export type StartFact = keyof typeof startWeights

/** What each fact says for a body that begins with a block, in nats. Set by hand. */
export const startWeights = {
  /** The block, or one soon below, has every rare term of the title, of the office, of the name. */
  title: 5,
  office: 5,
  name: 3.5,
  /** A run of the office, as `affinity.ts` weighs it. */
  run: 1,
  /** Both stand under the same head on the page, or under two: a torn text outweighs it. */
  domain: 4,
  /** The title stands directly over the block. */
  adjacent: 4.5,
  /** It does so as the last of several in a row, or as one of the others. */
  lastOfStack: 3.5,
  inStack: 1.2,
  firstOfStack: 3,
  /** The same, times the share of titles that stand away from their texts. */
  adjacentAmongDisplaced: -2.7,
  lastAmongDisplaced: -2.1,
  inStackAmongDisplaced: -0.72,
  firstAmongDisplaced: -1.8,
  /** Only the byline stands there, or only the title. */
  bylineOnly: 5,
  titleOnly: 3.5,
  /** Of some titles that stand together and as many texts that the page sets apart, both have the same turn. */
  sameTurn: 1.5,
  /** Blocks between both, each. */
  distance: -0.02,
  /** What any block of the body has of the terms of the title, of the office, of the name; and of its place. */
  memberTitle: 2.5,
  memberOffice: 2.5,
  memberName: 1.75,
  memberDomain: 2
}

/** What some facts come to. */
export const weightOf = (facts: readonly SeenFact<StartFact>[]): number =>
  facts.reduce((sum, [name, value]) => sum + startWeights[name] * value, 0)

/**
 * Titles that stand together have their texts in the same order, more often where they stand above all of them. Set
 * by hand.
 */
export const turnWeights = {above: 2, below: 0.8} as const
