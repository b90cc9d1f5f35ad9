import assert from 'node:assert/strict'

/** A tag with its attributes, entities decoded. */
export interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

const pattern =
  /<(?:!--[\s\S]*?--|[!?][^>]*|(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?))>|<|([^<]+)/g
const empty = new Set('meta link br hr img'.split(' '))

/** Read markup strictly: every tag in order, and the text; a stray `<` or unclosed tag fails. */
export function readMarkup(value: string, isXml: boolean): {tags: Tag[]; text: string} {
  const tags: Tag[] = []
  const open: string[] = []
  let text = ''
  for (const [match, close, name, attributes = '', selfClose, run] of value.matchAll(pattern)) {
    if (run !== undefined) text += decode(run)
    else if (name === undefined) assert.notEqual(match, '<', `stray < in ${value.slice(0, 80)}`)
    else if (close) assert.equal(open.pop(), name, `</${name}> closes its own tag`)
    else {
      if (!selfClose && (isXml || !empty.has(name))) open.push(name)
      const pairs = [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)]
      if (isXml) assert.equal(new Set(pairs.map((d) => d[1])).size, pairs.length)
      const decoded = pairs.map(([, key = '', v = '']): [string, string] => [key, decode(v)])
      tags.push({name, attributes: new Map(decoded)})
    }
  }
  assert.deepEqual(open, [], 'every element is closed')
  return {tags, text}
}

function decode(value: string): string {
  return value
    .replace(/&#x([\da-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, decimal) => String.fromCodePoint(Number(decimal)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
