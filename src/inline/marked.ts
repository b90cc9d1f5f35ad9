import type {PhrasingContent} from 'mdast'
import {isSourcePosition, type LedgerEntry} from '../source/index.ts'

/** Phrasing in which characters became syntax. */
export interface Marked {
  readonly children: PhrasingContent[]
  /** The characters that are gone. */
  readonly ledger: readonly LedgerEntry[]
}

/**
 * Say in the ledger that syntax stands for characters now. They are dropped, not changed: no
 * character of the text stands in their place, and a footnote's label is syntax.
 *
 * @param nodes
 *   The texts of the characters; those without a position stand in no source.
 * @param rule
 *   Stable id of the rule.
 * @param reason
 *   One sentence.
 */
export function asSyntax(
  nodes: readonly PhrasingContent[],
  rule: string,
  reason: string
): LedgerEntry[] {
  return nodes.flatMap((node): LedgerEntry[] => {
    if (node.type !== 'text' || !isSourcePosition(node.position)) return []
    const {start, end} = node.position
    return [
      {kind: 'dropped', file: node.data?.file ?? 0, start, end, text: node.value, rule, reason}
    ]
  })
}
