import {itemAt} from '../item-at.ts'
import type {OutputFile} from '../publish/edition/edition.ts'
import {sayIn, spokenTag} from '../publish/pages/phrases.ts'
import {tellIn} from '../publish/retell.ts'
import {concatBytes} from '../source/concat-bytes.ts'
import type {LedgerEntry, Source} from '../source/index.ts'
import type {Article} from '../structure/index.ts'
import {fillTemplate} from '../templates/templates.ts'
import {countCharacters} from '../text/count-characters.ts'
import type {Trace} from '../trace/index.ts'
import type {Card} from './card.ts'
import {cardsOfLine, shareCards} from './cards-of-line.ts'
import {namePlace} from './line-cards.ts'
import {indexLines, type LineIndex} from './line-index.ts'
import {reviewScript, reviewStyle} from './review-script.ts'
import {scriptPhrases, toScriptData, wordsOfLines} from './script-data.ts'
import {type Doubts, surveyDoubts} from './survey-doubts.ts'
import {viewBook} from './view-book.ts'
import {viewPrintedLines} from './view-lines.ts'
import {viewPicture} from './view-picture.ts'
import {viewSheets} from './view-sheets.ts'

/**
 * How much of a review there is: all of it; what is in doubt and what was changed, without the lines
 * and the book beside them; or none.
 */
export type ReviewExtent = 'full' | 'doubts' | 'none'

/** What a review shows. */
export interface ReviewInput {
  /** Of the book. */
  readonly title: string
  /** BCP 47 tag of the text. */
  readonly language: string
  readonly source: Source
  readonly articles: readonly Article[]
  /** What each article is called in the book. */
  readonly titles: readonly string[]
  readonly ledger: readonly LedgerEntry[]
  readonly trace: Trace
  /** What a person has to mend before the page is of today (optional). */
  readonly alerts?: readonly string[]
  /** Whether the page asks a server for the evidence of lines (optional). */
  readonly isServed?: boolean
  /** BCP 47 tag of the language that its labels are in (optional, else English). */
  readonly spoken?: string | undefined
  /** How much of it there is (default: `full`). */
  readonly extent?: ReviewExtent | undefined
}

/** A decision in `book.yaml`. */
interface ToldHere {
  readonly form: string
  /** Of its item in the file. */
  readonly offset: number
  /** `book.yaml:7` */
  readonly place: string
}

/** Of such size are the parts in which long lists come into the page as they are looked at. */
const sizes = {source: 200, book: 50, doubts: 40, ledger: 100}
/** So many of them stand in the page itself, for those without a script too. */
const atFirst = {source: 6, book: 8, doubts: 1, ledger: 1}
/** More than this nobody looks through: the least certain doubts; of the ledger, `ledger.json` has the rest. */
const mostListed = {doubts: 500, ledger: 50_000}
/** Pages that are drawn: as many as a newspaper or a pamphlet has. */
const mostSheets = 32
/** In longer books only doubtful lines have their evidence in the page; `collate review` has all. */
const mostExplained = 2000

/**
 * Make the review page: the source with every line's fate, the book beside it, all doubts with
 * their evidence, the assignment of titles, what was dropped or changed.
 *
 * It works from a file, without a connection. A long book is in the page as rows that become
 * elements when they come into view, by the templates that its first parts were made with.
 *
 * @returns
 *   Files of `review/`.
 */
export function renderReview(input: ReviewInput): OutputFile[] {
  return [
    {path: 'review/index.html', value: concatBytes(Array.from(pageParts(input), encode))},
    {path: 'review/review.css', value: reviewStyle(input.extent)},
    {path: 'review/review.js', value: reviewScript()}
  ]
}

const encoder = new TextEncoder()
const encode = (text: string) => encoder.encode(text)

/** How many decisions are in doubt. */
export function countDoubts({source, trace}: Pick<ReviewInput, 'source' | 'trace'>): number {
  return surveyDoubts(trace, indexLines(source, trace), 0).count
}

/** The page itself. */
export function renderPage(input: ReviewInput): string {
  return [...pageParts(input)].join('')
}

/** The page in pieces; in one it would stand in memory several times. */
function* pageParts(input: ReviewInput): Generator<string> {
  const {title, language, source, articles, titles, ledger, trace} = input
  const {spoken = 'en', extent = 'full'} = input
  const tell = tellIn(spoken)
  const show = cardWriter({language, spoken})
  const lines = indexLines(source, trace)
  const doubts = surveyDoubts(trace, lines, mostListed.doubts)
  const textOf = (line: number) => itemAt(trace.lines, line).text
  const isWhole = extent === 'full'
  const book = isWhole ? viewBook(articles, titles, lines, textOf) : []
  const views = isWhole ? viewPrintedLines(trace, book, doubts.lines, tell) : []
  const entries = ledger.slice(0, mostListed.ledger).map((entry) => {
    const line = lines.at(entry.file, entry.start.offset)
    const path = itemAt(source.files, entry.file).path
    const reason = entry.reason && tell(entry.reason)
    return {
      ...entry,
      reason,
      line,
      place: namePlace({path, position: {start: entry.start, end: entry.end}})
    }
  })
  const part = <Item>(name: 'doubts' | 'ledger', items: readonly Item[], count: number) => ({
    count,
    left: count - items.length,
    ...inParts(items, name, (list) =>
      fillTemplate(`review/${name}.html.ejs`, {items: list, language, tell, showCard: show})
    )
  })
  const say = sayIn(spoken)
  const said = {words: wordsOfLines(say), spoken: spokenTag(spoken)}
  // The page's script fills the same templates with the rows of the other parts.
  const rows = <Row>(name: 'source' | 'book', all: readonly Row[]) => ({
    count: all.length,
    atFirst: chunk(all.slice(0, sizes[name] * atFirst[name]), sizes[name]).map((list, at) =>
      fillTemplate(`review/${name}.html.ejs`, {
        rows: list,
        first: at * sizes[name],
        size: sizes.book,
        textOf,
        ...said
      })
    ),
    rows: all
  })
  const picture = viewPicture(trace)
  const sheets = (isWhole ? viewSheets(source, views, lines, mostSheets) : []).map((sheet) => ({
    number: sheet.number,
    markup: fillTemplate('review/sheet.html.ejs', {...sheet, say})
  }))
  const lists = {
    source: rows('source', views),
    book: rows('book', book),
    doubts: part('doubts', doubts.cards, doubts.count),
    ledger: part('ledger', entries, ledger.length)
  }
  const page = fillTemplate('review/index.html.ejs', {
    title,
    language,
    isWhole,
    ...lists,
    picture: picture && fillTemplate('review/picture.html.ejs', {...picture, language, say}),
    sheets: {count: isWhole ? (source.sheets?.length ?? 0) : 0, shown: sheets},
    alerts: input.alerts ?? [],
    isServed: input.isServed === true,
    say,
    spoken: said.spoken,
    figures: figuresOf(input, doubts)
  })
  const end = page.lastIndexOf('</body>')
  yield page.slice(0, end)
  yield* script('rest', {
    source: lists.source.rows,
    book: lists.book.rows,
    doubts: lists.doubts.rest,
    ledger: lists.ledger.rest,
    sizes,
    words: said.words,
    ...scriptPhrases(spoken)
  })
  const isExplained = isWhole && !input.isServed && trace.lines.length <= mostExplained
  yield* script('cards', isExplained ? explainLines(trace, lines, {language, spoken}) : {})
  yield page.slice(end)
}

/** Data for the page's script. */
function* script(id: string, data: Readonly<Record<string, unknown>>): Generator<string> {
  yield `<script type="application/json" id="${id}">`
  yield* toScriptData(data)
  yield '</script>\n'
}

/**
 * All cards of one line with what would overrule each decision, for a page that is served.
 *
 * @param index
 *   Of the line in the trace.
 * @param told
 *   What `book.yaml` says about it.
 */
export function renderLine(input: ReviewInput, index: number, told: readonly ToldHere[]): string {
  const {trace, source, language, spoken = 'en'} = input
  const say = sayIn(spoken)
  const settled = told.length > 0 ? fillTemplate('review/told.html.ejs', {told, say}) : ''
  const cards = cardsOfLine(trace, indexLines(source, trace), index)
  const show = cardWriter({language, spoken})
  const line = trace.lines[index]
  const text = line?.fates.some((fate) => fate.kind === 'text') ? line.text : undefined
  return [
    settled,
    ...cards.map((card) => show(card, true)),
    text === undefined
      ? ''
      : fillTemplate('review/reading.html.ejs', {line: index, text, language, say})
  ].join('')
}

/** Languages of the text, and of the labels. */
type Languages = Pick<ReviewInput, 'language' | 'spoken'>

function explainLines(
  trace: Trace,
  lines: LineIndex,
  languages: Languages
): Record<number, string> {
  const shared = shareCards(trace, lines)
  const show = cardWriter(languages)
  return Object.fromEntries(
    trace.lines.map((_, index) => [
      index,
      cardsOfLine(trace, lines, index, shared)
        // What a paragraph is stands at its first line.
        .filter(({line, evidence}) => line === index && evidence.length > 0)
        .map((card) => show(card, false))
        .join('')
    ])
  )
}

/** Writes cards in these languages; `isWhole` with what would overrule them. */
function cardWriter({language, spoken = 'en'}: Languages) {
  const [say, tell] = [sayIn(spoken), tellIn(spoken)]
  return (card: Card, isWhole: boolean): string => {
    const options = isWhole ? card.options() : undefined
    return fillTemplate('review/card.html.ejs', {...card, language, options, say, tell})
  }
}

/** A list of which the first parts stand in the page, and the others in a script. */
function inParts<Item>(
  items: readonly Item[],
  name: 'doubts' | 'ledger',
  render: (items: readonly Item[]) => string
) {
  const parts = chunk(items, sizes[name]).map(render)
  const count = atFirst[name]
  return {atFirst: parts.slice(0, count), rest: parts.slice(count)}
}

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = []
  for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size))
  return parts
}

function figuresOf({source, articles, ledger, trace}: ReviewInput, doubts: Doubts) {
  const {all, joins, settled} = doubts.ends
  const sum = (kind: LedgerEntry['kind']) =>
    ledger.reduce(
      (total, entry) =>
        total +
        (entry.kind === kind
          ? countCharacters(kind === 'added' ? (entry.replacement ?? '') : entry.text)
          : 0),
      0
    )
  return {
    sources: source.files.map(({path, encoding, sha256, value}) => ({
      name: path.slice(path.lastIndexOf('/') + 1),
      encoding,
      sha256,
      characters: countCharacters(value)
    })),
    rows: [
      ['articles', articles.length],
      ['printed lines', trace.lines.length],
      ['line ends joined', joins],
      ['line ends that end a paragraph or stay', all - joins],
      ['decisions in doubt', doubts.count],
      ['line ends settled by a person', settled],
      ['characters dropped', sum('dropped')],
      ['characters changed', sum('changed')],
      ['characters added', sum('added')]
    ] as const
  }
}
