import type {Root} from 'mdast'
import {parseDocument} from 'yaml'
import {addNotation, createInk, type Ink, inkOf} from '../ink/ink.ts'

/**
 * Read the front matter of a written Markdown file: its fields, and where their characters stand.
 *
 * @param tree
 *   Tree of the file, with the places of its nodes.
 * @param value
 *   Text of the file.
 */
export function readWrittenFront(tree: Root, value: string) {
  const first = tree.children[0]
  const {entries, fault} = first?.type === 'yaml' ? readYaml(first.value) : {entries: []}
  const fields = new Map(entries)
  const text = (key: string) => {
    const field = fields.get(key)
    return typeof field === 'string' || typeof field === 'number' ? String(field) : ''
  }
  const start = first?.position?.start.offset ?? 0
  const raw = value.slice(start, first?.position?.end.offset)
  const placeOf = (key: string) => Math.max(0, raw.search(new RegExp(`^${quote(key)}:`, 'm')))
  const valueAt = (key: string) => placeOf(key) + key.length + 1
  const inkOfField = (key: string): Ink => {
    const ink = createInk()
    const from = /^[ \t]*["']?/.exec(raw.slice(valueAt(key)))![0].length + valueAt(key)
    addNotation(ink, text(key), raw.slice(from), start + from)
    return ink
  }
  const author = fields.get('author')
  const authors = (Array.isArray(author) ? author : [author])
    .filter((d) => d !== undefined && d !== null)
    .map(String)
  return {
    keys: new Map([...fields.keys()].map((key) => [key, start + placeOf(key)])),
    fault:
      first?.type !== 'yaml'
        ? faultOfFences(value)
        : fault && start + raw.indexOf('\n') + 1 + fault,
    fields: {title: inkOfField('title'), description: inkOfField('description')},
    frontTitle: text('title'),
    description: text('description'),
    authors,
    kind: text('kind') || 'article',
    // A reader sees the authors' names where no line is printed.
    byline: text('byline') === '' ? createInk() : inkOfField('byline'),
    parts: partsOf(fields.get('part'), raw, valueAt('part'), start)
  }
}

/** Headings of parts, one or a list, each looked for behind the one before. */
function partsOf(
  field: unknown,
  raw: string,
  from: number,
  start: number
): {text: string; ink: Ink}[] {
  const list = Array.isArray(field) ? field : field === undefined ? [] : [field]
  let at = from
  return list.flatMap((one) => {
    const said = typeof one === 'string' || typeof one === 'number' ? String(one) : ''
    if (inkOf(said) === '') return []
    at += /^(?:\s|-\s|["'[,])*/.exec(raw.slice(at))![0].length
    const ink = createInk()
    addNotation(ink, said, raw.slice(at), start + at)
    at = (ink.offsets.at(-1) ?? start + at) - start + 1
    return [{text: said, ink}]
  })
}

/** Of front matter that a parser does not see, the line that is neither a field nor a fence. */
function faultOfFences(value: string): number {
  const wrong = /^(?!---$|[a-z]+:(?: |$)| +- ).*$/m.exec(value)
  return wrong?.index ?? 0
}

const quote = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function readYaml(value: string): {entries: [string, unknown][]; fault?: number} {
  try {
    // What is not quite YAML is nothing: no reader has to guess what it would be.
    const document = parseDocument(value, {logLevel: 'silent'})
    if (document.errors[0]) return {entries: [], fault: document.errors[0].pos[0]}
    const data: unknown = document.toJS({maxAliasCount: 0})
    return {entries: data && typeof data === 'object' ? Object.entries(data) : []}
  } catch {
    return {entries: [], fault: 0}
  }
}
