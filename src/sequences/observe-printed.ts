import type {Line} from '../source/index.ts'
import {advance} from '../text/advance.ts'
import {isHeadlineCase} from '../text/headline-case.ts'
import {isCloser, isFinal} from '../text/punctuation.ts'

/** A line that is not blank, as the reader of sequences sees it. */
export interface ObservedLine {
  readonly line: Line
  readonly text: string
  /** Blank lines above; a page that begins counts as `pageGap`. */
  readonly gap: number
  /** Width in full widths. */
  readonly extent: number
  /** How much it looks like running text: 1, a half for what may be verse or talk, or 0. */
  readonly prose: 0 | 0.5 | 1
  /** Whether it ends as a sentence does. */
  readonly isClosed: boolean
  /** Whether it is as wide as most lines are. */
  readonly isFull: boolean
  /** Running text above it in the source, in full widths. */
  readonly ink: number
}

/** Blank lines that a new page is worth. */
export const pageGap = 4
/** A line as wide as this share of the usual one is running text; no column is wider than `widest`. */
const wideShare = 0.6
const fullShare = 0.9
const widest = 36
/** Talk and verse are at least so wide. */
const leastSoft = 5
/** A shorter line that ends as a sentence does may be a head with a stop. */
const leastSentence = 8

const leaders =
  /(?:\.{3,}|(?:\s\.){3,}|…{2,}|·{3,}|・{3,}|—{4,}|_{4,}|\s{3,})\s*[(（]?(?:\d{1,4}|[ivxlc]{1,7})[)）]?$/iu

/** Whether a line ends with leaders and the number of a page. */
export function hasLeaders(text: string): boolean {
  return /[\divxlc)）]$/i.test(text) && leaders.test(text)
}

/** Look at the lines of a source that are not blank. */
export function observePrinted(lines: readonly Line[]): ObservedLine[] {
  const kept = lines.flatMap((line, at) => {
    const text = line.value.trim()
    return text === '' ? [] : [{line, at, text, extent: advance(text, 'cjk')}]
  })
  const extents = Float64Array.from(kept, ({extent}) => extent).sort()
  const usual = Math.min(widest, extents[Math.floor(extents.length * 0.8)] ?? 0)
  let ink = 0
  return kept.map(({line, at, text, extent}, index) => {
    const before = kept[index - 1]
    const isNewPage = before !== undefined && before.line.page !== line.page
    const isClosed = endsClosed(text)
    // Layout has seen its type and its place: such a line is none of the text's, however wide it is.
    const isHead = line.placement?.isHead ?? false
    const prose = isHead ? 0 : proseOf(text, extent, usual, isClosed)
    const own = ink
    ink += extent * prose
    return {
      line,
      text,
      gap: before === undefined || isNewPage ? pageGap : at - before.at - 1,
      extent,
      prose,
      isClosed,
      isFull: !isHead && extent >= usual * fullShare,
      ink: own
    }
  })
}

function proseOf(text: string, extent: number, usual: number, isClosed: boolean): 0 | 0.5 | 1 {
  if (extent < leastSoft || hasLeaders(text) || !/\p{Ll}|\p{Lo}/u.test(text)) return 0
  // `宴桃园豪杰三结义 斩黄巾英雄首立功`: words without a mark that leave room are no running text.
  if (/\p{Script=Han}/u.test(text) && !/\p{P}/u.test(text) && extent < usual * 0.85) return 0
  if (extent >= Math.max(leastSoft, usual * wideShare)) return 1
  if (isHeadlineCase(text)) return 0
  return isClosed && extent >= leastSentence ? 1 : 0.5
}

function endsClosed(text: string): boolean {
  let end = text.length
  while (end > 0 && isCloser(text[end - 1]!)) end--
  return isFinal(text[end - 1] ?? '')
}

/** The commonest number of blank lines between two paragraphs of running text. */
export function findUsualGap(printed: readonly ObservedLine[]): number {
  const counts = new Map<number, number>()
  for (const [index, one] of printed.entries()) {
    const before = printed[index - 1]
    if (!before || before.prose < 1 || one.prose < 1 || !before.isClosed) continue
    counts.set(one.gap, (counts.get(one.gap) ?? 0) + 1)
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
}
