import type {Element, Root} from 'xast'
import {fromXml} from 'xast-util-from-xml'

/** What of an SVG a book wants to know, or what was expected instead. */
type ReadSvg =
  | {readonly size: readonly [width: number, height: number]; readonly expected?: undefined}
  | {readonly size?: undefined; readonly expected: string}

/**
 * Read an SVG, if it can neither act nor reach for anything outside of itself.
 *
 * It is read as the XML that it is, so that no prefix, reference or encoding hides anything, and
 * it may hold only what is known to be still: drawings, texts, gradients, filters. What editors
 * leave in namespaces of their own (`sodipodi:namedview`, `rdf:RDF`) does nothing, and stays.
 *
 * @returns
 *   Size in pixels, `NaN` where the file does not say it.
 * @see https://www.w3.org/TR/SVG2/eltindex.html
 */
export function readSvg(bytes: Uint8Array): ReadSvg {
  let root: Root
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    const encoding = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? 'utf-8'
    if (!/^(?:utf-?8|us-ascii)$/i.test(encoding)) return {expected: 'an SVG in UTF-8'}
    // A type of document is refused, and not read: its entities may be more than a disk can hold.
    if (/<!DOCTYPE/i.test(text)) return {expected: `${kinds} (an SVG has no document type)`}
    root = fromXml(text)
  } catch {
    return {expected: kinds}
  }
  const svg = root.children.find((node) => node.type === 'element')
  if (svg?.name !== 'svg' || svg.attributes.xmlns !== svgNamespace) return {expected: kinds}
  const problem = findProblem(root) ?? (isBomb(svg) ? 'drawings that multiply' : undefined)
  if (problem) return {expected: `an SVG without ${problem}`}
  const {width = '', height = '', viewBox = ''} = svg.attributes
  const [, , boxWidth, boxHeight] = (viewBox ?? '').trim().split(/[\s,]+/)
  return {size: [lengthOf(width) || Number(boxWidth), lengthOf(height) || Number(boxHeight)]}
}

const kinds = 'PNG, JPEG, GIF, WebP or SVG'
const svgNamespace = 'http://www.w3.org/2000/svg'
const rdfNamespace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** Elements that only draw, or describe a drawing. */
const still = new Set(
  `svg g defs symbol use switch title desc metadata path rect circle ellipse line polyline polygon
  text tspan textPath image a style linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
  feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
  feSpotLight feTile feTurbulence`.split(/\s+/)
)

/** Elements that a drawing shows in the end; by hand: a large map has some ten thousands. */
const mostShown = 200_000

/**
 * Whether few elements show very many: each `use` shows what it names once more, and that may hold
 * others. What shows itself has no end at all.
 */
function isBomb(svg: Element): boolean {
  const byId = new Map<string, Element>()
  const postorder: Element[] = []
  const stack: Element[] = [svg]
  for (let node = stack.pop(); node; node = stack.pop()) {
    postorder.push(node)
    if (node.attributes.id) byId.set(node.attributes.id, node)
    for (const child of node.children) if (child.type === 'element') stack.push(child)
  }
  const uses = postorder.filter(({name}) => /(?:^|:)use$/.test(name))
  if (uses.length === 0) return false
  const targets = new Map(uses.map((use) => [use, byId.get(targetOf(use))]))
  postorder.reverse()
  // With each round a chain of `use` is counted one step further; one that never ends only grows.
  let shown = new Map<Element, number>()
  for (let round = 0; round <= mostChained; round++) {
    const next = new Map<Element, number>()
    for (const node of postorder) {
      let count = 1
      for (const child of node.children) if (child.type === 'element') count += next.get(child) ?? 1
      const target = targets.get(node)
      if (target) count += shown.get(target) ?? 1
      if (count > mostShown) return true
      next.set(node, count)
    }
    if (next.get(svg) === shown.get(svg)) return false
    shown = next
  }
  return true
}

/** `use` of a `use` of a `use`; by hand: drawings have three or four. */
const mostChained = 32

function targetOf({attributes}: Element): string {
  const entry = Object.entries(attributes).find(([key]) => /^(?:.*:)?href$/.test(key))
  return (entry?.[1] ?? '').trim().replace(/^#/, '')
}

type Namespaces = ReadonlyMap<string, string>

/** The first thing that acts or reaches out, in words. Not recursive: files are nested as deep as they like. */
function findProblem(root: Root): string | undefined {
  const stack: [Root | Element, Namespaces][] = [[root, new Map()]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [parent, namespaces] = next
    for (const node of parent.children) {
      if (node.type === 'instruction' && node.name !== 'xml') return 'an instruction'
      if (node.type !== 'element') continue
      const inner = withDeclared(namespaces, node)
      const problem = problemOf(node, inner)
      if (problem) return problem
      stack.push([node, inner])
    }
  }
  return undefined
}

function withDeclared(namespaces: Namespaces, {attributes}: Element): Namespaces {
  const declared = Object.entries(attributes).flatMap(function ([key, value]): [string, string][] {
    const prefix = /^xmlns(?::(.*))?$/s.exec(key)
    return prefix ? [[prefix[1] ?? '', value ?? '']] : []
  })
  return declared.length > 0 ? new Map([...namespaces, ...declared]) : namespaces
}

function problemOf(node: Element, namespaces: Namespaces): string | undefined {
  const colon = node.name.indexOf(':')
  const namespace = namespaces.get(colon < 0 ? '' : node.name.slice(0, colon)) ?? ''
  const name = node.name.slice(colon + 1)
  const isForeign = !/^$|^https?:\/\/www\.w3\.org\//.test(namespace) || namespace === rdfNamespace
  if (!isForeign && (namespace !== svgNamespace || !still.has(name))) return `\`${node.name}\``
  for (const [key, value] of Object.entries(node.attributes)) {
    if (key.startsWith('xmlns')) continue
    const word = key.slice(key.indexOf(':') + 1).toLowerCase()
    if (/^on/.test(word)) return 'event handlers'
    // A browser tells the addresses of a `ping` when its link is followed.
    if (word === 'ping') return 'links that call back'
    if (/^(?:href|src|base)$/.test(word) && !isInside(value ?? '')) return 'links'
    if (reachesOut(value ?? '')) return 'styles from elsewhere'
  }
  const isStyle = name === 'style' && !isForeign
  if (isStyle && reachesOut(textOf(node))) return 'styles from elsewhere'
  return undefined
}

/** A part of the same file, or an image that is written out in it. */
function isInside(address: string): boolean {
  return /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp)[;,])/i.test(address)
}

/** A part of the file, or a font or picture that is written out in it, as drawing programs do. */
const isWrittenOut =
  /^(?:#|data:(?:(?:application\/(?:x-)?)?font[/-]?(?:woff2?|ttf|otf|sfnt)|image\/(?:png|jpeg|gif|webp))[;,])/i

/** Whether a style, or an attribute that is one, asks for something: read with the escapes of CSS. */
function reachesOut(value: string): boolean {
  const css = value.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gis, function (_, hex, character) {
    const code = hex === undefined ? 0 : Number.parseInt(hex, 16)
    return character ?? (code <= 0x10ffff ? String.fromCodePoint(code) : '\u{FFFD}')
  })
  if (/@import|(?:image-set|image|src|cross-fade)\(/i.test(css)) return true
  return Array.from(css.matchAll(/url\(\s*["']?\s*/gi)).some(
    ({0: start, index}) =>
      !isWrittenOut.test(css.slice(index + start.length, index + start.length + 40))
  )
}

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : ''))
    .join('')
}

/** A number of pixels, or nothing that can be counted on. */
function lengthOf(value: string | null): number {
  return /^[\d.]+(?:px)?$/.test(value ?? '') ? Number.parseFloat(value ?? '') : Number.NaN
}
