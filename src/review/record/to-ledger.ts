import type {Text} from 'mdast'
import type {Parent} from 'unist'
import {visit} from 'unist-util-visit'
import type {Inlined} from '../../inline/index.ts'
import type {Restored} from '../../restore/index.ts'
import type {LedgerEntry, Source} from '../../source/index.ts'
import type {Structured} from '../../structure/index.ts'
import {countInk} from '../ink/count-ink.ts'
import {inkOf} from '../ink/ink.ts'

/** What was done to the characters of a source. */
export interface Reckoning {
  /** Every dropped, changed, added or moved character, in the order of the source. */
  readonly ledger: readonly LedgerEntry[]
}

/** The figures with which a book proves where it comes from, for its colophon. */
interface ProofFigures {
  readonly sources: {name: string; sha256: string; encoding: string; characters: number}[]
  readonly dropped: number
  readonly changed: number
}

/**
 * Gather what the stages did to the characters of a source.
 *
 * @param source
 *   What they started from.
 * @param stages.laid
 *   What `layout` moved.
 * @param stages.restored
 *   What `restore` made.
 * @param stages.structured
 *   What `structure` made of that; a block that it set aside is dropped, text node by text node.
 * @param stages.inlined
 *   What `inline` made of that.
 * @returns
 *   Entries in the order of the source, none inside of another.
 */
export function toLedger(
  source: Source,
  {
    laid,
    restored,
    structured,
    inlined
  }: {
    readonly laid: Reckoning
    readonly restored: Pick<Restored, 'ledger'>
    readonly structured: Structured
    readonly inlined: Inlined
  }
): LedgerEntry[] {
  const dropped: LedgerEntry[] = []
  for (const {block, rule, reason} of structured.dropped) {
    visit(block.node as Parent, 'text', function ({position, data}: Text) {
      if (!position) return
      const {start, end} = position
      const file = data?.file ?? 0
      // Of the source, not of the node: a ligature that was spelled out is dropped as a ligature.
      const text = source.files[file]?.value.slice(start.offset, end.offset) ?? ''
      if (inkOf(text) !== '') dropped.push({kind: 'dropped', file, start, end, text, rule, reason})
    })
  }
  return settleLedger([...laid.ledger, ...restored.ledger, ...dropped, ...inlined.ledger])
}

/**
 * Bring entries of several stages together.
 *
 * What a later stage drops, an earlier one may have changed: a page number with a control
 * character in it goes as a whole, and counts once.
 *
 * @param entries
 *   Entries in any order.
 * @returns
 *   In the order of the source; without those inside of another that is dropped.
 */
export function settleLedger(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const sorted = [...entries].sort(
    (a, b) => a.file - b.file || startOf(a) - startOf(b) || endOf(b) - endOf(a)
  )
  const settled: LedgerEntry[] = []
  let outer: LedgerEntry | undefined
  for (const entry of sorted) {
    // What moved may have been changed as well, and dropped where it went.
    if (entry.kind === 'moved') {
      settled.push(entry)
      continue
    }
    const isInside =
      outer && outer.file === entry.file && startOf(entry) < endOf(outer) && entry.kind !== 'added'
    const isEmpty = endOf(entry) === startOf(entry)
    if (isInside && !isEmpty && endOf(entry) <= endOf(outer!)) {
      // Of two with the same place the one that drops it is the later one.
      if (
        endOf(entry) - startOf(entry) === endOf(outer!) - startOf(outer!) &&
        entry.kind === 'dropped' &&
        outer!.kind !== 'dropped'
      ) {
        settled[settled.lastIndexOf(outer!)] = entry
        outer = entry
      }
      continue
    }
    settled.push(entry)
    if (entry.kind !== 'added' && !isEmpty) outer = entry
  }
  return settled
}

const startOf = (entry: LedgerEntry) => entry.start.offset ?? 0
const endOf = (entry: LedgerEntry) => entry.end.offset ?? 0

/** Figures for the colophon: the sources with their hashes, how many entries of either kind. */
export function toProof(source: Source, ledger: readonly LedgerEntry[]): ProofFigures {
  return {
    sources: source.files.map((file) => ({
      name: file.path.split('/').at(-1)!,
      sha256: file.sha256,
      encoding: file.encoding,
      characters: countInk(file.value)
    })),
    dropped: ledger.filter(({kind, text}) => kind === 'dropped' && text !== '').length,
    changed: ledger.filter(({kind}) => kind === 'changed').length
  }
}
