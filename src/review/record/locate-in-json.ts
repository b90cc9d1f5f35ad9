import {isNode, parseDocument} from 'yaml'

/**
 * Prepare to find where a value stands in a JSON text.
 *
 * The text is read when a place is asked for first: a ledger without a fault is not read twice.
 *
 * @param value
 *   JSON, which is YAML too.
 * @returns
 *   Function from keys and indices to an offset in the text; `0` if there is no such value.
 */
export function createJsonLocator(value: string): (path: readonly (string | number)[]) => number {
  let document: ReturnType<typeof parseDocument> | undefined
  return function (path) {
    document ??= parseDocument(value, {logLevel: 'silent'})
    const node = document.getIn(path, true)
    return (isNode(node) && node.range?.[0]) || 0
  }
}
