import type {Nodes} from 'hast'

/**
 * The text that a reader reads in a tree: without the marks of notes, which are not words,
 * and with a line break for each `br`; runs of white space are one space.
 */
export function hastText(node: Nodes): string {
  return collect(node).replace(/\s+/g, ' ').trim()
}

/** Characters of such a text, white space not counted. */
export function countCharacters(text: string): number {
  return text.length - (text.match(uncounted)?.length ?? 0)
}

/** White space, and the second halves of characters that take two code units. */
const uncounted = /\s|(?<=[\uD800-\uDBFF])[\uDC00-\uDFFF]/g

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  if (node.type === 'element') {
    const {role} = node.properties
    if (role === 'doc-noteref' || role === 'doc-backlink' || node.tagName === 'rt') return ''
    if (node.tagName === 'br') return '\n'
  }
  let text = ''
  for (const child of node.children) text += collect(child)
  return text
}
