import type {Quote, Ruling} from '../decisions/index.ts'
import {itemAt} from '../item-at.ts'
import type {Reason, Trace, TracedArticle} from '../trace/index.ts'
import {type Card, type CardOption, toOption} from './card.ts'
import {namePlace} from './line-cards.ts'

/** The decisions about an article: its title, and where its text begins. */
export function articleCards(
  trace: Trace,
  index: number,
  lineAt: (path: string, line: number) => number
): Card[] {
  const article = itemAt(trace.articles, index)
  const {path, titlePosition, bodyPosition, title, confidence, runnerUp} = article
  if (path === undefined || !bodyPosition || article.kind !== 'article') return []
  const rival = runnerUp === undefined ? undefined : trace.articles[runnerUp]
  const opening = trace.lines[lineAt(path, bodyPosition.start.line)]?.text ?? ''
  const at = (position: NonNullable<typeof titlePosition>) => ({
    line: lineAt(path, position.start.line),
    place: namePlace({path, position})
  })
  const evidence = (yes: string, no: string) =>
    article.evidence.map(({name, weight, detail}: Reason) => ({
      name,
      favors: weight >= 0 ? yes : no,
      weight: Math.abs(weight),
      detail
    }))
  const titleCard: Card = {
    isSettled: false,
    evidence: evidence('this title', 'another'),
    ...at(titlePosition ?? bodyPosition),
    id: `t${index}`,
    question: 'Does this title head this text?',
    decided: title === undefined ? 'a text without a title' : `yes: “${title}”`,
    confidence: confidence.title,
    context: [title ?? '', opening],
    options: () => titleOptions(trace, index, rival)
  }
  const cutCard: Card = {
    isSettled: false,
    evidence: evidence('a beginning', 'none'),
    ...at(bodyPosition),
    id: `c${index}`,
    question: 'Does a text begin here?',
    decided: title === undefined ? 'yes' : `yes, that of “${title}”`,
    confidence: confidence.cut,
    context: [opening],
    options: () =>
      article
        .settle()
        .flatMap((ruling) =>
          'cut' in ruling
            ? [toOption(ruling, settleIt)]
            : 'merge' in ruling
              ? [toOption(ruling)]
              : []
        )
  }
  return [titleCard, cutCard]
}

/** The titles that it could have: its own for good, then the runner-up's, then all others. */
function titleOptions(trace: Trace, index: number, rival: TracedArticle | undefined): CardOption[] {
  const article = itemAt(trace.articles, index)
  const body = bodyOf(article)
  const own = article.confirm().filter((ruling) => 'title' in ruling && 'body' in ruling)
  const others = trace.articles.filter(
    (other) => other !== article && other !== rival && other.title !== undefined
  )
  const rivals =
    body === undefined ? [] : [...(rival ? [rival] : []), ...others.slice(0, mostTitles)]
  return [
    ...own.map((ruling) => toOption(ruling, settleIt)),
    ...rivals.flatMap((one) => {
      const title = one.head()
      if (title === undefined || body === undefined) return []
      return [toOption({title, body}, `Give it the title “${one.title}”`)]
    })
  ]
}

const settleIt = 'Yes: settle it so'

/** In a book of many articles the others are named in `book.yaml` by hand. */
const mostTitles = 30

/** A quote of its beginning. */
function bodyOf(article: TracedArticle): Quote | undefined {
  for (const ruling of article.confirm()) {
    if ('cut' in ruling) return ruling.cut
    if ('body' in ruling && ruling.body !== undefined) return ruling.body
  }
  return undefined
}

/** The decision whose byline it is that an article has. */
export function bylineCard(
  trace: Trace,
  index: number,
  lineAt: (path: string, line: number) => number
): Card | undefined {
  const article = itemAt(trace.articles, index)
  const {path, title, byline, bylinePosition: position} = article
  if (path === undefined || byline === undefined || !position) return undefined
  return {
    id: `b${index}`,
    line: lineAt(path, position.start.line),
    place: namePlace({path, position}),
    question: 'Whose byline is this?',
    decided: title === undefined ? 'that of a text without a title' : `that of “${title}”`,
    confidence: article.confidence.title,
    isSettled: false,
    context: [byline],
    evidence: [],
    options: () => bylineOptions(trace, index)
  }
}

/** That it is the article's own, for good, or any other's that has a title: the nearest first. */
function bylineOptions(trace: Trace, index: number): CardOption[] {
  const own = itemAt(trace.articles, index)
    .confirm()
    .find((ruling) => 'byline' in ruling)
  if (!own || !('byline' in own)) return []
  const {byline, author} = own
  const others = trace.articles
    .flatMap((article, at) => (at !== index && article.title !== undefined ? [{article, at}] : []))
    .sort((a, b) => Math.abs(a.at - index) - Math.abs(b.at - index))
  return [
    toOption(own, settleIt),
    ...others.slice(0, mostTitles).flatMap(({article}) => {
      const title = article.confirm().flatMap((one) => ('cut' in one ? [] : headOf(one)))[0]
      if (title === undefined) return []
      const ruling = {byline, title, ...(author === undefined ? {} : {author})}
      return [toOption(ruling, `Give it to “${article.title}”`)]
    })
  ]
}

/** The title that a decision names. */
const headOf = (ruling: Ruling): Quote[] =>
  'title' in ruling && ruling.title !== undefined ? [ruling.title] : []

/** The decision where an article stands in the book. */
export function orderCard(
  trace: Trace,
  index: number,
  lineAt: (path: string, line: number) => number
): Card | undefined {
  const {path, title, titlePosition, bodyPosition} = itemAt(trace.articles, index)
  const position = titlePosition ?? bodyPosition
  const last = trace.articles.length - 1
  if (path === undefined || !position || last === 0) return undefined
  return {
    id: `o${index}`,
    line: lineAt(path, position.start.line),
    place: namePlace({path, position}),
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
function move(trace: Trace, index: number, label: string): CardOption[] {
  const order = trace.articles.slice(0, index + 2).flatMap((article) => article.head() ?? [])
  const [first, second] = order.slice(index)
  if (!first || !second || order.length < index + 2) return []
  return [toOption({order: [...order.slice(0, index), second, first]}, label)]
}
