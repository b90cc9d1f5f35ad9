import type {SourcePoint} from './locate.ts'

/**
 * One thing that Collate did to the characters of a source: the ledger is the list of
 * all of them, so that a reader can prove that nothing else was done.
 *
 * The balance that `verify` checks: every non-space character of a source file stands in the
 * output exactly once, unless an entry covers it. An entry that covers characters takes `text`
 * out of the account and puts `replacement` in.
 */
export interface LedgerEntry {
  /**
   * What was done:
   *
   * - `dropped`: `text` is not in the output (a running head, a page number, a hyphen that a line
   *   break made, a control character); no `replacement`.
   * - `changed`: `replacement` stands in the output for `text` (a normalised character, bytes that
   *   could not be decoded).
   * - `added`: `replacement` is in the output and in no source; `text` is empty, and `start` and
   *   `end` are the same point.
   * - `moved`: `text` is in the output, but elsewhere than the order of the source has it.
   */
  kind: 'dropped' | 'changed' | 'added' | 'moved'
  /** Index of the file in `Source.files`. */
  file: number
  /** Where `text` starts: `line` and `column` from 1, `offset` from 0 in UTF-16 code units. */
  start: SourcePoint
  /** Where `text` ends: the point after its last code unit. */
  end: SourcePoint
  /** Characters of the file from `start` to `end`, exactly: `value.slice(start.offset, end.offset)`. */
  text: string
  /** Characters that stand in the output instead of `text`. */
  replacement?: string
  /** Stable id, in kebab case, of the rule that did it (`control-character`, `running-head`…). */
  rule: string
  /** One sentence for a person: why. */
  reason: string
}
