import {slug} from 'github-slugger'
import {resolvePath} from '../../tree/resolve-path.ts'
import type {NumberedLine} from '../lines/lines.ts'
import type {AskedFile, AskedFiles} from './asked-files.ts'
import {readDirectiveFile, takeDirectiveLines} from './include-directive.ts'
import {readIncludeTag} from './include-tag.ts'
import {findUse, type Imported} from './read-imports.ts'
import {fenced, takeLines, takeNamed, withoutMatter} from './take-lines.ts'

interface AskedContext {
  /** Path of the text. */
  readonly path: string
  readonly imports: ReadonlyMap<string, Imported>
  readonly isCode: boolean
}

/**
 * Read the files that a line asks for, in the words of any tool.
 *
 * ```text
 * --8<-- "part.md"                      MkDocs, in code as well
 * {* gauge.py ln[1:9] hl[2] *}          FastAPI and its kin
 * {! part.md !}                         Markdown-Include, in code as well
 * {% include "part.md" %}               GitBook, Honkit
 * {% include-markdown "part.md" %}      Include-Markdown, over some lines as well
 * <<< @/gauge.js{2,4 js} [title]        VitePress
 * <!--@include: ./part.md{3,}-->        VitePress
 * <Part />                              MDX, with `import Part from './_part.mdx'` above
 * ```
 *
 * and the directives of MyST.
 */
export function findAsked(
  lines: readonly NumberedLine[],
  at: number,
  context: AskedContext
): AskedFiles | undefined {
  const {text} = lines[at]!
  const {path, isCode} = context
  const first = text.trimStart()
  const indent = text.slice(0, text.length - first.length)
  const ask = (file: AskedFile): AskedFiles => ({files: [file], indent, end: at + 1})
  if (first.startsWith('-')) return findSnippets(lines, at, path, indent)
  if (first.startsWith('{!')) {
    const [, address] = /^\{!\s*([^!\s]+)\s*!\}\s*$/.exec(first) ?? []
    return address === undefined
      ? undefined
      : ask({address, candidates: placesOf(address, path), write: (value) => value})
  }
  if (isCode) return undefined
  // In code that line only shows how it is written.
  const directive = readDirectiveFile(text)
  if (directive !== undefined) {
    const taken = (value: string, from: string | undefined) =>
      takeDirectiveLines(lines, at, from, value)
    const {indent, end} = taken('', undefined)
    const candidates = placesOf(directive, path)
    const write = (value: string, from: string) => taken(value, from).value
    return {files: [{address: directive, candidates, write}], indent, end}
  }
  if (first.startsWith('{*')) {
    const [, address, rest = ''] = /^\{\*\s*(\S+)\s*(.*?)\s*\*\}\s*$/.exec(first) ?? []
    if (address === undefined) return undefined
    const told = (key: string) => new RegExp(`\\b${key}\\[([^\\]]*)\\]`).exec(rest)?.[1]
    const marked = told('hl')?.replaceAll(':', '-')
    const title = told('title')
    const write = (value: string, from: string) =>
      // `ln[0]`: only the whole file, which a site folds away.
      fenced(takeLines(value, told('ln') === '0' ? undefined : told('ln')), [
        endingOf(from),
        marked && `hl_lines="${marked}"`,
        title && `title="${title}"`
      ])
    return ask({address, candidates: placesOf(address, path), write})
  }
  const tag = first.startsWith('{%') ? readIncludeTag(lines, at) : undefined
  if (tag) {
    const {address, end, take} = tag
    return {files: [{address, candidates: placesOf(address, path), write: take}], indent, end}
  }
  if (first.startsWith('<!--')) {
    const found = /^<!--\s*@include:\s*(\S.*?)\s*-->\s*$/.exec(first)?.[1]
    return found === undefined ? undefined : ask(readRemark(found, path))
  }
  const snippet = /^<<<\s*(\S+?)(?:\{([^}]*)\})?(?:\s*\[([^\]]*)\])?\s*$/.exec(first)
  if (snippet) {
    const [, address = '', braces = '', title] = snippet
    const language = /[A-Za-z]\w*/.exec(braces.replace(/^[\d,\s-]*/, ''))?.[0]
    const marked = /^[\d,\s-]+/.exec(braces)?.[0].trim()
    const region = /#([\w-]+)$/.exec(address)?.[1]
    const write = (value: string, from: string) =>
      fenced(takeLines(value, region), [
        language ?? endingOf(from),
        marked && `{${marked}}`,
        title && `[${title}]`
      ])
    return ask({address, candidates: placesOf(address, path), write})
  }
  return first.startsWith('<') ? findUse(lines, at, context.imports) : undefined
}

/** `--8<-- "a.md:2:10"`, or files in lines of their own between two such marks. */
function findSnippets(
  lines: readonly NumberedLine[],
  at: number,
  path: string,
  indent: string
): AskedFiles | undefined {
  const {text} = lines[at]!
  const [, , address] = /^\s*-+8<-+[ \t]+(["'])(.+?)\1\s*$/.exec(text) ?? []
  const toFile = (address: string): AskedFile => {
    const [, ...range] = address.split(':')
    return {
      address,
      candidates: placesOf(address, path),
      write: (value) => takeLines(value, range.join(':') || undefined)
    }
  }
  if (address !== undefined) return {files: [toFile(address)], indent, end: at + 1}
  if (!isBlockMark(text)) return undefined
  const end = lines.findIndex((line, index) => index > at && isBlockMark(line.text))
  if (end < 0) return undefined
  const names = lines.slice(at + 1, end).map((line) => line.text.trim())
  // One behind a semicolon is switched off.
  const files = names.filter((name) => name !== '' && !name.startsWith(';')).map(toFile)
  return {files, indent, end: end + 1}
}

function isBlockMark(text: string): boolean {
  return /^\s*-+8<-+\s*$/.test(text)
}

/** `./part.md{3,}`, `./part.md#a-heading`, `./part.md#region{,10}`. */
function readRemark(found: string, path: string): AskedFile {
  const [, address = found, name, first, last] =
    /^(.*?)(?:#([^\s{]+))?(?:\{(\d*),(\d*)\})?$/.exec(found) ?? []
  return {
    address,
    candidates: placesOf(address, path),
    write(value) {
      const text = withoutMatter(value)
      const named = name ? takeNamed(text, name) || takeSection(text, name) : text
      return first === undefined ? named : takeLines(named, `${first}:${last}`)
    }
  }
}

/** A heading and what stands below it, up to the next one that is not deeper. */
function takeSection(value: string, name: string): string {
  const lines = value.split('\n')
  const levelOf = (line: string) => /^#{1,6}(?=\s)/.exec(line)?.[0].length
  const isMeant = (line: string) =>
    levelOf(line) !== undefined &&
    (slug(line.replace(/^#+\s+|\s*\{#[^}]*\}\s*$/g, '')) === name || line.includes(`{#${name}}`))
  const start = lines.findIndex(isMeant)
  if (start < 0) return ''
  const level = levelOf(lines[start]!)!
  const end = lines.findIndex((line, at) => at > start && (levelOf(line) ?? 7) <= level)
  return lines.slice(start, end < 0 ? undefined : end).join('\n')
}

function endingOf(path: string): string {
  return /\.(\w+)$/.exec(path)?.[1] ?? 'text'
}

/** `@/` is the root; a file is looked for from the text, from there and from `docs/`. */
export function placesOf(address: string, path: string): string[] {
  const [file = ''] = address.replace(/^@\//, '').split(/[:#]/)
  const from = [resolvePath(file, path), resolvePath(file, ''), resolvePath(`docs/${file}`, '')]
  return from.filter((one) => one !== undefined)
}
