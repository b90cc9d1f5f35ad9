import type {PhrasingContent} from 'mdast'
import {append} from '../append.ts'
import type {LedgerEntry} from '../source/index.ts'
import {asSyntax, type Marked} from './marked.ts'
import {phrasingText, slicer} from './run.ts'

/** Underscores around words, and on either side no letter; Han is never emphasised. */
const emphasis =
  /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\p{Script=Han}]*[^\s_\p{Script=Han}])_(?![\p{L}\p{N}_])/gu
/** A document uses underscores for emphasis when it has so many pairs, and this share of all in pairs. */
const [pairs, share] = [2, 0.6]

/**
 * Whether a document sets words in italics by underscores.
 *
 * @param texts
 *   Its paragraphs.
 */
export function usesUnderscores(texts: Iterable<string>): boolean {
  let [paired, all] = [0, 0]
  for (const text of texts) {
    if (!text.includes('_')) continue
    all += text.match(/_+/g)?.length ?? 0
    if (isBalanced(text)) paired += 2 * (text.match(emphasis)?.length ?? 0)
  }
  return paired >= 2 * pairs && paired >= all * share
}

/**
 * Turn the underscores of a plain-text book into emphasis.
 *
 * ```text
 * > | He had read _The Moon_ to her.
 *   | He had read *The Moon* to her.
 * ```
 *
 * @param children
 *   Phrasing of one paragraph. Where its underscores do not pair, all stay text.
 */
export function markEmphasis(children: readonly PhrasingContent[]): Marked {
  const text = phrasingText(children)
  const slice = slicer(children)
  const result: PhrasingContent[] = []
  const ledger: LedgerEntry[] = []
  let done = 0
  for (const match of isBalanced(text) ? text.matchAll(emphasis) : []) {
    const end = match.index + match[0].length
    const marks = [...slice(match.index, match.index + 1), ...slice(end - 1, end)]
    append(result, slice(done, match.index))
    result.push({
      type: 'emphasis',
      children: slice(match.index + 1, end - 1)
    })
    append(ledger, asSyntax(marks, 'emphasis', 'It marks italics, which are emphasis now'))
    done = end
  }
  if (done === 0) return {children: [...children], ledger}
  return {children: [...result, ...slice(done, text.length)], ledger}
}

/** A text without the underscores that `markEmphasis` would replace. */
export function withoutEmphasis(text: string): string {
  return isBalanced(text) ? text.replace(emphasis, '$1') : text
}

/** Whether no underscore that opens is left without its partner: italics go on in another paragraph. */
function isBalanced(text: string): boolean {
  return !/(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}])/u.test(text.replace(emphasis, ''))
}
