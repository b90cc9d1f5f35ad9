import {resolvePath} from '../../tree/resolve-path.ts'
import {createCodeReader, type NumberedLine} from '../lines/lines.ts'
import type {AskedFiles} from './asked-files.ts'
import {fenced, withoutMatter} from './take-lines.ts'

/** A file that a text of MDX imports. */
export interface Imported {
  readonly address: string
  readonly candidates: readonly string[]
  /** Whether its text is shown as it is (`!!raw-loader!`). */
  readonly isRaw: boolean
  /** Index of the statement's line. */
  readonly line: number
}

/**
 * Read which texts and files a text of MDX imports, by the names that it gives them: those are no
 * programs, and where a name stands for a component the text stands.
 *
 * ```text
 * import Part from './_part.mdx'
 * import Part from '@site/docs/_part.mdx'
 * import source from '!!raw-loader!./gauge.py'
 * ```
 *
 * @see https://docusaurus.io/docs/markdown-features/react#importing-markdown
 */
export function readImports(
  lines: readonly NumberedLine[],
  path: string
): ReadonlyMap<string, Imported> {
  const found = new Map<string, Imported>()
  if (!lines.some(({text}) => text.startsWith('import '))) return found
  const kindOf = createCodeReader()
  for (const [line, {text}] of lines.entries()) {
    if (kindOf(text) !== 'text') continue
    const [, name, , raw, address = ''] =
      /^import\s+(\w+)\s+from\s+(["'])(!!raw-loader!)?([^"']+)\2\s*;?\s*$/.exec(text) ?? []
    const isRaw = raw !== undefined
    if (name === undefined || !(isRaw || /\.mdx?$/i.test(address))) continue
    found.set(name, {address, candidates: placesOfImport(address, path), isRaw, line})
  }
  return found
}

/** `@site/` is the folder of the site, which is the folder itself or one above the text. */
function placesOfImport(address: string, path: string): string[] {
  const inside = /^@site\/(.*)$/s.exec(address)?.[1]
  if (inside === undefined) {
    const place = resolvePath(address, path)
    return place === undefined ? [] : [place]
  }
  const folders = path.split('/').slice(0, -1)
  const sites = ['', ...folders.map((_, at) => `${folders.slice(0, at + 1).join('/')}/`)]
  const names = [inside, inside.replace(/^docs\//, '')]
  return sites.flatMap((site) => names.flatMap((name) => resolvePath(site + name, '') ?? []))
}

/**
 * A component in lines of its own that stands for a text (`<Part level="3" />`), or a block of code with
 * what is imported in it (`<CodeBlock language="py">{source}</CodeBlock>`).
 */
export function findUse(
  lines: readonly NumberedLine[],
  at: number,
  imports: ReadonlyMap<string, Imported>
): AskedFiles | undefined {
  if (imports.size === 0) return undefined
  const {text} = lines[at]!
  const indent = /^\s*/.exec(text)![0]
  const [, name = '', , closing] =
    /^\s*<([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*(?:\/>|><\/(\w+)>)\s*$/.exec(
      text
    ) ?? []
  const part = imports.get(name)
  if (part && !part.isRaw && (closing === undefined || closing === name)) {
    const {address, candidates} = part
    // In MDX a block stands apart.
    const write = (value: string) => `\n${withoutMatter(value)}\n`
    return {files: [{address, candidates, write}], indent, end: at + 1}
  }
  if (!/^\s*<CodeBlock\b/.test(text)) return undefined
  const rest = lines.slice(at, at + mostLines).map((line) => line.text)
  const last = rest.findIndex((line) => line.includes('</CodeBlock>'))
  const whole = rest.slice(0, last + 1).join('\n')
  const [, told = '', source = ''] =
    /^\s*<CodeBlock\b([^<>]*)>\s*\{\s*(\w+)\s*\}\s*<\/CodeBlock>\s*$/.exec(whole) ?? []
  const code = imports.get(source)
  if (!code?.isRaw) return undefined
  const value = (key: string) => new RegExp(`\\b${key}=(["'])(.*?)\\1`).exec(told)?.[2]
  const title = value('title')
  const write = (text: string, from: string) =>
    fenced(text, [
      value('language') ?? /\.(\w+)$/.exec(from)?.[1] ?? 'text',
      title && `title="${title}"`
    ])
  return {
    files: [{address: code.address, candidates: code.candidates, write}],
    indent,
    end: at + last + 1
  }
}

/** As many lines as somebody writes such a block in. */
const mostLines = 12
