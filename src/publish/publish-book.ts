import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../message.ts'
import type {Cover} from './cover/cover.ts'
import type {CoverKind} from './cover/cover-design.ts'
import {designCover} from './cover/design-cover.ts'
import {type DrawnCover, drawCover} from './cover/draw-cover.ts'
import {bookFile, nameBookFile} from './edition/book-file.ts'
import {type Edition, isOwnFile, type MarkdownFile, type OutputFile} from './edition/edition.ts'
import type {PublishThread} from './edition/publish-thread.ts'
import {type EditionSource, readEdition, readEditionWith} from './edition/read-edition.ts'
import {type MarkdownFolder, toEdition} from './edition/to-edition.ts'
import {epubFiles, withCover} from './epub/epub.ts'
import {zipPackage} from './epub/zip-package.ts'
import {embedRare} from './fonts/embed-rare.ts'
import {type Keep, makeAnew} from './keep.ts'
import {type AboutBook, aboutBook} from './pages/about-book.ts'
import {contentsPage} from './pages/contents-page.ts'
import {htmlPictures, publishHtml} from './pages/html.ts'
import type {TreeMemory} from './tree/memory/tree-memory.ts'
import type {TreeFolder} from './tree/tree.ts'
import type {TreeEdition} from './tree/tree-edition.ts'

export interface PublishOptions {
  /** Base of the EPUB's name, where `book.yaml` gives none. */
  readonly name: string
  /** Whether a person gave that name, so that it counts for more than `book.yaml`. */
  readonly isNamed?: boolean | undefined
  /** Seconds since 1970, for dates in the output. */
  readonly sourceDateEpoch?: number | undefined
  /** Who helps; without it all is done in this thread. */
  readonly thread?: PublishThread | undefined
  /** What covers are drawn as (default: `png`). */
  readonly covers?: CoverKind | undefined
  /** Called with a word for people when a stage begins. */
  readonly onStage?: ((name: string) => void) | undefined
  /** Of a docs folder that is made again and again; what it keeps is of one folder and one name. */
  readonly memory?: TreeMemory | undefined
}

export interface Published {
  /** `markdown/`, `html/` and the EPUB; none if there is a fatal message. */
  readonly files: readonly OutputFile[]
  readonly messages: readonly VFileMessage[]
  /** What a catalogue says of the book; absent where there is none. */
  readonly about?: AboutBook
}

/**
 * Make all editions of a book from its Markdown alone.
 *
 * A build ends with this function, and so does an editor who has corrected the Markdown: so the
 * same Markdown gives the same bytes, whoever wrote it.
 *
 * @param folder
 *   The Markdown and its `book.yaml`.
 * @param options
 *   Configuration.
 */
export async function publishBook(
  folder: MarkdownFolder,
  options: PublishOptions
): Promise<Published> {
  const tree = folder.tree && (await readTree(folder.tree, options.memory))
  const {edition: given, messages} = tree ?? toEdition(folder)
  if (!given) return {files: [], messages}
  const {thread, onStage, memory} = options
  const {keep} = memory ?? {keep: makeAnew}
  const isRare = given.book.embed === 'rare'
  const {fonts, messages: onFonts} = isRare ? await embedRare(given) : {fonts: [], messages: []}
  const edition: Edition = tree ? given : {...given, fonts}
  // Nothing is waited for before the thread has its work.
  const length = given.files.reduce((sum, {value}) => sum + value.length, 0)
  const isShared = thread && length > shortBook
  const reading = isShared ? await readEditionWith(edition, thread) : readEdition(edition)
  const {book} = edition
  const name = options.isNamed ? options.name : (book.file ?? options.name)
  const contents = tree ? undefined : contentsPage(edition)

  onStage?.('drawing the cover')
  const drawing = findCover(edition, folder, reading, options)
  // A failure is thrown where the cover is awaited; until then Node.js must not end for it.
  drawing.catch(() => {})
  // While a thread draws, the pages are made for the picture that is most likely to come of it.
  const likely = options.covers === 'svg' ? 'image/svg+xml' : 'image/png'
  let made = thread && book.cover === undefined ? await makePages(likely) : undefined
  const drawn = await drawing
  const {cover} = drawn
  if (made?.coverType !== cover?.mediaType) made = undefined
  const {html, epub} = made ?? (await makePages(cover?.mediaType))
  onStage?.('zipping the EPUB')
  const value = zipPackage(cover ? withCover(epub, cover) : epub, keep)
  const all = [
    ...messages,
    ...drawn.messages,
    ...onFonts,
    ...(contents ? reportContents(contents, folder.contents) : []),
    ...html.messages
  ]
  if (all.some((message) => message.fatal)) return {files: [], messages: all}
  const published: OutputFile[] = [
    ...nameBook(tree?.markdown ?? markdownFiles(folder, edition, contents), name, keep),
    ...html.files,
    ...htmlPictures(drawn),
    {path: `${name}.epub`, value}
  ]
  const twin = findTwin(published)
  if (twin) return {files: [], messages: [...all, twin]}
  const about = aboutBook(readEdition(edition), {
    epub: `${name}.epub`,
    cover,
    sourceDateEpoch: options.sourceDateEpoch
  })
  return {files: published, messages: all, about}

  async function makePages(coverType: Cover['mediaType'] | undefined) {
    const {sourceDateEpoch} = options
    onStage?.('making the EPUB')
    const epub = await epubFiles(edition, {sourceDateEpoch, coverType, keep})
    onStage?.('making HTML')
    const hasCard = Boolean(book.site) && book.cover === undefined && coverType === 'image/png'
    const isFromDocs = tree !== undefined
    const html = publishHtml(edition, {epub: `${name}.epub`, coverType, hasCard, isFromDocs, keep})
    return {coverType, html, epub}
  }
}

/** Characters that are read at once, so that the cover can be begun. */
const shortBook = 100_000

/** Loaded when there is one: its dialects are code that other books do not need. */
async function readTree(folder: TreeFolder, memory: TreeMemory | undefined): Promise<TreeEdition> {
  const {treeEdition} = await import('./tree/tree-edition.ts')
  return treeEdition(folder, memory)
}

function markdownFiles(
  folder: MarkdownFolder,
  {book, files}: Edition,
  contents: MarkdownFile | undefined
): OutputFile[] {
  const bookYaml = folder.book?.bytes ?? bookFile(book, undefined, files).value
  return [
    {path: 'markdown/book.yaml', value: bookYaml},
    ...[...(contents ? [contents] : []), ...files.filter(isOwnFile)].map((file) => ({
      path: `markdown/${file.name}`,
      value: file.value
    })),
    ...(folder.images ?? []).map(({path, bytes}) => ({path: `markdown/${path}`, value: bytes}))
  ]
}

/** The Markdown makes a book of that name wherever it lies. */
function nameBook(files: readonly OutputFile[], name: string, keep: Keep): OutputFile[] {
  return files.map(function (file) {
    const {path, value} = file
    if (path !== 'markdown/book.yaml') return file
    const named = keep(
      'named book.yaml',
      () => [value, name],
      () => nameBookFile(value, name)
    )
    return {path, value: named}
  })
}

/** The picture that `book.yaml` names, else one that is drawn. */
async function findCover(
  edition: Edition,
  folder: MarkdownFolder,
  reading: EditionSource,
  {thread, covers}: PublishOptions
): Promise<DrawnCover> {
  const name = edition.book.cover
  if (name === undefined) return (thread?.draw ?? drawCover)(designCover(reading, covers))
  if (name === 'none') return {messages: []}
  const image = edition.images?.get(name)
  const {mediaType} = image ?? {}
  if (image && (mediaType === 'image/png' || mediaType === 'image/jpeg')) {
    return {cover: {mediaType, bytes: image.bytes}, messages: []}
  }
  const reason = `Unexpected \`cover\` \`${name}\`, expected a PNG or JPEG of the book's \`images/\``
  const message = {reason, ruleId: 'missing-cover' as const, file: folder.book?.path, fatal: true}
  return {messages: [createMessage(message)]}
}

/** Two names that only case or composition tells apart are one file on many disks. */
function findTwin(files: readonly OutputFile[]): VFileMessage | undefined {
  const seen = new Map<string, string>()
  for (const {path} of files) {
    const key = path.normalize('NFC').toLowerCase()
    const twin = seen.get(key)
    if (twin !== undefined) {
      const reason = `Unexpected \`${path}\` beside \`${twin}\`, many disks take them for one file; rename one`
      return createMessage({reason, ruleId: 'same-name', file: path, fatal: true})
    }
    seen.set(key, path)
  }
  return undefined
}

/** An editor who worked on the contents page must know that it is made of the titles. */
function reportContents(made: MarkdownFile, found: MarkdownFile | undefined): VFileMessage[] {
  if (!found || found.value === made.value) return []
  const reason = 'Cannot keep this contents page, it is made anew of the titles of the files'
  return [createMessage({reason, ruleId: 'new-contents', file: found.path ?? found.name})]
}
