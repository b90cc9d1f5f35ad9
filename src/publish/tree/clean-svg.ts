/** More is no drawing's: names of namespaces are what drawing programs declare. */
const mostEntities = 100
const mostExpanded = 1_000_000
const titled =
  /(<(?!style\b)[A-Za-z][\w:.-]*(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*?)\s+title\s*=\s*(?:"[^"<]*"|'[^'<]*')/g

/**
 * Take the document type off an SVG, as drawing programs write it, and write out the names that it
 * declares (`&ns_svg;`). A name that stands for another name stays as it is, so that no small file
 * becomes a large one; the file is then no XML, and is refused. Colours of gradients get the place that
 * they have without one.
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
  const text = given
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
