import {append} from '../../../append.ts'
import {readDirective} from './read-directive.ts'
import {createFenceWalk} from './walk-fences.ts'

/**
 * Finds the text of a file by the address that a text gives, and the path of that text; with the marks
 * of anchors in it where it is wanted whole.
 */
export type IncludePlainly = (
  address: string,
  from: string,
  isWhole?: boolean
) => {readonly value: string; readonly path: string} | undefined

/**
 * Put the files that directives of MyST ask for in their places: `{include} a.md`, whose text is read,
 * and `{literalinclude} a.py`, which is code, with the lines that their options name.
 *
 * @param read
 *   Reads lines that were put in, with what they ask for.
 */
export function includeDirectives(
  lines: readonly string[],
  include: IncludePlainly,
  from: string,
  read: (lines: readonly string[], path: string) => readonly string[]
): readonly string[] {
  if (!lines.some((line) => line.includes('include}'))) return lines
  const out: string[] = []
  const walk = createFenceWalk()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const kind = walk(line)
    const directive = kind === 'text' || kind === 'open' ? readDirective(line) : undefined
    const asked = directive && /^(?:literal)?include$/.test(directive.name)
    if (!directive || !asked || directive.argument === '') {
      out.push(line)
      continue
    }
    const options = new Map<string, string>()
    for (at++; at < lines.length; at++) {
      walk(lines[at]!)
      if (closing(lines[at]!)?.startsWith(directive.marks)) break
      const [, key, value] = /^\s*:?([\w-]+):\s*(.*?)\s*$/.exec(lines[at]!) ?? []
      if (key !== undefined) options.set(key, value!.replace(/^(["'])(.*)\1$/, '$2'))
    }
    const found = include(directive.argument, from)
    if (!found) continue
    const taken = wanted(
      found.value.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n'),
      options
    )
    const isRead =
      directive.name === 'include' &&
      !options.has('literal') &&
      !options.has('lang') &&
      /\.(?:mdx?|markdown|myst|txt|html?)$/i.test(found.path)
    const title = options.get('caption') || options.get('filename')
    const shown = isRead
      ? read(withoutFront(taken), found.path)
      : [longFence + codeTitle(title), ...taken, longFence]
    append(
      out,
      shown.map((one) => (one === '' ? one : directive.indent + one))
    )
  }
  return out
}

/** No file that is shown has such a line. */
const longFence = '~'.repeat(40)

function codeTitle(title: string | undefined): string {
  return title ? `text title="${title.replaceAll('`', '')}"` : 'text'
}

function closing(line: string): string | undefined {
  return /^\s*(`{3,}|~{3,}|:{3,})\s*$/.exec(line)?.[1]
}

/** Lines of a file without its front matter. */
export function withoutFront(lines: readonly string[]): readonly string[] {
  const end = /^---\s*$/.test(lines[0] ?? '') ? lines.indexOf('---', 1) : -1
  return end < 0 ? lines : lines.slice(end + 1)
}

/** `:lines: 1,4-6`, or from one place to another. */
function wanted(lines: readonly string[], options: ReadonlyMap<string, string>): readonly string[] {
  const list = options.get('lines')
  if (list) {
    return list.split(',').flatMap((part) => {
      const [first, last] = part.split('-').map((one) => one.trim())
      if (last === undefined) return first ? lines.slice(Number(first) - 1, Number(first)) : []
      return lines.slice(first ? Number(first) - 1 : 0, last ? Number(last) : lines.length)
    })
  }
  const slice = (key: string) => (options.has(key) ? Number(options.get(key)) : undefined)
  let rest = lines.slice(slice('start-line') ?? 0, slice('end-line'))
  const place = (key: string) =>
    options.get(key) ? rest.findIndex((line) => line.includes(options.get(key)!)) : -1
  if (place('start-at') >= 0) rest = rest.slice(place('start-at'))
  else rest = rest.slice(place('start-after') + 1)
  if (place('end-at') >= 0) return rest.slice(0, place('end-at') + 1)
  return place('end-before') >= 0 ? rest.slice(0, place('end-before')) : rest
}
