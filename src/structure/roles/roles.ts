import type {Evidence} from '../../weights/evidence.ts'
import type {Noise} from '../blocks/noise.ts'
import type {Habit, Seen} from '../blocks/observe.ts'
import {RunningWords} from '../blocks/running-words.ts'
import {isSubtitle} from '../titles/find-decks.ts'
import {bylineOpinions} from './byline-opinions.ts'
import type {At, Opinion} from './opinion.ts'
import {printBylineOpinions, printTitleOpinions} from './print-opinions.ts'
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
  /** What those opinions come to, without the opinions. */
  scoreOf(role: 'title' | 'byline'): number
}

/** The opinions on one role, and what they come to. */
interface RoleSum {
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** A title has to be this much more likely than running text. */
const titlePrior = -2.2
const bylinePrior = -1.2
/** What a person's word is worth, where it is shown beside other reasons. */
const editor = 60

const ofTitle = Object.entries({...titleOpinions, ...printTitleOpinions})
const ofByline = Object.entries({...bylineOpinions, ...printBylineOpinions})

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
  const scores: Scores = {
    title: new Float64Array(kept.length),
    byline: new Float64Array(kept.length)
  }
  const page = {kept, habit, running, scores}
  for (let at = 0; at < kept.length; at++) {
    const context = contextAt(page, at)
    scores.title[at] = weigh(asked(ofTitle, context), context, titlePrior)
    scores.byline[at] = weigh(asked(ofByline, context), context, bylinePrior)
  }
  running.forget()
  const given = kept.map((one) => settled.get(one.index))
  const leans = Float64Array.from(kept, leanOf)
  const readings = {
    below: decode(scores, given, leans, 'below'),
    above: decode(scores, given, leans, 'above'),
    end: decode(scores, given, leans, 'end')
  }
  let bylines: BylinePlace = 'below'
  for (const place of ['above', 'end'] as const)
    if (readings[place].score > readings[bylines].score + unusual[place]) bylines = place
  const {roles} = readings[bylines]
  const judged = new Array<Judged>(seen.length)
  for (const [at, one] of kept.entries()) {
    const role = roles[at]!
    const [title, byline] = [scores.title[at]!, scores.byline[at]!]
    const own = role === 'title' ? title : role === 'byline' ? byline : 0
    const [low, high] = [Math.min(title, byline), Math.max(title, byline)]
    const best = Math.max(high, 0)
    const next = Math.max(low, Math.min(high, 0))
    const margin = Math.abs(own - (best === own ? next : best))
    const confidence = given[at] ? 1 : 1 - 0.5 * Math.exp(-margin)
    judged[one.index] = new Verdict(page, at, {role, confidence, isGiven: given[at] !== undefined})
  }
  for (const one of seen)
    judged[one.index] ??= !noise.has(one.index) && isBelow(one) ? subtitle : aside
  return {judged, bylines}
}

/** What the judge of roles looks at. */
interface JudgedPage extends Pick<At, 'habit' | 'running'> {
  readonly kept: readonly Seen[]
  readonly scores: Scores
}

/** For each kept block what speaks for a role. */
type Scores = Readonly<Record<'title' | 'byline', Float64Array>>

const contextAt = ({kept, habit, running}: JudgedPage, at: number): At => ({
  one: kept[at]!,
  before: kept[at - 1],
  after: kept[at + 1],
  habit,
  running
})

/** A role whose reasons are listed when they are asked for: most blocks are never asked. */
class Verdict implements Judged {
  readonly role: Role
  readonly confidence: number
  readonly #page: JudgedPage
  readonly #at: number
  readonly #isGiven: boolean

  constructor(
    page: JudgedPage,
    at: number,
    {role, confidence, isGiven}: Pick<Judged, 'role' | 'confidence'> & {readonly isGiven: boolean}
  ) {
    this.role = role
    this.confidence = confidence
    this.#page = page
    this.#at = at
    this.#isGiven = isGiven
  }

  get evidence(): readonly Evidence[] {
    const {role, sums} = this
    return [
      ...(this.#isGiven ? [{name: 'editor', weight: editor}] : []),
      ...(role === 'title' || role === 'byline' ? sums[role].evidence : [])
    ]
  }

  get sums(): Judged['sums'] {
    const context = contextAt(this.#page, this.#at)
    return {
      title: sum(asked(ofTitle, context), context, titlePrior),
      byline: sum(asked(ofByline, context), context, bylinePrior)
    }
  }

  scoreOf(role: 'title' | 'byline'): number {
    return this.#page.scores[role][this.#at]!
  }
}

const none: Judged['sums'] = {
  title: {score: 0, evidence: []},
  byline: {score: 0, evidence: []}
}
const unweighed = {confidence: 1, evidence: [], sums: none, scoreOf: () => 0}
const subtitle: Judged = {role: 'body', ...unweighed}
const aside: Judged = {role: 'noise', ...unweighed}

type Opinions = readonly (readonly [name: string, opinion: Opinion])[]

/** In UTF-16 code units: of a longer text only its length speaks, and no pattern goes through megabytes of it. */
const longest = 4000
const asked = (opinions: Opinions, {one}: At): Opinions =>
  one.text.length > longest ? opinions.filter(([name]) => name === 'length') : opinions

/** The score of {@link sum} alone. */
function weigh(opinions: Opinions, context: At, prior: number): number {
  let score = prior
  for (let at = 0; at < opinions.length; at++) score += opinions[at]![1](context)?.weight ?? 0
  return score
}

function sum(opinions: Opinions, context: At, prior: number): RoleSum {
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

/** The likeliest sequence of roles, and its score. */
function decode(
  scores: Scores,
  given: readonly (Role | undefined)[],
  leans: Float64Array,
  mode: BylinePlace
): {roles: Role[]; score: number} {
  const table = successions[mode]
  const turns = roles.map((to) => roles.map((from) => table[`${from}>${to}`] ?? 0))
  const turnsAtStart = roles.map((to) => table[`start>${to}`] ?? 0)
  const count = roles.length
  const back = new Uint8Array(given.length * count)
  let best = new Float64Array(count)
  let next = new Float64Array(count)
  for (let index = 0; index < given.length; index++) {
    for (let to = 0; to < count; to++) {
      const role = roles[to]!
      next[to] = Number.NEGATIVE_INFINITY
      if (given[index] !== undefined && given[index] !== role) continue
      // At the end of a text a byline leans to it, above a title to the title.
      const lean = role !== 'byline' || mode === 'below' ? 0 : leans[index]!
      const own = role === 'body' ? 0 : scores[role][index]! + (mode === 'end' ? lean : -lean)
      if (index === 0) {
        next[to] = own + turnsAtStart[to]!
        continue
      }
      for (let from = 0; from < count; from++) {
        const total = best[from]! + own + turns[to]![from]!
        if (total <= next[to]!) continue
        next[to] = total
        back[index * count + to] = from
      }
    }
    ;[best, next] = [next, best]
  }
  if (given.length === 0) return {roles: [], score: 0}
  let role = 0
  for (let other = 1; other < count; other++) if (best[other]! > best[role]!) role = other
  const score = best[role]!
  const result = new Array<Role>(given.length)
  for (let at = given.length - 1; at >= 0; at--) {
    result[at] = roles[role]!
    role = back[at * count + role]!
  }
  return {roles: result, score}
}
