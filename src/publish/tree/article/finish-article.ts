import type {Element, ElementContent, Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import type {Labels} from '../../../templates/book-labels.ts'
import {createHeadingIds} from '../../dialects/heading-ids.ts'
import type {DialectArticle} from '../../dialects/read-dialect.ts'
import {element} from '../../hast/element.ts'
import {hastText} from '../../hast/hast-text.ts'
import type {Section} from '../../hast/rehype-article.ts'
import type {TreeTool} from '../tree.ts'
import {attachTargets} from './attach-targets.ts'
import {findTargets} from './find-targets.ts'
import {frameWide, holdFormula} from './frame-wide.ts'
import {makeAccessible} from './make-accessible.ts'
import {mendNesting} from './mend-nesting.ts'
import {mendTables} from './mend-tables.ts'
import {partInline} from './part-inline.ts'
import {type ImagePlace, showImage} from './show-image.ts'
import {takeHeadline} from './take-headline.ts'

/** Where a link of a text is to lead; it is looked up when all texts are read. */
export interface AskedLink {
  readonly address: string
  readonly position: Element['position']
}

/** An article whose headings have ids, whose images are there, and whose links are numbered. */
interface FinishedArticle {
  /** The first heading, if the text begins with one. */
  readonly headline: Element | undefined
  readonly body: readonly ElementContent[]
  /** Headings below the headline, as deep as they go. */
  readonly sections: readonly Section[]
  /** Ids by every name that a link may call them by. */
  readonly anchors: ReadonlyMap<string, string>
  readonly links: readonly AskedLink[]
  /** What links without words are called that lead to an id. */
  readonly labels: ReadonlyMap<string, string>
  readonly hasMath: boolean
  readonly hasRuby: boolean
  readonly hasCode: boolean
}

/** Begins the address of a link whose number in the article follows; no text can have it. */
export const linkMark = '\uFDD0'

/** Stands for the words of a link that has none, with its number; they are what it leads to is called. */
export const labelMark = /\uFDD0(\d+);/g

/** What an article is finished with. */
export interface FinishOptions extends ImagePlace {
  readonly tool: TreeTool
  readonly labels: Labels
}

/**
 * Give the tree of a text what a book needs: a headline, headings that skip no level, ids that can be
 * pointed at, images of the folder, frames for what is wide.
 */
export function finishArticle(
  {root, say}: Pick<DialectArticle, 'root' | 'say'>,
  options: FinishOptions
): FinishedArticle {
  const {tool, labels: words} = options
  const ids = createHeadingIds(tool)
  const anchors = new Map<string, string>()
  const links: AskedLink[] = []
  attachTargets(root)
  makeAccessible(root)
  mendTables(root)
  mendNesting(root)
  partInline(root)
  const headline = takeHeadline(root)
  const flat: {level: number; section: Section & {sections: Section[]}}[] = []
  let depth = 1
  let [hasMath, hasRuby, hasCode] = [false, false, false]
  const alias = (name: string, id: string) => {
    if (!anchors.has(name)) anchors.set(name, id)
  }
  const showHeading = function (node: Element): void {
    const text = hastText(node)
    const own = node.properties.dataGiven ?? node.properties.id
    delete node.properties.dataGiven
    const {id, names} = ids.next(text, own === undefined ? undefined : String(own))
    node.properties.id = id
    for (const name of names) alias(name, id)
    const section = {id, title: text, sections: []}
    if (text !== '') flat.push({level: depth, section})
  }
  if (headline) {
    const text = hastText(headline)
    const own = headline.properties.dataGiven ?? headline.properties.id
    // The headline's id is `title`, whatever a link calls it.
    const {names} = ids.next(text, own === undefined ? undefined : String(own))
    for (const name of names) alias(name, 'title')
    headline.properties = {}
    showImages(headline, options, say)
    dropLinks(headline)
  }
  visit(root, 'element', function (node, index, parent) {
    const {properties, tagName} = node
    const level = /^h([1-6])$/.exec(tagName)?.[1]
    if (level) {
      depth = Math.min(Math.max(Number(level), 2), depth + 1)
      node.tagName = `h${depth}`
      showHeading(node)
    } else if (properties.id !== undefined) {
      const id = ids.take(String(properties.id))
      alias(String(properties.id), id)
      properties.id = id
    }
    delete properties.dataGiven
    if (tagName === 'math') {
      hasMath = true
      return parent && index !== undefined ? holdFormula(node, index, parent) : SKIP
    }
    if (tagName === 'pre') hasCode = true
    if (tagName === 'ruby') hasRuby = true
    if (properties.align) {
      const side = String(properties.align).toLowerCase()
      if (/^(?:left|right|center)$/.test(side)) {
        const classes = Array.isArray(properties.className) ? properties.className : []
        properties.className = [...classes, `align-${side}`]
      }
      delete properties.align
    }
    if (!parent || index === undefined) return undefined
    if (tagName === 'img') return showImage(node, {index, parent, place: options, say})
    if (tagName === 'a' && !properties.role && properties.href !== undefined) {
      links.push({address: String(properties.href), position: node.position})
      properties.href = linkMark + (links.length - 1)
      const label = {type: 'text' as const, value: `${linkMark}${links.length - 1};`}
      const name = findName(node)
      if (name) name.children = [label]
      else if (isWordless(node))
        node.children = [element('span', {className: ['generated']}, label.value)]
      else nameFormula(node)
    }
    return undefined
  })
  frameWide(root, words)
  dropEmpty(root)
  let paragraphs = 0
  visit(root, 'element', function (node) {
    if (node.properties.role === 'doc-footnote' || node.tagName === 'math') return SKIP
    if (
      node.tagName === 'p' &&
      node.properties.id === undefined &&
      node.properties.className === undefined
    ) {
      node.properties.id = ids.take(`p${++paragraphs}`)
    }
    return undefined
  })
  return {
    headline,
    body: root.children.filter((child) => child.type === 'element' || child.type === 'text'),
    sections: nest(flat),
    anchors,
    links,
    labels: findTargets(root),
    hasMath,
    hasRuby,
    hasCode
  }
}

/** A picture in a headline is shown as any other; one that is left out is called by its words. */
function showImages(headline: Element, place: FinishOptions, say: DialectArticle['say']): void {
  visit(headline, 'element', function (node, index, parent) {
    if (node.tagName !== 'img' || !parent || index === undefined) return undefined
    const words = String(node.properties.alt ?? '').trim()
    const at = showImage(node, {index, parent, place, say})
    if (at === undefined || words === '') return at
    parent.children.splice(index, 0, element('span', {className: ['generated']}, words))
    return [SKIP, index + 1]
  })
}

/** A headline is where links lead: of those within the folder its words stay. */
function dropLinks(headline: Element): void {
  visit(headline, 'element', function (node, index, parent) {
    const {href, role} = node.properties
    if (node.tagName !== 'a' || href === undefined || role || !parent || index === undefined)
      return undefined
    if (/^(?:https?|mailto):/i.test(String(href))) return undefined
    parent.children.splice(index, 1, ...node.children)
    return index
  })
}

/** Where among the words of a link the name of what it leads to is to stand. */
function findName({children}: Element): Element | undefined {
  return children.find(
    (child): child is Element =>
      child.type === 'element' &&
      child.tagName === 'span' &&
      child.children.length === 0 &&
      String(child.properties.className) === 'generated'
  )
}

/** A link that says nothing, neither by words nor by a picture's. */
function isWordless(node: Element): boolean {
  let isWordless = hastText(node).trim() === ''
  visit(node, 'element', ({tagName, properties}) => {
    if (tagName === 'math' || (tagName === 'img' && properties.alt !== '')) isWordless = false
  })
  return isWordless
}

/** A link that is a formula alone is called by its source: voices ask a link for words. */
function nameFormula(link: Element): void {
  const [math, ...others] = link.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== ''
  )
  if (math?.type !== 'element' || math.tagName !== 'math' || others.length > 0) return
  const name = String(math.properties.alttext ?? '').trim()
  if (name !== '' && link.properties.ariaLabel === undefined) link.properties.ariaLabel = name
}

/** What was an image that is left out is no link and no paragraph; lines that HTML leaves are one. */
function dropEmpty(root: Root): void {
  // Around a badge.
  visit(root, 'element', function (node, index, parent) {
    if (node.tagName !== 'a' || node.properties.href === undefined) return undefined
    const isEmpty = node.children.every(
      (child) => child.type === 'text' && child.value.trim() === ''
    )
    if (!isEmpty || !parent || index === undefined) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  visit(root, 'element', function (node, index, parent) {
    if (node.tagName !== 'p' || !parent || index === undefined) return undefined
    if (node.children.some((child) => child.type !== 'text' || child.value.trim() !== ''))
      return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  let wasSpace = false
  root.children = root.children.filter((child) => {
    const isSpace = child.type === 'text' && child.value.trim() === ''
    const isSecond = isSpace && wasSpace
    wasSpace = isSpace
    return !isSecond
  })
}

/** Headings by level: each holds those below it. */
function nest(
  flat: readonly {level: number; section: Section & {sections: Section[]}}[]
): Section[] {
  const root: Section[] = []
  const open: {level: number; sections: Section[]}[] = [{level: 1, sections: root}]
  for (const {level, section} of flat) {
    while (open.length > 1 && open.at(-1)!.level >= level) open.pop()
    open.at(-1)!.sections.push(section)
    open.push({level, sections: section.sections})
  }
  return root
}
