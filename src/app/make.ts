/** What an element is made with: attributes; functions are heard for the event of their name. */
type Traits = Readonly<
  Record<string, string | number | boolean | undefined | ((event: never) => void)>
>

/**
 * Make an element of the page.
 *
 * @param traits
 *   `false` and nothing leave an attribute out, `true` sets it empty; text is text, never markup.
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  traits: Traits = {},
  ...children: readonly (Node | string | false | undefined)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(traits)) {
    if (typeof value === 'function') made.addEventListener(name, value as EventListener)
    else if (value === true) made.setAttribute(name, '')
    else if (value !== undefined && value !== false) made.setAttribute(name, String(value))
  }
  made.append(...children.filter((child) => child !== false && child !== undefined))
  return made
}

/** A picture of the page's own: a path in a square of 24. */
export function makeIcon(path: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const icon = document.createElementNS(space, 'svg')
  icon.setAttribute('viewBox', '0 0 24 24')
  icon.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(space, 'path')
  line.setAttribute('d', path)
  icon.append(line)
  return icon
}
