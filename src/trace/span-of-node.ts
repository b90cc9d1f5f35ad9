import type {Paragraph, Text} from 'mdast'
import type {Span} from '../decisions/index.ts'

/** The characters of a source from a node's first to its last, as far as they are of one file. */
export function spanOfNode({children}: Paragraph): Span | undefined {
  const texts = children.filter((child): child is Text => child.type === 'text' && !!child.position)
  const [first] = texts
  if (!first) return undefined
  const file = first.data?.file ?? 0
  const start = first.position!.start.offset!
  const end = texts
    .filter((one) => (one.data?.file ?? 0) === file)
    .reduce((most, {position}) => Math.max(most, position!.end.offset!), start)
  return {file, start, end}
}
