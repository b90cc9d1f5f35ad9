import type {Group} from '../groups.ts'
import type {Seen} from '../observe.ts'
import type {Judged} from '../roles.ts'
import {learnedSureness} from './learned-sureness.ts'
import type {Verdict} from './verdict.ts'

/** What is seen of an article that says whether it is right. */
export const surenessFacts = [
  'always',
  /** By how much the reading is better than the next with another title there, with another beginning. */
  'margin',
  'cut',
  /** Log odds that its head is one, that the next head is one, that no line of its text is one. */
  'head',
  'next',
  'inside',
  /** The mean of the heads of the page. */
  'page'
] as const

/** What an assignment says, as far as doubts look at it. */
interface Assigned {
  readonly labels: readonly number[]
  readonly starts: readonly number[]
  readonly verdicts: readonly Verdict[]
}

/** Below it the article is doubted for its heads: 60 % of the wrong ones of unseen families, 15 % of the right ones. */
const doubtful = 0.4
/** Log odds of a role beyond which it leaves no doubt. */
const most = 5

/**
 * Doubt an article whose own head or whose neighbours' are in doubt: a body that ends at a head that
 * is none is wrong, however sure its title is.
 *
 * @returns
 *   The same verdicts, but less confident where the article is more likely wrong than right.
 */
export function doubtHeads(
  groups: readonly Group[],
  body: readonly Seen[],
  judged: readonly Judged[],
  assigned: Assigned
): Verdict[] {
  const facts = factsOfSureness(groups, body, judged, assigned)
  return assigned.verdicts.map((verdict, group) => {
    if (verdict.confidence === 1) return verdict
    const sum = surenessFacts.reduce(
      (sum, name, at) => sum + learnedSureness[name] * facts[group]![at]!,
      0
    )
    const chance = 1 / (1 + Math.exp(-sum))
    return chance >= doubtful || chance >= verdict.confidence
      ? verdict
      : {
          ...verdict,
          confidence: chance,
          evidence: [...verdict.evidence, {name: 'heads-in-doubt', weight: sum}]
        }
  })
}

/** What is seen of each article, in the order of {@link surenessFacts}. */
export function factsOfSureness(
  groups: readonly Group[],
  body: readonly Seen[],
  judged: readonly Judged[],
  {labels, starts, verdicts}: Assigned
): number[][] {
  const oddsOf = (one: Seen) => logOdds(judged[one.index]?.confidence ?? 1)
  const heads = groups.map(({title, byline}) =>
    Math.min(most, ...[...title, ...byline].map(oddsOf))
  )
  const page = heads.reduce((sum, one) => sum + one, 0) / Math.max(1, heads.length)
  const inside = groups.map(() => most)
  const last = groups.map(() => -1)
  for (const [at, label] of labels.entries()) {
    if (label >= groups.length) continue
    inside[label] = Math.min(inside[label]!, oddsOf(body[at]!))
    last[label] = at
  }
  const beginning = new Map(starts.map((start, group) => [start, group]))
  return groups.map((_, group) => {
    const {confidence, cut} = verdicts[group]!
    const next = beginning.get(last[group]! + 1)
    return [
      1,
      logOdds(confidence),
      logOdds(cut),
      heads[group]!,
      last[group]! >= 0 && next !== undefined ? heads[next]! : most,
      inside[group]!,
      page
    ]
  })
}

function logOdds(chance: number): number {
  const odds = Math.log(Math.max(1e-9, chance) / Math.max(1e-9, 1 - chance))
  return Math.max(-most, Math.min(most, odds))
}
