import {hasClass, type Markup, named} from '../written/written-markup.ts'
import {looseEnd, looseStart} from './words.ts'

/**
 * What is read of a page: its text without words of Collate's and without the numbers of notes;
 * formulas by their source, which is marked as loose.
 */
export function wordsOfPage(node: Markup): string {
  if (node.type === 'text') return node.value
  const {attributes, children, name} = node
  if (hasClass(node, 'generated')) return ''
  if (/^doc-(?:noteref|backlink)$/.test(attributes.get('role') ?? '')) return ''
  if (name === 'math') {
    const sources = named(node, 'annotation').flatMap((one) => one.children.map(wordsOfPage))
    return looseStart + sources.join('') + looseEnd
  }
  const inner = children.map(wordsOfPage).join('')
  return hasClass(node, 'formula') ? looseStart + inner + looseEnd : inner
}

/**
 * All that an edition says: its text with what Collate adds, formulas as they are set, and what
 * pictures say to those who cannot see them.
 */
export function everyWordOf(node: Markup): string {
  if (node.type === 'text') return node.value
  const {attributes, children, name} = node
  if (name === 'img') return attributes.get('alt') ?? ''
  const label = attributes.get('ariaLabel') ?? attributes.get('aria-label') ?? ''
  return label + children.map(everyWordOf).join('')
}
