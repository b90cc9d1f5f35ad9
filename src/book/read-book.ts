import type {VFileMessage} from 'vfile-message'
import {isScalar, parseDocument} from 'yaml'
import {createMessage} from '../message.ts'
import type {RuleId} from '../rules.ts'
import {createLocator, decode, type InputFile} from '../source/index.ts'
import type {Book} from './book.ts'
import {checkGroup, type Report} from './check-node.ts'
import type {FieldGroup} from './field.ts'
import {fields} from './fields.ts'

export interface ReadBookResult {
  /** What is right in the file. */
  readonly book: Partial<Book>
  /** One for each wrong thing, at its place; all are fatal. */
  readonly messages: VFileMessage[]
}

/** More than this is no description of a book. */
const mostBytes = 1024 * 1024
const mostSyntaxErrors = 5

/**
 * Read `book.yaml`.
 *
 * @param file
 *   Its path, which messages name, and its bytes. An empty file says nothing about the book.
 * @returns
 *   The fields that are right, and what is wrong with the others.
 */
export function readBook(file: InputFile): ReadBookResult {
  const {values, messages} = readFields<Book>(file, fields)
  return {book: values, messages}
}

/**
 * Read a file of YAML as `book.yaml` is read.
 *
 * @param fields
 *   What may stand in it.
 */
export function readFields<Values>(
  file: InputFile,
  fields: FieldGroup['fields']
): {readonly values: Partial<Values>; readonly messages: VFileMessage[]} {
  const {path, bytes} = file
  const messages: VFileMessage[] = []
  const nothing = {values: {}, messages}
  const fail = function (reason: string, ruleId: RuleId): typeof nothing {
    messages.push(createMessage({reason, ruleId, file: path, fatal: true}))
    return nothing
  }
  if (bytes.length > mostBytes) {
    return fail(
      `Cannot read \`${path}\`, it has ${bytes.length} bytes, expected at most ${mostBytes}`,
      'unreadable-book'
    )
  }
  const decoded = decode(file)
  if (decoded.messages[0]?.ruleId === 'empty-source') return nothing
  messages.push(...decoded.messages)
  if (decoded.value === undefined) return nothing
  const {value} = decoded

  const locate = createLocator(value)
  const originOf: Report['originOf'] = ([start, end]) => ({
    path,
    position: {start: locate(start), end: locate(Math.max(start, end))}
  })
  const report: Report = Object.assign(
    function (reason: string, range: readonly [number, number], ruleId: RuleId) {
      const place = originOf(range).position
      messages.push(createMessage({reason, ruleId, file: path, place, fatal: true}))
    },
    {originOf}
  )
  try {
    const document = parseDocument(value, {merge: false, prettyErrors: false, version: '1.2'})
    const problems = [...document.errors, ...document.warnings]
    for (const problem of problems.slice(0, mostSyntaxErrors)) {
      const message = problem.message.replace(/\.?\s*$/, '')
      const why = /call stack/i.test(message)
        ? 'its values are nested too deep'
        : message.charAt(0).toLowerCase() + message.slice(1)
      const reason = `Cannot read this YAML, ${why}`
      report(reason, problem.pos, 'yaml-syntax')
      const last = messages.at(-1)
      const note =
        'A value that holds `: ` or ` #`, or that starts with one of `[ ] { } & * ! | > % @ " \'`, needs quotes around it.'
      if (last) last.note = note
    }
    if (problems.length > 0) return nothing
    const {contents} = document
    // Nothing but comments.
    if (contents === null || (isScalar(contents) && contents.value === null)) {
      return nothing
    }
    const values = checkGroup(contents, {type: 'group', description: '', fields}, '', report)
    return {values: (values ?? {}) as Partial<Values>, messages}
  } catch (error) {
    // The parser is recursive: a thousand brackets exhaust the stack.
    if (!(error instanceof RangeError)) throw error
    return fail(`Cannot read \`${path}\`, its values are nested too deep`, 'yaml-syntax')
  }
}
