import type {Element, ElementContent, Root, RootContent} from 'hast'
import {element} from '../../hast/element.ts'
import {hastText} from '../../hast/hast-text.ts'

type Child = RootContent | ElementContent

/** Parts of something that are nothing without it, and what they are then. */
const parts: readonly {readonly name: RegExp; readonly in: RegExp; readonly alone: string}[] = [
  {name: /^figcaption$/, in: /^figure$/, alone: 'p'},
  {name: /^summary$/, in: /^details$/, alone: 'p'},
  {name: /^(?:dt|dd)$/, in: /^dl$/, alone: 'div'},
  {name: /^li$/, in: /^(?:ul|ol)$/, alone: 'div'}
]

/**
 * Put right what HTML in a text has in places where no page may have it: what stands between the items
 * of a list is an item, a caption without its figure is a paragraph, in preformatted text, a heading and
 * the line that a folded part shows there are no paragraphs, a list of definitions defines a term once.
 *
 * ```html
 * <ul>of the mill: <li>Marl</li></ul>   <ul><li>of the mill:</li><li>Marl</li></ul>
 * <p><figcaption>Low</figcaption></p>   <p>Low</p>
 * ```
 *
 * @see https://html.spec.whatwg.org/#grouping-content
 */
export function mendNesting(parent: Root | Element): void {
  for (const child of parent.children) if (child.type === 'element') mendNesting(child)
  parent.children = parent.children.flatMap((child: Child) =>
    child.type === 'element' && child.tagName === 'dl' ? partRepeats(child) : [child]
  ) as ElementContent[]
  if (parent.type === 'root') {
    parent.children = parent.children.map((child) => whole(child, '')) as Root['children']
    return
  }
  const {tagName} = parent
  parent.children = parent.children.map((child) => whole(child, tagName)) as ElementContent[]
  if (/^(?:pre|summary|h[1-6])$/.test(tagName))
    parent.children = parent.children.flatMap(withoutParagraph)
  if (/^(?:ul|ol)$/.test(tagName)) parent.children = itemsOf(parent.children)
  if (tagName === 'figure') oneCaption(parent)
  if (tagName === 'dl') mendDefinitions(parent)
}

/** A child that may stand in an element with this name. */
function whole(child: Child, inside: string): Child {
  if (child.type !== 'element') return child
  const part = parts.find(({name}) => name.test(child.tagName))
  if (!part || part.in.test(inside)) return child
  // The groups of a list of definitions.
  if (inside === 'div' && part.alone === 'div' && child.tagName !== 'li') return child
  return {...child, tagName: part.alone}
}

function withoutParagraph(child: ElementContent, index: number): ElementContent[] {
  if (child.type !== 'element' || child.tagName !== 'p') return [child]
  return [...(index > 0 ? [{type: 'text' as const, value: '\n'}] : []), ...child.children]
}

function itemsOf(children: readonly ElementContent[]): ElementContent[] {
  const items: ElementContent[] = []
  let loose: ElementContent[] = []
  const close = () => {
    const isBlank = loose.every((one) => one.type === 'text' && one.value.trim() === '')
    if (isBlank) items.push(...loose)
    else items.push(element('li', {}, ...loose))
    loose = []
  }
  for (const child of children) {
    if (child.type !== 'element' || child.tagName !== 'li') {
      loose.push(child)
      continue
    }
    close()
    items.push(child)
  }
  close()
  return items
}

/** A figure has one caption, at its beginning or end; what else is called so is a paragraph. */
function oneCaption({children}: Element): void {
  const isWords = (child: ElementContent) => child.type !== 'text' || child.value.trim() !== ''
  const captions = children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'figcaption'
  )
  const shown = children.filter(isWords)
  const kept = captions.find((one) => one === shown[0] || one === shown.at(-1))
  for (const caption of captions) if (caption !== kept) caption.tagName = 'p'
}

/** Terms and what they mean, in groups or not; words between them mean something, too. */
function mendDefinitions(list: Element): void {
  const isPart = (child: ElementContent) =>
    child.type === 'element' && /^(?:dt|dd|div)$/.test(child.tagName)
  list.children = list.children.map((child) =>
    isPart(child) || (child.type === 'text' && child.value.trim() === '')
      ? child
      : element('dd', {}, child)
  )
  const [first] = list.children.filter((child) => child.type === 'element')
  // What nothing stands above is no list of definitions.
  if (!first || (first.type === 'element' && first.tagName === 'dd')) {
    list.tagName = 'div'
    for (const child of list.children)
      if (child.type === 'element' && /^d[td]$/.test(child.tagName)) child.tagName = 'div'
  }
}

/** A term that comes again begins a list of its own: a list has each but once. */
function partRepeats(list: Element): Element[] {
  const lists: Element[] = [{...list, children: []}]
  const seen = new Set<string>()
  let group: ElementContent[] = []
  const close = function (): void {
    const terms = group.filter((one) => one.type === 'element' && one.tagName === 'dt')
    const words = terms.map((one) => hastText(one).replace(/\s+/g, ' ').trim())
    if (words.some((one) => seen.has(one))) {
      lists.push(element('dl', {...list.properties, id: undefined}))
      seen.clear()
    }
    for (const one of words) seen.add(one)
    lists.at(-1)!.children.push(...group)
    group = []
  }
  let wasTerm = false
  for (const child of list.children) {
    const isTerm = child.type === 'element' && child.tagName === 'dt'
    if (isTerm && !wasTerm) close()
    if (child.type === 'element') wasTerm = isTerm
    group.push(child)
  }
  close()
  return lists
}
