import type {VFileMessage} from 'vfile-message'
import type {Collated} from '../collated.ts'
import type {Ruling} from '../decisions/index.ts'
import type {ReviewInput} from '../review-page/index.ts'
import type {FoundInput} from '../source/index.ts'
import type {DecisionFile} from './decision-file.ts'

/** A place to decide about one book. */
export interface Desk {
  readonly state: () => string
  /** `u` if there is something to undo, `r` if to redo. */
  readonly history: () => string
  readonly page: () => string
  /** What the page shows; nothing before it can be shown for the first time. */
  readonly shown: () => ReviewInput | undefined
  /** What the first stages made of it, if that was made last: a build need not do it again. */
  readonly collated: () => Collated | undefined
  /** What reading the texts and making articles of them gave reason to say. */
  readonly messages: () => readonly VFileMessage[]
  /** The cards of a line, with what was settled about it. */
  readonly line: (index: number) => string
  /** Each asks for the state that the person saw: where the files are others by now, nothing is done. */
  readonly decide: (ruling: Ruling, state: string) => Promise<Reply>
  /** Some text of a line reads otherwise than it is printed. */
  readonly reading: (line: number, printed: string, as: string, state: string) => Promise<Reply>
  /** Take the decision at an offset of `book.yaml` back. */
  readonly withdraw: (offset: number, state: string) => Promise<Reply>
  readonly undo: (state: string) => Promise<Reply>
  readonly redo: (state: string) => Promise<Reply>
  /** Put another text in the place of `book.yaml`, if there can be a book with it. */
  readonly rewrite: (value: string, state: string) => Promise<Reply>
  /** Look at the files again. */
  readonly refresh: () => Promise<void>
}

/** What came of a request; nothing was written unless `isDone`. */
export interface Reply {
  readonly isDone: boolean
  /** One sentence for a person. */
  readonly message: string
  readonly state: string
}

/** How a desk is set up. */
export interface DeskOptions {
  readonly encoding?: string | undefined
  /** Of an encrypted PDF (optional). */
  readonly password?: string | undefined
  /** Language of the page's labels (optional, else English). */
  readonly spoken?: string | undefined
  /** Called when another state is shown. */
  readonly onState?: (state: string) => void
}

/** Where a book is. */
export interface DeskPlace {
  /** What messages call its `book.yaml`. */
  readonly path: string
  /** What it is called while it cannot be read. */
  readonly name: string
  readonly file: DecisionFile
  /** Its texts; `book.yaml` among them is not looked at. */
  readonly findInput: () => Promise<FoundInput>
}
