import {append} from '../../../append.ts'
import type {Fit} from '../../lines/fit.ts'

/** Stanzas of a collection at least, and their lines together. */
const [fewestStanzas, fewestLines] = [3, 8]
/** Widths of lines, in full widths: at most, and from the shortest to the longest of all. */
const [widest, spread] = [12, 3]
/** Names and entries of a list are as long as each other: the widths of a collection are of so many kinds. */
const fewestWidths = 4
/** Words without a meaning of their own, which names do not have, and the share of lines with one that says as much. */
const particle = /[的了着著过過在是不也把就还還它他她]/u
const leastParticles = 0.5
/** The share of a document's lines that stand in stanzas. */
const leastShare = 0.6
const bare = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u

/**
 * Find the stanzas of a document that is a collection of Chinese or Japanese verse without marks: nearly
 * all of its lines are short and bare, and stand together by twos and more.
 *
 * ```text
 *   | 傘
 *   |
 * > | 忘在車站的那一把
 * > | 還在替我
 * > | 等雨
 *   |
 * > | 我卻在晴天裡
 * > | 走了很遠
 * ```
 *
 * A stanza of two lines, which alone may be a headline and a name, is one among others.
 *
 * @param fits
 *   Printed lines in order, measured.
 */
export function findPoems(fits: readonly Fit[]): readonly Fit[] {
  if (fits[0]?.face !== 'cjk') return findSpacedPoems(fits)
  const found: Fit[] = []
  const widths = new Set<number>()
  let [stanzas, prose] = [0, 0]
  for (let from = 0; from < fits.length; ) {
    let to = from + 1
    while (to < fits.length && fits[to]!.gap === 0 && !fits[to]!.pageBreak) to++
    const run = fits.slice(from, to)
    if (run.length > 1 && run.every(({text, width}) => width <= widest && bare.test(text))) {
      stanzas++
      append(found, run)
      for (const {width} of run) widths.add(Math.round(width))
    } else if (run.some(({width}) => width > widest)) prose += run.length
    from = to
  }
  const isCollection =
    stanzas >= fewestStanzas &&
    found.length >= Math.max(fewestLines, fits.length * leastShare) &&
    prose === 0 &&
    ((widths.size >= fewestWidths && Math.max(...widths) - Math.min(...widths) >= spread) ||
      found.filter(({text}) => particle.test(text)).length >= found.length * leastParticles)
  return isCollection ? found : []
}

/** Lines of a collection that have room for the next word, at least, and their share of all that another stands below. */
const [fewestRagged, leastRagged] = [3, 0.35]
/** Lines of such verse are no wider, in full widths, and no stanza is longer. */
const [widestSpaced, longestStanza] = [24, 16]

/**
 * The same in scripts that write words apart, where lines begin in small letters, or have none: a document of
 * stanzas and of lines alone, its titles. Lines that go on have room for the next word, as no measure leaves it.
 */
function findSpacedPoems(fits: readonly Fit[]): readonly Fit[] {
  const stanzas: (readonly Fit[])[] = []
  for (let from = 0; from < fits.length; ) {
    let to = from + 1
    while (to < fits.length && fits[to]!.gap === 0 && !fits[to]!.pageBreak) to++
    const run = fits.slice(from, to)
    if (run.length > longestStanza || !run.every(isOfVerse)) return []
    if (run.length > 1) stanzas.push(run)
    from = to
  }
  const lines = stanzas.flat()
  const edge = lines.reduce((most, {indent, width}) => Math.max(most, indent + width), 0)
  const ragged = stanzas.flatMap((run) =>
    run.slice(1).filter(({head, need}, at) => {
      const {tail, indent, width} = run[at]!
      const isOpen = tail === 'letter' || tail === 'comma'
      return isOpen && head !== 'upper' && edge - indent - width > need + 1
    })
  )
  const isCollection =
    stanzas.length >= fewestStanzas &&
    lines.length >= Math.max(fewestLines, fits.length * leastShare) &&
    ragged.length >= Math.max(fewestRagged, (lines.length - stanzas.length) * leastRagged)
  return isCollection ? lines : []
}

/** No entry of a list, no row, no line of a letter's head. */
const isOfVerse = ({text, width}: Fit) =>
  width <= widestSpaced && /^[\p{L}“‘"'«„—–(¿¡]/u.test(text) && !/\d|[:：]\s|@|\s{3}/u.test(text)
