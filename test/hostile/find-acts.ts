import {fromHtml} from 'hast-util-from-html'
import {fromXml} from 'xast-util-from-xml'

/** Elements that an edition may have, in any of its formats. */
const elements = new Set(
  `html head title meta link script body header footer main nav article section aside div details
  summary h1 h2 h3 h4 h5 h6 p blockquote pre ol ul li dl dt dd figure figcaption table thead tbody tr
  th td a abbr b bdi br cite code em hr i img input label rp rt ruby s small span strong sub sup time u
  button mark svg rect path text g
  package metadata manifest item spine itemref dc:identifier dc:title dc:language dc:creator
  dc:contributor dc:publisher dc:date dc:rights dc:subject dc:description dc:source
  del ins kbd meter caption desc tspan noscript dialog form
  ncx docTitle navMap navPoint navLabel content pageList pageTarget container rootfiles rootfile`.split(
    /\s+/
  )
)

interface AnyNode {
  readonly type: string
  readonly tagName?: string
  readonly name?: string | null
  readonly value?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly children?: readonly AnyNode[]
}

/**
 * Find all in a page that could run, load or lead somewhere by itself, as the parser of a browser
 * (HTML) or of a reading system (XML) sees it.
 *
 * @throws {Error}
 *   When XML is not well formed.
 */
export function findActs(path: string, value: string): string[] {
  const isHtml = path.endsWith('.html')
  const acts: string[] = []
  const walk = function (node: AnyNode): void {
    const name = node.tagName ?? node.name ?? ''
    if (node.type === 'instruction' && name !== 'xml') acts.push(`<?${name}`)
    if (node.type === 'element') {
      if (!elements.has(name)) acts.push(`<${name}>`)
      const attributes = Object.entries(node.properties ?? node.attributes ?? {})
      for (const [key, field] of attributes) acts.push(...actsOf(name, key, String(field)))
      const isData = attributes.some((pair) => pair.join() === 'type,application/json')
      if (name === 'script' && node.children?.length && !isData) acts.push('<script> with text')
    }
    for (const child of node.children ?? []) walk(child)
  }
  walk(isHtml ? (fromHtml(value) as AnyNode) : (fromXml(value) as AnyNode))
  return acts.map((act) => `${path}: ${act}`)
}

function actsOf(name: string, key: string, value: string): string[] {
  const act = [`<${name} ${key}="${value}">`]
  if (/^on/i.test(key) || acting.test(key)) return act
  if (/^httpEquiv$/i.test(key) && value !== 'Content-Security-Policy') return act
  if (!/^(?:xlink:)?(?:href|src)$/i.test(key)) return []
  const url = URL.canParse(value, base) ? new URL(value, base) : undefined
  // No icon, so that a browser does not look for one.
  if (name === 'link' && value === 'data:,') return []
  const isOwn = url?.href.startsWith('file:///book/')
  const isLink = name === 'a' && /^(?:https?|mailto):$/.test(url?.protocol ?? '')
  return isOwn || isLink ? [] : act
}

const acting = /^(?:style|srcset|srcdoc|action|formaction|ping|poster|background|manifest)$/i
/** Where a page lies, to see whether an address leads out of the book. */
const base = 'file:///book/html/page.html'
