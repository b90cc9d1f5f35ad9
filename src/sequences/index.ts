import type {Line} from '../source/index.ts'
import {endsTranscription, startsTranscription} from '../text/transcription.ts'
import {type Arrangement, arrange} from './arrange.ts'
import {type Candidate, type Chain, findChains} from './find-chains.ts'
import {fillChain} from './find-missing.ts'
import {findNamedHeads} from './find-named-heads.ts'
import {readFront} from './front.ts'
import {findHeadEnds} from './head-lines.ts'
import {inkAt} from './ink-at.ts'
import {findUsualGap, observeLines, type PrintedLine} from './printed-line.ts'
import {pruneChains} from './prune-chains.ts'
import {readHead} from './read-head.ts'
import {type Head, noSequences, type Sequences} from './sequences.ts'
import {leastText} from './weights.ts'

export {type FrontRule, type Head, type HeadRole, noSequences, type Sequences} from './sequences.ts'

/** Printed lines within which a head that says the same again is a repeat. */
const nearRepeat = 6

/**
 * Find the heads of a book that number on, `Chapter 1` to `Chapter 40`, with those that stand in a
 * row with them, `Prologue`, `番外`, and what its front is.
 *
 * A chain of heads is judged as a whole, by what is above and below each of them and by how their
 * numbers follow: a signature, an item of a list or a date among them breaks none.
 *
 * @param lines
 *   All lines of a source, in order.
 * @returns
 *   Heads with their roles; none for a document in which nothing numbers on. Cost: lines.
 */
export function findSequences(lines: readonly Line[]): Sequences {
  const printed = withoutFrame(observeLines(lines))
  const usualGap = findUsualGap(printed)
  const candidates = printed.flatMap(({text}, at): Candidate[] => {
    const reading = readHead(text)
    return reading ? [{at, reading}] : []
  })
  const chains = pruneChains(printed, findChains(printed, candidates, usualGap)).map((chain) =>
    fillChain(printed, chain, usualGap)
  )
  const plan = arrange(printed, chains)
  return plan ? toSequences(printed, plan, usualGap) : noSequences
}

/** Lines of the text that a transcription has between its marks. */
function withoutFrame(printed: readonly PrintedLine[]): readonly PrintedLine[] {
  const start = printed.findIndex(({text}) => startsTranscription(text))
  const end = printed.findIndex(({text}, at) => at > start && endsTranscription(text))
  return start < 0 && end < 0 ? printed : printed.slice(start + 1, end < 0 ? undefined : end)
}

/** A head that is being made: its role, and the place after its last line. */
interface Placed {
  readonly at: number
  readonly end: number
  readonly role: Head['role']
  readonly depth: number
  readonly text: string
}

function toSequences(
  printed: readonly PrintedLine[],
  {articles, parts, inner}: Arrangement,
  usualGap: number
): Sequences {
  const all = [articles, ...parts, ...inner].flatMap(({members}) => members)
  const numbered = new Set(all.map(({at}) => at))
  const named = findNamedHeads(printed, articles, numbered, usualGap)
  const isHead = (at: number) => numbered.has(at) || named.has(at)
  const place = (chain: Chain, role: Head['role'], depth: number): Placed[] => {
    const ends = findHeadEnds(printed, chain.members, isHead)
    return chain.members.map(({at}, index) => {
      const end = ends[index]!
      return {at, end, role, depth, text: textOf(printed, at, end)}
    })
  }
  const placed = [
    ...parts.flatMap((chain, index) => place(chain, 'part', index + 1)),
    ...place(articles, 'article', 1),
    ...[...named].map(
      (at): Placed => ({
        at,
        end: at + 1,
        role: 'article',
        depth: 1,
        text: textOf(printed, at, at + 1)
      })
    ),
    ...inner.flatMap((chain, index) => place(chain, 'heading', index + 2))
  ].sort((a, b) => a.at - b.at)
  const {kept, repeats} = splitRepeats(printed, placed)
  const heads = kept.map(
    (one): Head => ({
      role: one.role,
      depth: one.depth,
      lines: linesOf(printed, one.at, one.end),
      repeats: (repeats.get(one) ?? []).flatMap(({at, end}) => linesOf(printed, at, end))
    })
  )
  return {heads, isBook: true, front: readFront(printed, kept, articles, parts)}
}

const linesOf = (printed: readonly PrintedLine[], at: number, end: number) =>
  printed.slice(at, end).map(({line}) => line)

const textOf = (printed: readonly PrintedLine[], at: number, end: number) =>
  printed
    .slice(at, end)
    .map(({text}) => text.replace(/[\s　]+/gu, ''))
    .join('')

/** A head that stands directly below one that says the same, or the same and more, is a repeat. */
function splitRepeats(
  printed: readonly PrintedLine[],
  placed: readonly Placed[]
): {kept: Placed[]; repeats: Map<Placed, Placed[]>} {
  const kept: Placed[] = []
  const repeats = new Map<Placed, Placed[]>()
  for (const one of placed) {
    const before = kept.at(-1)
    const isNear =
      before !== undefined &&
      one.role === before.role &&
      one.at - before.at <= nearRepeat &&
      inkAt(printed, one.at) - inkAt(printed, before.end) < leastText
    if (isNear && before.text.startsWith(one.text))
      repeats.set(before, [...(repeats.get(before) ?? []), one])
    else if (isNear && one.text.startsWith(before.text)) {
      kept[kept.length - 1] = one
      repeats.set(one, [...(repeats.get(before) ?? []), before])
      repeats.delete(before)
    } else kept.push(one)
  }
  return {kept, repeats}
}
