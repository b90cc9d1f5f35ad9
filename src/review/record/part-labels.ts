import {hasClass, type Markup, select, textOfMarkup} from '../written/written-markup.ts'

/** Labels of the parts in a list of contents that have no page, in order. */
export function partLabels(list: Markup): string[] {
  const items = select(list, (node) => node.name === 'li' && hasClass(node, 'part'))
  return items.flatMap(({children}) => {
    const first = children.find((child) => child.type === 'element')
    return first?.name === 'span' ? [textOfMarkup(first)] : []
  })
}

/** Whether a point of the NCX is a part without a page: it leads where the first point in it does. */
export function isPartPoint(point: Markup): boolean {
  const inner = point.children.find((child) => child.name === 'navPoint')
  return inner !== undefined && target(inner) === target(point)
}

function target(point: Markup): string | undefined {
  return point.children.find((child) => child.name === 'content')?.attributes.get('src')
}
