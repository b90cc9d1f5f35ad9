import type {Quote} from '../decisions/index.ts'
import type {Trace} from '../trace/index.ts'
import {type Card, type Option, toOption} from './card.ts'
import {placeOf} from './line-cards.ts'

/** The decision where an article stands in the book. */
export function orderCard(
  trace: Trace,
  index: number,
  lineAt: (path: string, line: number) => number
): Card | undefined {
  const {path, title, titlePosition, bodyPosition} = trace.articles[index]!
  const position = titlePosition ?? bodyPosition
  const last = trace.articles.length - 1
  if (path === undefined || !position || last === 0) return undefined
  return {
    id: `o${index}`,
    line: lineAt(path, position.start.line),
    place: placeOf({path, position}),
    question: 'Where does it stand in the book?',
    decided: `${index + 1} of ${last + 1}`,
    confidence: 1,
    isSettled: false,
    context: [title ?? ''],
    evidence: [],
    options: () => [
      ...(index > 0 ? move(trace, index - 1, 'Put it one further up') : []),
      ...(index < last ? move(trace, index, 'Put it one further down') : [])
    ]
  }
}

/** Two articles, the first of them at an index, in the other order; all before them stay. */
function move(trace: Trace, index: number, label: string): Option[] {
  const heads = trace.articles.slice(0, index + 2).map((article) => article.head())
  if (heads.some((head) => head === undefined)) return []
  const order = heads as Quote[]
  const swapped = [...order.slice(0, index), order[index + 1]!, order[index]!]
  return [toOption({order: swapped}, label)]
}
