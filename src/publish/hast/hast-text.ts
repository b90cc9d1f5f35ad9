import type {Nodes} from 'hast'

/**
 * The text that a reader reads in a tree: without the marks of notes, which are not words,
 * and with a line break for each `br`; runs of white space are one space.
 */
export function hastText(node: Nodes): string {
  return collect(node).replace(/\s+/g, ' ').trim()
}

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
