import {isMap, parseDocument, stringify} from 'yaml'

/** What fields of `book.yaml` are to say; nothing takes a field out. */
type FieldValues = Readonly<Record<string, unknown>>

/**
 * Write some fields into the text of `book.yaml`, and nothing else: comments, order and spelling of
 * all the rest stay byte by byte.
 *
 * @param value
 *   The text; it may be empty.
 * @returns
 *   The text with them, new ones before `decisions`; nothing if it cannot be read.
 */
export function editFields(value: string, fields: FieldValues): string | undefined {
  let text = value
  for (const [name, field] of Object.entries(fields)) {
    const next = editField(text, name, field)
    if (next === undefined) return undefined
    text = next
  }
  return text
}

function editField(text: string, name: string, field: unknown): string | undefined {
  const document = parseDocument(text)
  if (document.errors.length > 0) return undefined
  const {contents} = document
  if (contents !== null && (!isMap(contents) || contents.flow)) return undefined
  const written = field === undefined ? '' : stringify({[name]: field}, {lineWidth: 0})
  const pairs = (contents?.items ?? []).map(({key, value}) => {
    const [start] = (key as {range: [number, number, number]}).range
    // Behind the value, its comment and the end of its line.
    const end =
      (value as {range?: [number, number, number]} | null)?.range?.[2] ?? lineEnd(text, start)
    return {name: String(key), start, end: end > start ? end : lineEnd(text, start)}
  })
  const own = pairs.find((pair) => pair.name === name)
  if (own) {
    // A list takes the blank lines and the comments after it with it: they are the next one's.
    const kept = /(?:\n[ \t]*(?:#[^\n]*)?)*\n?$/.exec(text.slice(own.start, own.end))?.[0] ?? ''
    const tail = kept.replace(/^\n/, '')
    // A comment behind a value that stands on one line stays behind it.
    const [, comment = ''] =
      /^[^\n]*?([ \t]+#[^\n"']*)\n?$/.exec(text.slice(own.start, own.end)) ?? []
    const isLine = /^[^\n]+\n$/.test(written)
    const line = isLine ? written.replace('\n', `${comment}\n`) : written
    return text.slice(0, own.start) + line + tail + text.slice(own.end)
  }
  if (field === undefined) return text
  const decisions = pairs.find((pair) => pair.name === 'decisions')
  const at = decisions ? decisions.start : text.length
  const before = text.slice(0, at)
  const gap = before === '' || before.endsWith('\n') ? '' : '\n'
  return before + gap + written + text.slice(at)
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end + 1
}
