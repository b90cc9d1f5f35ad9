import type {Evidence} from './article.ts'
import type {Noise} from './noise.ts'
import type {Habit, Seen} from './observe.ts'
import {RunningWords} from './running-words.ts'

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

/** One reason to take a block for a title or a byline, or nothing to say. */
type Opinion = (at: At) => {weight: number; detail?: string} | undefined

interface At {
  readonly one: Seen
  readonly before: Seen | undefined
  readonly after: Seen | undefined
  readonly habit: Habit
  /** Words of the running text, in small letters; none where words are not parted by spaces. */
  readonly running: RunningWords
}

/** A title has to be this much more likely than running text. */
const titlePrior = -2.2
const bylinePrior = -1.2
/** What a person's word is worth, where it is shown beside other reasons. */
const editor = 60

/** What speaks for a title, or against one; the sum is compared with 0, which is running text. */
const titleOpinions: Record<string, Opinion> = {
  length: ({one}) => {
    const limit = one.isEastern ? 44 : 40
    return one.extent > limit * 1.5 || one.block.lines.length > 4
      ? {weight: -8}
      : one.extent > limit || one.block.lines.length > 3
        ? {weight: -3}
        : {weight: 0.5}
  },
  'end-mark': ({one}) => {
    if (one.tail === 'comma' || one.tail === 'colon') return {weight: -5}
    if (one.tail === 'none') return {weight: one.isEastern ? 2 : 1}
    if (one.isEastern) return {weight: /[？！?!]$/u.test(one.text) && one.gap > 0 ? -1.5 : -4}
    if (one.isCapitals || (one.numbering && one.numbering.level <= 2)) return {weight: 0}
    // `Der Brunnen.` is a title, `Sie ging.` is not: only what stands around it tells.
    return {weight: one.extent >= 16 ? -4 : one.text.endsWith('.') ? -1.2 : -2}
  },
  'inner-marks': ({one}) => {
    const marks = (one.text.match(/[，。；：！？,;!?]/gu) ?? []).length
    return marks >= 2
      ? {weight: -1.2}
      : marks === 1 && one.isEastern && one.extent < 10
        ? {weight: -0.7}
        : undefined
  },
  capitals: ({one}) => (one.isCapitals && one.text.length > 2 ? {weight: 2.2} : undefined),
  numbering: ({one, habit}) => {
    const number = one.numbering
    if (!number || number.rest.length > 60) return undefined
    if (number.level === 5) return {weight: -3, detail: number.form}
    if (number.level === 4 && number.form === '（一）') return undefined
    if (number.level <= 2 && one.tail !== 'final') return {weight: 3, detail: number.form}
    return {
      weight:
        number.form === '1'
          ? one.gap > habit.usualGap
            ? 0.5
            : -0.6
          : number.rest === ''
            ? 2.2
            : 0.8,
      detail: number.form
    }
  },
  'set-off': ({one, habit}) => {
    const more = Math.min(4, one.gap) - habit.usualGap
    return more > 0 ? {weight: Math.min(3.2, more * 1)} : undefined
  },
  'set-off-below': ({one, habit}) =>
    Math.min(4, one.gapAfter) > habit.usualGap && one.gapAfter < 9
      ? {weight: one.gap > habit.usualGap ? 1.2 : 0.7}
      : undefined,
  'wider-than-column': ({one, before, after}) => {
    const measure = Math.min(
      before?.block.measure ?? 99,
      after?.block.measure ?? 99,
      one.block.measure
    )
    return one.isEastern && one.block.lines.length === 1 && one.extent > measure * 1.08
      ? {weight: 1.8}
      : undefined
  },
  // `深化改革 推动发展`: a headline is set in clauses that a space parts.
  clauses: ({one}) =>
    one.isEastern &&
    /^\S{4,}[\s　]+\S{4,}(?:[\s　]+\S{4,})?$/u.test(one.text) &&
    !/[，。]/u.test(one.text)
      ? {weight: 1.2}
      : undefined,
  'full-line': ({one}) => {
    const {measure, lines} = one.block
    const last = one.extent - measure * (lines.length - 1)
    if (/^\S{4,}[\s　]+\S{4,}$/u.test(one.text) && one.isEastern) return undefined
    if (one.tail !== 'none' || last < measure * 0.8 || last > measure * 1.04) return undefined
    return {weight: last >= measure * 0.9 ? -1.2 : -0.6}
  },
  // `但` and such begin sentences, not titles.
  'sentence-opening': ({one}) =>
    one.extent >= 8 &&
    /^(?:但是?|然而|于是|於是|所以|因为|因為|而且|可是|不过|不過|虽然|雖然|这|這|那|他们?|她|我们?|我們|그러나|しかし|そして|それ)/u.test(
      one.text
    )
      ? {weight: -1}
      : undefined,
  // A line may stop early because the next begins with a mark that hangs.
  'before-opener': ({one, after, habit}) =>
    one.isEastern &&
    one.extent > one.block.measure * 0.7 &&
    after !== undefined &&
    after.gap <= habit.usualGap &&
    /^[“‘「『《]/u.test(after.text)
      ? {weight: -0.8}
      : undefined,
  unmatched: ({one}) =>
    one.isEastern && /^[^“‘「『《（(]*[”’」』》）)]/u.test(one.text) ? {weight: -3} : undefined,
  'over-heading': ({one, after, habit}) =>
    one.isEastern &&
    after !== undefined &&
    after.tail === 'none' &&
    after.extent <= 10 &&
    (habit.times.get(after.dense) ?? 0) > 1 &&
    (habit.times.get(one.dense) ?? 0) <= 1
      ? {weight: 1}
      : undefined,
  // The lines of a subtitle `——评某某的` go on.
  'after-dash': ({one, before}) =>
    one.isEastern &&
    one.gap === 0 &&
    before !== undefined &&
    /^[—―–-]/u.test(before.text) &&
    before.tail === 'none'
      ? {weight: -2.5}
      : undefined,
  // `LADIES AND MEMBERS` / `OF THE GUILD:—You know…`: capitals at the head of a paragraph.
  'runs-on': ({one, after}) =>
    !one.isEastern &&
    one.tail === 'none' &&
    after?.gap === 0 &&
    one.extent >= one.block.measure * 0.85
      ? {weight: -2.5}
      : undefined,
  'goes-on-in-capitals': ({one, before}) =>
    one.isCapitals &&
    one.gap === 0 &&
    before?.isCapitals &&
    before.tail === 'none' &&
    before.block.lines.length < 3
      ? {weight: 1.6}
      : undefined,
  // Where titles are in capitals, a line in small letters is none.
  'habit-of-capitals': ({one, habit}) =>
    !one.isEastern &&
    !one.isCapitals &&
    habit.capitals >= 3 &&
    !one.numbering &&
    one.gapAfter <= habit.usualGap
      ? {weight: -2.5}
      : undefined,
  // All around it are sentences, and it is none.
  'no-sentence': ({one, before, after}) =>
    !one.isEastern &&
    one.tail === 'none' &&
    one.block.lines.length === 1 &&
    /^\p{Lu}/u.test(one.text) &&
    one.extent < one.block.measure * 0.7 &&
    one.gap > 0 &&
    one.gapAfter > 0 &&
    before?.tail === 'final' &&
    !/[,;]/.test(one.text) &&
    after !== undefined &&
    after.extent > after.block.measure * 1.5 &&
    after.block.node.children.every(({type}) => type !== 'break')
      ? {weight: 1.2}
      : undefined,
  // `Chapter 2` alone: the short line below it has the chapter's words.
  'after-number': ({one, before}) =>
    before?.numbering?.rest === '' &&
    before.numbering.level <= 2 &&
    one.tail === 'none' &&
    one.block.lines.length === 1 &&
    one.extent < one.block.measure * 0.8
      ? {weight: 2}
      : undefined,
  // Paragraphs stand close, and this line has room above and below: nothing but a title is set so.
  isolated: ({one, habit}) =>
    !one.isEastern &&
    one.block.lines.length === 1 &&
    habit.usualGap === 0 &&
    one.gap > 0 &&
    one.gapAfter > 0 &&
    one.extent < one.block.measure * 0.7
      ? {weight: 1.2}
      : undefined,
  emphasis: ({one}) => (/^_[^_]+_$/u.test(one.block.text.trim()) ? {weight: 1.3} : undefined),
  signature: ({one}) =>
    one.isCapitals && one.tail === 'final' && /^\S+$/u.test(one.text) && !one.numbering
      ? {weight: -1.6}
      : undefined,
  recurs: ({one, habit}) =>
    one.isEastern &&
    one.tail === 'none' &&
    one.extent <= 12 &&
    (habit.times.get(one.dense) ?? 0) > 1 &&
    !one.startsQuote &&
    (one.name?.score ?? 0) < 1.5
      ? {weight: 1.5}
      : undefined,
  'is-a-name': ({one, habit}) =>
    one.name &&
    one.name.score >= (one.isEastern ? 1.3 : 0.7) &&
    one.extent < (one.isEastern ? 16 : 24)
      ? {weight: one.isEastern ? (habit.names >= 3 ? -2.4 : -1.2) : -4}
      : undefined,
  quotation: ({one}) =>
    one.startsQuote && !/[”」』"»].+/u.test(one.text)
      ? {weight: -3}
      : /^[—–-]/.test(one.text)
        ? {weight: -2.5}
        : undefined,
  bracketed: ({one}) =>
    /^[[(（【〔]/u.test(one.text) && one.numbering === undefined ? {weight: -3.5} : undefined,
  'letter-close': ({one, before}) =>
    closesLetter(one) || (before && closesLetter(before)) ? {weight: -6} : undefined,
  'set-right': ({one: {block, extent, isEastern}}) =>
    isEastern && block.indent > block.measure * 0.35 && block.indent + extent > block.measure * 0.85
      ? {weight: -2.5}
      : undefined,
  'small-letter': ({one}) => (/^\p{Ll}/u.test(one.text) ? {weight: -3} : undefined),
  'mid-sentence': ({one, before}) =>
    one.opening === 'surely' || one.block.endsOpen
      ? {weight: -2}
      : before?.block.endsOpen && before.index === one.index - 1 && one.gap === 0
        ? {weight: -1}
        : undefined,
  symbols: ({one}) => (one.isOrnament ? {weight: -12} : undefined),
  'note-mark': ({one}) =>
    /^(?:[①-⑳*†‡]|\[\d+\]|\[Footnote)/u.test(one.text) ? {weight: -5} : undefined,
  'date-or-place': ({one}) =>
    !one.isEastern && /\b1[5-9]\d\d|\b20\d\d/.test(one.text) && one.extent < 24
      ? {weight: -2}
      : undefined,
  speaks: ({one}) =>
    /(?:了|吗|呢|吧|啊|罢|麼|た|です|ます|다)$/u.test(one.text) && one.gap === 0
      ? {weight: -1.2}
      : undefined,
  'before-byline': ({after, one}) =>
    (after?.name?.score ?? 0) >= 1 &&
    (after?.extent ?? 99) < 40 &&
    (one.name?.score ?? 0) < (one.isEastern ? 2 : 0.7) &&
    one.extent < 44
      ? {weight: 1}
      : undefined,
  'recurs-as-signature': ({one, habit}) =>
    !one.isEastern &&
    (habit.times.get(one.dense) ?? 0) > 2 &&
    (one.name?.score ?? -1) > -0.5 &&
    !one.numbering
      ? {weight: -2.5}
      : undefined
}

/** What speaks for a byline. */
const bylineOpinions: Record<string, Opinion> = {
  name: ({one}) =>
    one.name ? {weight: Math.min(3.5, one.name.score), detail: one.name.author} : {weight: -9},
  habit: ({one, habit}) =>
    one.isEastern && habit.names >= 3 && (one.name?.score ?? 0) >= 1.3 && one.extent < 16
      ? {weight: 0.7}
      : undefined,
  length: ({one}) => (one.extent > 34 || one.block.lines.length > 2 ? {weight: -4} : undefined),
  'end-mark': ({one}) =>
    one.tail === 'none' ? undefined : /^by\s/i.test(one.text) ? undefined : {weight: -2.5},
  recurs: ({one, habit}) => {
    const times = habit.times.get(one.dense) ?? 1
    return times > 1 && one.isEastern && (one.name?.score ?? 0) > 0
      ? {weight: Math.min(1.5, 0.7 * (times - 1))}
      : undefined
  },
  // In capitals on a line, in small letters in the text: a person of whom the text speaks.
  'named-in-text': ({one, running}) => {
    if (one.isEastern || !one.name) return undefined
    const words = one.name.author
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word.length > 2)
    const last = words.at(-1)
    return last && words.length >= 2 && running.hasStart(last) && running.hasEnd(words[0]!)
      ? {weight: 1}
      : undefined
  },
  numbered: ({one}) => (one.numbering ? {weight: -3} : undefined),
  'after-number': ({one, before}) =>
    before?.numbering?.rest === '' && before.numbering.level <= 2 && (one.name?.score ?? 0) < 2
      ? {weight: -2}
      : undefined,
  'letter-close': ({one, before}) =>
    closesLetter(one) || (before && closesLetter(before)) ? {weight: -6} : undefined,
  'mid-text': ({one, before, after}) =>
    one.isEastern &&
    (one.name?.score ?? 0) < 1.3 &&
    (before?.block.lines.length ?? 0) > 1 &&
    (after?.block.lines.length ?? 0) > 1
      ? {weight: -1.5}
      : undefined
}

const ofTitle = Object.entries(titleOpinions)
const ofByline = Object.entries(bylineOpinions)

const lettersClose =
  /^(?:此致|敬礼|敬禮|敬上|谨上|謹上|敬启|敬啟|谨启|謹啟|顿首|頓首|即颂.{1,3}|順頌.{1,3}|顺颂.{1,3}|敬具|草々|かしこ|올림|드림)[！!。]?$/u
const fullDate =
  /^(?:[\d〇零一二三四五六七八九十]{2,4}年)?[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}[日号號]$/u

/** Words under a letter, and its date. */
function closesLetter({dense}: Seen): boolean {
  return lettersClose.test(dense) || fullDate.test(dense)
}

/** Role follows role: where bylines stand below their titles, and where above. */
const successions: Record<
  'below' | 'above',
  Partial<Record<`${Role | 'start'}>${Role}`, number>>
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
  }
}

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
): {judged: Judged[]; bylines: 'below' | 'above'} {
  const kept = seen.filter((one) => !noise.has(one.index))
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
  const below = decode(sums, given, 'below')
  const above = decode(sums, given, 'above')
  const bylines = above.score > below.score + 0.5 ? 'above' : 'below'
  const roles = bylines === 'above' ? above.roles : below.roles
  const judged: Judged[] = seen.map(() => ({
    role: 'noise',
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

function decode(
  sums: readonly {title: {score: number}; byline: {score: number}}[],
  given: readonly (Role | undefined)[],
  mode: 'below' | 'above'
): {roles: Role[]; score: number} {
  const table = successions[mode]
  let best = new Map<Role | 'start', number>([['start', 0]])
  const back: Map<Role, Role | 'start'>[] = []
  for (const [index, at] of sums.entries()) {
    const next = new Map<Role | 'start', number>()
    const from = new Map<Role, Role | 'start'>()
    for (const role of roles) {
      if (given[index] !== undefined && given[index] !== role) continue
      const own = role === 'body' ? 0 : at[role].score
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
