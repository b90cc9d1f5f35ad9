import type {Element, Root} from 'hast'
import type {DataMap} from 'vfile'
import {eachElement} from './each-element.ts'
import {hastText} from './hast-text.ts'

/** A heading of the second level, for the table of contents. */
export interface Section {
  readonly id: string
  readonly title: string
  /** Base name of its page in the EPUB, where that is not the article's first. */
  readonly page?: string
  /** Headings below it, where the contents go deeper. */
  readonly sections?: readonly Section[]
}

declare module 'vfile' {
  interface DataMap {
    sections: Section[]
    pages: string[]
    hasRuby: boolean
  }
}

/**
 * Give an article's body what both editions need: ids that can be pointed at, headings that
 * skip no level below the article's `h1`, and classes for set lines and columns.
 *
 * @param options
 *   `setLines`: class of a paragraph with line breaks: `verse`, or `set` for addresses,
 *   inscriptions and credits.
 * @returns
 *   Transformer; `file.data` gets the sections and the printed pages that start here.
 */
export function rehypeArticle(options: {readonly setLines: 'verse' | 'set'}) {
  return function (tree: Root, file: {data: Partial<DataMap>}): undefined {
    const sections: Section[] = []
    const pages: string[] = []
    let depth = 1
    let paragraphs = 0
    eachElement(tree.children, function (node) {
      const level = /^h([1-6])$/.exec(node.tagName)?.[1]
      if (level) {
        depth = Math.min(Math.max(Number(level), 2), depth + 1)
        node.tagName = `h${depth}`
        if (depth === 2) {
          node.properties.id = `s${sections.length + 1}`
          sections.push({id: node.properties.id, title: hastText(node)})
        }
      }
      if (node.properties.role === 'doc-footnote') return false
      if (node.tagName === 'ruby') file.data.hasRuby = true
      const mark = node.tagName === 'p' && onlyPageMark(node)
      if (mark) {
        node.tagName = 'div'
        node.properties = mark.properties
        node.children = []
      }
      if (node.tagName === 'p') {
        paragraphs++
        node.properties.id = `p${paragraphs}`
        if (node.children.some(isBreak)) node.properties.className = [options.setLines]
      }
      if (node.properties.role === 'doc-pagebreak') {
        const page = String(node.properties.ariaLabel)
        // A page's second mark in one article would be a second element with its id.
        if (pages.includes(page)) node.properties = {}
        else pages.push(page)
      }
      if (node.properties.align) {
        node.properties.className = [`align-${node.properties.align}`]
        delete node.properties.align
      }
      return true
    })
    file.data.sections = sections
    file.data.pages = pages
  }
}

function isBreak(node: Element['children'][number]): boolean {
  return node.type === 'element' && node.tagName === 'br'
}

/** A mark on a line of its own is no paragraph: it has no words, so no indent and no number. */
function onlyPageMark(node: Element): Element | undefined {
  const [first, ...rest] = node.children
  const isMark = first?.type === 'element' && first.properties.role === 'doc-pagebreak'
  return isMark && rest.length === 0 ? first : undefined
}
