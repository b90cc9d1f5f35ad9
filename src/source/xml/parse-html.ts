import type {Element, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {deepest, type XmlHandler} from './parse-xml.ts'

/**
 * Read HTML as a browser does, and tell it element by element as XML is told: `<br>` and `<meta>` that nothing
 * closes are no fault.
 *
 * @returns
 *   What is wrong with the file, in a phrase: only that it is made to hurt.
 */
export function parseHtml(value: string, handler: XmlHandler): string | undefined {
  let root: Root
  try {
    root = fromHtml(value)
  } catch (error) {
    // What makes the tree goes down into it call by call.
    if (error instanceof RangeError) return tooDeep
    throw error
  }
  return tell(root, handler, 0)
}

const tooDeep = `elements stand in each other more than ${deepest} deep`

function tell(parent: Root | Element, handler: XmlHandler, depth: number): string | undefined {
  if (depth > deepest) return tooDeep
  for (const node of parent.children) {
    if (node.type === 'text') handler.text?.(node.value)
    if (node.type !== 'element') continue
    const {className, title, id} = node.properties
    const values = new Map([
      ['class', Array.isArray(className) ? className.join(' ') : ''],
      ['title', `${title ?? ''}`],
      ['id', `${id ?? ''}`]
    ])
    handler.open(node.tagName, (name) => values.get(name) ?? '')
    const fault = tell(node, handler, depth + 1)
    if (fault !== undefined) return fault
    handler.close(node.tagName)
  }
  return undefined
}
