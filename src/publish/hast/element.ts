import type {Element, ElementContent, Properties} from 'hast'

/**
 * Make a hast element; strings among the children are text.
 *
 * @param tagName
 *   Name in lower case.
 * @param properties
 *   hast properties (`className`, `ariaLabel`); `epub:type` under that name.
 */
export function element(
  tagName: string,
  properties: Properties = {},
  ...children: readonly (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? {type: 'text', value: child} : child
    )
  }
}
