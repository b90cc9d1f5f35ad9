import type {Point} from 'unist'
import {
  type Indexes,
  type LineEnd,
  type Quote,
  quoteLineEnd,
  type Ruling
} from '../decisions/index.ts'
import {itemAt} from '../item-at.ts'
import type {DecidedBreak} from '../restore/index.ts'
import type {Source} from '../source/index.ts'
import {pointAt, spanOfLine} from './line-span.ts'
import type {EndMeaning, Reason, TracedEnd, TracedHyphen} from './traced.ts'

const meanings = ['join', 'paragraph', 'line'] as const

/** The end of a printed line; what is said of it is worked out when it is asked for. */
export class PrintedEnd implements TracedEnd {
  readonly #source: Source
  readonly #indexes: Indexes
  readonly #decided: DecidedBreak
  /** Looked up once for all that might be decided there. */
  #looked: {readonly quote: Quote | undefined} | undefined

  constructor(source: Source, indexes: Indexes, decided: DecidedBreak) {
    this.#source = source
    this.#indexes = indexes
    this.#decided = decided
  }

  get place(): Point {
    const {before} = this.#decided
    return pointAt(before, spanOfLine(before).end)
  }

  get next(): TracedEnd['next'] {
    const {after} = this.#decided
    const {path} = itemAt(this.#source.files, after.file)
    return {path, place: pointAt(after, spanOfLine(after).start)}
  }

  get meaning(): EndMeaning {
    const {decision, isKept} = this.#decided
    if (decision.meaning === 'join') return 'join'
    return isKept ? 'line' : 'paragraph'
  }

  get confidence(): number {
    return this.#decided.decision.confidence
  }

  get isSettled(): boolean {
    return this.#decided.decision.settled !== undefined
  }

  get evidence(): readonly Reason[] {
    return this.#decided.decision.evidence
  }

  get alternatives(): TracedEnd['alternatives'] {
    const {meaning, confidence} = this
    return meanings
      .filter((other) => other !== meaning)
      .map((other) => ({
        meaning: other,
        chance:
          (other === 'join') !== (meaning === 'join') && other !== 'line'
            ? 1 - confidence
            : undefined,
        settle: () => this.#settle(other)
      }))
  }

  get hyphen(): TracedHyphen | undefined {
    return this.meaning === 'join' ? this.#traceHyphen() : undefined
  }

  confirm(): Ruling | undefined {
    return this.#settle(this.meaning)
  }

  /** All of it, for who writes it down. */
  toJSON(): object {
    const {place, next, meaning, confidence, isSettled, evidence, alternatives, hyphen} = this
    const confirm = () => this.confirm()
    return {
      ...{place, next, meaning, confidence, isSettled, evidence, confirm, alternatives},
      ...(hyphen && {hyphen})
    }
  }

  #settle(to: EndMeaning): Ruling | undefined {
    const quote = this.#quote()
    if (quote === undefined) return undefined
    return to === 'join' ? {join: quote} : to === 'line' ? {line: quote} : {break: quote}
  }

  #quote(): Quote | undefined {
    const {before, after} = this.#decided
    const end: LineEnd = {before: spanOfLine(before), after: spanOfLine(after)}
    this.#looked ??= {quote: quoteLineEnd(this.#indexes, end)}
    return this.#looked.quote
  }

  #traceHyphen(): TracedHyphen | undefined {
    const {before, after} = this.#decided
    const found = this.#decided.join()
    if (found.kind !== 'hyphen') return undefined
    const {fate, confidence, reason} = found.hyphenation
    const left = /[\p{L}\p{M}\p{N}'’]*[-‐\u00ad¬]$/u.exec(before.value.trim())?.[0] ?? ''
    const right = /^[\p{L}\p{M}\p{N}'’]*/u.exec(after.value.trim())?.[0] ?? ''
    const readings = {
      drop: left.slice(0, -1) + right,
      keep: left + right,
      space: `${left} ${right}`
    }
    const settle = () => {
      const quote = this.#quote()
      if (quote === undefined || left === '' || right === '') return []
      return (['drop', 'keep', 'space'] as const)
        .filter((other) => other !== fate)
        .map((other): Ruling => ({join: quote, as: readings[other]}))
    }
    return {fate, confidence, reason, settle}
  }
}
