import type {VFileMessage} from 'vfile-message'
import type {Settled} from './decisions/index.ts'
import type {Restored} from './restore/index.ts'
import type {Reckoning} from './review/record/to-ledger.ts'
import type {Article, Structured} from './structure/index.ts'

/** What the pages of a source come to. */
export interface Collated extends Reckoning {
  /** In reading order; the trees' text nodes have the position of their characters in the source. */
  readonly articles: readonly Article[]
  /** Title of the whole book, where a header of the page names it. */
  readonly title?: string | undefined
  /**
   * Every doubt, at its place in the source; fatal ones, at their places in `book.yaml`, for
   * decisions that cannot be obeyed.
   */
  readonly messages: readonly VFileMessage[]
  /** What the stages made on the way: `trace` shows it. */
  readonly stages: Stages
}

/** What each stage made of what the one before it had made. */
export interface Stages {
  readonly settled: Settled
  readonly restored: Restored
  readonly structured: Structured
}
