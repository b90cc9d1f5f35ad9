import {countOf} from '../count-of.ts'
import {type Ruling, toYaml} from '../decisions/index.ts'
import {itemAt} from '../item-at.ts'
import {findDoubts} from './find-doubts.ts'
import type {
  Fate,
  Reason,
  Trace,
  TracedArticle,
  TracedBlock,
  TracedEnd,
  TracedLine
} from './traced.ts'

/** Reasons that are shown of each decision. */
const mostReasons = 4
/** Doubts that are shown of a book. */
const mostDoubts = 20

/**
 * Say in words what was decided about a printed line, why, and what would change it.
 *
 * @param trace
 *   How the source became articles.
 * @param line
 *   One of its lines.
 * @param tell
 *   Says the English of a row in the language of the person (optional).
 * @returns
 *   Text of several lines, with a line end.
 */
export function explainLine(trace: Trace, line: TracedLine, tell: Tell = english): string {
  const at = trace.lines.indexOf(line)
  const before = trace.lines
    .slice(0, at)
    .findLast(({ends}) => ends.some((end) => isAt(end.next, line)))
  const rows = [`${placeOf(line)}  ${line.text}`]
  const settle: Ruling[] = []
  for (const fate of line.fates) rows.push(row('goes to', describeFate(fate, trace)))
  const [into] = before?.ends.filter((end) => isAt(end.next, line)) ?? []
  if (into) {
    rows.push(...explainEnd('before it', into))
    settle.push(...into.alternatives.flatMap((one) => one.settle() ?? []))
  }
  for (const end of line.ends) {
    rows.push(...explainEnd('after it', end))
    settle.push(...end.alternatives.flatMap((one) => one.settle() ?? []))
    if (!end.hyphen) continue
    const {fate, confidence, reason} = end.hyphen
    rows.push(
      row('hyphen', `${fate === 'drop' ? 'dropped' : 'kept'} (${show(confidence)}): ${reason}`)
    )
    settle.push(...end.hyphen.settle())
  }
  for (const index of blocksOf(line)) {
    const block = itemAt(trace.blocks, index)
    rows.push(...explainBlock(block))
    settle.push(...block.settle())
  }
  for (const index of articlesOf(line)) {
    const article = itemAt(trace.articles, index)
    rows.push(...explainArticle(article, index, trace))
    settle.push(...article.settle())
  }
  settle.push(...line.settle())
  const [first, ...others] = rows
  const told = others.map((one) => tellRow(one, tell))
  return [first, ...told, ...explainSettle(settle, tell)].join('\n') + '\n'
}

/**
 * Say in words what became of a book, and what is in doubt: the least certain first.
 */
export function explainBook(trace: Trace, tell: Tell = english): string {
  const dropped = trace.lines.filter(({fates}) => fates.every(({kind}) => kind === 'dropped'))
  const rows = [
    tell(
      `${countOf(trace.lines.length, 'printed line')}, ${countOf(dropped.length, 'of them', 'of them')} left out; ${countOf(trace.blocks.length, 'paragraph')}; ${countOf(trace.articles.length, 'article')}:`
    ),
    ...trace.articles.map((article, index) => `  ${nameArticle(article, index)}`)
  ]
  const doubts = findDoubts(trace)
  if (doubts.length === 0) rows.push('', tell('Nothing is in doubt.'))
  else
    rows.push('', tell(`${countOf(doubts.length, 'decision')} in doubt, the least certain first:`))
  for (const {path, place, confidence, decided, settle} of doubts.slice(0, mostDoubts)) {
    rows.push(
      '',
      `${path}:${place.line}:${place.column}  ${tell(`${decided} (${show(confidence)})`)}`
    )
    rows.push(...settle().map((ruling) => `    ${toYaml(ruling)}`))
  }
  if (doubts.length > mostDoubts) rows.push('', tell(`… and ${doubts.length - mostDoubts} more`))
  if (doubts.length > 0) {
    rows.push(
      '',
      tell('The lines that begin with `-` settle it: put one below `decisions:` in book.yaml.')
    )
  }
  return rows.join('\n') + '\n'
}

function explainEnd(name: string, end: TracedEnd): string[] {
  const {meaning, confidence, isSettled, evidence, alternatives} = end
  const sure = isSettled ? 'settled' : show(confidence)
  const reasons = evidence
    .filter(({weight}) => Math.abs(weight) >= 0.05)
    .slice(0, mostReasons)
    .map(
      ({name, weight}) =>
        `${name} for ${weight > 0 ? 'an end' : 'going on'} (${show(Math.abs(weight), 1)})`
    )
  const others = alternatives.flatMap(({meaning, chance}) =>
    chance === undefined ? [] : [`else ${meanings[meaning]} (${show(chance)})`]
  )
  return [
    row(name, `${meanings[meaning]} (${sure})`),
    ...(reasons.length > 0 ? [row('', reasons.join(', '))] : []),
    ...others.map((other) => row('', other))
  ]
}

const meanings = {
  join: 'the paragraph goes on',
  line: 'the line ends for the reader, the paragraph goes on',
  paragraph: 'a paragraph ends'
}

function explainBlock({role, confidence, opinions}: TracedBlock): string[] {
  return [
    row('role', `${role} (${show(confidence)})`),
    ...opinions
      .filter(({evidence}) => evidence.length > 0)
      .map(({role, sum, evidence}) => row('', `as ${role} ${signed(sum)}: ${list(evidence)}`))
  ]
}

function explainArticle(article: TracedArticle, index: number, trace: Trace): string[] {
  const {confidence, evidence, runnerUp} = article
  const ties = article.ties()
  const rivals = ties
    .filter((tie) => tie.article !== index)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
  const own = ties.find((tie) => tie.article === index)
  return [
    row('article', nameArticle(article, index)),
    row(
      '',
      `its title ${show(confidence.title)}, its beginning ${show(confidence.cut)}: ${list(evidence)}`
    ),
    ...(runnerUp === undefined
      ? []
      : [
          row(
            'runner-up',
            `${nameArticle(itemAt(trace.articles, runnerUp), runnerUp)} would have had this text`
          )
        ]),
    ...(own && rivals.length > 0
      ? [
          row(
            '',
            `the title is tied to this text by ${signed(own.weight)}, to that of ${rivals.map((tie) => `article ${tie.article + 1} by ${signed(tie.weight)}`).join(', ')}`
          )
        ]
      : [])
  ]
}

function explainSettle(settle: readonly Ruling[], tell: Tell): string[] {
  const lines = [...new Set(settle.map(toYaml))]
  if (lines.length === 0) return []
  return [
    '',
    tell('To change it, put one of these below `decisions:` in book.yaml:'),
    ...lines.map((line) => `  ${line}`)
  ]
}

function describeFate(fate: Fate, {articles}: Trace): string {
  if (fate.kind === 'dropped') return `the ledger, as ${fate.rule}: ${fate.reason}`
  const named = nameArticle(itemAt(articles, fate.article), fate.article)
  const below = articles.findIndex(({kind}, index) => index > fate.article && kind !== 'part')
  if (itemAt(articles, fate.article).kind === 'part' && below >= 0)
    return `the heading of the part above article ${nameArticle(itemAt(articles, below), below)}`
  return `${fate.part === 'body' ? 'the text' : `the ${fate.part}`} of article ${named}`
}

function nameArticle({kind, title, byline}: TracedArticle, index: number): string {
  const name = title === undefined ? `(${kind}, no title)` : `“${title}”`
  return `${index + 1} ${name}${byline === undefined ? '' : `, ${byline}`}`
}

const blocksOf = ({fates}: TracedLine) => [
  ...new Set(fates.flatMap((fate) => (fate.kind === 'text' ? (fate.block ?? []) : [])))
]
const articlesOf = ({fates}: TracedLine) => [
  ...new Set(fates.flatMap((fate) => (fate.kind === 'text' ? fate.article : [])))
]

function isAt({path, place}: TracedEnd['next'], line: TracedLine): boolean {
  return path === line.path && place.line === line.position.start.line
}

function placeOf({path, position}: TracedLine): string {
  return `${path}:${position.start.line}:${position.start.column}`
}

const list = (evidence: readonly Reason[]) =>
  [...evidence]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, mostReasons)
    .map(({name, weight}) => `${name} ${signed(weight)}`)
    .join(', ')

type Tell = (text: string) => string
const english: Tell = (text) => text

const row = (name: string, text: string) => `  ${name.padEnd(nameWidth)} ${text}`
/** Columns of the names of rows. */
const nameWidth = 10

function tellRow(one: string, tell: Tell): string {
  const [name, text] = [one.slice(2, 2 + nameWidth).trimEnd(), one.slice(3 + nameWidth)]
  const told = name === '' ? '' : tell(name)
  // A Han character takes two columns.
  return `  ${told.padEnd(told === name ? nameWidth : nameWidth - told.length)} ${tell(text)}`
}
const show = (value: number, digits = 2) => value.toFixed(digits)
const signed = (value: number) => (value < 0 ? '' : '+') + value.toFixed(1)
