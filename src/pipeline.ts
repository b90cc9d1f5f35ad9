import type {VFileMessage} from 'vfile-message'
import type {Book} from './book/index.ts'
import type {OutputFile} from './publish/edition.ts'
import type {LedgerEntry, Source} from './source/index.ts'
import {dropUnprintable} from './text/unprintable.ts'

/** What a book is made from. */
export interface BuildInput {
  readonly source: Source
  /** What `book.yaml` says. */
  readonly book: Readonly<Partial<Book>>
  /** Base of file names such as `NAME.epub`: ASCII, without an extension. */
  readonly name: string
  /** What reading the source had to put in the ledger. */
  readonly ledger: readonly LedgerEntry[]
  /** Seconds since 1970, for dates in the output. */
  readonly sourceDateEpoch?: number
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
 * Make a book of a source.
 *
 * @param input
 *   Source and what a person says about it.
 * @param onStage
 *   Called with a word for people when a stage begins.
 */
export async function buildBook(
  input: BuildInput,
  onStage?: (name: string) => void
): Promise<BuildResult> {
  onStage?.('markdown')
  const {name, ledger, source} = input
  const blocks = dropUnprintable(source.lines.map((line) => line.value.trim()).join('\n'))
    .split(/\n{2,}/)
    .map((block) => block.replaceAll('\n', ''))
  const value = `---\ntitle: ${JSON.stringify(input.book.title ?? name)}\n---\n\n${blocks.join('\n\n')}\n`
  return {name, files: [{path: 'markdown/01-text.md', value}], messages: [], ledger}
}
