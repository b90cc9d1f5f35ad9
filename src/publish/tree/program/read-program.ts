import type {
  AnyNode,
  ArrowFunctionExpression,
  CallExpression,
  ImportDeclaration,
  ObjectExpression,
  Program as ProgramNode
} from 'acorn'
import {resolvePath} from '../resolve-path.ts'
import {type TreeFolder, textIn} from '../tree.ts'
import type {ParseProgram} from './parse-program.ts'

/** What stands as data in a program. */
export interface ProgramData {
  /** Value that it exports by default, or as `module.exports`. */
  readonly main: unknown
  /** Values that it gives names to, in their order. */
  readonly named: ReadonlyMap<string, unknown>
}

/** What may be data, in the words of TypeScript, too. */
type Value =
  | AnyNode
  | {
      readonly type: 'TSAsExpression' | 'TSSatisfiesExpression' | 'TSNonNullExpression'
      readonly expression: AnyNode
    }

/** Where a name of a program gets its value: there, or in a file by the name that it has in it. */
type Origin = Value | {readonly from: string; readonly name: string}

interface Program {
  readonly path: string
  readonly names: ReadonlyMap<string, Origin>
}

/** Values that are read of one program and those that it imports: by hand, a hundred large sidebars. */
const mostValues = 50_000
/** Values in values, and names for names. */
const deepest = 60
/** Characters of a program that somebody wrote as a configuration. */
const longest = 1_000_000

/**
 * Read what stands as data in a configuration that is a program in JavaScript or TypeScript, without
 * running it: lists, objects, texts and numbers, by the names that they have in it or in files that it
 * imports; functions that only return them; and what they are wrapped in (`defineConfig({…})`).
 *
 * What is computed is `undefined`, and so is all of a program that is none.
 */
export function readProgram(folder: TreeFolder, path: string): ProgramData {
  const programs = new Map<string, Program | undefined>()
  const open = function (path: string): Program | undefined {
    if (!programs.has(path)) {
      const source = textIn(folder, path)
      programs.set(path, source === undefined ? undefined : findNames(source, path, folder.parse))
    }
    return programs.get(path)
  }
  const program = open(path)
  if (!program) return {main: undefined, named: new Map()}
  const valueCalled = createReader(function (address, from) {
    if (!address.startsWith('.')) return undefined
    const plain = resolvePath(address, from)
    if (plain === undefined) return undefined
    const bare = plain.replace(/\.[cm]?[jt]s$/, '')
    const names = [plain, ...endings.flatMap((end) => [bare + end, `${plain}/index${end}`])]
    const found = names.find((name) => folder.bytes.has(name))
    return found === undefined ? undefined : open(found)
  })
  const value = valueCalled(program, main)
  const names = [...program.names.keys()].filter((name) => name !== main)
  return {main: value, named: new Map(names.map((name) => [name, valueCalled(program, name)]))}
}

const endings = ['.ts', '.mts', '.js', '.mjs', '.cjs', '.cts']
/** No name of a program. */
const main = 'export default'

/** Where the names at the top of a program get their values; nothing for what is no program. */
function findNames(source: string, path: string, parse?: ParseProgram): Program | undefined {
  if (!parse || source.length > longest) return undefined
  const names = new Map<string, Origin>()
  for (const statement of parse(source)) addNames(statement, names)
  return {path, names}
}

function addNames(statement: ProgramNode['body'][number], names: Map<string, Origin>): void {
  switch (statement.type) {
    case 'ImportDeclaration':
      addImports(statement, names)
      return
    case 'VariableDeclaration':
      for (const {id, init} of statement.declarations) {
        if (id.type !== 'Identifier' || !init) continue
        const required = init.type === 'CallExpression' ? requiredBy(init) : undefined
        names.set(id.name, required === undefined ? init : {from: required, name: main})
      }
      return
    case 'FunctionDeclaration':
      names.set(statement.id.name, statement)
      return
    case 'ExportNamedDeclaration':
      if (statement.declaration) addNames(statement.declaration, names)
      return
    case 'ExportDefaultDeclaration':
      names.set(main, statement.declaration)
      return
    case 'ExpressionStatement': {
      const {expression} = statement
      if (expression.type !== 'AssignmentExpression') return
      const {left, right} = expression
      if (left.type !== 'MemberExpression' || left.property.type !== 'Identifier') return
      if (left.property.name === 'exports') names.set(main, right)
    }
  }
}

/** `import a, {b as c} from './d'`. */
function addImports({source, specifiers}: ImportDeclaration, names: Map<string, Origin>): void {
  for (const one of specifiers) {
    if (one.type === 'ImportNamespaceSpecifier') continue
    const imported =
      one.type === 'ImportSpecifier' && one.imported.type === 'Identifier'
        ? one.imported.name
        : 'default'
    const name = imported === 'default' ? main : imported
    names.set(one.local.name, {from: String(source.value), name})
  }
}

/** `require('./a')`. */
function requiredBy({callee, arguments: [first]}: CallExpression): string | undefined {
  const isRequire = callee.type === 'Identifier' && callee.name === 'require'
  return isRequire && first?.type === 'Literal' ? String(first.value) : undefined
}

function createReader(open: (address: string, from: string) => Program | undefined) {
  let left = mostValues
  return valueCalled

  function valueCalled(program: Program, name: string, depth = 0): unknown {
    const origin = program.names.get(name)
    if (!origin || depth > deepest) return undefined
    if (!('from' in origin)) return evaluate(origin, program, depth + 1)
    const other = open(origin.from, program.path)
    return other && valueCalled(other, origin.name, depth + 1)
  }

  function evaluate(node: Value, program: Program, depth: number): unknown {
    if (--left < 0 || depth > deepest) return undefined
    const inner = (one: Value) => evaluate(one, program, depth + 1)
    switch (node.type) {
      case 'Literal':
        return 'regex' in node || 'bigint' in node ? undefined : node.value
      case 'TemplateLiteral':
        return node.expressions.length === 0 ? node.quasis[0]?.value.cooked : undefined
      case 'Identifier':
        return valueCalled(program, node.name, depth + 1)
      case 'ArrayExpression':
        return node.elements.flatMap((one): unknown[] => {
          if (one?.type !== 'SpreadElement') return [one ? inner(one) : undefined]
          const spread = inner(one.argument)
          if (!Array.isArray(spread)) return [undefined]
          const room = Math.max(0, left)
          left -= spread.length
          return spread.slice(0, room)
        })
      case 'ObjectExpression':
        return objectOf(node, inner)
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
      case 'FunctionDeclaration':
        return returnedBy(node, inner)
      case 'CallExpression':
        return calledBy(node, program, depth + 1)
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'ParenthesizedExpression':
        return inner(node.expression)
      default:
        return undefined
    }
  }

  /** What a function of the program returns; one that is not known wraps what it is given. */
  function calledBy(
    {callee, arguments: [first]}: CallExpression,
    program: Program,
    depth: number
  ): unknown {
    const returned =
      callee.type === 'Identifier' ? valueCalled(program, callee.name, depth) : undefined
    return returned ?? (first && evaluate(first, program, depth))
  }
}

function objectOf({properties}: ObjectExpression, evaluate: (node: Value) => unknown): unknown {
  const entries = properties.flatMap((one): [string, unknown][] => {
    if (one.type === 'SpreadElement') {
      const spread = evaluate(one.argument)
      return spread && typeof spread === 'object' ? Object.entries(spread) : []
    }
    const {key, computed, method} = one
    if (computed || method) return []
    if (key.type === 'Identifier') return [[key.name, evaluate(one.value)]]
    return key.type === 'Literal' ? [[String(key.value), evaluate(one.value)]] : []
  })
  return Object.fromEntries(entries)
}

/** What a function returns, by the first `return` that stands in no other block of it. */
function returnedBy(
  {body}: Pick<ArrowFunctionExpression, 'body'>,
  evaluate: (node: Value) => unknown
): unknown {
  if (body.type !== 'BlockStatement') return evaluate(body)
  const found = body.body.find((one) => one.type === 'ReturnStatement')
  return found?.argument ? evaluate(found.argument) : undefined
}
