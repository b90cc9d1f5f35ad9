import {itemAt} from '../item-at.ts'
import type {Trace, TracedBlock} from '../trace/index.ts'
import {type Card, toOption} from './card.ts'
import {namePlace} from './line-cards.ts'

const words: Readonly<Record<TracedBlock['role'], string>> = {
  title: 'a title',
  byline: 'a byline',
  noise: 'no part of the book',
  lead: 'the lead',
  credit: 'the credit',
  paragraph: 'running text',
  heading: 'a heading',
  verse: 'verse',
  note: 'a note',
  caption: 'a caption',
  ornament: 'an ornament',
  code: 'code, or a drawn figure'
}

/** The decision what a paragraph is. */
export function blockCard(
  trace: Trace,
  index: number,
  lineAt: (path: string, line: number) => number
): Card | undefined {
  const block = itemAt(trace.blocks, index)
  const {path, position, text, role, confidence, opinions} = block
  if (!position) return undefined
  return {
    id: `r${index}`,
    line: lineAt(path, position.start.line),
    place: namePlace({path, position}),
    question: 'What is this?',
    decided: words[role],
    confidence,
    isSettled: false,
    context: [text.slice(0, 120)],
    evidence: opinions.flatMap((opinion) =>
      opinion.evidence.map(({name, weight, detail}) => ({
        name,
        favors: `${weight < 0 ? 'not ' : ''}${opinion.role === 'body' ? 'running text' : `a ${opinion.role}`}`,
        weight: Math.abs(weight),
        detail
      }))
    ),
    options: () => block.settle().map((ruling) => toOption(ruling))
  }
}
