import {fromHtml} from 'hast-util-from-html'
import type {Position} from 'unist'
import {fromXml} from 'xast-util-from-xml'
import {addNotation, createInk, type Ink, type InkBuilder} from '../ink/ink.ts'

/** A node of HTML or XML, as far as verification looks at it. */
export interface Markup {
  readonly type: string
  /** Name of an element: `p`, `dc:title`. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Markup[]
  readonly value: string
  readonly position: Position | undefined
}

/** Read an HTML file; like a browser it takes whatever there is. */
export function readHtml(value: string): Markup {
  return simplify(fromHtml(value))
}

/**
 * Read an XML file.
 *
 * @throws {Error}
 *   When it is not well formed.
 */
export function readXml(value: string): Markup {
  return simplify(fromXml(value))
}

interface AnyNode {
  readonly type: string
  readonly tagName?: string
  readonly name?: string | null
  readonly value?: string
  readonly properties?: object
  readonly attributes?: object
  readonly children?: readonly AnyNode[]
  readonly position?: Position | undefined
}

const namesInHtml = new Map([
  ['className', 'class'],
  ['dataKind', 'data-kind']
])

function simplify(node: object): Markup {
  const {type, tagName, name, value, properties, attributes, children, position} = node as AnyNode
  const pairs = Object.entries(properties ?? attributes ?? {}).map(
    ([key, field]): [string, string] => [
      properties ? (namesInHtml.get(key) ?? key) : key,
      Array.isArray(field) ? field.join(' ') : String(field)
    ]
  )
  return {
    type,
    name: tagName ?? name ?? '',
    attributes: new Map(pairs),
    children: (children ?? []).map(simplify),
    value: value ?? '',
    position
  }
}

/** All elements below a node that pass, in order; nothing below one that passes. */
export function select(node: Markup, test: (node: Markup) => boolean): Markup[] {
  return node.children.flatMap((child) =>
    child.type === 'element' && test(child) ? [child] : select(child, test)
  )
}

/** All elements with a name. */
export function named(node: Markup, name: string): Markup[] {
  return select(node, (child) => child.name === name)
}

export function hasClass(node: Markup, name: string): boolean {
  return (node.attributes.get('class') ?? '').split(' ').includes(name)
}

/**
 * The characters of an element that stand for printed ones: not the numbers of notes, and not the
 * brackets that only a browser without ruby shows.
 *
 * @param node
 *   Element.
 * @param raw
 *   The whole file.
 */
export function inkOfMarkup(node: Markup, raw: string): Ink {
  const ink = createInk()
  collect(node, raw, ink)
  return ink
}

function collect(node: Markup, raw: string, ink: InkBuilder): void {
  const role = node.attributes.get('role')
  if (role === 'doc-noteref' || role === 'doc-backlink' || node.name === 'rp') return
  if (node.type === 'text') {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    addNotation(ink, node.value, raw.slice(start, end), start)
  }
  for (const child of node.children) collect(child, raw, ink)
}

/** Text as a title has it: without places, and without the readings of ruby. */
export function textOfMarkup(node: Markup): string {
  if (node.type === 'text') return node.value
  const role = node.attributes.get('role')
  if (role === 'doc-noteref' || node.name === 'rt' || node.name === 'rp') return ''
  return node.children.map(textOfMarkup).join('')
}
