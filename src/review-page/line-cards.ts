import type {Position} from 'unist'
import {itemAt} from '../item-at.ts'
import type {EndMeaning, Trace, TracedEnd, TracedHyphen, TracedLine} from '../trace/index.ts'
import {type Card, type Ground, toOption} from './card.ts'

/** The decisions about a printed line: what its end means, its hyphen, whether it is text. */
export function lineCards(trace: Trace, index: number): Card[] {
  const line = itemAt(trace.lines, index)
  return [
    ...line.ends.flatMap((end, at) => {
      const id = at === 0 ? `${index}` : `${index}-${at}`
      const next = trace.lines[index + 1 + at]
      const context = [line.text, nextOf(trace, end, next)]
      return [
        endCard(line, end, {id, index, context}),
        ...(end.hyphen ? [hyphenCard(line, end.hyphen, {id, index, context})] : [])
      ]
    }),
    fateCard(line, index)
  ]
}

interface At {
  readonly id: string
  readonly index: number
  readonly context: readonly string[]
}

const meanings: Readonly<Record<EndMeaning, {decided: string; label: string; favors: string}>> = {
  join: {decided: 'the paragraph goes on', label: 'Go on', favors: 'going on'},
  paragraph: {decided: 'the paragraph ends', label: 'End the paragraph', favors: 'an end'},
  line: {decided: 'the line ends for a reader too', label: 'Keep the line', favors: 'an end'}
}

function endCard(line: TracedLine, end: TracedEnd, {id, index, context}: At): Card {
  const {meaning, confidence, isSettled, evidence, alternatives} = end
  return {
    id: `e${id}`,
    line: index,
    place: namePlace(line),
    question: 'Does the paragraph go on?',
    decided: meanings[meaning].decided,
    confidence,
    isSettled,
    context,
    evidence: evidence.map(
      ({name, weight, detail}): Ground => ({
        name,
        favors: weight > 0 ? meanings.paragraph.favors : meanings.join.favors,
        weight: Math.abs(weight),
        detail
      })
    ),
    options: () => {
      const kept = end.confirm()
      const others = alternatives.flatMap((other) => {
        const ruling = other.settle()
        return ruling ? [toOption(ruling, meanings[other.meaning].label, other.chance)] : []
      })
      return [...others, ...(kept && !isSettled ? [toOption(kept, 'Yes: settle it so')] : [])]
    }
  }
}

const hyphens = {drop: 'the line made it', keep: 'the word has it', space: 'it is a dash'} as const

function hyphenCard(line: TracedLine, hyphen: TracedHyphen, {id, index, context}: At): Card {
  const {fate, confidence, reason, settle} = hyphen
  return {
    id: `h${id}`,
    line: index,
    place: namePlace(line),
    question: 'Whose is the hyphen?',
    decided: hyphens[fate],
    confidence,
    isSettled: false,
    context,
    evidence: [{name: reason, favors: hyphens[fate], weight: 0}],
    options: () => settle().map((ruling) => toOption(ruling))
  }
}

function fateCard(line: TracedLine, index: number): Card {
  const dropped = line.fates.filter((fate) => fate.kind === 'dropped')
  const isDropped = line.fates.length > 0 && dropped.length === line.fates.length
  return {
    id: `l${index}`,
    line: index,
    place: namePlace(line),
    question: 'Is this line text?',
    decided: isDropped ? 'no part of the book' : 'text',
    confidence: 1,
    isSettled: dropped.some((fate) => fate.rule === 'editor-drop'),
    context: [line.text],
    evidence: dropped.map(({rule, reason}) => ({
      name: rule,
      favors: 'leaving it out',
      weight: 0,
      detail: reason
    })),
    options: () => line.settle().map((ruling) => toOption(ruling))
  }
}

/** `page.txt:94` */
export function namePlace({path, position}: {path: string; position: Position}): string {
  return `${path.split('/').at(-1)}:${position.start.line}`
}

/** The line that the end is before; it is nearly always the next one. */
function nextOf(trace: Trace, {next}: TracedEnd, guess: TracedLine | undefined): string {
  const isIt = ({path, position}: TracedLine) =>
    path === next.path && position.start.line === next.place.line
  const found = guess && isIt(guess) ? guess : trace.lines.find(isIt)
  return found ? found.text.slice(Math.max(0, next.place.column - found.position.start.column)) : ''
}
