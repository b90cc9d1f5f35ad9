import type {LineEnd} from './find-quote.ts'
import type {Span} from './ink-index.ts'
import type {Form, RoleName, RulingOrigin} from './ruling.ts'

/** Who says so: for messages. */
export interface SettledBy {
  readonly form: Form
  /** Where in `book.yaml`; absent in what a program decides. */
  readonly origin?: RulingOrigin | undefined
}

/** What the end of a printed line means. */
export interface SettledEnd extends SettledBy, LineEnd {
  readonly form: 'join' | 'break' | 'line'
  /** How the word there reads when the lines are joined. */
  readonly as?: string | undefined
}

/** A place about which something is said. */
export interface SettledSpan extends SettledBy {
  readonly span: Span
}

/** Characters that are left out, or that read otherwise. */
export interface SettledEdit extends SettledSpan {
  readonly form: 'drop' | 'reading'
  /** What stands in the book; empty where nothing does. */
  readonly as: string
  readonly because?: string | undefined
}

export interface SettledRole extends SettledSpan {
  readonly as: RoleName
  readonly level?: number | undefined
}

/** A title or a byline and where the body is that it heads. */
export interface SettledHead extends SettledSpan {
  readonly form: 'title' | 'byline'
  /** Of a byline: the title that it belongs to. */
  readonly title?: Span | undefined
  readonly body?: Span | undefined
  readonly author?: string | undefined
}

/** What a person settled about lines and paragraphs: for `restore`. */
export interface SettledText {
  readonly ends: readonly SettledEnd[]
  readonly edits: readonly SettledEdit[]
  readonly keeps: readonly SettledSpan[]
  /** Lines that a reader must see one by one. */
  readonly verse: readonly SettledSpan[]
}

/** What a person settled about articles: for `structure`. */
export interface SettledArticles {
  readonly keeps: readonly SettledSpan[]
  readonly roles: readonly SettledRole[]
  readonly heads: readonly SettledHead[]
  readonly cuts: readonly SettledSpan[]
  readonly merges: readonly SettledSpan[]
  /** In reading order. */
  readonly order: readonly SettledSpan[]
}
