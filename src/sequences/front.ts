import type {Line} from '../source/index.ts'
import {creditsTranscription} from '../text/language/transcription.ts'
import type {Chain} from './chains/find-chains.ts'
import {inkAt} from './ink-at.ts'
import type {PrintedLine} from './printed-line.ts'
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
  printed: readonly PrintedLine[],
  heads: readonly Place[],
  articles: Chain,
  parts: readonly Chain[]
): Map<Line, AsideRule> {
  const front = new Map<Line, AsideRule>()
  const first = heads.find(({role}) => role !== 'heading')
  const numbered = articles.members[0]!.at
  const entries = findEntries(printed, numbered, [articles, ...parts])
  for (const at of entries) front.set(printed[at]!.line, 'contents')
  if (!first) return front
  // Runs of text between what is none.
  let from = 0
  while (from < first.at) {
    let to = from
    while (to < first.at && printed[to]!.prose === 1 && !(to > from && isCreditAt(printed, to)))
      to++
    const isPreface = inkAt(printed, to) - inkAt(printed, from) >= leastPreface
    const isCredit = creditsTranscription(printed[from]!.text)
    to = Math.max(to, from + 1)
    if (isCredit) while (to < first.at && printed[to]!.gap === 0) to++
    if (isCredit || !isPreface)
      for (let at = from; at < to; at++)
        if (!front.has(printed[at]!.line))
          front.set(printed[at]!.line, isCredit ? 'boilerplate' : 'title-page')
    from = to
  }
  return front
}

const isCreditAt = (printed: readonly PrintedLine[], at: number) =>
  printed[at]!.gap > 0 && creditsTranscription(printed[at]!.text)

/** Heads in a row above the first numbered one that say what stands below: a page of contents. */
function findEntries(
  printed: readonly PrintedLine[],
  end: number,
  chains: readonly Chain[]
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
