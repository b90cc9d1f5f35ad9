import {isDeepStrictEqual} from 'node:util'
import {type Document, isMap, isSeq, parseDocument, type YAMLSeq} from 'yaml'
import {type Form, type Quote, type Ruling, toYaml} from '../decisions/index.ts'
import {addToFlow, type FlowList, removeFromFlow} from './edit-flow.ts'

/**
 * Write a decision into the text of `book.yaml`, and nothing else: comments, order and spelling of
 * all the rest stay byte by byte.
 *
 * A decision that is there about the very same quote is replaced: a person has changed their mind.
 *
 * @param value
 *   Text of the file, which can be read; empty if there is none yet.
 * @returns
 *   Nothing where that cannot be done without writing more of it anew: decisions that an alias
 *   stands for.
 */
export function addDecision(value: string, ruling: Ruling): string | undefined {
  const without = removeRivals(value, ruling)
  if (without === undefined) return undefined
  const item = toYaml(ruling)
  const wanted = [...decisionsOf(read(without)), ...decisionsOf(read(`decisions:\n${item}`))]
  const eol = without.includes('\r\n') ? '\r\n' : '\n'
  const edited = insert(without, item, eol)
  return edited !== undefined && says(edited, wanted) ? edited : undefined
}

/**
 * Take the decision at a place out of the text of `book.yaml`; all the rest stays as it is.
 *
 * @param offset
 *   Of any character of the item.
 * @returns
 *   Nothing if there is no decision at that place, or none that can be taken out by itself.
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

/** Whether a text can be read, and has these decisions. */
function says(value: string, wanted: readonly unknown[]): boolean {
  const document = read(value)
  return document.errors.length === 0 && isDeepStrictEqual(decisionsOf(document), wanted)
}

/** A list in brackets; nothing if one of its items has no place of its own. */
function flowOf(seq: YAMLSeq): FlowList | undefined {
  const range = rangeOf(seq)
  const items = seq.items.flatMap((item) => {
    const own = rangeOf(item)
    return own ? [own] : []
  })
  return range && items.length === seq.items.length ? {range, items} : undefined
}

/** An item as it stands in brackets: `- drop: "12"` is `{drop: "12"}`. */
function inBraces(item: string): string {
  const inner = item.replace(/^- /, '')
  return inner.startsWith('{') ? inner : `{${inner}}`
}

/** Below the last item, as far in as the first; nothing where there is no such place. */
function insert(value: string, item: string, eol: string): string | undefined {
  const document = read(value)
  const {contents} = document
  if (contents !== null && !isMap(contents)) return undefined
  const own = seqOf(document)
  if (own?.flow) {
    const flow = flowOf(own)
    return flow && addToFlow(value, flow, inBraces(item), eol)
  }
  if (contents?.flow) {
    // All of the file is one map in braces: its last pair is followed by one more.
    const range = rangeOf(contents)
    const last = contents.items.at(-1)
    const end = rangeOf(last?.value)?.[1] ?? rangeOf(last?.key)?.[1]
    const added = `decisions: [${inBraces(item)}]`
    if (!range || (last && end === undefined)) return undefined
    return last
      ? `${value.slice(0, end)}, ${added}${value.slice(end)}`
      : `${value.slice(0, range[0] + 1)}${added}${value.slice(range[0] + 1)}`
  }
  const pair = contents?.items.find(({key}) => String(key) === 'decisions')
  if (!pair) {
    const end = value === '' || /\n$/.test(value) ? '' : eol
    return `${value}${end}decisions:${eol}  ${item}${eol}`
  }
  const last = own?.items.at(-1)
  const range = rangeOf(last)
  const [first] = rangeOf(own?.items[0]) ?? []
  if (!range || first === undefined) {
    const key = rangeOf(pair.key)
    if (!key || (pair.value !== null && !isEmpty(pair.value))) return undefined
    const at = endOfLine(value, key[1])
    return `${value.slice(0, at)}${/\n$/.test(value.slice(0, at)) ? '' : eol}  ${item}${eol}${value.slice(at)}`
  }
  const indent = indentOf(value, first)
  const at = endOfLine(value, range[1])
  const before = value.slice(0, at)
  return `${before}${/\n$/.test(before) ? '' : eol}${indent}${item}${eol}${value.slice(at)}`
}

const isEmpty = (node: unknown) => (node as {value?: unknown}).value === null

/** White space before the `-` of an item. */
function indentOf(value: string, offset: number): string {
  const [indent = ''] = /^[ \t]*/.exec(value.slice(value.lastIndexOf('\n', offset - 1) + 1)) ?? []
  return indent
}

/** After the line end at or after an offset; an offset that begins a line is one already. */
function endOfLine(value: string, offset: number): number {
  if (offset > 0 && value[offset - 1] === '\n') return offset
  const at = value.indexOf('\n', offset)
  return at < 0 ? value.length : at + 1
}

function removeAt(value: string, index: number): string | undefined {
  const document = read(value)
  const seq = seqOf(document)
  if (!seq) return undefined
  const wanted = decisionsOf(document).toSpliced(index, 1)
  const flow = seq.flow ? flowOf(seq) : undefined
  const edited = flow ? removeFromFlow(value, flow, index) : removeLine(value, document, seq, index)
  return edited !== undefined && says(edited, wanted) ? edited : undefined
}

/** Without the lines of an item; of the last one without its key. */
function removeLine(
  value: string,
  document: Parsed,
  seq: YAMLSeq,
  index: number
): string | undefined {
  const range = rangeOf(seq.items[index])
  if (!range) return undefined
  const start = value.lastIndexOf('\n', range[0] - 1) + 1
  const end = endOfLine(value, range[1])
  const key = isMap(document.contents)
    ? document.contents.items.find((pair) => String(pair.key) === 'decisions')
    : undefined
  const keyRange = rangeOf(key?.key)
  const isLast = seq.items.length === 1 && keyRange
  return value.slice(0, isLast ? keyRange[0] : start) + value.slice(end)
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

function removeRivals(value: string, ruling: Ruling): string | undefined {
  const own = subjectOf(ruling)
  const rivals = decisionsOf(read(value)).flatMap((item, index) =>
    isRuling(item) && isDeepStrictEqual(subjectOf(item), own) ? [index] : []
  )
  return rivals
    .reverse()
    .reduce<string | undefined>(
      (text, index) => (text === undefined ? undefined : removeAt(text, index)),
      value
    )
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
