import type {Nodes, Root} from 'mdast'

/**
 * Take out the line breaks between Chinese or Japanese characters of a paragraph that an editor
 * wrapped by hand: browsers and readers would draw each as a space.
 *
 * ```text
 * > | 水涨了，船
 *            ^ goes
 *   | 就高。
 * ```
 */
export function remarkFlushBreaks() {
  return function (tree: Root): undefined {
    flush(tree)
  }
}

function flush(node: Nodes): void {
  if ('children' in node) for (const child of node.children) flush(child)
  else if (node.type === 'text' && node.value.includes('\n'))
    node.value = node.value.replace(breakBetweenWide, '')
}

// Not Hangul: Korean separates words by spaces.
const breakBetweenWide =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303F\uFF01-\uFF60])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303F\uFF01-\uFF60])/gu
