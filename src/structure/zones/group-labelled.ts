import type {Block} from '../../restore/blocks/block.ts'
import {isDateHead} from '../../text/language/date-head.ts'
import type {Noise} from '../blocks/noise.ts'
import type {Habit, Seen} from '../blocks/observe.ts'
import type {SettledBlocks} from '../blocks/settle-blocks.ts'
import {chooseLevels, type Heading, type WeighLevels} from '../levels/choose-levels.ts'
import {weighLevels} from '../levels/weigh-levels.ts'
import type {Judged, Role} from '../roles/roles.ts'
import {isSubtitle} from '../titles/find-decks.ts'
import type {Group} from '../titles/group.ts'
import {lone, settleBylines} from '../titles/groups.ts'
import {isBareNumber, type TitleDraft} from '../titles/title-draft.ts'
import {type Labelled, roleOf} from './labelled-line.ts'
import type {LineLabel} from './line-labels.ts'
import {findNamesAbove} from './names-above.ts'
import {partSideBySide} from './part-side-by-side.ts'

/** The roles of blocks as the reading of lines has them. */
export function judgeByZones(
  seen: readonly Seen[],
  labelled: ReadonlyMap<Block, Labelled>,
  aside: ReadonlyMap<number, Noise>
): Judged[] {
  return seen.map(({block, index}) => {
    const found = labelled.get(block)!
    const role = aside.has(index) ? 'noise' : roleOf(found.label)
    return new ZoneVerdict(role === 'noise' && !aside.has(index) ? 'body' : role, found)
  })
}

/** A role whose reasons are worked out when they are asked for: most blocks are never asked. */
class ZoneVerdict implements Judged {
  readonly role: Role
  readonly confidence: number
  readonly #found: Labelled

  constructor(role: Role, found: Labelled) {
    this.role = role
    this.confidence = found.confidence
    this.#found = found
  }

  get evidence(): Judged['evidence'] {
    return this.#found.evidence
  }

  get sums(): Judged['sums'] {
    return this.#found.judged.sums
  }

  scoreOf(role: 'title' | 'byline'): number {
    return this.#found.judged.scoreOf(role)
  }
}

/** Full widths beyond which what stands over a headline is a part of it, and no name of a section. */
const longestRubric = 8

/** The names of sections that stand over headlines: `Local News`. */
export function findRubrics(
  seen: readonly Seen[],
  labelled: ReadonlyMap<Block, Labelled>
): Map<number, Noise> {
  // Where the name of a section stands again, over another headline, it is the same.
  const isOverHeadline = ({block, index}: Seen) => {
    const below = seen[index + 1]
    const isHead = (one: Block | undefined) => labelled.get(one!)?.label.startsWith('title')
    return below !== undefined && isHead(block) && isHead(below.block)
  }
  // A part's number below it, `I`, is no headline.
  const isOverNumber = ({index}: Seen) => seen[index + 1] && isBareNumber(seen[index + 1]!)
  const isKicker = (one: Seen) =>
    labelled.get(one.block)?.label === 'kicker' && one.extent <= longestRubric && !isOverNumber(one)
  const names = new Set(seen.filter(isKicker).map(({dense}) => dense))
  return new Map(
    seen
      .filter((one) => names.has(one.dense) && (isKicker(one) || isOverHeadline(one)))
      .map(({index}) => [
        index,
        {rule: 'section-name', reason: 'It names the section of the paper, over a headline'}
      ])
  )
}

/** Make titles of the blocks that are labelled so, each with its byline where that stands beside it. */
export function groupLabelled(
  seen: readonly Seen[],
  judged: readonly Judged[],
  {
    habit,
    labelled,
    settled,
    signatures,
    weighLevels: weigh = weighLevels
  }: {
    readonly habit: Habit
    readonly labelled: ReadonlyMap<Block, Labelled>
    readonly settled: Pick<SettledBlocks, 'roles' | 'bylines'>
    /** Names below the texts that they sign. */
    readonly signatures: ReadonlySet<Seen>
    readonly weighLevels?: WeighLevels | undefined
  }
): {groups: Group[]; headings: Heading[]; parts: TitleDraft[]} {
  const isDeck = (one: Seen) =>
    labelled.get(one.block)!.label.startsWith('deck') ||
    (judged[one.index]!.role === 'body' && isSubtitle(one, seen))
  const kept = seen.filter((one) => judged[one.index]!.role !== 'noise' && !isDeck(one))
  const named = findNamesAbove(
    kept,
    kept.map(({index}) => judged[index]!)
  )
  const inRows = findRowsOfBylinesAbove(kept, judged)
  const sections = kept.filter((one) => isBareNumber(one) && judged[one.index]!.role === 'title')
  // `一` below a title is no line of it where `二` follows.
  const isOneOfSections = (one: Seen) =>
    one.numbering?.value === 1 &&
    sections.includes(one) &&
    sections.some(({numbering}) => numbering!.form === one.numbering!.form && numbering!.value > 1)
  const drafts: TitleDraft[] = []
  let current: TitleDraft | undefined
  let pending: TitleDraft | undefined
  let before: LineLabel | undefined
  let signed = -1
  for (const [at, one] of kept.entries()) {
    const isNamed = named.has(one.index)
    const label = signatures.has(one)
      ? 'byline-end'
      : isNamed || inRows.has(one)
        ? 'byline-above'
        : labelled.get(one.block)!.label
    const role = isNamed ? 'byline' : judged[one.index]!.role
    const isNext = before !== undefined && kept[at - 1]?.index === one.index - 1
    if (role === 'title') {
      const isOn =
        current !== undefined &&
        isNext &&
        current.last === at - 1 &&
        !isDateHead(one.text) &&
        !isOneOfSections(one) &&
        one.block.isHeadOfOwn !== true &&
        (label === 'title-on' || (label === 'title' && before === 'kicker' && !isBareNumber(one)))
      if (isOn) {
        current!.title.push(one)
        current!.last = at
      } else {
        current = {title: [one], byline: [], first: at, last: at, isWhole: true}
        if (pending && pending.last === at - 1) {
          current.byline.push(...pending.byline)
          current.first = pending.first
        } else if (pending) drafts.push(pending)
        pending = undefined
        drafts.push(current)
      }
    } else if (role === 'byline') {
      const isBeside = current !== undefined && current.last === at - 1
      const isOn = label === 'byline-on' && isNext
      const above = drafts.at(-1)
      if (pending && pending.last === at - 1 && (isOn || label === 'byline-above')) {
        pending.byline.push(one)
        pending.last = at
      } else if (isBeside && (label === 'byline-below' || (isOn && current!.byline.length > 0))) {
        current!.byline.push(one)
        current!.last = at
      } else if (isOn && above?.byline.at(-1)?.index === one.index - 1) {
        above.byline.push(one)
      } else if (label === 'byline-below' && isLone(above) && above.last === at - 1) {
        // A person may call a title a byline: the name below it is of the same.
        above.byline.push(one)
        above.last = at
      } else if (label === 'byline-above') {
        if (pending) drafts.push(pending)
        pending = {...lone([one], at)}
      } else if (signatures.has(one)) {
        // Of the heads since the last signature the first is the title, the others are inside.
        const owner = drafts.find(({first, title}) => first > signed && title.length > 0)
        if (owner?.byline.length === 0) {
          owner.byline.push(one)
          owner.isWhole = false
        } else drafts.push(lone([one], at))
        signed = at
      } else if (label === 'byline-end' && current?.byline.length === 0) {
        current.byline.push(one)
        current.isWhole = false
      } else drafts.push(lone([one], at))
    }
    before = label
  }
  if (pending) drafts.push(pending)
  drafts.sort((a, b) => a.first - b.first)
  const parted = partSideBySide(drafts)
  return chooseLevels(settleBylines(parted, kept, settled.bylines), kept, habit, settled, weigh)
}

/** Whether a draft is a byline without a title. */
const isLone = (draft: TitleDraft | undefined): draft is TitleDraft => draft?.title.length === 0

/** Pairs of a byline and the title below it from which a row of heads has its bylines above. */
const fewPairs = 2

/**
 * Bylines of rows of heads that begin with a byline and end with a title, in turn: each is that of the title below it.
 *
 * ```text
 * > | 水利站站长 林小满
 *   | 水到田头
 * > | 农技站站长 苏木
 *   | 把种子留住
 * ```
 */
function findRowsOfBylinesAbove(kept: readonly Seen[], judged: readonly Judged[]): Set<Seen> {
  const found = new Set<Seen>()
  const roleAt = (at: number) => (kept[at] ? judged[kept[at]!.index]!.role : 'body')
  const isHead = (at: number) => roleAt(at) === 'title' || roleAt(at) === 'byline'
  for (let from = 0; from < kept.length; from++) {
    if (!isHead(from)) continue
    let to = from
    while (isHead(to)) to++
    const row = Array.from({length: to - from}, (_, index) => from + index)
    const bylines = row.filter((at) => roleAt(at) === 'byline' && roleAt(at - 1) !== 'byline')
    const isInTurn = roleAt(from) === 'byline' && roleAt(to - 1) === 'title'
    if (isInTurn && bylines.length >= fewPairs)
      for (const at of row) if (roleAt(at) === 'byline') found.add(kept[at]!)
    from = to
  }
  return found
}
