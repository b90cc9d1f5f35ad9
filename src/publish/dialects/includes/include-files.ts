import {append} from '../../../append.ts'
import {resolvePath} from '../../tree/resolve-path.ts'
import type {Dialect} from '../dialect.ts'
import {createCodeReader, type NumberedLine} from '../lines/lines.ts'
import {findAsked, placesOf} from './find-asked.ts'
import {readDirectiveFile} from './include-directive.ts'
import {readImports} from './read-imports.ts'
import {takeLines} from './take-lines.ts'

/** mdBook: `{{#include file.rs:2:10}}`, `{{#playground example.rs editable}}`; `\{{` is no command. */
const mdbook = /(\\)?\{\{#(include|rustdoc_include|playground|playpen|title)\s+([^}]*?)\s*\}\}/g

/** Whether a text asks for files at all. */
function asksForFiles(value: string): boolean {
  return /\{\{#|-8<-|\{%-?\s*include(?:-markdown)?\s|^\s*<<<\s|\{(?:literal)?include\}|<!--\s*@include:|^\s*\{[*!]|^import\s/m.test(
    value
  )
}

/** Paths of the files that a text asks for, as far as they are in the folder. */
export function findIncluded(value: string, path: string): string[] {
  if (!asksForFiles(value)) return []
  const lines = value.split('\n').map((text, index) => ({text, number: index + 1}))
  const imports = readImports(lines, path)
  const paths = [...imports.values()].flatMap(({candidates}) => candidates)
  for (const [at, {text}] of lines.entries()) {
    for (const [, isEscaped, , rest = ''] of text.matchAll(mdbook)) {
      const found = isEscaped ? undefined : resolvePath(rest.split(/[\s:]/)[0]!, path)
      if (found) paths.push(found)
    }
    // Where a directive ends need not be looked for here.
    const directive = readDirectiveFile(text)
    if (directive !== undefined) paths.push(...placesOf(directive, path))
    const asked =
      directive === undefined ? findAsked(lines, at, {path, imports, isCode: false}) : undefined
    for (const {candidates} of asked?.files ?? []) paths.push(...candidates)
  }
  return paths
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
  const find = (candidates: readonly string[]) =>
    candidates.find((one) => dialect.include(one) !== undefined)
  const imports = readImports(lines, path)
  /** Statements that bring in what stands in the text already. */
  const done = new Set(
    [...imports.values()].flatMap(({line, candidates}) =>
      find(candidates) === undefined ? [] : [line]
    )
  )
  const kindOf = createCodeReader()
  let skipped = 0
  for (const [index, line] of lines.entries()) {
    const {text, number} = line
    const kind = kindOf(text)
    if (skipped > 0) {
      skipped--
      continue
    }
    if (done.has(index)) {
      result.push({text: '', number})
      continue
    }
    const asked = findAsked(lines, index, {path, imports, isCode: kind === 'code'})
    if (asked) {
      skipped = asked.end - index - 1
      for (const {address, candidates, write} of asked.files) {
        const from = find(candidates)
        if (from === undefined) onMissing(address, number)
        else put(write(dialect.include(from)!, from), from, number, asked.indent)
      }
      continue
    }
    if (!text.includes('{{#')) {
      result.push(line)
      continue
    }
    const matches = [...text.matchAll(mdbook)]
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
