import type {VFileMessage} from 'vfile-message'
import type {Book} from './book/index.ts'
import type {Collated} from './collated.ts'
import {createMessage} from './message.ts'
import {collateBook, sourceLanguage} from './pipeline.ts'
import type {CoverKind} from './publish/cover/cover-design.ts'
import {bookFile} from './publish/edition/book-file.ts'
import {isOwnFile, type OutputFile} from './publish/edition/edition.ts'
import {openPublishThread} from './publish/edition/publish-thread.ts'
import type {AboutBook} from './publish/pages/about-book.ts'
import {publishBook} from './publish/publish-book.ts'
import {createRecord, sealRecord} from './review/record/book-record.ts'
import {createSourceMaps} from './review/record/create-source-maps.ts'

// Not by `index.ts`: the bundled command would load what proves a book with what makes one.
import {settleLedger, toProof} from './review/record/to-ledger.ts'
import {type ReviewExtent, renderReview} from './review-page/index.ts'
import type {InputFile, LedgerEntry, Source} from './source/index.ts'
import {writePrints} from './source/print/write-prints.ts'
import type {Article} from './structure/index.ts'
import {titleOfBook} from './structure/title-of-book.ts'
import {trace} from './trace/index.ts'
import {writeArticles} from './write-articles.ts'

/** What a book is made from. */
export interface BuildInput {
  readonly source: Source
  /** What `book.yaml` says. */
  readonly book: Readonly<Partial<Book>>
  /** What the first stages made of this source and book, where it is at hand (optional). */
  readonly collated?: Collated | undefined
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
  /** What covers are drawn as (default: `png`). */
  readonly covers?: CoverKind | undefined
  /** How much of a review there is to be (default: `full`). */
  readonly review?: ReviewExtent | undefined
}

/** What a build tells on its way. */
interface BuildHooks {
  /** Called with a word for people when a stage begins. */
  readonly onStage?: (name: string) => void
}

/** What came of it. */
export interface BuildResult {
  readonly name: string
  /** All files of the output folder; none if there is a fatal message. */
  readonly files: readonly OutputFile[]
  readonly messages: readonly VFileMessage[]
  /** All that was dropped, changed, added or moved, the input's entries among it. */
  readonly ledger: readonly LedgerEntry[]
  /** What a catalogue says of the book; absent where there is none. */
  readonly about?: AboutBook | undefined
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
  const {name, sourceDateEpoch, images, covers} = input
  const {onStage = () => {}} = hooks
  const isLong = input.source.lines.length > manyLines
  onStage('restoring')
  const isThick = (input.source.sheets?.length ?? 0) > manySheets
  const thread = isThick ? undefined : openPublishThread()
  try {
    const {title, cover} = input.book
    const language = input.book.language ?? sourceLanguage(input.source)
    if (title !== undefined && cover === undefined) thread?.prepare(language, title)
    const {messages, ledger, made} = await makeMarkdown(
      {...input, book: {...input.book, language}},
      onStage
    )
    if (!made) return {name, ledger, messages, files: []}
    const {files, bookYaml, record, review} = made
    const book = {path: 'markdown/book.yaml', bytes: new TextEncoder().encode(bookYaml)}
    // The trees of very many lines, and those of the editions, would not have room beside each other.
    const early = isLong ? reviewOrWarn(review) : undefined
    const published = publishBook(
      {files, book, images},
      {name, sourceDateEpoch, thread, covers, onStage}
    )
    // A failure is thrown below, where the editions are awaited; until then Node.js must not end for it.
    published.catch(() => {})
    // While the thread reads the Markdown.
    const reviewed = early ?? reviewOrWarn(review)
    const editions = await published
    const written = [...editions.files, ...reviewed.files]
    const sealed = JSON.stringify(sealRecord(record, written), undefined, 2) + '\n'
    return {
      name,
      ledger,
      about: editions.about,
      messages: [
        ...messages,
        ...reviewed.messages,
        // What is said of parts was said at its place in the person's own file.
        ...editions.messages.filter(({ruleId}) => ruleId !== 'unmatched-part')
      ],
      files:
        editions.files.length > 0 ? [...written, {path: 'review/ledger.json', value: sealed}] : []
    }
  } finally {
    thread?.close()
  }
}

/** More than a thick novel has; by hand. */
const manyLines = 100_000

/** From so many printed sheets on the helping thread is left out: its 80 MB, a third of what such a book takes. By hand. */
const manySheets = 40

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
  {source, name, book: given, ledger: before, spoken, review: extent = 'full', ...rest}: BuildInput,
  onStage: (name: string) => void
) {
  const {decisions: _decisions, spacing: _spacing, emphasis: _emphasis, ...said} = given
  const known = rest.collated && {collated: rest.collated, language: given.language ?? 'en'}
  const {collated, language} = known ?? (await collateBook(source, given))
  const {messages, ledger: after} = collated
  if (messages.some(({fatal}) => fatal)) return {messages, ledger: after}
  onStage('writing Markdown')
  const book = completeBook({...said, language}, titleOfBook(collated, name), name)
  const {
    articles,
    titles,
    files,
    messages: onNames
  } = writeArticles(source, given, collated, language)
  const all = [...messages, ...onNames]
  if (onNames.some(({fatal}) => fatal)) return {messages: all, ledger: after}
  const record = createRecord({
    epub: `${name}.epub`,
    source,
    articles,
    titles,
    paths: files.map((file) => file.path),
    ledger: settleLedger([...before, ...after])
  })
  const ownFiles = files.filter(isOwnFile)
  const {value: bookYaml} = bookFile(book, toProof(source, record.ledger), ownFiles)
  const {ledger} = record
  // The trees of a long book are many times as large as its text: they end with its review.
  let pages: {readonly collated: Collated; readonly articles: readonly Article[]} | undefined
  pages = {collated, articles}
  const review = (): readonly OutputFile[] => {
    const {collated, articles} = pages!
    pages = undefined
    if (extent === 'none') return writePrints(source)
    const traced = trace(source, collated)
    const {title} = book
    return [
      ...(extent === 'full' ? createSourceMaps({record, source, articles, titles, files}) : []),
      ...writePrints(source),
      ...renderReview({
        title,
        language,
        source,
        articles,
        titles,
        ledger,
        trace: traced,
        extent,
        spoken
      })
    ]
  }
  return {messages: all, ledger, made: {files: ownFiles, bookYaml, record, review}}
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
