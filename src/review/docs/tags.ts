import {type Markup, readHtml} from '../written/written-markup.ts'

/** Stand for the signs of HTML while the text around it is read. */
const open = '\uFDD3'
const close = '\uFDD4'
const reference = '\uFDD5'

/** HTML in a text, in signs that a reading of Markdown leaves alone. */
export function keepTags(value: string): string {
  return closed(value).replaceAll('<', open).replaceAll('>', close).replaceAll('&', reference)
}

/** What stood as HTML, read as a browser does; its text, and that between its pieces. */
export function withoutTags(text: string, hasImage: (name: string) => boolean): string {
  if (!text.includes(open)) return text
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(open, '<')
    .replaceAll(close, '>')
    .replaceAll(reference, '&')
  const read = (node: Markup): string => {
    if (node.type === 'text') return node.value
    if (silent.has(node.name)) return ''
    // A picture that is a paragraph has its title as its caption.
    const [only, ...others] = node.children.filter(
      (child) => child.type !== 'text' || child.value.trim() !== ''
    )
    if (node.name === 'p' && only?.name === 'img' && others.length === 0) {
      const title = only.attributes.get('title') ?? ''
      const src = only.attributes.get('src') ?? ''
      return isShown(src, hasImage) && title !== 'decorative' ? title : ''
    }
    return node.children.map(read).join('')
  }
  return read(readHtml(escaped))
}

const silent = new Set(
  'script style template noscript iframe svg object math select textarea'.split(' ')
)

/** What ends itself holds nothing, though a browser would look for its end. */
function closed(value: string): string {
  return value.replace(
    /<(?:iframe|textarea|script|style|noscript|template|select|object|svg|title)\b(?:[^<>"']|"[^"]*"|'[^']*')*\/>/gi,
    ''
  )
}

/** Whether a book has the picture of that address. */
export function isShown(address: string, hasImage: (name: string) => boolean): boolean {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return false
  const name = address.replace(/[?#].*$/s, '').replace(/^.*\//, '')
  try {
    return hasImage(decodeURIComponent(name))
  } catch {
    return hasImage(name)
  }
}
