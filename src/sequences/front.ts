import type {Line} from '../source/index.ts'
import {creditsTranscription} from '../text/language/transcription.ts'
import type {HeadChain} from './chains/find-chains.ts'
import {inkAbove} from './ink-above.ts'
import type {ObservedLine} from './observe-printed.ts'
import {readHead} from './read-head.ts'
import type {AsideRule} from './sequences.ts'

/** Text above the first article from which it is a preface without a head, in full widths. */
const leastPreface = 150
/** Entries in a row from which they are a page of contents without a heading. */
const fewEntries = 3

interface Place {
  readonly at: number
  readonly end: number
  readonly role: string
}

/**
 * Say which lines above the first article are its book's front: title, author, contents. Text of some
 * length is none, nor what stands below a head of its own.
 *
 * @param heads
 *   All heads, in order.
 * @returns
 *   For each line of the front why it is no text.
 */
export function readFront(
  printed: readonly ObservedLine[],
  heads: readonly Place[],
  articles: HeadChain,
  parts: readonly HeadChain[]
): Map<Line, AsideRule> {
  const front = new Map<Line, AsideRule>()
  const first = heads.find(({role}) => role !== 'heading')
  const numbered = articles.members[0]!.at
  const entries = findEntries(printed, numbered, [articles, ...parts])
  for (const at of entries) front.set(printed[at]!.line, 'contents')
  if (!first) return front
  const text = findText(printed, first.at)
  for (let from = 0; from < first.at; ) {
    const isCredit = creditsTranscription(printed[from]!.text)
    let to = from + 1
    if (isCredit) while (to < first.at && printed[to]!.gap === 0) to++
    for (let at = from; at < to; at++)
      if (!front.has(printed[at]!.line) && (isCredit || at < text.from || at >= text.to))
        front.set(printed[at]!.line, isCredit ? 'boilerplate' : 'title-page')
    from = to
  }
  return front
}

/**
 * The text above the first head: from the first paragraph of running text to the last of them, if all of them
 * are of some length together; short lines between, talk or a list, are text as well.
 */
function findText(printed: readonly ObservedLine[], end: number): {from: number; to: number} {
  let [from, to, ink] = [end, end, 0]
  for (let at = 0; at < end; ) {
    let next = at + 1
    while (next < end && printed[next]!.gap === 0) next++
    const own = inkAbove(printed, next) - inkAbove(printed, at)
    const isText = printed.slice(at, next).some(({prose}) => prose === 1)
    if (isText && !creditsTranscription(printed[at]!.text)) {
      if (from === end) from = at
      to = next
      ink += own
    }
    at = next
  }
  return ink >= leastPreface ? {from, to} : {from: end, to: end}
}

/** Heads in a row above the first numbered one that say what stands below: a page of contents. */
function findEntries(
  printed: readonly ObservedLine[],
  end: number,
  chains: readonly HeadChain[]
): Set<number> {
  const keys = new Set(chains.map(({key}) => key))
  const found = new Set<number>()
  let row: number[] = []
  for (let at = 0; at <= end; at++) {
    const reading = at < end ? readHead(printed[at]!.text) : undefined
    if (reading && keys.has(reading.key)) row.push(at)
    else if (at < end && printed[at]!.prose < 1) continue
    else {
      if (row.length >= fewEntries)
        for (let place = row[0]!; place <= row.at(-1)!; place++) found.add(place)
      row = []
    }
  }
  return found
}
