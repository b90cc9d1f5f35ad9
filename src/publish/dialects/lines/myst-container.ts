import {csvTable} from './csv-table.ts'
import {readOptions} from './directive-options.ts'
import {escapeLabel} from './escape-label.ts'
import {glossary} from './glossary.ts'
import {
  closesFence,
  codeDirectives,
  indentOf,
  type NumberedLine,
  readFence,
  withoutIndent
} from './lines.ts'

/** A container with what is in it, its lines without their common indent. */
export interface Container {
  readonly name: string
  readonly title?: string | undefined
  readonly attributes?: string
  readonly indent: number
  /** What its first line begins with, where that is not its indent: the mark of an item. */
  readonly opening?: string
  readonly inside: readonly NumberedLine[]
  /** Index after its last line. */
  readonly end: number
}

/** Options (`:class: tip`) are no text; a picture's caption is. */
export function mystContainer(
  name: string,
  argument: string,
  {indent, inside, end}: Pick<Container, 'indent' | 'inside' | 'end'>
): Container {
  const {options, lines} = readOptions(inside)
  const body = inside.slice(lines)
  const number = inside[0]?.number ?? 0
  const label = options.get('label') ?? options.get('name')
  const id = label && /^[\w:.-]+$/.test(label) ? ` id="${label}"` : ''
  if (name === 'figure' || name === 'image') {
    const alt = escapeLabel(options.get('alt') ?? '')
    const line = {text: `![${alt}](<${argument}>)`, number: number - 1}
    const attributes = id && {attributes: `{${id.trim()}}`}
    return {name: 'figure', ...attributes, indent, inside: [line, {text: '', number}, ...body], end}
  }
  const isSilent = /^(?:toctree|tableofcontents|contents|index)$/.test(name)
  if (isSilent) return {name: 'nothing', indent, inside: [], end}
  // What stands behind these is an address, and what a site shows there is not in the text.
  if (/^(?:iframe|embed|include)$/.test(name)) return {name, indent, inside: body, end}
  if (name === 'raw') {
    // What is in it is HTML, or for another kind of edition.
    const shown = body.map((line) => ({...line, isShown: true}))
    return {name, indent, inside: argument === 'html' ? shown : [], end}
  }
  if (name === 'glossary') return {name, indent, inside: glossary(body), end}
  const classes = (options.get('class') ?? '').split(/[\s,]+/).filter(Boolean)
  const kind = classes.find((one) => one !== 'dropdown')
  const isFolded = name === 'dropdown' || classes.includes('dropdown')
  if (name === 'list-table' || name === 'csv-table') {
    const heads = count(options.get('header-rows')) + (options.get('header') ? 1 : 0)
    const stubs = count(options.get('stub-columns'))
    return {
      name: 'list-table',
      title: argument,
      attributes: `{header-rows="${heads}" stub-columns="${stubs}"${id}}`,
      indent,
      inside: name === 'csv-table' ? csvTable(body, options) : body,
      end
    }
  }
  // A folded box is still what it is; `{admonition}` is told so by its class.
  const box = name === 'admonition' ? (kind ?? 'note') : name
  const folded = isFolded && name !== 'dropdown' ? ` kind="${box.toLowerCase()}"` : ''
  return {
    ...((id || folded) && {attributes: `{${(id + folded).trim()}}`}),
    name: isFolded ? 'details' : name === 'admonition' ? (kind ?? name) : name.replace(':', '-'),
    title: argument,
    indent,
    inside: body,
    end
  }
}

function count(value: string | undefined): number {
  return /^\d+$/.test(value ?? '') ? Number(value) : 0
}

/** A fence such as `{note} Title`: code it is not. */
export function findMystFence(lines: readonly NumberedLine[], at: number): Container | undefined {
  const {text} = lines[at]!
  const fence = readFence(text)
  const found = fence && /^\{([\w:-]+)\}(.*)$/.exec(fence.info)
  if (!fence || !found) return undefined
  const [, name = '', rest = ''] = found
  if (codeDirectives.has(name)) return undefined
  let end = at + 1
  while (end < lines.length && !closesFence(lines[end]!.text, fence)) end++
  const indent = indentOf(text)
  const inside = lines
    .slice(at + 1, end)
    .map((line) => ({...line, text: withoutIndent(line.text, indent)}))
  return mystContainer(name, rest.trim(), {indent, inside, end: Math.min(end + 1, lines.length)})
}
