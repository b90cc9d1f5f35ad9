/** Take HTML out of each `switch` that has something else to show. */
function withoutForeign(text: string): string {
  let out = ''
  let at = 0
  for (;;) {
    const start = text.indexOf('<foreignObject', at)
    const end = start < 0 ? -1 : text.indexOf('</foreignObject>', start)
    if (end < 0) return out + text.slice(at)
    const rest = end + '</foreignObject>'.length
    const isFirst = /<switch\b[^<>]{0,400}>\s{0,100}$/.test(
      text.slice(Math.max(0, start - 520), start)
    )
    const hasOther = /^\s*<(?!\/)/.test(text.slice(rest, rest + 200))
    out += text.slice(at, isFirst && hasOther ? start : rest)
    at = rest
  }
}

function withoutFonts(style: string): string {
  return style
    .replace(/@font-face\s*\{[^{}]*\}/g, (rule) =>
      /url\((?!\s*(?:&quot;|["'])?data:)/.test(rule) ? '' : rule
    )
    .replace(/@import\b[^;{}]*?(?:\([^()]*\)|"[^"]*"|'[^']*')[^;{}]*;/g, '')
}

const xmlName = /^[\p{L}_][\p{L}\p{M}\p{N}._-]*$/u

/** Give names that XML does not allow, `1a`, `a b`, others, at the shapes and where these are asked for. */
function withXmlNames(text: string): string {
  const names = new Map<string, string>()
  const ids = [...text.matchAll(/\sid\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/g)].map(
    ([, double, single]) => double ?? single ?? ''
  )
  const taken = new Set(ids)
  for (const id of ids) {
    if (xmlName.test(id) || names.has(id)) continue
    const plain = `_${id.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')}`
    let name = plain
    for (let more = 2; taken.has(name); more++) name = `${plain}-${more}`
    taken.add(name)
    names.set(id, name)
  }
  if (names.size === 0) return text
  const nameOf = (id: string) => names.get(id) ?? id
  return text
    .replace(
      /(\sid\s*=\s*(["']))([^"'<>]*)\2/g,
      (_, head: string, quote: string, id: string) => head + nameOf(id) + quote
    )
    .replace(
      /(\s(?:xlink:)?href\s*=\s*(["'])#)([^"'<>]*)\2/g,
      (_, head: string, quote: string, id: string) => head + nameOf(id) + quote
    )
    .replace(
      /(url\(\s*(?:&quot;|["'])?#)([^)"'&<>]+)/g,
      (_, head: string, id: string) => head + nameOf(id)
    )
}

/** More is no drawing's: names of namespaces are what drawing programs declare. */
const mostEntities = 100
const mostExpanded = 1_000_000
const titled =
  /(<(?!style\b)[A-Za-z][\w:.-]*(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*?)\s+title\s*=\s*(?:"[^"<]*"|'[^'<]*')/g

/**
 * Take the document type off an SVG, as drawing programs write it, and write out the names that it
 * declares (`&ns_svg;`). A name that stands for another name stays as it is, so that no small file
 * becomes a large one; the file is then no XML, and is refused. Colours of gradients get the place that
 * they have without one. Of a `switch` stays what is shown where no HTML is, as draw.io has it for its
 * labels; fonts of the web go, which no picture in a page may load. Names of shapes that XML does not allow get others.
 *
 * @param bytes
 *   Bytes of the file.
 * @returns
 *   The same bytes where there is nothing to clean.
 */
export function cleanSvg(bytes: Uint8Array): Uint8Array {
  let given: string
  try {
    given = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return bytes
  }
  // Where a colour of a gradient stands is 0 unless it says so; EPUBCheck 4 wants it said.
  // The same of a class of a stylesheet and the title of a shape, which no drawing wants.
  const text = withXmlNames(withoutForeign(given))
    .replace(/<style\b[^<>]*>[^<]*<\/style>/g, withoutFonts)
    .replace(/(<svg\b[^<>]*?)\scontent\s*=\s*(?:"[^"<>]*"|'[^'<>]*')/, '$1')
    .replace(/<stop\b(?![^<>]*\soffset\s*=)/g, '<stop offset="0"')
    .replace(/(<style\b[^<>]*?)\sclass\s*=\s*(?:"[^"<>]*"|'[^'<>]*')/g, '$1')
    .replace(titled, '$1')
  const found = /<!DOCTYPE\s[^[>]*(?:\[([\s\S]*?)\]\s*)?>/i.exec(text.slice(0, 20_000))
  if (!found) return text === given ? bytes : new TextEncoder().encode(text)
  const entities = new Map<string, string>()
  const declared = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"&%<]*)"|'([^'&%<]*)')\s*>/g
  for (const [, name = '', double, single] of (found[1] ?? '').matchAll(declared)) {
    if (entities.size < mostEntities) entities.set(name, double ?? single ?? '')
  }
  let budget = mostExpanded
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length)
  const whole = rest.replace(/&([\w.-]+);/g, (reference, name: string) => {
    const value = entities.get(name)
    if (value === undefined || value.length > budget) return reference
    budget -= value.length
    return value
  })
  return new TextEncoder().encode(whole)
}
