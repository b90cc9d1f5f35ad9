import type {Element, ElementContent, Root} from 'hast'
import type {VFile} from 'vfile'
import {createMessage} from '../../message.ts'
import {alikeness} from '../../text/likeness/alikeness.ts'
import type {FrontMatter} from '../markdown/front-matter.ts'
import {byline} from '../pages/byline.ts'
import {hastText} from './hast-text.ts'

declare module 'vfile' {
  interface DataMap {
    /** The `h1` that stood first in the body. */
    headline: Element
    /** The byline that stood below it. */
    byline: Element
  }
}

/**
 * Take the head of an article out of its body: the first `h1`, before which only the mark of a
 * printed page may stand, and the byline directly below it.
 *
 * A paragraph there is the byline if the front matter names one that is alike; where an editor has
 * corrected the one and not the other, the line counts that readers see.
 *
 * @param options
 *   What the front matter says.
 */
export function rehypeHead(options: Pick<FrontMatter, 'byline' | 'authors'>) {
  return function (tree: Root, file: VFile): undefined {
    const index = tree.children.findIndex((child) => child.type === 'element' && !isPageMark(child))
    const first = tree.children[index]
    if (first?.type !== 'element' || first.tagName !== 'h1') return
    file.data.headline = first
    tree.children.splice(index, 1)
    const below = tree.children.findIndex((child, at) => at >= index && child.type === 'element')
    const line = tree.children[below]
    if (options.byline === undefined || line?.type !== 'element' || line.tagName !== 'p') return
    const text = hastText(line)
    const isSame = inkOf(text) === inkOf(options.byline)
    if (!isSame && alikeness(text, options.byline) < leastAlike) return
    tree.children.splice(below, 1)
    file.data.byline = line.children.some(isMore)
      ? {...line, properties: {className: ['byline']}}
      : byline(isSame ? options.byline : text, options.authors)!
    if (!isSame) report(options.byline, text, line, file)
  }
}

/**
 * So much a line must have in common with the byline of the front matter to be the same one, set
 * by hand: one word of two corrected leaves a half; two different names have next to nothing.
 */
const leastAlike = 0.5

function report(said: string, text: string, line: Element, file: VFile): void {
  file.messages.push(
    createMessage({
      reason: `Unexpected byline \`${said}\` in the front matter, expected \`${text}\` as it stands below the title, which counts; correct \`byline\`, and \`author\` if the name is another`,
      ruleId: 'front-matter',
      file: file.path,
      place: line.position,
      fatal: false
    })
  )
}

/** The mark of a note, a link, an image: what the text alone would lose. */
function isMore(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  const isEmphasis = node.tagName === 'em' || node.tagName === 'strong'
  return !isEmphasis || node.children.some(isMore)
}

const inkOf = (text: string) => text.replace(/\s+/g, '')

function isPageMark(node: Element): boolean {
  return node.children.every((d) => d.type === 'element' && d.properties.role === 'doc-pagebreak')
}
