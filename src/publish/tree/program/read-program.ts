import {resolvePath} from '../resolve-path.ts'
import {type TreeFolder, textIn} from '../tree.ts'
import {computed, readTokens, type Token} from './read-tokens.ts'

/** What stands as data in a program. */
export interface ProgramData {
  /** Value that it exports by default, or as `module.exports`. */
  readonly main: unknown
  /** Values that it gives names to, in their order. */
  readonly named: ReadonlyMap<string, unknown>
}

/** Where a name of a program gets its value. */
type Origin =
  | {readonly at: number; readonly program: Program}
  | {readonly from: string; readonly name: string | undefined; readonly program: Program}

interface Program {
  readonly path: string
  readonly tokens: readonly Token[]
  /** For each token that opens brackets, the index of the one that closes them. */
  readonly ends: readonly number[]
  readonly names: Map<string, Origin>
}

/** Values that are read of one program and those that it imports: by hand, a hundred large sidebars. */
const mostValues = 50_000
/** Pieces of an import before its address; by hand: some sixty names. */
const mostImported = 200
/** Values in values, and names for names. */
const deepest = 60

/**
 * Read what stands as data in a configuration that is a program in JavaScript or TypeScript, without
 * running it: lists, objects, texts and numbers, by the names that they have in it or in files that it
 * imports; functions that only return them; and what they are wrapped in (`defineConfig({…})`).
 *
 * What is computed is `undefined`.
 */
export function readProgram(folder: TreeFolder, path: string): ProgramData {
  const programs = new Map<string, Program | undefined>()
  const open = function (path: string): Program | undefined {
    if (!programs.has(path)) {
      const source = textIn(folder, path)
      programs.set(path, source === undefined ? undefined : findNames(source, path))
    }
    return programs.get(path)
  }
  const program = open(path)
  if (!program) return {main: undefined, named: new Map()}
  const reader = createReader((address, from) => {
    if (!address.startsWith('.')) return undefined
    const plain = resolvePath(address, from)
    if (plain === undefined) return undefined
    const bare = plain.replace(/\.[cm]?[jt]s$/, '')
    const names = [plain, ...endings.flatMap((end) => [bare + end, `${plain}/index${end}`])]
    const found = names.find((name) => folder.bytes.has(name))
    return found === undefined ? undefined : open(found)
  })
  const value = reader.valueCalled(program, main)
  const names = [...program.names.keys()].filter((name) => name !== main)
  return {
    main: value,
    named: new Map(names.map((name) => [name, reader.valueCalled(program, name)]))
  }
}

const endings = ['.ts', '.mts', '.js', '.mjs', '.cjs', '.cts']
/** No name of a program. */
const main = 'export default'

/** Where the names at the top of a program begin to have a value. */
function findNames(source: string, path: string): Program {
  const tokens = readTokens(source)
  const ends = findEnds(tokens)
  const program: Program = {path, tokens, ends, names: new Map()}
  const is = (at: number, value: string) =>
    tokens[at]?.value === value && tokens[at].kind !== 'text'
  const add = (name: string, at: number) => program.names.set(name, {at, program})
  for (let at = 0; at < tokens.length; at++) {
    const {kind, value} = tokens[at]!
    at = ends[at] ?? at
    if (kind !== 'name') continue
    const name = tokens[at + 1]
    if (value === 'import') addImports(program, at + 1)
    else if (/^(?:const|let|var)$/.test(value) && name?.kind === 'name') {
      // Its type may stand between: `const a: Sidebar = […]`.
      let equals = at + 2
      while (equals < tokens.length && !is(equals, '=') && !is(equals, ';')) equals++
      if (is(equals + 1, 'require') && tokens[equals + 3]?.kind === 'text')
        program.names.set(name.value, {from: tokens[equals + 3]!.value, name: undefined, program})
      else add(name.value, equals + 1)
      at = equals
    } else if (value === 'function' && name?.kind === 'name') add(name.value, at)
    else if (value === 'export' && name?.value === 'default') add(main, at + 2)
    else if (value === 'module' && is(at + 2, 'exports') && is(at + 3, '=')) add(main, at + 4)
  }
  return program
}

/** `import a, {b as c} from './d'`. */
function addImports(program: Program, start: number): void {
  const {tokens, names} = program
  let end = start
  const last = Math.min(tokens.length, start + mostImported)
  while (end < last && tokens[end]!.kind !== 'text') end++
  if (end === last) return
  const from = tokens[end]!.value
  let isInside = false
  for (let at = start; at < end; at++) {
    const {kind, value} = tokens[at]!
    if (value === '{') isInside = true
    if (kind !== 'name' || value === 'type' || value === 'from' || value === 'as') continue
    const isRenamed = tokens[at + 1]?.value === 'as'
    const called = isRenamed ? tokens[at + 2]?.value : value
    const isMain = !isInside || value === 'default'
    if (called) names.set(called, {from, name: isMain ? undefined : value, program})
    if (isRenamed) at += 2
  }
}

function findEnds(tokens: readonly Token[]): number[] {
  const ends: number[] = []
  const unclosed: number[] = []
  for (const [at, {kind, value}] of tokens.entries()) {
    if (kind !== 'mark') continue
    if (/^[[({]$/.test(value)) unclosed.push(at)
    else if (/^[\])}]$/.test(value)) {
      const start = unclosed.pop()
      if (start !== undefined) ends[start] = at
    }
  }
  for (const at of unclosed) ends[at] = tokens.length
  return ends
}

function createReader(open: (address: string, from: string) => Program | undefined) {
  let left = mostValues
  return {valueCalled}

  function valueCalled(program: Program, name: string, depth = 0): unknown {
    const origin = program.names.get(name)
    if (!origin || depth > deepest) return undefined
    if ('at' in origin) return valueAt(program, origin.at, depth + 1)
    const other = open(origin.from, program.path)
    return other && valueCalled(other, origin.name ?? main, depth + 1)
  }

  /** The value that begins at a token, if it is nothing but data to its end. */
  function valueAt(program: Program, start: number, depth: number): unknown {
    const {tokens} = program
    const {value, end} = read(program, start, depth)
    const next = tokens[end]
    const isWhole =
      next === undefined ||
      (next.kind === 'mark' && /^[,;)\]}]$/.test(next.value)) ||
      (next.kind === 'name' && (next.isFirst || /^(?:as|satisfies)$/.test(next.value)))
    return isWhole ? value : undefined
  }

  function read(program: Program, start: number, depth: number): {value: unknown; end: number} {
    const {tokens, ends} = program
    const token = tokens[start]
    if (--left < 0 || depth > deepest || !token) return {value: undefined, end: start + 1}
    const {kind, value} = token
    if (kind === 'text') return {value: value === computed ? undefined : value, end: start + 1}
    if (kind === 'number') return {value: Number(value), end: start + 1}
    if (kind === 'name') return readName(program, start, depth)
    const end = (ends[start] ?? start) + 1
    if (value === '[') return {value: readList(program, start, depth), end}
    if (value === '{') return {value: readObject(program, start, depth), end}
    if (value !== '(') return {value: undefined, end: start + 1}
    const arrow = findArrow(tokens, end)
    if (arrow === undefined) return {value: valueAt(program, start + 1, depth + 1), end}
    const isBlock = tokens[arrow]?.value === '{' && tokens[arrow].kind === 'mark'
    const returned = isBlock ? readBody(program, arrow, depth) : valueAt(program, arrow, depth + 1)
    return {value: returned, end: endOfValue(program, arrow)}
  }

  function readName(program: Program, start: number, depth: number) {
    const {tokens, ends, names} = program
    const name = tokens[start]!.value
    const next = tokens[start + 1]
    const end = start + 1
    if (name === 'true' || name === 'false') return {value: name === 'true', end}
    if (name === 'function') {
      let body = start
      while (body < tokens.length && tokens[body]!.value !== '(') body++
      body = ends[body] ?? body
      while (body < tokens.length && tokens[body]!.value !== '{') body++
      return {value: readBody(program, body, depth), end: tokens.length}
    }
    if (next?.kind !== 'mark' || next.value !== '(')
      return {value: valueCalled(program, name, depth + 1), end}
    const after = (ends[end] ?? end) + 1
    // A function that is not known wraps what it is given.
    const value = names.has(name) ? valueCalled(program, name, depth + 1) : undefined
    return {value: value ?? valueAt(program, start + 2, depth + 1), end: after}
  }

  /** What a function returns, by the first `return` that stands in no other block of it. */
  function readBody(program: Program, start: number, depth: number): unknown {
    const {tokens, ends} = program
    const last = ends[start] ?? start
    for (let at = start + 1; at < last; at++) {
      at = ends[at] ?? at
      if (tokens[at]?.kind === 'name' && tokens[at]!.value === 'return')
        return valueAt(program, at + 1, depth + 1)
    }
    return undefined
  }

  function readList(program: Program, start: number, depth: number): unknown[] {
    const {tokens, ends} = program
    const list: unknown[] = []
    const last = ends[start] ?? start
    for (let at = start + 1; at < last && left > 0; at = endOfValue(program, at) + 1) {
      if (tokens[at]!.value === '...' && tokens[at]!.kind === 'mark') {
        const spread = valueAt(program, at + 1, depth + 1)
        list.push(...(Array.isArray(spread) ? spread.slice(0, Math.max(left, 0)) : [undefined]))
        left -= Array.isArray(spread) ? spread.length : 0
      } else list.push(valueAt(program, at, depth + 1))
    }
    return list
  }

  function readObject(program: Program, start: number, depth: number): unknown {
    const {tokens, ends} = program
    const entries: [string, unknown][] = []
    const last = ends[start] ?? start
    for (let at = start + 1; at < last && left > 0; at = endOfValue(program, at) + 1) {
      const {kind, value} = tokens[at]!
      const next = tokens[at + 1]?.value
      if (kind === 'mark' && value === '...') {
        const spread = valueAt(program, at + 1, depth + 1)
        if (spread && typeof spread === 'object') entries.push(...Object.entries(spread))
      } else if (kind === 'mark') continue
      else if (next === ':') entries.push([value, valueAt(program, at + 2, depth + 1)])
      else if (kind === 'name' && (next === ',' || next === '}'))
        entries.push([value, valueCalled(program, value, depth + 1)])
    }
    return Object.fromEntries(entries)
  }
}

/** Where the body begins behind `)` of a function's arguments, whose type may be told: `): T => […]`. */
function findArrow(tokens: readonly Token[], start: number): number | undefined {
  for (let at = start; at < Math.min(start + 12, tokens.length); at++) {
    const {kind, value} = tokens[at]!
    if (kind === 'mark' && value === '=>') return at + 1
    if (at === start && value !== ':') return undefined
  }
  return undefined
}

/** The index of the `,` or the bracket behind a value. */
function endOfValue({tokens, ends}: Program, start: number): number {
  for (let at = start; at < tokens.length; at++) {
    const end = ends[at]
    if (end !== undefined) at = end
    else if (tokens[at]!.kind === 'mark' && /^[,\])};]$/.test(tokens[at]!.value)) return at
  }
  return tokens.length
}
