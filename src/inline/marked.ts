import type {PhrasingContent} from 'mdast'
import type {LedgerEntry} from '../source/index.ts'

/** Phrasing in which characters became syntax. */
export interface Marked {
  readonly children: PhrasingContent[]
  /** The characters that are gone. */
  readonly ledger: readonly LedgerEntry[]
}

/**
 * Say in the ledger that syntax stands for characters now.
 *
 * @param nodes
 *   The texts of the characters; those without a position stand in no source.
 * @param rule
 *   Stable id of the rule.
 * @param reason
 *   One sentence.
 * @param replacement
 *   What is left of them as text: a footnote's label; nothing for most.
 */
export function asChanged(
  nodes: readonly PhrasingContent[],
  rule: string,
  reason: string,
  replacement = ''
): LedgerEntry[] {
  return nodes.flatMap((node): LedgerEntry[] =>
    node.type === 'text' && node.position
      ? [
          {
            kind: 'changed',
            file: node.data?.file ?? 0,
            start: node.position.start,
            end: node.position.end,
            text: node.value,
            replacement,
            rule,
            reason
          }
        ]
      : []
  )
}
