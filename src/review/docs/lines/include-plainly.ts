import {append} from '../../../append.ts'
import {type IncludePlainly, includeDirectives, withoutFront} from './include-directives.ts'
import {includeImports} from './include-imports.ts'
import {marginOf} from './walk-fences.ts'

/** Files in files in files: a text that asks for itself must end. */
const deepest = 10

/**
 * Put the files that lines ask for in their places: `{{#include a.rs}}`, `--8<-- "a.md"`, `{! a.md !}`,
 * `{* a.py *}`, `<<< a.js`, `<!--@include: a.md-->`, directives of MyST, imports of MDX.
 *
 * @param from
 *   Path of the file that the lines are of.
 */
export function includePlainly(
  lines: readonly string[],
  include: IncludePlainly,
  from: string,
  depth = 0
): string[] {
  if (depth > deepest) return [...lines]
  let fence: string | undefined
  const inFile = (inner: readonly string[], path: string) =>
    includePlainly(inner, include, path, depth + 1)
  const asked = includeImports(lines, include, from, inFile)
  const whole = joinTags(joinScissors(includeDirectives(asked, include, from, inFile)))
  return whole.flatMap((line) => {
    const [, marks, info = ''] = /^[\s>]*(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    const wasCode = fence !== undefined
    if (fence === undefined) fence = marks
    // A fence with a language ends none.
    else if (info.trim() === '' && marks?.startsWith(fence)) fence = undefined
    const [, space = '', snippet] =
      /^(\s*)-+8<-+\s+["']([^"']+)["']\s*$/.exec(line) ??
      /^(\s*)\{!\s*([^!\s]+)\s*!\}\s*$/.exec(line) ??
      (wasCode ? null : /^(\s*)\{%-?\s*include\s+["']([^"']+)["']\s*-?%\}\s*$/.exec(line)) ??
      []
    const tag = wasCode
      ? null
      : /^(\s*)\{%-?\s*include-markdown\s+["']([^"']+)["'](.*)%\}\s*$/.exec(line)
    if (tag) {
      const found = include(tag[2]!, from, true)
      if (!found) return []
      const lines = withoutFront(linesOf(found.value))
      return inFile(cutOut(lines.join('\n'), tag[3]!).split('\n'), found.path)
    }
    if (snippet !== undefined) {
      const found = include(snippet, from)
      if (!found) return []
      const inner = linesOf(found.value).map((one) => (one === '' ? one : space + one))
      return includePlainly(inner, include, found.path, depth + 1)
    }
    if (wasCode) return line.includes('{{#') ? includeInLine(line, include, from, depth) : [line]
    const remark =
      /^(\s*)<!--\s*@include:\s*([^\s#{]+)(?:#([^\s{]+))?(?:\{(\d*),(\d*)\})?\s*-->\s*$/.exec(line)
    if (remark) {
      const [, margin = '', file = '', name, first, last] = remark
      const value = include(file, from, true)
      if (!value) return []
      const named = partOf(withoutFront(linesOf(value.value)), name)
      const taken = takeRange(named.join('\n'), first === undefined ? [] : [first, last!])
      return inFile(
        linesOf(taken).map((one) => (one === '' ? one : margin + one)),
        value.path
      )
    }
    const starred = /^(\s*)\{\*\s*(\S+)\s*(.*?)\*\}\s*$/.exec(line)
    if (starred) {
      const found = include(starred[2]!, from, true)
      if (!found) return []
      const told = (key: string) => new RegExp(`\\b${key}\\[([^\\]]*)`).exec(starred[3]!)?.[1]
      const wanted = (told('ln') ?? '')
        .replace(/^0$/, '')
        .split(',')
        .map((part) => takeRange(found.value, part.split(':')))
      const title = told('title')
      return [
        '',
        `~~~~~text${title ? ` title="${title}"` : ''}`,
        ...linesOf(wanted.join('\n')),
        '~~~~~'
      ]
    }
    const code = /^(\s*)<<<\s*(?:@\/)?(\S+?)(?:\{[^}]*\})?(?:\s*\[([^\]]*)\])?\s*$/.exec(line)
    if (code) {
      const found = include(code[2]!.replace('#', ':'), from)
      if (!found) return []
      const title = code[3] ? ` [${code[3]}]` : ''
      return [`~~~~~text${title}`, ...linesOf(found.value), '~~~~~'].map((one) => code[1] + one)
    }
    return line.includes('{{#') ? includeInLine(line, include, from, depth) : [line]
  })
}

/** Tags that go on over lines, in one. */
function joinTags(lines: readonly string[]): string[] {
  const out: string[] = []
  for (const line of lines) {
    const before = out.at(-1) ?? ''
    if (/^\s*\{%-?\s*(?:include-markdown\b.*)?$/.test(before) && !before.includes('%}'))
      out[out.length - 1] = `${before.trimEnd()} ${line.trim()}`
    else out.push(line)
  }
  return out
}

/** A text from one mark in it to another; headings have the same words at any level. */
function cutOut(text: string, options: string): string {
  const mark = (key: string) =>
    new RegExp(`\\b${key}=(["'])(.*?)\\1`).exec(options)?.[2]?.replaceAll('\\n', '\n') ?? ''
  const [start, end] = [mark('start'), mark('end')]
  const from = start ? text.indexOf(start) + 1 : 0
  const rest = from > 0 ? text.slice(from - 1 + start.length) : text
  return end && rest.includes(end) ? rest.slice(0, rest.indexOf(end)) : rest
}

/** Files between two marks, each as one that is asked for by itself. */
function joinScissors(lines: readonly string[]): string[] {
  let isIn = false
  return lines.flatMap((line) => {
    if (/^\s*-+8<-+\s*$/.test(line)) {
      isIn = !isIn
      return []
    }
    if (!isIn) return [line]
    const name = line.trim()
    return name === '' || name.startsWith(';') ? [] : [`--8<-- "${name}"`]
  })
}

/** What stands between the marks of a region, or below a heading that is called so. */
function partOf(lines: readonly string[], name: string | undefined): readonly string[] {
  if (name === undefined) return lines
  const region = takeRange(lines.join('\n'), [name])
  if (region !== '') return linesOf(region)
  const levelOf = (line: string) => /^(#+)\s/.exec(line)?.[1]?.length ?? 7
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const start = lines.findIndex(
    (line) =>
      levelOf(line) < 7 &&
      (line.includes(`{#${name}}`) || letters(line.replace(/\{#.*/, '')) === letters(name))
  )
  if (start < 0) return []
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => levelOf(line) <= levelOf(lines[start]!))
  return [lines[start]!, ...(end < 0 ? rest : rest.slice(0, end))]
}

const command = /(\\)?\{\{#(include|rustdoc_include|playground|playpen|title)\s+([^}]*?)\s*\}\}/g

/** mdBook's commands may stand anywhere in a line; `\{{#…}}` is none. */
function includeInLine(
  line: string,
  include: IncludePlainly,
  from: string,
  depth: number
): string[] {
  const result: string[] = ['']
  const add = (inner: readonly string[]) => {
    result[result.length - 1] += inner[0] ?? ''
    append(result, inner.slice(1))
  }
  const isAlone = line.replace(command, '').trim() === ''
  const indent = isAlone ? marginOf(line) : ''
  let at = 0
  for (const match of line.matchAll(command)) {
    const [whole, isEscaped, name = '', given = ''] = match
    add([line.slice(at, match.index)])
    at = match.index + whole.length
    if (isEscaped) add([whole.slice(1)])
    else if (name !== 'title') {
      const found = include(given.split(/\s/)[0]!, from)
      if (!found) continue
      const inner = includePlainly(linesOf(found.value), include, found.path, depth + 1)
      const all = name.startsWith('play') ? ['```rust', ...inner, '```'] : inner
      add(all.map((one, index) => (index === 0 || one === '' ? one : indent + one)))
    }
  }
  add([line.slice(at)])
  return result
}

function linesOf(value: string): string[] {
  return value.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
}

/**
 * The lines of a file that an address asks for: `:2`, `:2:10`, `:10:`, or the name of an anchor.
 * Lines that mark anchors are none of the text.
 *
 * @param range
 *   What stands behind the file's name, parted at colons.
 */
export function takeRange(value: string, range: readonly string[]): string {
  const lines = linesOf(value)
  const isShown = (line: string) =>
    !/ANCHOR(?:_END)?:\s*[\w-]+|#(?:end)?region\b|-8<-+\s*\[(?:start|end):/.test(line)
  const several = range.join(':').split(',')
  if (several.length > 1) return several.map((part) => takeRange(value, part.split(':'))).join('\n')
  const [first, last] = range
  if (first === undefined || first + (last ?? '') === '') return lines.filter(isShown).join('\n')
  if (/^\d*$/.test(first)) {
    const start = Number(first || 1)
    const end = last === undefined ? start : last === '' ? lines.length : Number(last)
    return lines
      .slice(start - 1, end)
      .filter(isShown)
      .join('\n')
  }
  const name = first.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const start = lines.findIndex((line) =>
    new RegExp(`ANCHOR:\\s*${name}\\b|#region\\s+${name}\\b|\\[start: *${name}\\]`).test(line)
  )
  const end = lines.findIndex(
    (line, index) =>
      index > start &&
      new RegExp(
        `ANCHOR_END:\\s*${name}\\b|#endregion(?:\\s+${name})?\\b|\\[end: *${name}\\]`
      ).test(line)
  )
  if (start < 0) return ''
  return lines
    .slice(start + 1, end < 0 ? undefined : end)
    .filter(isShown)
    .join('\n')
}
