import {isDeepStrictEqual} from 'node:util'
import {type Document, isMap, isSeq, parseDocument, type YAMLSeq} from 'yaml'
import {type Form, type Quote, type Ruling, toYaml} from '../decisions/index.ts'

/**
 * Write a decision into the text of `book.yaml`, and nothing else: comments, order and spelling of
 * all the rest stay byte by byte.
 *
 * A decision that is there about the very same quote is replaced: a person has changed their mind.
 *
 * @param value
 *   Text of the file, which can be read; empty if there is none yet.
 */
export function addDecision(value: string, ruling: Ruling): string {
  const without = removeRivals(value, ruling)
  const item = toYaml(ruling)
  const wanted = [...decisionsOf(read(without)), ...decisionsOf(read(`decisions:\n${item}`))]
  const eol = without.includes('\r\n') ? '\r\n' : '\n'
  const edited = insert(without, item, eol)
  if (edited !== undefined && isDeepStrictEqual(decisionsOf(read(edited)), wanted)) return edited
  // Decisions in braces, or below an anchor: the package writes them, and keeps comments and order.
  const document = read(without)
  document.set('decisions', document.createNode(wanted))
  return document.toString({lineWidth: 0, flowCollectionPadding: false})
}

/**
 * Take the decision at a place out of the text of `book.yaml`; all the rest stays as it is.
 *
 * @param offset
 *   Of any character of the item.
 * @returns
 *   Nothing if there is no decision at that place.
 */
export function removeDecision(value: string, offset: number): string | undefined {
  const document = read(value)
  const items = seqOf(document)?.items ?? []
  const index = items.findIndex((item) => {
    const range = rangeOf(item)
    return range !== undefined && range[0] <= offset && offset <= range[1]
  })
  return index < 0 ? undefined : removeAt(value, index)
}

type Parsed = Document.Parsed

function read(value: string): Parsed {
  return parseDocument(value, {version: '1.2', merge: false, logLevel: 'silent'})
}

function seqOf(document: Parsed): YAMLSeq | undefined {
  const node = isMap(document.contents) ? document.contents.get('decisions', true) : undefined
  return isSeq(node) ? node : undefined
}

function decisionsOf(document: Parsed): unknown[] {
  const data = document.toJS({maxAliasCount: 0}) as {decisions?: unknown} | null
  return Array.isArray(data?.decisions) ? data.decisions : []
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = (node as {range?: [number, number, number] | null} | null)?.range
  return range ? [range[0], range[1]] : undefined
}

/** Below the last item, as far in as the first; nothing where there is no such place. */
function insert(value: string, item: string, eol: string): string | undefined {
  const document = read(value)
  const {contents} = document
  if (contents !== null && (!isMap(contents) || contents.flow)) return undefined
  const pair = contents?.items.find(({key}) => String(key) === 'decisions')
  if (!pair) {
    const end = value === '' || /\n$/.test(value) ? '' : eol
    return `${value}${end}decisions:${eol}  ${item}${eol}`
  }
  const seq = seqOf(document)
  const last = seq?.items.at(-1)
  const range = rangeOf(last)
  if (!seq || seq.flow || !range) {
    const key = rangeOf(pair.key)
    if (!key || (pair.value !== null && !isEmpty(pair.value))) return undefined
    const at = endOfLine(value, key[1])
    return `${value.slice(0, at)}${/\n$/.test(value.slice(0, at)) ? '' : eol}  ${item}${eol}${value.slice(at)}`
  }
  const indent = indentOf(value, rangeOf(seq.items[0])![0])
  const at = endOfLine(value, range[1])
  const before = value.slice(0, at)
  return `${before}${/\n$/.test(before) ? '' : eol}${indent}${item}${eol}${value.slice(at)}`
}

const isEmpty = (node: unknown) => (node as {value?: unknown}).value === null

/** White space before the `-` of an item. */
function indentOf(value: string, offset: number): string {
  const start = value.lastIndexOf('\n', offset - 1) + 1
  return /^[ \t]*/.exec(value.slice(start))![0]
}

/** After the line end at or after an offset; an offset that begins a line is one already. */
function endOfLine(value: string, offset: number): number {
  if (offset > 0 && value[offset - 1] === '\n') return offset
  const at = value.indexOf('\n', offset)
  return at < 0 ? value.length : at + 1
}

function removeAt(value: string, index: number): string {
  const document = read(value)
  const seq = seqOf(document)!
  const wanted = decisionsOf(document).toSpliced(index, 1)
  const range = rangeOf(seq.items[index])!
  const start = value.lastIndexOf('\n', range[0] - 1) + 1
  const end = endOfLine(value, range[1])
  const key = isMap(document.contents)
    ? document.contents.items.find((pair) => String(pair.key) === 'decisions')
    : undefined
  const keyRange = rangeOf(key?.key)
  const isLast = seq.items.length === 1 && keyRange
  const edited = value.slice(0, isLast ? keyRange[0] : start) + value.slice(end)
  const after = read(edited)
  if (after.errors.length === 0 && isDeepStrictEqual(decisionsOf(after), wanted)) return edited
  seq.items.splice(index, 1)
  if (seq.items.length === 0) document.delete('decisions')
  return document.toString({lineWidth: 0, flowCollectionPadding: false})
}

/** Of one group there can be one decision about a place. */
const groups: readonly (readonly Form[])[] = [
  ['join', 'break', 'line'],
  ['drop', 'keep', 'reading'],
  ['cut', 'merge'],
  ['role'],
  ['byline'],
  ['order']
]

function removeRivals(value: string, ruling: Ruling): string {
  const own = subjectOf(ruling)
  const rivals = decisionsOf(read(value)).flatMap((item, index) =>
    isRuling(item) && isDeepStrictEqual(subjectOf(item), own) ? [index] : []
  )
  return rivals.reverse().reduce(removeAt, value)
}

function isRuling(item: unknown): item is Ruling {
  return typeof item === 'object' && item !== null
}

/** What a decision is about: of a title the text that gets it. */
function subjectOf(ruling: Ruling): unknown {
  const forms = Object.keys(ruling)
  const group = groups.findIndex((names) => names.some((name) => name === forms[0]))
  // There is one order of a book.
  if (forms[0] === 'order') return {group}
  if (group < 0) return {title: true, of: plain((ruling as {body: Quote}).body)}
  return {group, of: plain(Object.values(ruling)[0])}
}

/** A quote as YAML has it, so that one that was read is like one that is written. */
function plain(quote: unknown): unknown {
  if (typeof quote !== 'object' || quote === null) return String(quote)
  const {origin: _, ...fields} = quote as {origin?: unknown}
  return fields
}
