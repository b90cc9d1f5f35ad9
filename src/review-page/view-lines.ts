import type {Tell} from '../publish/retell.ts'
import {showUnprintable} from '../text/unprintable.ts'
import type {EndMeaning, Fate, Trace, TracedLine} from '../trace/index.ts'
import {type BookRow, lineOf} from './view-book.ts'

/**
 * A printed line and its fate, as the review shows it: a row of few characters, for a long page has
 * a hundred thousand of them.
 */
export type LineRow = readonly [
  /** As an editor counts, in its file. */
  number: number,
  /** Of the article that it is in, from 1; 0 if it is in none. */
  article: number,
  /** What it is, in one word: `text`, `title`, `dropped`… */
  kind: string,
  /** What its end means: `join`, `line`, `paragraph`; empty for what is no text. */
  end: EndMeaning | '',
  /** Of `doubt`, `settled` and `apart` (blank lines stand before it) those that are so. */
  marks: string,
  /** Index of the element of the book that it is in; -1 for none. */
  element: number,
  /** Its text; in stretches where some of it was dropped or changed. */
  text: string | readonly LinePiece[],
  /** Path of the file, where one begins. */
  path?: string
]

/** A stretch of a line; one that was dropped or changed says by which rule and why. */
type LinePiece =
  | readonly [text: string]
  | readonly [text: string, fate: 'dropped' | 'changed', why: string]

/**
 * Show every line of a source with what became of it.
 *
 * @param book
 *   The elements that lines are in.
 * @param doubtful
 *   Indices of lines about which a decision is in doubt.
 * @param tell
 *   Says a reason in the language of the page (optional, else English).
 */
export function viewPrintedLines(
  trace: Trace,
  book: readonly BookRow[],
  doubtful: ReadonlySet<number>,
  tell: Tell = (text) => text
): LineRow[] {
  const elements = new Map<number, number>()
  for (const [at, [, , , , , pieces]] of book.entries()) {
    for (const piece of pieces) {
      const line = lineOf(piece)
      if (line !== undefined && !elements.has(line)) elements.set(line, at)
    }
  }
  let before: {readonly path: string; readonly number: number} | undefined
  return trace.lines.map(function (line, index): LineRow {
    // Each part of a line is made when it is asked for: once here.
    const {ends, fates, path, position} = line
    const number = position.start.line
    const above = before?.path === path ? before : undefined
    const isFirst = above === undefined
    const text = fates.find((fate) => fate.kind === 'text')
    const isApart = above !== undefined && number - above.number > 1
    before = {path, number}
    const marks: string[] = []
    if (doubtful.has(index)) marks.push('doubt')
    if (ends.some((one) => one.isSettled)) marks.push('settled')
    if (isApart) marks.push('apart')
    const row = [
      number,
      text ? text.article + 1 : 0,
      kindOf(trace, text),
      text ? (ends[0]?.meaning ?? 'paragraph') : '',
      marks.join(' '),
      elements.get(index) ?? -1,
      piecesOf(line, position, fates, tell)
    ] as const
    return isFirst ? [...row, path] : row
  })
}

function kindOf(trace: Trace, text: Extract<Fate, {kind: 'text'}> | undefined): string {
  if (!text) return 'dropped'
  if (text.part !== 'body') return text.part
  const role = text.block === undefined ? undefined : trace.blocks[text.block]?.role
  return role === undefined || role === 'paragraph' || role === 'noise' ? 'text' : role
}

/** The line in stretches that share a fate. */
function piecesOf(
  {text, ledger}: TracedLine,
  position: TracedLine['position'],
  fates: readonly Fate[],
  tell: Tell
): string | LinePiece[] {
  if (ledger.length === 0 && fates.every(({kind}) => kind === 'text')) return showUnprintable(text)
  const base = position.start.offset
  const marks = [
    ...fates.flatMap((fate) =>
      fate.kind === 'dropped'
        ? [{at: fate.position, fate: 'dropped' as const, why: `${fate.rule}: ${tell(fate.reason)}`}]
        : []
    ),
    ...ledger.flatMap(({kind, start, end, rule, replacement}) =>
      kind === 'changed'
        ? [{at: {start, end}, fate: 'changed' as const, why: `${rule}: ${replacement}`}]
        : []
    )
  ].sort((a, b) => a.at.start.offset - b.at.start.offset)
  const pieces: LinePiece[] = []
  let at = 0
  for (const {at: place, fate, why} of marks) {
    const [from, to] = [place.start.offset - base, place.end.offset - base]
    if (to <= at || from >= text.length) continue
    if (from > at) pieces.push([showUnprintable(text.slice(at, from))])
    at = Math.max(at, from)
    pieces.push([showUnprintable(text.slice(at, to)), fate, why])
    at = to
  }
  if (pieces.length === 0) return showUnprintable(text)
  if (at < text.length) pieces.push([showUnprintable(text.slice(at))])
  return pieces
}
