import type {Trace, TracedLine} from '../trace/index.ts'
import {sure} from '../weights/sure.ts'
import {articleCards} from './article-cards.ts'
import type {Card} from './card.ts'
import {lineCards} from './line-cards.ts'
import type {LineIndex} from './line-index.ts'

/** What is in doubt in a book. */
export interface Doubts {
  /** The least certain first. */
  readonly cards: readonly Card[]
  /** How many there are, those without a card among them. */
  readonly count: number
  /** Indices of all lines at which there is one. */
  readonly lines: ReadonlySet<number>
  /** Line ends of the book: how many, which of them are joined, and settled by a person. */
  readonly ends: {readonly all: number; readonly joins: number; readonly settled: number}
}

/**
 * Find the decisions that are not sure.
 *
 * Chances are looked at first: a card holds all that a person needs, and a page of broken lines has
 * a hundred thousand doubts.
 *
 * @param most
 *   So many cards are made at most, of the least certain.
 */
export function surveyDoubts(trace: Trace, index: LineIndex, most: number): Doubts {
  const lines = new Set<number>()
  const chances: number[] = []
  const least = new Map<number, number>()
  const found = {all: 0, joins: 0, settled: 0}
  for (const [at, line] of trace.lines.entries()) {
    const {ends} = line
    for (const {meaning, isSettled} of ends) {
      found.all++
      if (meaning === 'join') found.joins++
      if (isSettled) found.settled++
    }
    const own = doubtsAt(ends)
    if (own.length === 0) continue
    lines.add(at)
    least.set(at, Math.min(...own))
    for (const chance of own) chances.push(chance)
  }
  const ofArticles = trace.articles.flatMap((_, at) =>
    articleCards(trace, at, index.ofNumber).filter(isDoubtful)
  )
  for (const {line, confidence} of ofArticles) {
    lines.add(line)
    chances.push(confidence)
  }
  const sorted = Float64Array.from(chances).sort()
  const bar = (chances.length > most ? sorted[most - 1] : undefined) ?? Number.POSITIVE_INFINITY
  const cards = [
    ...[...least].flatMap(([at, chance]) =>
      chance <= bar ? lineCards(trace, at).filter(isDoubtful) : []
    ),
    ...ofArticles
  ]
  cards.sort((a, b) => a.confidence - b.confidence)
  return {cards: cards.slice(0, most), count: chances.length, lines, ends: found}
}

const isDoubtful = ({confidence, isSettled}: Card) => confidence < sure && !isSettled

/** Chances of the doubts about a line's ends and their hyphens. */
function doubtsAt(ends: TracedLine['ends']): number[] {
  const chances: number[] = []
  for (const {isSettled, confidence, hyphen} of ends) {
    if (!isSettled && confidence < sure) chances.push(confidence)
    if (hyphen && hyphen.confidence < sure) chances.push(hyphen.confidence)
  }
  return chances
}
