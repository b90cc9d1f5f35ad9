import {creditsTranscription} from '../text/language/transcription.ts'
import type {HeadChain} from './chains/find-chains.ts'
import {inkAbove} from './ink-above.ts'
import {readNamedHead} from './named-heads.ts'
import {hasLeaders, type ObservedLine, pageGap} from './observe-printed.ts'
import {findNamedTops} from './placed/find-named-tops.ts'

/** Text below a named head, above the next head, at least, in full widths: a line of a preface. */
const leastBelow = 12
/** What a manual has over its remarks; from so many on none of them heads a text of the book. */
const admonition = /^\W*note\W*$|^note:\s|^note\s\d+\.\d/iu
const fewNotes = 2

/**
 * Find heads without a number that stand in a row with numbered ones: `Prologue`, `楔子`.
 *
 * They stand above text of their own, and as far from what is above them as paragraphs of the book
 * do not; where its chapters are no more apart than that, neither are they.
 *
 * @param articles
 *   The chain of numbered heads.
 * @param numbered
 *   Places of all numbered heads.
 * @returns
 *   Places, in order.
 */
export function findNamedHeads(
  printed: readonly ObservedLine[],
  articles: HeadChain,
  numbered: ReadonlySet<number>,
  usualGap: number
): Set<number> {
  const apart = articles.members.filter(({at}) => printed[at]!.gap > usualGap).length
  const areApart = apart * 2 > articles.members.length
  const tops = new Set(findNamedTops(printed))
  const found = printed.flatMap(({text, gap}, at) => {
    if (numbered.has(at) || tops.has(at) || (areApart && gap <= Math.min(usualGap, pageGap - 1)))
      return []
    const isNone = readNamedHead(text) === undefined || hasLeaders(text)
    return isNone || creditsTranscription(text) ? [] : [at]
  })
  const notes = found.filter((at) => admonition.test(printed[at]!.text))
  if (notes.length >= fewNotes) for (const at of notes) found.splice(found.indexOf(at), 1)
  const all = [...found, ...numbered].sort((a, b) => a - b)
  const next = new Map(all.map((at, index) => [at, all[index + 1] ?? printed.length]))
  const first = articles.members[0]!.at
  // A page of contents has it, too, above: it stands over its text where it stands last.
  const last = new Map(found.map((at) => [printed[at]!.text, at]))
  const names = new Set(
    found.flatMap((at) => (at > first ? [readNamedHead(printed[at]!.text)] : []))
  )
  return new Set(
    found.filter(
      (at) =>
        inkAbove(printed, next.get(at)!) - inkAbove(printed, at + 1) >= leastBelow &&
        (at > first ||
          (last.get(printed[at]!.text) === at && !names.has(readNamedHead(printed[at]!.text))))
    )
  )
}
