import type {Line, SaidKind} from '../../source/index.ts'
import type {Furniture} from './furniture.ts'
import {plainWords} from './inside-sheets.ts'

/** A number alone: `57`, `— 57 —`, `xii`. */
const bareNumber =
  /^[\s—–\-·•.[(（第]*(\d{1,4}|[ivxlc]{1,6}|[〇一二三四五六七八九十百\s]{1,7})[\s—–\-·•\])）页頁版]*$/u
/**
 * A page's number on the line of its running head, which is longer than `Chapter 3` and no note: `112 A WINTER AT
 * THE LOCKS`. Of a told one layout knows that the two stand far apart.
 */
const besideWords = {
  drawn: /^(?=.*(?:\p{L}\P{L}*){12})(?:\d{1,3}\s[^\p{Ll}]+|[^\d.,;:]+\s\d{1,3})$/u,
  told: /^(?=.*\p{L}{3})(?:\d{1,4}\s.+|.+\s\d{1,4})$/u
}
/** Type of a running head is at most as large as most lines of its sheet, by this factor. */
const largest = 1.05
/** Characters of a running head. */
const longest = 60

/** What a file calls the head or foot of a sheet. */
const edges: ReadonlySet<SaidKind | undefined> = new Set<SaidKind>([
  'header',
  'footer',
  'page-number',
  'signature-mark'
])

type InMargin = Pick<Furniture, 'rule' | 'folio' | 'isTold'>

/** Points by which heads of two sheets may miss each other. */
const slack = 2

/**
 * Find the head or foot of a sheet by its place and its number, though it stands on one sheet alone:
 * in a band of its own, no larger than the text, with a bare number in it, or told by the file. Without a
 * number it has the words of one on another sheet, in the same place, or those of a heading.
 *
 * ```text
 * > | 第三章 教育        57
 *   | ──────────────────────
 * ```
 *
 * @param lines
 *   All lines of a source that are not blank; nothing is found without boxes.
 */
export function findInMargins(lines: readonly Line[]): Map<Line, InMargin> {
  const bands = new Map<number, Line[]>()
  const heads = new Map<number, Line[]>()
  const sizes: number[] = []
  for (const line of lines) {
    if (!line.print || !line.placement) continue
    sizes.push(line.print.size)
    const {region, domain, isHead} = line.placement
    if (domain >= 0 && !isHead) continue
    const groups = domain < 0 ? bands : heads
    const group = groups.get(region)
    if (group) group.push(line)
    else groups.set(region, [line])
  }
  const titles = new Set([...heads.values()].flatMap(wordings))
  sizes.sort((a, b) => a - b)
  const usual = sizes[sizes.length >> 1] ?? 0
  const found = new Map<Line, InMargin>()
  const isTitle = (words: string) => titles.has(words)
  for (const band of bands.values()) {
    const isSmall = band.every(
      ({print, value}) => print!.size <= usual * largest && value.length <= longest
    )
    // Layout parts the name of a paper, which is larger than all, from the text only where it is sure.
    if (!isSmall && band.some(({placement}) => placement!.isHead)) {
      for (const line of band) found.set(line, {rule: 'running-head'})
      continue
    }
    const number = band.find(({value}) => bareNumber.test(value))
    const isCounted =
      isSmall &&
      band.length === 1 &&
      besideWords[band[0]!.print!.said ? 'told' : 'drawn'].test(band[0]!.value)
    const isTold = band.every(({print}) => edges.has(print!.said?.kind))
    const isKnown = () => isRepeated(band, bands.values()) || wordings(band).some(isTitle)
    if (!isSmall || !(number || isCounted || isTold || isKnown())) continue
    const told = isTold && {isTold}
    for (const line of band) {
      const isMark = line.print!.said?.kind === 'signature-mark'
      if (line === number && !isMark)
        found.set(line, {rule: 'page-number', folio: bareNumber.exec(line.value)![1]!, ...told})
      else found.set(line, {rule: isMark ? 'sheet-signature' : 'running-head', ...told})
    }
  }
  return found
}

/** What a head says: each of its lines, and all of them. */
function wordings(lines: readonly Line[]): string[] {
  const each = lines.map(({value}) => plainWords(value))
  return [...each, each.join('')].filter((words) => words.length >= fewestLetters)
}

/** Letters of a running head that is known by its words, at least. */
const fewestLetters = 3

/** Whether another sheet has the same words in the same place. */
function isRepeated(band: readonly Line[], bands: Iterable<readonly Line[]>): boolean {
  const wordsOf = (lines: readonly Line[]) =>
    wordings(lines)
      .at(-1)
      ?.replace(/\p{N}+/gu, '')
  const words = wordsOf(band)
  if (words === undefined || words.length < fewestLetters) return false
  const [{print}] = band as readonly [Line]
  return [...bands].some(
    (other) =>
      other[0]!.print!.sheet !== print!.sheet &&
      Math.abs(other[0]!.print!.baseline - print!.baseline) < slack &&
      wordings(other).at(-1) === words
  )
}
