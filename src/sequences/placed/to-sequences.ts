import type {Arrangement} from '../arrange.ts'
import {findSiteCounts} from '../chains/find-site-counts.ts'
import {readFront} from '../front.ts'
import {isRule} from '../head-lines.ts'
import {findPageHeads} from '../listed/find-page-heads.ts'
import type {ObservedLine} from '../observe-printed.ts'
import type {Head, Sequences} from '../sequences.ts'
import {findNamedTops} from './find-named-tops.ts'
import {findTemplates} from './find-templates.ts'
import {placeHeads, type Unnumbered} from './place-heads.ts'
import {splitRepeats} from './split-repeats.ts'

/**
 * Make the heads of a book of what was found of it, and say which of its lines are no text.
 *
 * @param printed
 *   Lines that are not blank.
 * @param arrangement
 *   Which chain heads the articles, which the parts, which what is inside.
 * @param usualGap
 *   Blank lines between paragraphs.
 * @param others
 *   What else is known of it: `running` are places of the heads of pages.
 */
export function toSequences(
  printed: readonly ObservedLine[],
  arrangement: Arrangement,
  usualGap: number,
  others: Unnumbered & {readonly running: ReadonlySet<number>}
): Sequences {
  const {articles, parts} = arrangement
  const {listed, titled, running} = others
  const placed = placeHeads(printed, arrangement, usualGap, others)
  const {kept, repeats} = splitRepeats(printed, placed)
  const aside = readFront(printed, kept, articles, parts)
  if (listed)
    for (const line of linesOf(printed, listed.from, listed.to)) aside.set(line, 'contents')
  const overListed = listed ? findPageHeads(printed, listed) : []
  const counts = findSiteCounts(printed, articles)
  for (const at of [...running, ...overListed, ...counts, ...findNamedTops(printed)])
    aside.set(printed[at]!.line, 'running-head')
  for (const at of titled?.contents ?? []) aside.set(printed[at]!.line, 'contents')
  for (const line of findTemplates(printed, kept)) aside.set(line, 'running-head')
  const heads = kept.map((one): Head => {
    const lines = linesOf(printed, one.at, one.end)
    const rules = lines.filter(({value}) => isRule(value.trim()))
    for (const line of rules) aside.set(line, 'rule')
    return {
      role: one.role,
      depth: one.depth,
      lines: lines.filter((line) => !rules.includes(line)),
      repeats: (repeats.get(one) ?? []).flatMap(({at, end}) => linesOf(printed, at, end))
    }
  })
  return {heads, isBook: true, aside}
}

const linesOf = (printed: readonly ObservedLine[], at: number, end: number) =>
  printed.slice(at, end).map(({line}) => line)
