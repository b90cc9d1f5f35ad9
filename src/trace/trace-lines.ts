import type {Position} from 'unist'
import {
  type Indexes,
  type LineEnd,
  type Quote,
  quoteAll,
  quoteLineEnd,
  type Ruling,
  type Span
} from '../decisions/index.ts'
import type {Collated} from '../pipeline.ts'
import type {DecidedBreak} from '../restore/index.ts'
import type {LedgerEntry, Line, Source} from '../source/index.ts'
import {findFates, type Placed} from './fates.ts'
import type {EndMeaning, Fate, TracedEnd, TracedHyphen, TracedLine} from './trace.ts'

/** Every printed line of a source with what became of it. */
export function traceLines(source: Source, collated: Collated, indexes: Indexes): TracedLine[] {
  const fates = findFates(collated)
  const endsOf = groupEnds(source, collated.stages.restored.decisions)
  const {ledger} = collated
  let [fateFrom, entryFrom] = [0, 0]
  const isBefore = (one: {file: number; end: number}, span: Span) =>
    one.file < span.file || (one.file === span.file && one.end <= span.start)
  const traced: TracedLine[] = []
  for (const [index, line] of source.lines.entries()) {
    if (line.value.trim() === '') continue
    const span = spanOf(line)
    while (fates[fateFrom] && isBefore(fates[fateFrom]!, span)) fateFrom++
    while (ledger[entryFrom] && isBefore(placeOf(ledger[entryFrom]!), span)) entryFrom++
    const own = take(fates, fateFrom, span, (one) => one)
    const entries = take(ledger, entryFrom, span, placeOf)
    traced.push(new PrintedLine({source, indexes, line}, own, entries, endsOf.get(index) ?? none))
  }
  return traced
}

const none: readonly never[] = []

/** What a line is of. */
interface LineOf {
  readonly source: Source
  readonly indexes: Indexes
  readonly line: Line
}

/**
 * A line whose parts are made when they are asked for, and not kept: a long book has a hundred
 * thousand lines, and few of them are looked at.
 */
class PrintedLine implements TracedLine {
  readonly #of: LineOf
  readonly #placed: readonly Placed[]
  readonly #decisions: readonly DecidedBreak[]
  readonly ledger: readonly LedgerEntry[]

  constructor(
    of: LineOf,
    placed: readonly Placed[],
    ledger: readonly LedgerEntry[],
    decisions: readonly DecidedBreak[]
  ) {
    this.#of = of
    this.#placed = placed
    this.ledger = ledger
    this.#decisions = decisions
  }

  get path(): string {
    const {source, line} = this.#of
    return source.files[line.file]!.path
  }

  get position(): Position {
    const {line} = this.#of
    const {start, end} = spanOf(line)
    return {start: pointAt(line, start), end: pointAt(line, end)}
  }

  get text(): string {
    return this.#of.line.value.trim()
  }

  get fates(): readonly Fate[] {
    return this.#placed.map(({fate}) => fate)
  }

  get ends(): readonly TracedEnd[] {
    const {source, indexes} = this.#of
    return this.#decisions.map((one) => traceEnd(source, one, indexes))
  }

  settle(): readonly Ruling[] {
    return settleLine(spanOf(this.#of.line), this.#placed, this.#of.indexes)
  }

  /** All of it, for who writes it down. */
  toJSON(): object {
    const {path, position, text, fates, ledger, ends} = this
    return {path, position, text, fates, ledger, ends, settle: () => this.settle()}
  }
}

const placeOf = ({file, start, end}: Collated['ledger'][number]): Span => ({
  file,
  start: start.offset!,
  end: end.offset!
})

/** Those of a sorted list that meet a span; `from` is the first that can. */
function take<One>(
  list: readonly One[],
  from: number,
  span: Span,
  spanOf: (one: One) => Span
): One[] {
  const found: One[] = []
  for (let at = from; at < list.length; at++) {
    const {file, start, end} = spanOf(list[at]!)
    if (file !== span.file || start >= span.end) break
    if (end > span.start) found.push(list[at]!)
  }
  return found
}

/** Breaks by the index of the printed line that they end; a line of two columns has two. */
function groupEnds(
  source: Source,
  decisions: readonly DecidedBreak[]
): Map<number, readonly DecidedBreak[]> {
  const groups = new Map<number, DecidedBreak[]>()
  for (const one of decisions) {
    // A piece of a column begins inside of its line.
    const index = indexOfLine(source.lines, one.before)
    const group = groups.get(index)
    if (group) group.push(one)
    else groups.set(index, [one])
  }
  return groups
}

/** The last line that begins where a line begins, or before. */
function indexOfLine(lines: readonly Line[], {file, start}: Line): number {
  let [low, high] = [0, lines.length]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    const other = lines[middle]!
    const isAfter = other.file > file || (other.file === file && other.start.offset > start.offset)
    if (isAfter) high = middle
    else low = middle
  }
  return low
}

function traceEnd(source: Source, one: DecidedBreak, indexes: Indexes): TracedEnd {
  const {before, after, decision, isKept} = one
  const end: LineEnd = {before: spanOf(before), after: spanOf(after)}
  const meaning: EndMeaning = decision.meaning === 'join' ? 'join' : isKept ? 'line' : 'paragraph'
  const {confidence} = decision
  // Looked up once for all that might be decided there.
  let looked: {readonly quote: Quote | undefined} | undefined
  const quoteEnd = () => {
    looked ??= {quote: quoteLineEnd(indexes, end)}
    return looked.quote
  }
  const settle = (to: EndMeaning) => (): Ruling | undefined => {
    const quote = quoteEnd()
    if (quote === undefined) return undefined
    return to === 'join' ? {join: quote} : to === 'line' ? {line: quote} : {break: quote}
  }
  const others = (['join', 'paragraph', 'line'] as const).filter((other) => other !== meaning)
  return {
    place: pointAt(before, end.before.end),
    next: {path: source.files[after.file]!.path, place: pointAt(after, end.after.start)},
    meaning,
    confidence,
    isSettled: decision.settled !== undefined,
    get evidence() {
      return decision.evidence
    },
    confirm: settle(meaning),
    alternatives: others.map((other) => ({
      meaning: other,
      chance:
        (other === 'join') !== (meaning === 'join') && other !== 'line'
          ? 1 - confidence
          : undefined,
      settle: settle(other)
    })),
    get hyphen() {
      return meaning === 'join' ? traceHyphen(one, quoteEnd) : undefined
    }
  }
}

function traceHyphen(
  {before, after, join}: DecidedBreak,
  quoteEnd: () => Quote | undefined
): TracedHyphen | undefined {
  const found = join()
  if (found.kind !== 'hyphen') return undefined
  const {fate, confidence, reason} = found.hyphenation
  const left = /[\p{L}\p{M}\p{N}'’]*[-‐\u00ad¬]$/u.exec(before.value.trim())?.[0] ?? ''
  const right = /^[\p{L}\p{M}\p{N}'’]*/u.exec(after.value.trim())?.[0] ?? ''
  const readings = {drop: left.slice(0, -1) + right, keep: left + right, space: `${left} ${right}`}
  const settle = () => {
    const quote = quoteEnd()
    if (quote === undefined || left === '' || right === '') return []
    return (['drop', 'keep', 'space'] as const)
      .filter((other) => other !== fate)
      .map((other): Ruling => ({join: quote, as: readings[other]}))
  }
  return {fate, confidence, reason, settle}
}

/** Out of the book for what is in it; back for what was taken for the page's. */
function settleLine(span: Span, fates: readonly Placed[], indexes: Indexes): Ruling[] {
  const quote = quoteAll(indexes, span)
  if (quote === undefined) return []
  const isDropped = fates.length > 0 && fates.every(({fate}) => fate.kind === 'dropped')
  const rules = fates.flatMap(({fate}) => (fate.kind === 'dropped' ? [fate.rule] : []))
  if (!isDropped) return [{drop: quote}]
  return rules.some((rule) => rule !== 'control-character' && rule !== 'editor-drop')
    ? [{keep: quote}]
    : []
}

/** A line without white space at its ends. */
function spanOf({file, start, value}: Line): Span {
  const lead = value.length - value.trimStart().length
  return {file, start: start.offset + lead, end: start.offset + value.trimEnd().length}
}

function pointAt({start}: Line, offset: number) {
  return {line: start.line, column: start.column + offset - start.offset, offset}
}
