import {append} from '../../../append.ts'
import {resolvePath} from '../../tree/resolve-path.ts'
import type {Dialect} from '../dialect.ts'
import {readDirectiveFile, takeDirectiveLines} from './include-directive.ts'
import {createCodeReader, type NumberedLine} from './lines.ts'

/** What a line says of files that it wants, by the tools that have such a line. */
const patterns = {
  /** mdBook: `{{#include file.rs:2:10}}`, `{{#playground example.rs editable}}`; `\{{` is no command. */
  mdbook: /(\\)?\{\{#(include|rustdoc_include|playground|playpen|title)\s+([^}]*?)\s*\}\}/g,
  /** MkDocs: `--8<-- "file.md"`; `;--8<--` is no command. */
  snippets: /^(\s*)--8<--\s+"([^"]+)"\s*$/,
  /** GitBook and Honkit: `{% include "file.md" %}`. */
  tag: /^(\s*)\{%-?\s*include\s+["']([^"']+)["']\s*-?%\}\s*$/,
  /** VitePress: `<<< @/snippets/a.js{2,4 js} [title]`. */
  snippet: /^(\s*)<<<\s*(\S+?)(?:\{([^}]*)\})?(?:\s*\[([^\]]*)\])?\s*$/
}

/** Whether a text asks for files at all. */
function asksForFiles(value: string): boolean {
  return /\{\{#|--8<--|\{%-?\s*include\s|^\s*<<<\s|\{(?:literal)?include\}/m.test(value)
}

/** Paths of the files that a text asks for, as far as they are in the folder. */
export function findIncluded(value: string, path: string): string[] {
  if (!asksForFiles(value)) return []
  const paths: string[] = []
  const add = (found: string | undefined) => found && paths.push(found)
  for (const line of value.split('\n')) {
    for (const [, isEscaped, , rest = ''] of line.matchAll(patterns.mdbook)) {
      if (!isEscaped) add(resolvePath(rest.split(/[\s:]/)[0]!, path))
    }
    const snippet = (patterns.snippets.exec(line) ?? patterns.tag.exec(line))?.[2]
    if (snippet) for (const one of candidates(snippet, path)) add(one)
    const code = patterns.snippet.exec(line)?.[2] ?? readDirectiveFile(line)
    if (code) for (const one of candidates(code, path)) add(one)
  }
  return paths
}

/** `@/` is the root; a snippet is looked for from there, from `docs/` and from the text. */
function candidates(address: string, path: string): string[] {
  const [file = ''] = address.replace(/^@\//, '').split(/[:#]/)
  const from = [resolvePath(file, path), resolvePath(file, ''), resolvePath(`docs/${file}`, '')]
  return from.filter((one) => one !== undefined)
}

/** Files in files in files: a text that asks for itself must end. */
const deepest = 10
/** Characters that files bring into one text; by hand: a thick novel. Nine files, each nine times, are more. */
export const mostInText = 1_000_000

/**
 * Put the files that a text asks for in their places, as far as they lie in the folder.
 *
 * @param options.most
 *   Characters that may be brought in.
 * @param options.onMissing
 *   Called with a file that is not there, and the number of the line that asks for it.
 * @param options.onTooMuch
 *   Called with a file that is left out, since all before it have brought in too much, and that line.
 * @returns
 *   `lines`: those of a file have the number of the line that asked for it; `brought`: characters of
 *   files that are in them.
 */
export function includeFiles(
  lines: readonly NumberedLine[],
  {
    path,
    dialect,
    most = mostInText,
    onMissing,
    onTooMuch,
    depth = 0
  }: {
    readonly path: string
    readonly dialect: Pick<Dialect, 'include'>
    readonly most?: number | undefined
    readonly onMissing: (address: string, line: number) => void
    readonly onTooMuch: (address: string, line: number) => void
    readonly depth?: number | undefined
  }
): {readonly lines: readonly NumberedLine[]; readonly brought: number} {
  if (depth > deepest) return {lines, brought: 0}
  const result: NumberedLine[] = []
  let brought = 0
  const mayBring = function (value: string, from: string, number: number): boolean {
    if (brought + value.length <= most) {
      brought += value.length
      return true
    }
    onTooMuch(from, number)
    return false
  }
  const put = function (value: string, from: string, number: number, indent: string) {
    if (!mayBring(value, from, number)) return
    const inner = value.replace(/\n$/, '').split('\n')
    const numbered = inner.map((text) => ({text: text === '' ? '' : indent + text, number}))
    if (!asksForFiles(value)) {
      append(result, numbered)
      return
    }
    const left = most - brought
    const options = {path: from, dialect, most: left, onMissing, onTooMuch, depth: depth + 1}
    const within = includeFiles(numbered, options)
    append(result, within.lines)
    brought += within.brought
  }
  const kindOf = createCodeReader()
  let skipped = 0
  for (const [index, line] of lines.entries()) {
    const {text, number} = line
    const kind = kindOf(text)
    if (skipped > 0) {
      skipped--
      continue
    }
    // In code that line only shows how it is written.
    const file = kind === 'code' ? undefined : readDirectiveFile(text)
    if (file !== undefined) {
      const from = candidates(file, path).find((one) => dialect.include(one) !== undefined)
      const taken = takeDirectiveLines(lines, index, from, from ? dialect.include(from)! : '')
      skipped = taken.end - index - 1
      if (from === undefined) onMissing(file, number)
      else put(taken.value, from, number, taken.indent)
      continue
    }
    const snippets =
      patterns.snippets.exec(text) ?? (kind === 'text' ? patterns.tag.exec(text) : null)
    const code = kind === 'text' ? patterns.snippet.exec(text) : null
    if (snippets || code) {
      const [, indent = '', address = ''] = (snippets ?? code)!
      const from = candidates(address, path).find((one) => dialect.include(one) !== undefined)
      if (from === undefined) {
        onMissing(address, number)
        continue
      }
      const [, , range] = snippets ? address.split(':') : []
      const region = /#([\w-]+)$/.exec(address)?.[1] ?? /:([A-Za-z_][\w-]*)$/.exec(address)?.[1]
      const value = takeLines(
        dialect.include(from)!,
        region ?? (range && address.split(':').slice(1).join(':'))
      )
      if (snippets) put(value, from, number, indent)
      else {
        const [, , , braces = '', title] = code!
        const language = /[A-Za-z]\w*/.exec(braces.replace(/^[\d,\s-]*/, ''))?.[0]
        const marked = /^[\d,\s-]+/.exec(braces)?.[0].trim()
        const info = [
          language ?? /\.(\w+)$/.exec(from)?.[1] ?? 'text',
          marked && `{${marked}}`,
          title && `[${title}]`
        ]
        const fence = '`'.repeat(Math.max(3, longestTicks(value) + 1))
        put(
          [fence + info.filter(Boolean).join(' '), value.replace(/\n$/, ''), fence].join('\n'),
          from,
          number,
          indent
        )
      }
      continue
    }
    if (!text.includes('{{#')) {
      result.push(line)
      continue
    }
    const matches = [...text.matchAll(patterns.mdbook)]
    let rest = text
    let isPut = false
    for (const [whole, isEscaped, command, given = ''] of matches) {
      if (isEscaped) {
        rest = rest.replace(whole, whole.slice(1))
        continue
      }
      // The title of a page of the site alone.
      if (command === 'title') {
        rest = rest.replace(whole, '')
        continue
      }
      const [address = '', ...parts] = given.split(/\s/)[0]!.split(':')
      const from = resolvePath(address, path)
      const value = from === undefined ? undefined : dialect.include(from)
      if (from === undefined || value === undefined) {
        onMissing(address, number)
        rest = rest.replace(whole, '')
        continue
      }
      const taken = takeLines(value, parts.join(':'))
      const isCode = command === 'playground' || command === 'playpen'
      if (rest.trim() === whole) {
        const indent = /^\s*/.exec(rest)![0]
        put(
          isCode ? `\`\`\`rust\n${taken.replace(/\n$/, '')}\n\`\`\`` : taken,
          from,
          number,
          indent
        )
        isPut = true
      } else {
        const isIn = mayBring(taken, from, number)
        rest = rest.replace(whole, () => (isIn ? taken.replace(/\n$/, '') : ''))
      }
    }
    if (isPut) continue
    for (const one of rest.split('\n')) result.push({text: one, number})
  }
  return {lines: result, brought}
}

/**
 * The lines of a file that are asked for: `2`, `:10`, `2:`, `2:10`, or an anchor (`ANCHOR: name` in
 * comments, `#region name` in code of VitePress, `--8<-- [start:name]`). Lines that mark anchors go.
 */
function takeLines(value: string, range: string | undefined): string {
  const lines = linesOf(value)
  const mark = /ANCHOR(?:_END)?:\s*[\w-]+|#(?:end)?region\b|--8<--\s*\[(?:start|end):/
  const plain = (list: readonly string[]) => list.filter((line) => !mark.test(line)).join('\n')
  if (!range) return mark.test(value) ? plain(lines) : value
  const numbers = /^(\d*)(:?)(\d*)$/.exec(range)
  if (numbers) {
    const [, first = '', colon, last = ''] = numbers
    const start = Math.max(1, Number(first || 1))
    const end = colon ? (last ? Number(last) : lines.length) : start
    return plain(lines.slice(start - 1, end))
  }
  const name = range.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const begins = new RegExp(`ANCHOR:\\s*${name}\\b|#region\\s+${name}\\b|\\[start:${name}\\]`)
  const ends = new RegExp(
    `ANCHOR_END:\\s*${name}\\b|#endregion(?:\\s+${name})?\\b|\\[end:${name}\\]`
  )
  const start = lines.findIndex((line) => begins.test(line))
  const end = lines.findIndex((line, index) => index > start && ends.test(line))
  return start < 0 ? '' : plain(lines.slice(start + 1, end < 0 ? undefined : end))
}

/** A text in lines; a page of a manual asks for one file again and again. */
function linesOf(value: string): readonly string[] {
  if (last?.value !== value) last = {value, lines: value.split('\n')}
  return last.lines
}

let last: {readonly value: string; readonly lines: readonly string[]} | undefined

function longestTicks(value: string): number {
  return Math.max(0, ...[...value.matchAll(/`+/g)].map(([ticks]) => ticks.length))
}
