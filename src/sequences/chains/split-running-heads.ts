import {readRoman} from '../../text/language/number-words.ts'
import {alikeness} from '../../text/likeness/alikeness.ts'
import type {Candidate} from './find-chains.ts'

/** Running heads from which they are a habit, and the share of all heads that they are. */
const fewest = 6
const share = 0.4
/** How alike the words of a running head are to those of its chapter, at least: both may be misread. */
const alike = 0.5
/** Printed lines within which the same number again is a head printed twice. */
const near = 8

/**
 * Tell the heads of pages from those of chapters, where both have the chapter's number and its words: `第三章
 * 渡口`, and on each page below `第三章 渡口 27`.
 *
 * @param members
 *   A chain of heads.
 * @returns
 *   The heads of chapters, and the heads of pages, if there are many.
 */
export function splitRunningHeads(members: readonly Candidate[]): {
  readonly kept: readonly Candidate[]
  readonly running: readonly Candidate[]
} {
  const groups: Candidate[][] = []
  for (const one of members) {
    const group = groups.at(-1)
    if (group && isSame(group[0]!, one)) group.push(one)
    else groups.push([one])
  }
  const far = groups.flatMap(([first, ...others]) => others.filter((one) => isFar(first!, one)))
  if (far.length < fewest || far.length < members.length * share)
    return {kept: members, running: []}
  const kept = new Set(groups.map(headOf))
  return {kept: [...kept], running: members.filter((one) => !kept.has(one))}
}

/** The first of a chapter's heads, or just below it the one without the number of a page. */
function headOf(group: readonly Candidate[]): Candidate {
  const first = group[0]!
  const own = group.find((one) => !isFar(first, one) && !folio.test(one.reading.rest))
  return own ?? first
}

const folio = /\p{N}$/u
const isFar = (first: Candidate, {at}: Candidate) => at - first.at > near

function isSame({reading: above}: Candidate, {reading: below}: Candidate): boolean {
  if (above.value !== below.value) return false
  const [words, again] = [above, below].map(({rest}) => rest.normalize('NFKC').replace(/\d+$/u, ''))
  // `Scene 2.I.`, then `Scene 2.II.`
  const [number, next] = [words, again].map((rest) => readRoman(rest!.replace(/\.$/, '')))
  if (number !== undefined && next !== undefined && number !== next) return false
  // `第一卷`, then `第一卷３` on each page; `Chapter 1` over its words, then `CHAPTER 1. THE WEIR`.
  if (words === '') return below.rest !== ''
  if (again === '') return false
  return alikeness(words!, again!) >= alike
}
