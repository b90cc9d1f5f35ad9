import type {Paragraph, Text} from 'mdast'
import type {Span} from '../decisions/index.ts'
import {isSourcePosition} from '../source/index.ts'

/** The characters of a source that a text stands for; nothing if it is in no source. */
export function spanOfText({position, data}: Text): Span | undefined {
  if (!isSourcePosition(position)) return undefined
  return {file: data?.file ?? 0, start: position.start.offset, end: position.end.offset}
}

/** The characters of a source from a node's first to its last, as far as they are of one file. */
export function spanOfNode({children}: Paragraph): Span | undefined {
  const spans = children.flatMap((child) => (child.type === 'text' && spanOfText(child)) || [])
  const [first] = spans
  if (!first) return undefined
  const own = spans.filter(({file}) => file === first.file)
  return {...first, end: own.reduce((most, {end}) => Math.max(most, end), first.end)}
}
