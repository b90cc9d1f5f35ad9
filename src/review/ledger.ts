import type {Inlined} from '../inline/index.ts'
import type {Restored} from '../restore/index.ts'
import type {LedgerEntry, Source} from '../source/index.ts'
import type {Structured} from '../structure/index.ts'

/** What was done to the characters of a source. */
export interface Reckoning {
  /** Every dropped, changed, added or moved character, in the order of the source. */
  readonly ledger: readonly LedgerEntry[]
}

/** The figures with which a book proves where it comes from, for its colophon. */
export interface ProofFigures {
  readonly sources: {name: string; sha256: string; encoding: string; characters: number}[]
  readonly dropped: number
  readonly changed: number
}

/**
 * Gather what the stages did to the characters of a source.
 *
 * @param restored
 *   What `restore` made.
 * @param structured
 *   What `structure` made of that; a block that it set aside is dropped, text node by text node.
 * @param inlined
 *   What `inline` made of that.
 * @returns
 *   Entries in the order of the source.
 */
export function toLedger(
  restored: Restored,
  structured: Structured,
  inlined: Inlined
): LedgerEntry[] {
  const dropped = structured.dropped.flatMap(({block, rule, reason}) =>
    block.node.children.flatMap((node): LedgerEntry[] =>
      node.type === 'text' && node.position
        ? [
            {
              kind: 'dropped',
              file: node.data?.file ?? 0,
              start: node.position.start,
              end: node.position.end,
              text: node.value,
              rule,
              reason
            }
          ]
        : []
    )
  )
  return [...restored.ledger, ...dropped, ...inlined.ledger].sort(
    (a, b) => a.file - b.file || (a.start.offset ?? 0) - (b.start.offset ?? 0)
  )
}

/** Figures for the colophon: the sources with their hashes, how many entries of either kind. */
export function toProof(source: Source, ledger: readonly LedgerEntry[]): ProofFigures {
  return {
    sources: source.files.map((file) => ({
      name: file.path.split('/').at(-1)!,
      sha256: file.sha256,
      encoding: file.encoding,
      characters: countCharacters(file.value)
    })),
    dropped: ledger.filter(({kind}) => kind === 'dropped').length,
    changed: ledger.filter(({kind}) => kind === 'changed').length
  }
}

/** Characters that are not white space. */
function countCharacters(text: string): number {
  let count = 0
  for (const character of text) if (!/\s/u.test(character)) count++
  return count
}
