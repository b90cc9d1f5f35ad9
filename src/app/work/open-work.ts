import type {VFileMessage} from 'vfile-message'
import {readBook, readPrepared, toName} from '../../book/index.ts'
import {buildBook} from '../../build-book.ts'
import {createDecisionFile, type DecisionFile, type History} from '../../desk/decision-file.ts'
import type {Desk, Reply} from '../../desk/desk.ts'
import {setUpDesk} from '../../desk/set-up-desk.ts'
import {ChangedError} from '../../desk/write-errors.ts'
import type {OutputFile} from '../../publish/edition/edition.ts'
import type {MarkdownFolder} from '../../publish/edition/to-edition.ts'
import {publishBook} from '../../publish/publish-book.ts'
import type {ReviewExtent} from '../../review-page/index.ts'
import type {Input, InputFile} from '../../source/index.ts'
import type {OpenRequest} from './summary.ts'

/** A book in work, of either kind. */
interface Work {
  /** Absent where there are no printed pages to decide about. */
  readonly desk?: Desk
  readonly state: () => string
  readonly can: () => string
  /** `undo`, `redo`; or `rewrite` with the text that `book.yaml` is to have. */
  readonly change: (act: 'undo' | 'redo' | 'rewrite', value: string) => Promise<Reply>
  readonly publish: (
    onStage: (stage: string) => void,
    review: ReviewExtent
  ) => Promise<{
    readonly name: string
    readonly files: readonly OutputFile[]
    readonly messages: readonly VFileMessage[]
  }>
}

/** `book.yaml` in memory. */
interface BookStore {
  readonly path: string
  readonly file: DecisionFile
  /** It as it is now; nothing while there is none. */
  readonly now: () => InputFile | undefined
}

/** Keep a `book.yaml` in memory, with what can be undone. */
export function createBookStore(
  path: string,
  given: Uint8Array | undefined,
  history: History
): BookStore {
  let bytes = given
  const file = createDecisionFile(
    path,
    {
      read: async () => ({bytes}),
      async write(value, expected) {
        if (String(expected) !== String(bytes)) throw new ChangedError('it was changed meanwhile')
        bytes = value
      }
    },
    history
  )
  return {path, file, now: () => bytes && {path, bytes}}
}

/** Open printed pages for decisions. */
export async function openPages(
  pages: Input,
  store: BookStore,
  {spoken, password}: Pick<OpenRequest, 'spoken' | 'password'>
): Promise<Work> {
  const {path, file} = store
  const findInput = async () => ({input: pages, messages: []})
  const desk = await setUpDesk({path, name: pages.name, file, findInput}, {spoken, password})
  return {
    desk,
    state: desk.state,
    can: desk.history,
    change: (act, value) =>
      act === 'rewrite' ? desk.rewrite(value, desk.state()) : desk[act](desk.state()),
    async publish(onStage, review) {
      onStage('reading')
      const {book: _, ...rest} = pages
      const now = store.now()
      const read = await readPrepared([now ? {...rest, book: now} : rest], {password})
      const name = toName(read.book.file ?? read.name)
      const {book, images, ledger, messages} = read
      if (messages.some(({fatal}) => fatal)) return {name, files: [], messages}
      const collated = desk.collated()
      const source = (collated && desk.shown()?.source) ?? read.source
      const input = {source, collated, book, images, name, ledger, spoken, review}
      const made = await buildBook(input, {onStage})
      return {name, files: made.files, messages: [...messages, ...made.messages]}
    }
  }
}

/** Open Markdown, of which all editions are made as it is. */
export async function openMarkdown(
  folder: MarkdownFolder,
  given: string,
  store: BookStore
): Promise<Work> {
  const {file} = store
  let snapshot = await file.read()
  let count = 0
  return {
    state: () => String(count),
    can: () => file.history(snapshot),
    async change(act, value) {
      const bytes = new TextEncoder().encode(value)
      const {messages} = act === 'rewrite' ? readBook({path: store.path, bytes}) : {messages: []}
      const edited = messages[0]
        ? {kind: 'failed' as const, reason: messages.map(String).join('\n')}
        : await (act === 'rewrite' ? file.edit(snapshot, value) : file[act](snapshot))
      const isDone = edited.kind === 'written'
      if (isDone) {
        snapshot = edited.snapshot
        count++
      }
      const message = isDone ? 'Written to book.yaml' : edited.reason
      return {isDone, message, state: String(count)}
    },
    async publish(onStage) {
      const name = toName(given)
      const book = store.now()
      const {tree, book: _, ...rest} = folder
      const own = book && {book}
      const whole = tree ? {...rest, tree: {...tree, ...own}} : {...rest, ...own}
      return {name, ...(await publishBook(whole, {name, onStage}))}
    }
  }
}
