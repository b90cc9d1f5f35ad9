import type {Element, Root} from 'hast'
import {hastText} from '../../hast/hast-text.ts'

/** The first `h1`, where only anchors and pictures that are left out stand before it. */
export function takeHeadline(root: Root): Element | undefined {
  for (const [index, child] of root.children.entries()) {
    if (child.type === 'text' && child.value.trim() === '') continue
    if (child.type !== 'element') return undefined
    if (child.tagName === 'h1') {
      root.children.splice(index, 1)
      return child
    }
    const [inner] = child.children.filter((one) => one.type !== 'text' || one.value.trim() !== '')
    // `<div align="center"><h1>…` begins many a README.
    if (child.tagName === 'div' && inner?.type === 'element' && inner.tagName === 'h1') {
      child.children.splice(child.children.indexOf(inner), 1)
      return inner
    }
    const isWords = hastText(child) !== ''
    if (isWords) return undefined
  }
  return undefined
}
