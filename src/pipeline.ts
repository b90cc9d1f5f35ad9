import type {VFileMessage} from 'vfile-message'
import type {Book} from './book/index.ts'
import type {Collated} from './collated.ts'
import {type Ruling, settle} from './decisions/index.ts'
import {inline} from './inline/index.ts'
import {findPageLabels, markPages} from './inline/mark-pages.ts'
import {findFaces} from './inline/mark-print.ts'
import {layout} from './layout/index.ts'
import {createMessage} from './message.ts'
import {bookFile} from './publish/edition/book-file.ts'
import type {OutputFile} from './publish/edition/edition.ts'
import {findParts} from './publish/edition/find-parts.ts'
import {findSlugs} from './publish/edition/find-slugs.ts'
import {openPublishThread} from './publish/edition/publish-thread.ts'
import {titleOf, toMarkdown} from './publish/markdown/markdown.ts'
import {publishBook} from './publish/publish-book.ts'
import {type RestoreOptions, restore} from './restore/index.ts'
import {createRecord, sealRecord} from './review/record/book-record.ts'
import {createSourceMaps} from './review/record/create-source-maps.ts'
// Not by `index.ts`: the bundled command would load what proves a book with what makes one.
import {settleLedger, toLedger, toProof} from './review/record/to-ledger.ts'
import {renderReview} from './review-page/index.ts'
import {findSequences} from './sequences/index.ts'
import type {InputFile, LedgerEntry, Source} from './source/index.ts'
import {loadLexicon} from './source/load-lexicon.ts'
import {writePrints} from './source/print/write-prints.ts'
import {type Article, structure} from './structure/index.ts'
import {labelsFor} from './templates/labels.ts'
import {detectLanguage} from './text/language/detect-language.ts'
import {readNumbering} from './text/language/numbering.ts'
import {dropUnprintable} from './text/unprintable.ts'
import {trace} from './trace/index.ts'

/** How pages are read. */
export interface CollateOptions extends Omit<RestoreOptions, 'settled' | 'sequences'> {
  /** BCP 47 tag of the text; by default it is detected. */
  readonly language?: string | undefined
  /** Whether words in italic or bold type are emphasised, as they are by default. */
  readonly emphasis?: 'print' | 'none' | undefined
  /** What a person settled: it wins over what is inferred. */
  readonly decisions?: readonly Ruling[] | undefined
}

/**
 * Turn the lines of printed pages into articles: the first stages, from left to right.
 *
 * @param source
 *   Decoded text in lines, as `readSource` gives it.
 * @param options
 *   How pages are read (optional).
 * @returns
 *   Articles, messages and the ledger.
 */
export function collate(source: Source, options: Readonly<CollateOptions> = {}): Collated {
  const settled = settle(source, options.decisions ?? [])
  const laid = layout(source)
  const sequences = findSequences(laid.lines)
  const restored = restore(
    {...source, lines: laid.lines},
    {...options, sequences, settled: settled.text}
  )
  const structured = structure(restored.blocks, {
    files: source.files.map((file) => file.path),
    heads: restored.furniture.map(({line}) => line.value),
    sequences,
    settled: settled.articles
  })
  const inlined = inline(structured.articles, {
    notes: restored.notes,
    faces: options.emphasis === 'none' ? undefined : findFaces(source),
    language: options.language ?? detectLanguage(sampleOf(source))
  })
  return {
    articles: inlined.articles,
    title: structured.title,
    messages: [...settled.messages, ...restored.messages, ...structured.messages],
    ledger: toLedger(source, {laid, restored, structured, inlined}),
    stages: {settled, restored, structured}
  }
}

/**
 * Turn the pages of a book into articles as a build does: with the words of its language, and with
 * what a person settled.
 *
 * @param source
 *   Decoded text in lines.
 * @param book
 *   What `book.yaml` says.
 */
export async function collateBook(
  source: Source,
  book: Readonly<Partial<Book>>
): Promise<{collated: Collated; language: string}> {
  const language = book.language ?? detectLanguage(sampleOf(source))
  const lexicon = needsLexicon(source) ? await loadLexicon(language) : undefined
  const {decisions, spacing, emphasis} = book
  return {collated: collate(source, {lexicon, language, decisions, spacing, emphasis}), language}
}

/** What a book is made from. */
export interface BuildInput {
  readonly source: Source
  /** What `book.yaml` says. */
  readonly book: Readonly<Partial<Book>>
  /** Images of the book's folder; `path` is the name there, such as `images/map.png`. */
  readonly images?: readonly InputFile[]
  /** Base of file names such as `NAME.epub`: ASCII, without an extension. */
  readonly name: string
  /** What reading the source had to put in the ledger. */
  readonly ledger: readonly LedgerEntry[]
  /** Seconds since 1970, for dates in the output. */
  readonly sourceDateEpoch?: number
  /** BCP 47 tag of the language of the review's labels; English if absent. */
  readonly spoken?: string | undefined
}

/** What a build tells on its way. */
export interface BuildHooks {
  /** Called with a word for people when a stage begins. */
  readonly onStage?: (name: string) => void
  /** Called when the trees of the pages, many times as large as their text, are needed no more. */
  readonly onRelease?: () => void
}

/** What came of it. */
export interface BuildResult {
  readonly name: string
  /** All files of the output folder; none if there is a fatal message. */
  readonly files: readonly OutputFile[]
  readonly messages: readonly VFileMessage[]
  /** All that was dropped, changed, added or moved, the input's entries among it. */
  readonly ledger: readonly LedgerEntry[]
}

/**
 * Make a book of a source: articles, then Markdown, then all the rest from that Markdown.
 *
 * @param input
 *   Source and what a person says about it.
 * @param hooks
 *   What to tell on the way (optional).
 */
export async function buildBook(input: BuildInput, hooks: BuildHooks = {}): Promise<BuildResult> {
  const {name, sourceDateEpoch, images} = input
  const {onStage = () => {}, onRelease} = hooks
  onStage('restoring')
  const thread = openPublishThread()
  try {
    const {title, cover} = input.book
    const language = input.book.language ?? detectLanguage(sampleOf(input.source))
    if (title !== undefined && cover === undefined) thread?.prepare(language, title)
    const {messages, ledger, made} = await makeMarkdown(
      {...input, book: {...input.book, language}},
      onStage
    )
    if (!made) return {name, ledger, messages, files: []}
    const {files, bookYaml, record, review} = made
    const book = {path: 'markdown/book.yaml', bytes: new TextEncoder().encode(bookYaml)}
    const published = publishBook({files, book, images}, {name, sourceDateEpoch, thread, onStage})
    // Until the editions are asked for, a failure is nobody's.
    published.catch(() => {})
    // While the thread reads the Markdown.
    const reviewed = reviewOrWarn(review)
    onRelease?.()
    const editions = await published
    const written = [...editions.files, ...reviewed.files]
    const sealed = JSON.stringify(sealRecord(record, written), undefined, 2) + '\n'
    return {
      name,
      ledger,
      messages: [...messages, ...reviewed.messages, ...editions.messages],
      files:
        editions.files.length > 0 ? [...written, {path: 'review/ledger.json', value: sealed}] : []
    }
  } finally {
    thread?.close()
  }
}

/**
 * Write the articles of a book as Markdown, with the marks of printed pages and the names of files
 * that a person asked for.
 *
 * @param given
 *   What `book.yaml` says.
 * @returns
 *   `files`, `articles` as they are written, and `titles`, in reading order; messages, with which
 *   there is no book, about parts and names that are for none of them.
 */
export function writeArticles(
  source: Source,
  given: Readonly<Partial<Book>>,
  collated: Collated,
  language: string
) {
  const {furniture} = collated.stages.restored
  const articles = given.pages
    ? markPages(
        collated.articles,
        source.lines,
        findPageLabels(given.pages, source.lines, furniture)
      )
    : collated.articles
  const labels = labelsFor(language)
  const titles = articles.map((article) => titleOf(article, labels))
  const {slugs, messages} = findSlugs(given.slugs ?? [], titles)
  const files = toMarkdown(articles, labels, slugs).map((file) => ({
    ...file,
    path: `markdown/${file.name}`
  }))
  const named = files.map(({name}, index) => ({name, title: titles[index]!}))
  const onParts = findParts(given.parts ?? [], named).messages
  return {articles, titles, files, messages: [...messages, ...onParts]}
}

/** A review is there for the book: what goes wrong with it must not cost the book. */
function reviewOrWarn(review: () => readonly OutputFile[]): {
  readonly files: readonly OutputFile[]
  readonly messages: readonly VFileMessage[]
} {
  try {
    return {files: review(), messages: []}
  } catch (error) {
    const {message} = error as Error
    const reason = `Cannot make the review, ${message}; the book is written without it`
    const note = 'This is a mistake in Collate, please report it with the text.'
    const failure = createMessage({reason, ruleId: 'missing-review', fatal: false, note})
    return {files: [], messages: [failure]}
  }
}

/** The Markdown of a source; nothing when a message is fatal. */
async function makeMarkdown(
  {source, name, book: given, ledger: before, spoken}: BuildInput,
  onStage: (name: string) => void
) {
  const {decisions: _decisions, spacing: _spacing, emphasis: _emphasis, ...said} = given
  const {collated, language} = await collateBook(source, given)
  const {messages, ledger: after} = collated
  if (messages.some(({fatal}) => fatal)) return {messages, ledger: after}
  onStage('writing Markdown')
  const book = completeBook({...said, language}, titleOfBook(collated, name), name)
  const {
    articles,
    titles,
    files,
    messages: misplaced
  } = writeArticles(source, given, collated, language)
  if (misplaced.length > 0) return {messages: [...messages, ...misplaced], ledger: after}
  const record = createRecord({
    epub: `${name}.epub`,
    source,
    articles,
    titles,
    paths: files.map((file) => file.path),
    ledger: settleLedger([...before, ...after])
  })
  const {value: bookYaml} = bookFile(book, toProof(source, record.ledger), files)
  const {ledger} = record
  // The trees of a long book are many times as large as its text: they end with its review.
  let pages: {readonly collated: Collated; readonly articles: readonly Article[]} | undefined
  pages = {collated, articles}
  const review = (): readonly OutputFile[] => {
    const {collated, articles} = pages!
    pages = undefined
    const traced = trace(source, collated)
    const {title} = book
    return [
      ...createSourceMaps({record, source, articles, titles, files}),
      ...writePrints(source),
      ...renderReview({
        title,
        language,
        source,
        articles,
        titles,
        ledger,
        trace: traced,
        spoken
      })
    ]
  }
  return {messages, ledger, made: {files, bookYaml, record, review}}
}

/** What `book.yaml` leaves open, from the text. */
function completeBook(
  book: Readonly<Partial<Book>> & {readonly language: string},
  found: string,
  name: string
): Book {
  const {title = found, ...rest} = book
  return {title, ...rest, file: name}
}

/**
 * What a book is called when `book.yaml` does not say it: as a header of its pages names it, else by
 * its first headline, unless that is a chapter's, else by the name of its input.
 */
export function titleOfBook(
  {articles, title}: Pick<Collated, 'articles' | 'title'>,
  name: string
): string {
  const first = articles.find((article) => article.title && article.kind !== 'part')?.title?.text
  // The first of many chapters is not the book.
  const isNumbered = articles.length > 1 && first !== undefined && readNumbering(first)
  const headline = title ?? (isNumbered ? undefined : first)
  return (headline && oneLine(headline)) ?? name
}

/** As `book.yaml` takes it: without control characters, not empty. */
function oneLine(value: string): string | undefined {
  return dropUnprintable(value).replace(/\s+/g, ' ').trim() || undefined
}

function sampleOf(source: Source): string {
  return source.files.map((file) => file.value.slice(0, 100_000)).join('\n')
}

function needsLexicon(source: Source): boolean {
  // An initial that stands apart from its word, or alone on a line.
  const initial = /^\s*\p{Lu}(?:$| \p{Ll})/u
  return source.lines.some(({value}) => {
    const text = value.trimEnd()
    const isHyphenated = (text.endsWith('-') || text.endsWith('‐')) && /\p{L}.$/u.test(text)
    return isHyphenated || initial.test(text)
  })
}
