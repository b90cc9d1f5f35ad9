import {toString as textOf} from 'mdast-util-to-string'
import type {Collated} from '../../src/collated.ts'
import {collate} from '../../src/pipeline.ts'
import {readSource} from '../../src/source/index.ts'
import type {ForgedLine, ForgedPage} from '../forge/forged-page.ts'
import {type FoundArticle, matchArticles, type PageScore, scorePage} from './score-page.ts'

/** Decisions of a page, how many of them are wrong, and how many of either were doubted. */
export interface Doubts {
  readonly all: number
  readonly doubted: number
  readonly wrong: number
  readonly wrongAndDoubted: number
}

export interface Judgement extends PageScore {
  readonly articles: Doubts
  readonly breaks: Doubts
}

/** Read a page, and judge what was read of it. */
export function judgePage(page: ForgedPage): Judgement {
  const bytes = new TextEncoder().encode(page.text)
  const {source} = readSource([{path: 'page.txt', bytes}])
  const collated = collate(source)
  const found = foundIn(collated)
  return {
    ...scorePage(page.truth, found),
    articles: doubtsOfArticles(page, collated, found),
    breaks: doubtsOfBreaks(page, collated)
  }
}

/** Articles as a reader meets them: notes at the end of theirs. */
export function foundIn({articles}: Collated): FoundArticle[] {
  return articles.map(({kind, title, byline, body, footnotes = []}) => ({
    kind,
    title: title?.text ?? '',
    byline: byline?.text ?? '',
    paragraphs: [
      ...body.map(({text}) => text),
      ...footnotes.map((note) => `[${note.label ?? note.identifier}]${textOf(note)}`)
    ]
  }))
}

/** An article is doubted if a message stands at one of its lines. */
function doubtsOfArticles(
  {truth}: ForgedPage,
  {articles, messages}: Collated,
  found: readonly FoundArticle[]
): Doubts {
  const lines = linesOf(messages, /^(?:uncertain-(?!break|hyphen)|title-without-body)/)
  const matched = matchArticles(truth.articles, found)
  const right = new Set(matched.flatMap(({place, isWhole}) => (isWhole ? [place] : [])))
  const judged = articles.flatMap(({kind, title, byline, body}, place) => {
    if (kind !== 'article') return []
    const own = [
      ...(title?.blocks ?? []),
      ...(byline?.blocks ?? []),
      ...body.flatMap(({blocks}) => blocks)
    ]
    const isDoubted = own.some((block) => block.lines.some(({start}) => lines.has(start.line)))
    return [{isRight: right.has(place), isDoubted}]
  })
  return count(judged)
}

/** A break between two neighbouring lines of running text is joined, or is not; right or wrong. */
function doubtsOfBreaks({lines}: ForgedPage, {articles, messages}: Collated): Doubts {
  const doubted = linesOf(messages, /^uncertain-break$/)
  const partOf = new Map<number, object>()
  for (const {body} of articles)
    for (const part of body)
      for (const block of part.blocks)
        for (const line of block.lines) partOf.set(line.start.line, part)
  const judged: {isRight: boolean; isDoubted: boolean}[] = []
  let before: {line: ForgedLine; number: number} | undefined
  for (const [index, line] of lines.entries()) {
    if (line.role === 'blank') continue
    const number = index + 1
    const [a, b] = [before && partOf.get(before.number), partOf.get(number)]
    if (before && a && b && isRunning(before.line) && isRunning(line)) {
      const isOne = before.line.unit === line.unit
      judged.push({isRight: isOne === (a === b), isDoubted: doubted.has(number)})
    }
    before = {line, number}
  }
  return count(judged)
}

const isRunning = ({paragraph, spans}: ForgedLine) => paragraph !== undefined && spans === undefined

function linesOf(messages: Collated['messages'], rule: RegExp): Set<number> {
  const lines = new Set<number>()
  for (const message of messages)
    if (message.line !== undefined && rule.test(message.ruleId ?? '')) lines.add(message.line)
  return lines
}

function count(judged: readonly {isRight: boolean; isDoubted: boolean}[]): Doubts {
  const wrong = judged.filter(({isRight}) => !isRight)
  return {
    all: judged.length,
    doubted: judged.filter(({isDoubted}) => isDoubted).length,
    wrong: wrong.length,
    wrongAndDoubted: wrong.filter(({isDoubted}) => isDoubted).length
  }
}
