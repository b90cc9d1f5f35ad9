import type {BlockContent, Nodes, Parents, PhrasingContent, Root, RootContent} from 'mdast'
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement
} from 'mdast-util-mdx'
import type {VisitorResult} from 'unist-util-visit'
import {SKIP, visit} from 'unist-util-visit'
import {textOfExpression} from './text-of-expression.ts'

/** What was met that only a program understands. */
type OnProgram = (kind: 'component' | 'expression' | 'statement', name: string, node: Nodes) => void

/**
 * Take the program out of MDX: imports and exports go, components become what they mean (`Tabs`,
 * `Admonition`, `details`) or what stands in them, expressions that are a text are that text.
 */
export function remarkComponents(onProgram: OnProgram) {
  return function (tree: Root): undefined {
    visit(tree, function (node, index, parent): VisitorResult {
      if (!parent || index === undefined) return undefined
      switch (node.type) {
        case 'mdxjsEsm':
          onProgram('statement', node.value.split('\n')[0]!.slice(0, 60), node)
          parent.children.splice(index, 1)
          return [SKIP, index]
        case 'mdxFlowExpression':
        case 'mdxTextExpression': {
          const text = textOfExpression(node.value)
          if (text === undefined)
            onProgram('expression', `{${node.value.trim().slice(0, 40)}}`, node)
          const id =
            parent.type === 'heading'
              ? /^\s*\/\*\s*#([\w-]+)\s*\*\/\s*$/.exec(node.value)?.[1]
              : undefined
          if (id) parent.data = {...parent.data, hProperties: {dataGiven: id}}
          const made = text ? [{type: 'text', value: text} as const] : []
          parent.children.splice(index, 1, ...(made as never[]))
          return [SKIP, index + made.length]
        }
        case 'mdxJsxFlowElement':
        case 'mdxJsxTextElement':
          return replaceElement(node, index, parent, onProgram)
        default:
          return undefined
      }
    })
  }
}

type Component = MdxJsxFlowElement | MdxJsxTextElement

function replaceElement(
  node: Component,
  index: number,
  parent: Parents,
  onProgram: OnProgram
): VisitorResult {
  const {name} = node
  const attributes = textAttributes(node.attributes)
  const children = node.children as (BlockContent | PhrasingContent)[]
  const put = (...nodes: RootContent[]): VisitorResult => {
    parent.children.splice(index, 1, ...(nodes as never[]))
    // What was put there is looked at, too.
    return index
  }
  const wrap = (hName: string, hProperties: Record<string, string | boolean | string[]>) => {
    const isFlow = node.type === 'mdxJsxFlowElement'
    const type = isFlow ? 'blockquote' : 'emphasis'
    return put({type, children, data: {hName, hProperties}} as RootContent)
  }
  const container = (kind: string, label: string | undefined): VisitorResult =>
    put({
      type: 'containerDirective',
      name: kind,
      attributes: {},
      children: [
        ...(label
          ? [
              {
                type: 'paragraph' as const,
                data: {directiveLabel: true},
                children: [{type: 'text' as const, value: label}]
              }
            ]
          : []),
        ...(children as BlockContent[])
      ]
    })
  // `<>…</>`
  if (name === null) return put(...(children as RootContent[]))
  if (/^[a-z][a-z\d-]*$/.test(name)) {
    const {
      class: className = attributes.className,
      className: _,
      style: __,
      id,
      ...others
    } = attributes
    return wrap(name, {
      ...others,
      ...(id && {id}),
      ...(className && {className: className.split(/\s+/)})
    })
  }
  switch (name) {
    case 'Tabs':
    case 'CodeGroup':
    case 'Steps':
    case 'CardGroup':
    case 'TabbedPane':
      return container('tabs', undefined)
    case 'TabItem':
    case 'Tab':
    case 'Step':
      return container('tab', attributes.label ?? attributes.title ?? attributes.value)
    case 'Admonition':
    case 'Aside':
    case 'Callout':
    case 'Alert':
      return container(attributes.type ?? 'note', attributes.title)
    case 'Note':
    case 'Tip':
    case 'Info':
    case 'Warning':
    case 'Caution':
    case 'Danger':
      return container(name.toLowerCase(), attributes.title)
    case 'Details':
    case 'Accordion':
      return container('details', attributes.summary ?? attributes.title)
    case 'Link':
      return wrap('a', {href: attributes.to ?? attributes.href ?? ''})
    case 'CodeBlock':
      return put({
        type: 'code',
        lang: attributes.language ?? null,
        meta: attributes.title ? `title="${attributes.title}"` : null,
        value: children.map(textOf).join('\n')
      })
    default:
      onProgram('component', name, node)
      return put(...(children as RootContent[]))
  }
}

function textAttributes(
  attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[]
): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute): [string, string][] => {
      if (attribute.type !== 'mdxJsxAttribute') return []
      const {name, value} = attribute
      if (typeof value === 'string') return [[name, value]]
      if (!value) return [[name, '']]
      const text = textOfExpression(value.value)
      return text === undefined ? [] : [[name, text]]
    })
  )
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
