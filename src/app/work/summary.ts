import type {History} from '../../desk/decision-file.ts'
import type {InputFile} from '../../source/index.ts'

/** A message as the page shows it, in the language of the person. */
export interface ShownMessage {
  /** `page.txt:94:1`, or nothing. */
  readonly place: string
  readonly reason: string
  readonly note: string
  /** As of VFile: `true` prevents a book, `false` is a doubt, nothing is news. */
  readonly fatal: boolean | undefined
  readonly ruleId: string
  /** Whether a password is asked for. */
  readonly isLocked: boolean
}

/** A line of the contents that were found. */
interface FoundEntry {
  readonly title: string
  readonly byline: string
  /** As of an article: `article`, `lead`, `part`. */
  readonly kind: string
}

/** What the page shows of a book. */
export interface Summary {
  /** Made of printed pages, and decided about; or of Markdown that is there. */
  readonly kind: 'pages' | 'markdown'
  readonly title: string
  /** BCP 47 tag of the text. */
  readonly language: string
  /** Of pages; Markdown has its contents in the EPUB. */
  readonly entries: readonly FoundEntry[]
  readonly doubts: number
  /** Names the bytes of `book.yaml` and of the texts. */
  readonly state: string
  /** `u` if there is something to undo, `r` if to do again. */
  readonly can: string
  /** Text of `book.yaml`; empty where there is none. */
  readonly yaml: string
  /** What it says, by its keys, as it is written there. */
  readonly said: Readonly<Record<string, unknown>>
  readonly history: History
  /** Paths of pictures in the folder: one may be the cover. */
  readonly images: readonly string[]
  readonly messages: readonly ShownMessage[]
}

/** What a person gave, and what was decided before. */
export interface OpenRequest {
  readonly files: readonly InputFile[]
  /** `book.yaml` as it was left here, in the place of the one among the files. */
  readonly yaml?: string | undefined
  readonly history?: History | undefined
  /** Of an encrypted PDF; it is kept nowhere. */
  readonly password?: string | undefined
  /** BCP 47 tag of the language that the page speaks. */
  readonly spoken: string
}

/** What a build comes to. */
export interface BuildAnswer {
  readonly isMade: boolean
  readonly messages: readonly ShownMessage[]
}

/** What can be taken along. */
export type Portion = 'epub' | 'markdown' | 'html' | 'review' | 'book.yaml'

/** A file to take along. */
export interface Download {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}
