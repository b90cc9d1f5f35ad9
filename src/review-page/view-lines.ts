import type {Trace, TracedLine} from '../trace/index.ts'
import type {BookElement} from './view-book.ts'

/** A printed line and its fate, as the review shows it. */
export interface LineView {
  readonly index: number
  /** As an editor counts, in its file. */
  readonly number: number
  /** Path of the file, where one begins. */
  readonly path?: string | undefined
  /** Of the article that it is in, from 1; 0 if it is in none. */
  readonly article: number
  /** What it is, in one word: `text`, `title`, `dropped`… */
  readonly kind: string
  /** What its end means; empty for what is no text. */
  readonly end: 'join' | 'line' | 'paragraph' | ''
  readonly isDoubtful: boolean
  readonly isSettled: boolean
  /** Whether blank lines stand before it. */
  readonly isApart: boolean
  /** Id of the element of the book that it is in. */
  readonly target: string
  readonly pieces: readonly {
    readonly text: string
    readonly fate: '' | 'dropped' | 'changed'
    readonly why?: string
  }[]
  /** The same for a screen reader. */
  readonly words: string
}

const endWords = {
  join: 'goes on',
  line: 'line kept',
  paragraph: 'paragraph ends',
  '': ''
} as const

/**
 * Show every line of a source with what became of it.
 *
 * @param book
 *   The elements that lines are in.
 * @param doubtful
 *   Indices of lines about which a decision is in doubt.
 */
export function viewLines(
  trace: Trace,
  book: readonly BookElement[],
  doubtful: ReadonlySet<number>
): LineView[] {
  const targets = new Map<number, string>()
  for (const {id, pieces} of book) {
    for (const piece of pieces) {
      if ('line' in piece && piece.line !== undefined && !targets.has(piece.line))
        targets.set(piece.line, id)
    }
  }
  return trace.lines.map(function (line, index): LineView {
    const before = trace.lines[index - 1]
    const isFirst = before?.path !== line.path
    const text = line.fates.find((fate) => fate.kind === 'text')
    const kind = kindOf(trace, line)
    const end = text ? (line.ends[0]?.meaning ?? 'paragraph') : ''
    const isSettled = line.ends.some((one) => one.isSettled)
    const isDoubtful = doubtful.has(index)
    const article = text ? text.article + 1 : 0
    return {
      index,
      number: line.position.start.line,
      path: isFirst ? line.path : undefined,
      article,
      kind,
      end,
      isDoubtful,
      isSettled,
      isApart: !isFirst && line.position.start.line - before!.position.start.line > 1,
      target: targets.get(index) ?? '',
      pieces: piecesOf(line),
      words: [
        article > 0 ? `article ${article}` : '',
        kind === 'text' ? '' : kind,
        endWords[end],
        isDoubtful ? 'in doubt' : '',
        isSettled ? 'settled' : ''
      ]
        .filter(Boolean)
        .join(', ')
    }
  })
}

function kindOf(trace: Trace, {fates}: TracedLine): string {
  const text = fates.find((fate) => fate.kind === 'text')
  if (!text) return 'dropped'
  if (text.part !== 'body') return text.part
  const role = text.block === undefined ? undefined : trace.blocks[text.block]?.role
  return role === undefined || role === 'paragraph' || role === 'noise' ? 'text' : role
}

/** The line in stretches that share a fate. */
function piecesOf({text, position, fates, ledger}: TracedLine): LineView['pieces'] {
  const base = position.start.offset!
  const marks = [
    ...fates.flatMap((fate) =>
      fate.kind === 'dropped'
        ? [{at: fate.position, fate: 'dropped' as const, why: `${fate.rule}: ${fate.reason}`}]
        : []
    ),
    ...ledger.flatMap(({kind, start, end, rule, replacement}) =>
      kind === 'changed'
        ? [{at: {start, end}, fate: 'changed' as const, why: `${rule}: ${replacement}`}]
        : []
    )
  ].sort((a, b) => a.at.start.offset! - b.at.start.offset!)
  const pieces: LineView['pieces'][number][] = []
  let at = 0
  for (const {at: place, fate, why} of marks) {
    const [from, to] = [place.start.offset! - base, place.end.offset! - base]
    if (to <= at || from >= text.length) continue
    if (from > at) pieces.push({text: text.slice(at, from), fate: ''})
    at = Math.max(at, from)
    pieces.push({text: text.slice(at, to), fate, why})
    at = to
  }
  if (at < text.length) pieces.push({text: text.slice(at), fate: ''})
  return pieces
}
