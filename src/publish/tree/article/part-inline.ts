import type {Element, ElementContent, Root, RootContent} from 'hast'

/** Elements that stand inside a line and may hold no block; `del` and `ins` may. */
const inline = new Set(
  'abbr b bdi bdo cite code dfn em i kbd mark q s samp small span strong sub sup u var'.split(' ')
)
const blocks = new Set(
  'address article aside blockquote details dl div figure h1 h2 h3 h4 h5 h6 hr ol p pre section table ul'.split(
    ' '
  )
)

/**
 * Take blocks out of elements that stand inside a line: a paragraph that is marked as a whole has the mark
 * inside, as HTML wants it; lists and tables stand without.
 *
 * ```html
 * <mark><p>Grease the hinges.</p></mark>   <p><mark>Grease the hinges.</mark></p>
 * ```
 *
 * @see https://html.spec.whatwg.org/#phrasing-content
 */
export function partInline(parent: Root | Element): void {
  for (const child of parent.children) if (child.type === 'element') partInline(child)
  if (!parent.children.some(holdsBlock)) return
  const children = (parent.children as Child[]).flatMap((child): Child[] =>
    holdsBlock(child) ? parted(child) : [child]
  )
  parent.children = children as ElementContent[]
}

type Child = RootContent | ElementContent

const isBlock = (node: Child) => node.type === 'element' && blocks.has(node.tagName)

const holdsBlock = (node: Child): node is Element =>
  node.type === 'element' && inline.has(node.tagName) && node.children.some(isBlock)

/** The blocks of an element, and what stands between them in elements of its kind. */
function parted(node: Element): ElementContent[] {
  const result: ElementContent[] = []
  let line: ElementContent[] = []
  // An id names one place, which is the first.
  const {id, ...others} = node.properties
  let properties = node.properties
  const wrap = function (children: ElementContent[]): Element {
    const piece = {...node, properties: {...properties}, children}
    if (id !== undefined) properties = others
    return piece
  }
  const close = () => {
    const isBlank = line.every((one) => one.type === 'text' && one.value.trim() === '')
    if (isBlank) result.push(...line)
    else result.push(wrap(line))
    line = []
  }
  for (const child of node.children) {
    if (!isBlock(child)) {
      line.push(child)
      continue
    }
    close()
    const block = child as Element
    result.push(block.tagName === 'p' ? {...block, children: [wrap(block.children)]} : block)
  }
  close()
  return result
}
