import type {HeadChain} from '../chains/find-chains.ts'
import {inkAbove} from '../ink-above.ts'
import type {ObservedLine} from '../observe-printed.ts'
import {readHead} from '../read-head.ts'

/** Entries from which they are a page of contents, and the share of the chapters that it names at least. */
const fewest = 4
const mostNamed = 0.6
/** Text below an entry, as a share of what stands below a chapter's head, at most. */
const ofChapter = 0.15

/**
 * Find the lines of a page of contents that tells of each chapter what happens in it: `CHAPTER I.` and some lines
 * of running text, which would be a preface.
 *
 * @param end
 *   Place of the first head: the page of contents stands above it.
 * @returns
 *   Places of its lines; none where the numbers of the chapters do not stand above them once more, near each other.
 */
export function findSummaries(
  printed: readonly ObservedLine[],
  end: number,
  {members}: HeadChain
): readonly number[] {
  const {key} = members[0]!.reading
  const run: number[] = []
  let value = 0
  for (let at = 0; at < end; at++) {
    // Where one is misprinted, the next counts on.
    const reading = readHead(printed[at]!.text)
    if (reading?.key !== key || reading.value <= value) continue
    run.push(at)
    value = reading.value
  }
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined) return []
  if (run.length < Math.max(fewest, members.length * mostNamed)) return []
  const meanOf = (from: number, to: number, count: number) =>
    (inkAbove(printed, to) - inkAbove(printed, from)) / count
  const ofEntry = meanOf(first, last, run.length - 1)
  const below = meanOf(members[0]!.at, members.at(-1)!.at, members.length - 1)
  if (ofEntry > below * ofChapter) return []
  // The last entry has as many paragraphs as that above it.
  const startsIn = (from: number, to: number) =>
    printed.slice(from, to).filter(({gap}) => gap > 0).length
  const paragraphs = startsIn(run.at(-2)! + 1, last + 1)
  let to = last + 1
  while (to < end && startsIn(last + 1, to + 1) < paragraphs) to++
  return Array.from({length: to - first}, (_, index) => first + index)
}
