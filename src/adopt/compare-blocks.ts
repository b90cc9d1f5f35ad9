import {itemAt} from '../item-at.ts'
import {compareInk, type Difference} from '../review/ink/compare.ts'
import {alikeness} from '../text/likeness/alikeness.ts'
import {lineBreak, type MarkdownBlock} from './blocks.ts'

/** Stands between the texts of blocks where several are compared as one. */
export const blockEnd = '\u2029'

/** Something that is otherwise in the corrected text; offsets are those of code units. */
export type Change =
  /** Other words in one or several blocks: `before[from..to)` became `words`. */
  | {
      readonly kind: 'words'
      readonly before: MarkdownBlock
      readonly from: number
      readonly to: number
      readonly words: string
      readonly after: MarkdownBlock
    }
  /** A block is gone. */
  | {readonly kind: 'gone'; readonly before: MarkdownBlock}
  /** A block is there that no source has. */
  | {readonly kind: 'new'; readonly after: MarkdownBlock}
  /** A block stands elsewhere. */
  | {readonly kind: 'moved'; readonly before: MarkdownBlock; readonly after: MarkdownBlock}
  /** It says the same and is something else: a heading, a paragraph. */
  | {readonly kind: 'role'; readonly before: MarkdownBlock; readonly after: MarkdownBlock}

/**
 * Compare the blocks of an article with the same as an editor has left them.
 *
 * Blocks that are alike pair off in order. Between them those that say the same elsewhere were moved,
 * the ones that have nothing like them are gone or new, and the texts of the rest are compared word by word.
 */
export function compareBlocks(
  before: readonly MarkdownBlock[],
  after: readonly MarkdownBlock[]
): Change[] {
  const keys = new Map<string, number>()
  const codeOf = ({kind, text}: MarkdownBlock) => idOf(keys, `${kind} ${text}`)
  const differences = compareInk(
    {codes: before.map(codeOf), offsets: []},
    {codes: after.map(codeOf), offsets: []}
  )
  const stretches = differences.map(({from, to, start, end}) => ({
    before: before.slice(from, to),
    after: after.slice(start, end)
  }))
  const moved = stretches.length > 1 ? findMoved(stretches) : []
  const taken = new Set(moved.flatMap((one) => [one.before, one.after]))
  const stays = (block: MarkdownBlock) => !taken.has(block)
  return [
    ...stretches.flatMap((one) => compareSome(one.before.filter(stays), one.after.filter(stays))),
    ...moved
  ]
}

type Moved = Extract<Change, {kind: 'moved'}>

/**
 * Find the blocks that stand in another stretch now; one that says the same in the same stretch was
 * not moved, and is something else.
 */
export function findMoved(
  stretches: readonly {
    readonly before: readonly MarkdownBlock[]
    readonly after: readonly MarkdownBlock[]
  }[]
): Moved[] {
  const stood = new Map<string, {block: MarkdownBlock; at: number}[]>()
  for (const [at, {before}] of stretches.entries()) {
    for (const block of before) {
      const list = stood.get(block.text)
      if (list) list.push({block, at})
      else stood.set(block.text, [{block, at}])
    }
  }
  return stretches.flatMap(({after}, here) =>
    after.flatMap((block): Moved[] => {
      const list = stood.get(block.text) ?? []
      const index = list.findIndex(({at}) => at !== here)
      const [twin] = index < 0 ? [] : list.splice(index, 1)
      return twin ? [{kind: 'moved', before: twin.block, after: block}] : []
    })
  )
}

/** So much a block must have in common with another to be the same one with other words. */
const leastAlike = 0.5

function compareSome(before: readonly MarkdownBlock[], after: readonly MarkdownBlock[]): Change[] {
  // As many of the same kinds are the same ones, whatever they say: a short title has little in common.
  if (
    before.length === after.length &&
    before.every(({kind}, at) => kind === itemAt(after, at).kind)
  )
    return before.flatMap((block, at) => compareWords([block], [itemAt(after, at)]))
  const hasTwin = (one: MarkdownBlock, others: readonly MarkdownBlock[]) =>
    others.some(
      (other) => alikeness(one.text, other.text) >= leastAlike || isPartOf(one.text, other.text)
    )
  const isStill = (block: MarkdownBlock) => hasTwin(block, after)
  const stood = (block: MarkdownBlock) => hasTwin(block, before)
  const [still, known] = [before.filter(isStill), after.filter(stood)]
  return [
    ...before
      .filter((block) => !isStill(block))
      .map((block): Change => ({kind: 'gone', before: block})),
    ...after.filter((block) => !stood(block)).map((block): Change => ({kind: 'new', after: block})),
    ...compareWords(still, known)
  ]
}

/** Whether most of one text stands in the other: a paragraph that was joined with the next. */
function isPartOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const size = Math.min(16, short.length)
  return size > 3 && (long.includes(short.slice(0, size)) || long.includes(short.slice(-size)))
}

/** Blocks as one text, compared word by word. */
function compareWords(before: readonly MarkdownBlock[], after: readonly MarkdownBlock[]): Change[] {
  if (before.length === 0 || after.length === 0) return []
  const roles: Change[] = []
  if (before.length === after.length) {
    for (const [index, block] of before.entries()) {
      if (block.kind !== itemAt(after, index).kind)
        roles.push({kind: 'role', before: block, after: itemAt(after, index)})
    }
  }
  const whole = unite(before)
  const [left, right] = [tokensOf(whole.text), tokensOf(unite(after).text)]
  const keys = new Map<string, number>()
  const codes = (tokens: readonly string[]) => tokens.map((token) => idOf(keys, token))
  const differences = uniteNear(
    compareInk({codes: codes(left), offsets: []}, {codes: codes(right), offsets: []}),
    left,
    right
  )
  const offsets = offsetsOf(left)
  const ends = offsetsOf(right)
  return [
    ...roles,
    ...differences.map(
      ({from, to, start, end}): Change => ({
        kind: 'words',
        before: whole,
        from: itemAt(offsets, from),
        to: itemAt(offsets, to),
        words: right.slice(start, end).join(''),
        after: blockAt(after, itemAt(ends, start))
      })
    )
  ]
}

/** Words that are nearer than this are one change: two decisions would want to quote one word. */
const nearest = 3

/** `nobody` that became `no soul` is one change, and not a word that lost its end and one that came. */
function uniteNear(
  differences: readonly Difference[],
  left: readonly string[],
  right: readonly string[]
): Difference[] {
  const united: Difference[] = []
  const isWords = (tokens: readonly string[]) =>
    !tokens.includes(blockEnd) && !tokens.includes(lineBreak)
  for (const one of differences) {
    const last = united.at(-1)
    const isNear =
      last &&
      one.from - last.to <= nearest &&
      isWords(left.slice(last.from, one.to)) &&
      isWords(right.slice(last.start, one.end))
    if (isNear) united[united.length - 1] = {...last, to: one.to, end: one.end}
    else united.push(one)
  }
  return united
}

/** Words, signs and blanks; a Han character is a word. */
export function tokensOf(text: string): string[] {
  return text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[\p{L}\p{N}\p{M}]+|[\s\S]/gu) ?? []
}

function unite(blocks: readonly MarkdownBlock[]): MarkdownBlock {
  const {kind, position} = itemAt(blocks, 0)
  return {
    kind,
    position,
    text: blocks.map(({text}) => text).join(blockEnd),
    places: blocks.flatMap(({places}, index) => (index === 0 ? places : [undefined, ...places]))
  }
}

/** Offset of each token, and of the end. */
export function offsetsOf(tokens: readonly string[]): number[] {
  const offsets = [0]
  let end = 0
  for (const token of tokens) {
    end += token.length
    offsets.push(end)
  }
  return offsets
}

function blockAt(blocks: readonly MarkdownBlock[], offset: number): MarkdownBlock {
  let at = 0
  for (const block of blocks) {
    at += block.text.length + 1
    if (offset < at) return block
  }
  return itemAt(blocks, -1)
}

function idOf(ids: Map<string, number>, key: string): number {
  const id = ids.get(key) ?? ids.size
  ids.set(key, id)
  return id
}
