import {type Indexes, quoteAll, type Ruling, type Span} from '../decisions/index.ts'
import {itemAt} from '../item-at.ts'
import type {DecidedBreak} from '../restore/index.ts'
import type {LedgerEntry, Line, Source, SourcePosition} from '../source/index.ts'
import type {Placed} from './fates.ts'
import {pointAt, spanOfLine} from './line-span.ts'
import {PrintedEnd} from './printed-end.ts'
import type {Fate, TracedEnd, TracedLine} from './traced.ts'

/** What lines are of. */
interface Page {
  readonly source: Source
  readonly indexes: Indexes
  /** In the order of the source, as the ledger. */
  readonly fates: readonly Placed[]
  readonly ledger: readonly LedgerEntry[]
  /** The breaks that end a line, by its index. */
  readonly ends: (line: number) => readonly DecidedBreak[]
}

/**
 * A line whose parts are made when they are asked for, and not kept: a long book has a hundred
 * thousand lines, and few of them are looked at.
 */
export class LazyLine implements TracedLine {
  readonly #page: Page
  readonly #index: number
  readonly #fateFrom: number
  readonly #entryFrom: number

  /**
   * @param index
   *   Of the line in the source.
   * @param fateFrom
   *   The first of the page's fates that does not end before it.
   * @param entryFrom
   *   The same of the ledger.
   */
  constructor(page: Page, index: number, fateFrom: number, entryFrom: number) {
    this.#page = page
    this.#index = index
    this.#fateFrom = fateFrom
    this.#entryFrom = entryFrom
  }

  get #line(): Line {
    return itemAt(this.#page.source.lines, this.#index)
  }

  get #placed(): readonly Placed[] {
    return take(this.#page.fates, this.#fateFrom, spanOfLine(this.#line), (one) => one)
  }

  get ledger(): readonly LedgerEntry[] {
    return take(this.#page.ledger, this.#entryFrom, spanOfLine(this.#line), placeOf)
  }

  get path(): string {
    return itemAt(this.#page.source.files, this.#line.file).path
  }

  get position(): SourcePosition {
    const line = this.#line
    const {start, end} = spanOfLine(line)
    return {start: pointAt(line, start), end: pointAt(line, end)}
  }

  get text(): string {
    return this.#line.value.trim()
  }

  get fates(): readonly Fate[] {
    return this.#placed.map(({fate}) => fate)
  }

  get ends(): readonly TracedEnd[] {
    const {source, indexes, ends} = this.#page
    return ends(this.#index).map((one) => new PrintedEnd(source, indexes, one))
  }

  settle(): readonly Ruling[] {
    return settleLine(spanOfLine(this.#line), this.#placed, this.#page.indexes)
  }

  /** All of it, for who writes it down. */
  toJSON(): object {
    const {path, position, text, fates, ledger, ends} = this
    return {path, position, text, fates, ledger, ends, settle: () => this.settle()}
  }
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

const placeOf = ({file, start, end}: LedgerEntry): Span => ({
  file,
  start: start.offset,
  end: end.offset
})

/** Those of a sorted list that meet a span; `from` is the first that can. */
function take<One extends object>(
  list: readonly One[],
  from: number,
  span: Span,
  spanOf: (one: One) => Span
): readonly One[] {
  const found: One[] = []
  for (let at = from, one = list[at]; one; one = list[++at]) {
    const {file, start, end} = spanOf(one)
    if (file !== span.file || start >= span.end) break
    if (end > span.start) found.push(one)
  }
  return found
}
