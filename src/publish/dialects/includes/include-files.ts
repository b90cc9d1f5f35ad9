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
      const found = isEscaped ? undefined : resolvePath(rest.split(/[\s:]/)[0] ?? '', path)
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
export function includeFiles(lines: readonly NumberedLine[], options: IncludeOptions): Included {
  if ((options.depth ?? 0) > deepest) return {lines, brought: 0}
  return new Includer(options).include(lines)
}

/** Lines with files in them. */
interface Included {
  readonly lines: readonly NumberedLine[]
  readonly brought: number
}

interface IncludeOptions {
  readonly path: string
  readonly dialect: Pick<Dialect, 'include'>
  readonly most?: number | undefined
  readonly onMissing: (address: string, line: number) => void
  readonly onTooMuch: (address: string, line: number) => void
  readonly depth?: number | undefined
}

class Includer {
  readonly #options: IncludeOptions
  readonly #result: NumberedLine[] = []
  #left: number
  #brought = 0

  constructor(options: IncludeOptions) {
    this.#options = options
    this.#left = options.most ?? mostInText
  }

  include(lines: readonly NumberedLine[]): Included {
    const {path, dialect, onMissing} = this.#options
    const imports = readImports(lines, path)
    const done = this.#findDone(imports)
    const kindOf = createCodeReader()
    let next = 0
    for (const [index, line] of lines.entries()) {
      const {text, number} = line
      const isCode = kindOf(text) === 'code'
      if (index < next) continue
      if (done.has(index)) {
        this.#result.push({text: '', number})
        continue
      }
      const asked = findAsked(lines, index, {path, imports, isCode})
      if (!asked) {
        this.#readCommands(line)
        continue
      }
      next = asked.end
      for (const {address, candidates, write} of asked.files) {
        const from = candidates.find((one) => dialect.include(one) !== undefined)
        const value = from === undefined ? undefined : dialect.include(from)
        if (from === undefined || value === undefined) onMissing(address, number)
        else this.#put(write(value, from), from, {number, indent: asked.indent})
      }
    }
    return {lines: this.#result, brought: this.#brought}
  }

  /** Statements that bring in what stands in the text already. */
  #findDone(imports: ReturnType<typeof readImports>): ReadonlySet<number> {
    const {include} = this.#options.dialect
    const done = [...imports.values()].filter(({candidates}) =>
      candidates.some((one) => include(one) !== undefined)
    )
    return new Set(done.map(({line}) => line))
  }

  /** Put what the commands of mdBook in a line ask for in their places. */
  #readCommands(line: NumberedLine): void {
    const {path, dialect, onMissing} = this.#options
    const {text, number} = line
    if (!text.includes('{{#')) {
      this.#result.push(line)
      return
    }
    let rest = text
    let isPut = false
    for (const [whole, isEscaped, command, given = ''] of text.matchAll(mdbook)) {
      if (isEscaped || command === 'title') {
        // The title of a page of the site alone.
        rest = rest.replace(whole, isEscaped ? whole.slice(1) : '')
        continue
      }
      const [address = '', ...parts] = (given.split(/\s/)[0] ?? '').split(':')
      const from = resolvePath(address, path)
      const value = from === undefined ? undefined : dialect.include(from)
      if (from === undefined || value === undefined) {
        onMissing(address, number)
        rest = rest.replace(whole, '')
        continue
      }
      const taken = takeLines(value, parts.join(':'))
      if (rest.trim() === whole) {
        const isCode = command === 'playground' || command === 'playpen'
        const written = isCode ? `\`\`\`rust\n${taken.replace(/\n$/, '')}\n\`\`\`` : taken
        this.#put(written, from, {number, indent: rest.slice(0, rest.indexOf(whole))})
        isPut = true
      } else {
        const isIn = this.#mayBring(taken, from, number)
        rest = rest.replace(whole, () => (isIn ? taken.replace(/\n$/, '') : ''))
      }
    }
    if (isPut) return
    for (const one of rest.split('\n')) this.#result.push({text: one, number})
  }

  /** Put a file's lines here, and the files that these ask for. */
  #put(
    value: string,
    from: string,
    {number, indent}: {readonly number: number; readonly indent: string}
  ): void {
    if (!this.#mayBring(value, from, number)) return
    const inner = value.replace(/\n$/, '').split('\n')
    const numbered = inner.map((text) => ({text: text === '' ? '' : indent + text, number}))
    if (!asksForFiles(value)) {
      append(this.#result, numbered)
      return
    }
    const depth = (this.#options.depth ?? 0) + 1
    const options = {...this.#options, path: from, most: this.#left, depth}
    const within = includeFiles(numbered, options)
    append(this.#result, within.lines)
    this.#count(within.brought)
  }

  #mayBring(value: string, from: string, number: number): boolean {
    const isIn = value.length <= this.#left
    if (isIn) this.#count(value.length)
    else this.#options.onTooMuch(from, number)
    return isIn
  }

  #count(characters: number): void {
    this.#brought += characters
    this.#left -= characters
  }
}
