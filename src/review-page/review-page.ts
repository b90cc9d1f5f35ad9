import type {OutputFile} from '../publish/edition.ts'
import {fillTemplate, templateText} from '../publish/templates.ts'
import type {LedgerEntry, Source} from '../source/index.ts'
import type {Article} from '../structure/index.ts'
import type {Trace} from '../trace/index.ts'
import {articleCards} from './article-cards.ts'
import {blockCard} from './block-card.ts'
import type {Card} from './card.ts'
import {lineCards, placeOf} from './line-cards.ts'
import {indexLines, type LineIndex} from './line-index.ts'
import {orderCard} from './order-card.ts'
import {type BookElement, viewBook} from './view-book.ts'
import {viewLines} from './view-lines.ts'
import {viewPicture} from './view-picture.ts'

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
}

/** A decision in `book.yaml`. */
export interface ToldHere {
  readonly form: string
  /** Of its item in the file. */
  readonly offset: number
  /** `book.yaml:7` */
  readonly place: string
}

/** Below it a decision is in doubt, as in the messages. */
const sure = 0.9
/** Of such size are the parts in which long lists come into the page as they are looked at. */
const sizes = {source: 200, book: 50, doubts: 40, ledger: 100}
/** So many of them stand in the page itself, for those without a script too. */
const standing = {source: 6, book: 8, doubts: 1, ledger: 1}
/** In longer books only doubtful lines have their evidence in the page; `collate review` has all. */
const mostExplained = 2000

/**
 * Make the review page: the source with every line's fate, the book beside it, all doubts with
 * their evidence, the assignment of titles, what was dropped or changed.
 *
 * It works from a file, without a connection. A long book is in the page as text that becomes
 * elements when they come into view.
 *
 * @returns
 *   Files of `review/`.
 */
export function renderReview(input: ReviewInput): OutputFile[] {
  return [
    {path: 'review/index.html', value: renderPage(input)},
    {path: 'review/review.css', value: templateText('review/review.css')},
    {path: 'review/review.js', value: templateText('review/review.js')}
  ]
}

/** The page itself. */
export function renderPage(input: ReviewInput): string {
  const {title, language, source, articles, titles, ledger, trace} = input
  const lines = indexLines(source, trace)
  const doubts = findDoubts(trace, lines)
  const book = viewBook(articles, titles, lines)
  const views = viewLines(trace, book, new Set(doubts.map(({line}) => line)))
  const entries = ledger.map((entry) => {
    const line = lines.at(entry.file, entry.start.offset!)
    const path = source.files[entry.file]!.path
    return {...entry, line, place: placeOf({path, position: {start: entry.start, end: entry.end}})}
  })
  const chunkOf = new Map<string, number>()
  for (const [index, {id}] of book.entries()) chunkOf.set(id, Math.floor(index / sizes.book))
  const part = <Item>(name: keyof typeof sizes, items: readonly Item[], more: object = {}) =>
    inParts(items, sizes[name], standing[name], (list) =>
      fillTemplate(`review/${name}.html.ejs`, {items: list, language, showCard, ...more})
    )
  const picture = viewPicture(trace)
  return fillTemplate('review/index.html.ejs', {
    title,
    language,
    source: part('source', views, {chunkOf}),
    book: part('book', groupElements(book)),
    doubts: part('doubts', doubts),
    ledger: part('ledger', entries),
    sizes,
    picture: picture && fillTemplate('review/picture.html.ejs', {...picture, language}),
    cards: toScript(
      input.isServed || trace.lines.length > mostExplained
        ? {}
        : explainLines(trace, lines, language)
    ),
    toScript,
    alerts: input.alerts ?? [],
    figures: figuresOf(input, doubts.length)
  })
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
  const {trace, source, language} = input
  const settled = told.length > 0 ? fillTemplate('review/told.html.ejs', {told}) : ''
  const cards = cardsOf(trace, indexLines(source, trace), index)
  const line = trace.lines[index]
  const isText = line?.fates.some((fate) => fate.kind === 'text')
  return [
    settled,
    ...cards.map((card) => showCard(card, language, true)),
    isText ? fillTemplate('review/reading.html.ejs', {line: index, text: line!.text, language}) : ''
  ].join('')
}

/** The decisions that are not sure, the least certain first. */
function findDoubts(trace: Trace, lines: LineIndex): Card[] {
  const isDoubtful = ({confidence, isSettled}: Card) => confidence < sure && !isSettled
  // Of each line at once: the cards of all together would take much room.
  const cards = [
    ...trace.lines.flatMap((_, index) => lineCards(trace, index).filter(isDoubtful)),
    ...trace.articles.flatMap((_, index) =>
      articleCards(trace, index, lines.ofNumber).filter(isDoubtful)
    )
  ]
  return cards.sort((a, b) => a.confidence - b.confidence)
}

function cardsOf(trace: Trace, lines: LineIndex, index: number): Card[] {
  const line = trace.lines[index]
  if (!line) return []
  const cards = [...lineCards(trace, index)]
  for (const fate of line.fates) {
    if (fate.kind !== 'text') continue
    const block =
      fate.block === undefined ? undefined : blockCard(trace, fate.block, lines.ofNumber)
    if (block && !cards.some(({id}) => id === block.id)) cards.push(block)
    const order = orderCard(trace, fate.article, lines.ofNumber)
    const own = [...articleCards(trace, fate.article, lines.ofNumber), ...(order ? [order] : [])]
    cards.push(
      ...own.filter((card) => card.line === index && !cards.some(({id}) => id === card.id))
    )
  }
  return cards
}

function explainLines(trace: Trace, lines: LineIndex, language: string): Record<number, string> {
  return Object.fromEntries(
    trace.lines.map((_, index) => [
      index,
      cardsOf(trace, lines, index)
        // What a paragraph is stands at its first line.
        .filter(({line, evidence}) => line === index && evidence.length > 0)
        .map((card) => showCard(card, language, false))
        .join('')
    ])
  )
}

function showCard(card: Card, language: string, isWhole: boolean): string {
  const options = isWhole ? card.options() : undefined
  return fillTemplate('review/card.html.ejs', {...card, language, options})
}

/** A list of which the first parts stand in the page, and the others in a script. */
function inParts<Item>(
  items: readonly Item[],
  size: number,
  count: number,
  render: (items: readonly Item[]) => string
): {
  readonly count: number
  readonly standing: readonly string[]
  readonly rest: readonly string[]
} {
  const parts: string[] = []
  for (let at = 0; at < items.length; at += size) parts.push(render(items.slice(at, at + size)))
  return {count: items.length, standing: parts.slice(0, count), rest: parts.slice(count)}
}

/** JSON that can stand in a `script`. */
function toScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('</', '<\\/')
}

/** For a heading the text that its article is. */
function groupElements(book: readonly BookElement[]) {
  return book.map((element, index) => ({
    ...element,
    isFirst: book[index - 1]?.article !== element.article
  }))
}

function figuresOf({source, articles, ledger, trace}: ReviewInput, doubts: number) {
  const ink = (text: string) => Array.from(text.replace(/\s+/g, '')).length
  const sum = (kind: LedgerEntry['kind']) =>
    ledger.reduce(
      (total, entry) =>
        total +
        (entry.kind === kind ? ink(kind === 'added' ? (entry.replacement ?? '') : entry.text) : 0),
      0
    )
  const ends = trace.lines.flatMap((line) => line.ends)
  const joins = ends.filter(({meaning}) => meaning === 'join').length
  return {
    sources: source.files.map(({path, encoding, sha256, value}) => ({
      name: path.split('/').at(-1)!,
      encoding,
      sha256,
      characters: ink(value)
    })),
    rows: [
      ['articles', articles.length],
      ['printed lines', trace.lines.length],
      ['line ends joined', joins],
      ['line ends that end a paragraph or stay', ends.length - joins],
      ['decisions in doubt', doubts],
      ['line ends settled by a person', ends.filter(({isSettled}) => isSettled).length],
      ['characters dropped', sum('dropped')],
      ['characters changed', sum('changed')],
      ['characters added', sum('added')]
    ] as const
  }
}
