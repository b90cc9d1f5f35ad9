import {fenceInfo} from '../lines/code-directive.ts'
import {readOptions} from '../lines/directive-options.ts'
import {closesFence, type NumberedLine} from '../lines/lines.ts'
import {fenced, withoutMatter} from './take-lines.ts'

const opening =
  /^([ \t]*)(`{3,}|~{3,}|:{3,})[ \t]*\{(include|literalinclude)\}[ \t]+(\S(?:.*\S)?)[ \t]*$/

/** The file that a line such as `{include} a.md` behind a fence asks for (MyST, Sphinx). */
export function readDirectiveFile(text: string): string | undefined {
  return opening.exec(text)?.[4]
}

/**
 * Take what a directive asks for out of its file: a Markdown file's text without its front matter,
 * other files and what is to be shown as it is as code.
 *
 * @param at
 *   Index of the line that opens the directive.
 * @param path
 *   Path of the file, if there is one.
 * @param value
 *   Its text.
 * @returns
 *   `end`: index after the directive's last line.
 */
export function takeDirectiveLines(
  lines: readonly NumberedLine[],
  at: number,
  path: string | undefined,
  value: string
): {readonly value: string; readonly indent: string; readonly end: number} {
  const [, indent = '', marks = '', name] = opening.exec(lines[at]!.text) ?? []
  let end = at + 1
  while (end < lines.length && !closesFence(lines[end]!.text, {indent, marks})) end++
  const {options} = readOptions(lines.slice(at + 1, end))
  const wanted = takeWanted(value.replace(/\r\n?/g, '\n').replace(/\n$/, ''), options)
  const isLiteral = name === 'literalinclude' || options.has('literal') || options.has('lang')
  const isText = /\.(?:mdx?|markdown|myst|txt|html?)$/i.test(path ?? '')
  const close = Math.min(end + 1, lines.length)
  if (!isLiteral && isText) {
    return {value: withoutMatter(wanted), indent, end: close}
  }
  const language =
    options.get('language') ?? options.get('lang') ?? /\.(\w+)$/.exec(path ?? '')?.[1] ?? 'text'
  return {value: fenced(wanted, [fenceInfo(language, options)]), indent, end: close}
}

/** The lines that are asked for: `:lines: 1,3-5,9-`, `:start-after: text`, `:end-before: text`. */
function takeWanted(value: string, options: ReadonlyMap<string, string>): string {
  let lines = value.split('\n')
  const list = options.get('lines')
  if (list) {
    return list
      .split(',')
      .flatMap((part) => {
        const [, first = '', dash, last = ''] = /^\s*(\d*)(-?)(\d*)\s*$/.exec(part) ?? []
        if (first + last === '') return []
        const start = Number(first || 1)
        return lines.slice(start - 1, dash ? (last ? Number(last) : undefined) : start)
      })
      .join('\n')
  }
  const number = (key: string) => {
    const given = options.get(key)
    return given !== undefined && /^-?\d+$/.test(given) ? Number(given) : undefined
  }
  lines = lines.slice(number('start-line') ?? 0, number('end-line'))
  const find = (key: string) => {
    const words = options.get(key)
    const found = words ? lines.findIndex((line) => line.includes(words)) : -1
    return found < 0 ? undefined : found
  }
  const [startAt, startAfter] = [find('start-at'), find('start-after')]
  lines = lines.slice(startAt ?? (startAfter === undefined ? 0 : startAfter + 1))
  const [endAt, endBefore] = [find('end-at'), find('end-before')]
  return lines.slice(0, endAt === undefined ? endBefore : endAt + 1).join('\n')
}
