import type {Position} from 'unist'
import {type Indexes, quoteAll, type Ruling, type Span} from '../decisions/index.ts'
import type {DecidedBreak} from '../restore/index.ts'
import type {LedgerEntry, Line, Source} from '../source/index.ts'
import type {Placed} from './fates.ts'
import {pointAt, spanOfLine} from './line-span.ts'
import {PrintedEnd} from './printed-end.ts'
import type {Fate, TracedEnd, TracedLine} from './trace.ts'

/** What lines are of. */
interface Page {
  readonly source: Source
  readonly indexes: Indexes
}

/**
 * A line whose parts are made when they are asked for, and not kept: a long book has a hundred
 * thousand lines, and few of them are looked at.
 */
export class PrintedLine implements TracedLine {
  readonly #page: Page
  readonly #line: Line
  readonly #placed: readonly Placed[]
  readonly #decisions: readonly DecidedBreak[]
  readonly ledger: readonly LedgerEntry[]

  constructor(
    page: Page,
    line: Line,
    placed: readonly Placed[],
    ledger: readonly LedgerEntry[],
    decisions: readonly DecidedBreak[]
  ) {
    this.#page = page
    this.#line = line
    this.#placed = placed
    this.ledger = ledger
    this.#decisions = decisions
  }

  get path(): string {
    return this.#page.source.files[this.#line.file]!.path
  }

  get position(): Position {
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
    const {source, indexes} = this.#page
    return this.#decisions.map((one) => new PrintedEnd(source, indexes, one))
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
