import {itemAt} from '../../item-at.ts'
import {type Head, placeOfLine, type Sequences} from '../../sequences/index.ts'
import type {Noise} from '../blocks/noise.ts'
import type {Seen} from '../blocks/observe.ts'
import type {SettledBlocks} from '../blocks/settle-blocks.ts'
import type {Heading} from '../levels/choose-levels.ts'
import type {BylinePlace, Judged} from '../roles/roles.ts'
import type {Group} from './group.ts'
import type {TitleDraft} from './title-draft.ts'

/** The blocks of a book whose heads number on. */
export interface Followed {
  /** Heads with their blocks, in order. */
  readonly heads: readonly {readonly head: Head; readonly blocks: readonly Seen[]}[]
  /** What is no text: the book's front, and repeats of heads. */
  readonly noise: ReadonlyMap<number, Noise>
}

const reasons = {
  'title-page': 'It is the title page; the book makes its own',
  'author-line': 'It names the author, whom the book names on its title page',
  contents: 'It is the page of contents; the book makes its own of the titles',
  boilerplate: 'It names those who made the transcription',
  rule: 'It parts the number of a title from its words',
  'running-head': 'It stands elsewhere, too, but for its digits',
  'repeated-title': 'The title stands here again'
}

/**
 * Find the blocks of heads that number on, and of what is around them.
 *
 * @param seen
 *   All blocks.
 */
export function followSequences(seen: readonly Seen[], {heads, aside}: Sequences): Followed {
  const placeOf = new Map<string, Seen>()
  const asideLines = new Map<string, keyof typeof reasons>()
  for (const [line, rule] of aside) asideLines.set(placeOfLine(line), rule)
  for (const {repeats} of heads)
    for (const line of repeats) asideLines.set(placeOfLine(line), 'repeated-title')
  const wanted = new Set(heads.flatMap(({lines}) => lines.map(placeOfLine)))
  const noise = new Map<number, Noise>()
  for (const one of seen) {
    for (const line of one.block.lines) {
      const key = placeOfLine(line)
      if (wanted.has(key)) placeOf.set(key, one)
    }
    const rules = one.block.lines.map((line) => asideLines.get(placeOfLine(line)))
    const [rule] = rules
    if (rule !== undefined && !rules.includes(undefined))
      noise.set(one.index, {rule, reason: reasons[rule]})
  }
  return {
    heads: heads.flatMap((head) => {
      const blocks = new Set(head.lines.flatMap((line) => placeOf.get(placeOfLine(line)) ?? []))
      return blocks.size > 0 ? [{head, blocks: [...blocks]}] : []
    }),
    noise
  }
}

/**
 * Titles, inner headings and parts of a book whose heads number on: what they say, with what a person
 * said of other blocks.
 *
 * A byline is what was judged to be one directly below its title.
 */
export function draftNumberedBook(
  {heads}: Followed,
  seen: readonly Seen[],
  {
    judged,
    bylines,
    settled: {roles, bylines: given}
  }: {
    readonly judged: readonly Judged[]
    readonly bylines: BylinePlace
    readonly settled: Pick<SettledBlocks, 'roles' | 'bylines'>
  }
): {groups: Group[]; headings: Heading[]; parts: TitleDraft[]} {
  const groups: Group[] = []
  const headings: Heading[] = []
  const parts: TitleDraft[] = []
  const taken = new Set<number>()
  const isTitle = (one: Seen) => {
    const said = roles.get(one.index)
    return said === undefined || said.as === 'title'
  }
  for (const {head, blocks} of heads) {
    const title = blocks.filter(isTitle)
    if (title.length === 0) continue
    for (const {index} of title) taken.add(index)
    const [first, last] = [itemAt(title, 0).index, itemAt(title, -1).index]
    if (head.role === 'article')
      groups.push({title, byline: bylineOf(last), first, last, isWhole: true})
    else if (head.role === 'heading')
      for (const one of title) headings.push({seen: one, depth: head.depth})
    else parts.push({title, byline: [], first, last, isWhole: true})
  }
  for (const [index, {as, level}] of roles) {
    const one = itemAt(seen, index)
    if (taken.has(index)) continue
    if (as === 'title')
      groups.push({title: [one], byline: bylineOf(index), first: index, last: index, isWhole: true})
    else if (as === 'heading') headings.push({seen: one, depth: level ?? 2})
  }
  groups.sort((a, b) => a.first - b.first)
  return {groups, headings, parts}

  function bylineOf(title: number): Seen[] {
    const said = [...given].flatMap(([index, owner]) =>
      owner === title ? [itemAt(seen, index)] : []
    )
    if (said.length > 0) return said
    const below = seen[title + 1]
    const isByline = bylines === 'below' && below && itemAt(judged, below.index).role === 'byline'
    // `灯火长堤` below the head of a chapter is what it is about, sooner than a pen name.
    const isName = below && (!below.isEastern || (below.name?.score ?? 0) > 0)
    return isByline && isName ? [below] : []
  }
}
