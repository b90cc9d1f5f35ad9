import type {Evidence} from './article.ts'
import {bylineOpinions} from './byline-opinions.ts'
import type {Noise} from './noise.ts'
import type {Habit, Seen} from './observe.ts'
import type {At, Opinion} from './opinion.ts'
import {RunningWords} from './running-words.ts'
import {isSubtitle} from './subtitle.ts'
import {titleOpinions} from './title-opinions.ts'

/** What a block is before it is known which article it belongs to. */
export type Role = 'title' | 'byline' | 'body' | 'noise'

/** A block with its role, how sure that is (0 to 1), and why. */
export interface Judged {
  readonly role: Role
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  /** What speaks for each role that a block can have; running text is 0. */
  readonly sums: Readonly<Record<'title' | 'byline', RoleSum>>
}

/** The opinions on one role, and what they come to. */
export interface RoleSum {
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** A title has to be this much more likely than running text. */
const titlePrior = -2.2
const bylinePrior = -1.2
/** What a person's word is worth, where it is shown beside other reasons. */
const editor = 60

const ofTitle = Object.entries(titleOpinions)
const ofByline = Object.entries(bylineOpinions)

/** Where the bylines of a document stand: below their titles, above them, or at the end of the texts. */
export type BylinePlace = 'below' | 'above' | 'end'

/** Role follows role, by where bylines stand. */
const successions: Record<
  BylinePlace,
  Partial<Record<`${Role | 'start'}>${Role | 'end'}`, number>>
> = {
  below: {
    'title>byline': 1.6,
    'body>byline': -1,
    'start>byline': -1.5,
    'byline>byline': -0.6,
    'title>title': 0,
    'byline>body': 0.3
  },
  above: {
    'byline>title': 1.6,
    'title>byline': -1.2,
    'byline>body': -1.5,
    'byline>byline': -0.6,
    'title>title': 0
  },
  end: {
    'body>byline': 1.6,
    'title>byline': -1.2,
    'start>byline': -3,
    'byline>body': -1.5,
    'byline>byline': -0.6,
    'byline>title': 0,
    'title>title': 0
  }
}
/** By how much bylines elsewhere than below their titles have to be likelier. */
const unusual = {above: 0.5, end: 0.8}

/**
 * Say what each block is: a title, a byline, running text.
 *
 * Each role is a sum of opinions; the best sequence is chosen over the whole document (Viterbi), once
 * as if bylines stood below their titles and once as if they stood above, and the likelier habit
 * wins. Linear in the number of blocks.
 *
 * @param settled
 *   Roles that a person gave, by index of the block: sequences without them are none.
 */
export function judgeRoles(
  seen: readonly Seen[],
  habit: Habit,
  noise: ReadonlyMap<number, Noise>,
  settled: ReadonlyMap<number, Role> = new Map()
): {judged: Judged[]; bylines: BylinePlace} {
  const isBelow = (one: Seen) => !settled.has(one.index) && isSubtitle(one, seen)
  const kept = seen.filter((one) => !noise.has(one.index) && !isBelow(one))
  const running = new RunningWords(
    habit.isEastern ? [] : kept.filter((one) => one.block.lines.length > 1).map((one) => one.text)
  )
  const sums = kept.map((one, at) => {
    const context = {one, before: kept[at - 1], after: kept[at + 1], habit, running}
    return {
      title: sum(ofTitle, context, titlePrior),
      byline: sum(ofByline, context, bylinePrior)
    }
  })
  const given = kept.map((one) => settled.get(one.index))
  const leans = kept.map(leanOf)
  const readings = {
    below: decode(sums, given, leans, 'below'),
    above: decode(sums, given, leans, 'above'),
    end: decode(sums, given, leans, 'end')
  }
  let bylines: BylinePlace = 'below'
  for (const place of ['above', 'end'] as const)
    if (readings[place].score > readings[bylines].score + unusual[place]) bylines = place
  const {roles} = readings[bylines]
  const judged: Judged[] = seen.map((one) => ({
    role: !noise.has(one.index) && isBelow(one) ? 'body' : 'noise',
    confidence: 1,
    evidence: [],
    sums: none
  }))
  for (const [at, one] of kept.entries()) {
    const role = roles[at]!
    const {title, byline} = sums[at]!
    const scores = [title.score, byline.score, 0].sort((a, b) => b - a)
    const margin = Math.abs(
      (role === 'title' ? title.score : role === 'byline' ? byline.score : 0) -
        (scores[0] === (role === 'title' ? title.score : role === 'byline' ? byline.score : 0)
          ? scores[1]!
          : scores[0]!)
    )
    judged[one.index] = {
      role,
      confidence: given[at] ? 1 : 1 - 0.5 * Math.exp(-margin),
      evidence: [
        ...(given[at] ? [{name: 'editor', weight: editor}] : []),
        ...(role === 'title' ? title.evidence : role === 'byline' ? byline.evidence : [])
      ],
      sums: sums[at]!
    }
  }
  return {judged, bylines}
}

const none: Judged['sums'] = {
  title: {score: 0, evidence: []},
  byline: {score: 0, evidence: []}
}

function sum(
  opinions: readonly (readonly [name: string, opinion: Opinion])[],
  context: At,
  prior: number
): RoleSum {
  let score = prior
  const evidence: Evidence[] = []
  for (const [name, opinion] of opinions) {
    const said = opinion(context)
    if (!said || said.weight === 0) continue
    score += said.weight
    evidence.push({name, ...said})
  }
  return {score, evidence}
}

const roles: readonly ('title' | 'byline' | 'body')[] = ['title', 'byline', 'body']

/** How much more a line belongs to what is above it than to what is below: it is nearer, or set right. */
function leanOf({gap, gapAfter, block, extent}: Seen): number {
  const nearer = Math.max(-1, Math.min(1, Math.min(4, gapAfter) - Math.min(4, gap)))
  const isRight = block.indent > block.measure * 0.35 && block.indent + extent > block.measure * 0.8
  return nearer * 0.8 + (isRight ? 1 : 0)
}

function decode(
  sums: readonly {title: {score: number}; byline: {score: number}}[],
  given: readonly (Role | undefined)[],
  leans: readonly number[],
  mode: BylinePlace
): {roles: Role[]; score: number} {
  const table = successions[mode]
  let best = new Map<Role | 'start', number>([['start', 0]])
  const back: Map<Role, Role | 'start'>[] = []
  for (const [index, at] of sums.entries()) {
    const next = new Map<Role | 'start', number>()
    const from = new Map<Role, Role | 'start'>()
    for (const role of roles) {
      if (given[index] !== undefined && given[index] !== role) continue
      // At the end of a text a byline leans to it, above a title to the title.
      const lean = role !== 'byline' || mode === 'below' ? 0 : leans[index]!
      const own = role === 'body' ? 0 : at[role].score + (mode === 'end' ? lean : -lean)
      for (const [previous, score] of best) {
        const total = score + own + (table[`${previous}>${role}`] ?? 0)
        if (total > (next.get(role) ?? Number.NEGATIVE_INFINITY)) {
          next.set(role, total)
          from.set(role, previous)
        }
      }
    }
    back.push(from)
    best = next
  }
  let [role, score] = [...best].sort((a, b) => b[1] - a[1])[0] as [Role | 'start', number]
  const result: Role[] = []
  for (let at = sums.length - 1; at >= 0; at--) {
    result.push(role as Role)
    role = back[at]!.get(role as Role)!
  }
  return {roles: result.reverse(), score}
}
