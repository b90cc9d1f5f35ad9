import {isAlias, isMap, isNode, isScalar, isSeq, type Scalar} from 'yaml'
import type {RulingOrigin} from '../decisions/index.ts'
import type {RuleId} from '../rules.ts'
import {nearest} from '../text/likeness/nearest.ts'
import {unprintable} from '../text/unprintable.ts'
import type {Count, Field, FieldGroup, Forms, List, Text} from './field.ts'

/** Takes a sentence, the offsets in the file that it is about, and the rule's id. */
export interface Report {
  (reason: string, range: readonly [start: number, end: number], ruleId: RuleId): void
  /** A place of the file, for what keeps its own. */
  readonly originOf: (range: readonly [start: number, end: number]) => RulingOrigin
}

/** What is checked: its name for messages, and where it stands, if that is not where its node does. */
interface Checking {
  readonly name: string
  readonly report: Report
  readonly range?: readonly [start: number, end: number]
}

/**
 * Check a mapping of `book.yaml` and take its values.
 *
 * @param node
 *   Node of the yaml package.
 * @param group
 *   What is expected there.
 * @param name
 *   Name for messages: `source`, `creators[1]`; empty for the whole file.
 * @param report
 *   Called for each wrong thing.
 * @returns
 *   Object with the values that are right; nothing if a required one is not.
 */
export function checkGroup(
  node: unknown,
  group: FieldGroup,
  name: string,
  report: Report
): Record<string, unknown> | undefined {
  const result = checkFields(node, group, name, report)
  return result && group.isPlaced ? {...result, origin: report.originOf(rangeOf(node))} : result
}

function checkFields(
  node: unknown,
  group: FieldGroup,
  name: string,
  report: Report
): Record<string, unknown> | undefined {
  const short = own(group.fields, group.short)
  if (group.short && short && isScalar(node) && node.value !== null) {
    const value = checkNode(node, short, {name, report})
    return value === undefined ? undefined : {[group.short]: value}
  }
  if (!isMap(node)) {
    return unexpected(node, {
      name,
      expected: `keys such as \`${Object.keys(group.fields)[0]}: …\``,
      report
    })
  }
  const result: Record<string, unknown> = {}
  const seen = new Set<string>()
  for (const {key, value} of node.items) {
    const word = isScalar(key) ? textOf(key) : undefined
    const field = own(group.fields, word)
    if (word === undefined || !field) {
      report(unknownKey(word, group, name), rangeOf(key), 'unknown-key')
      continue
    }
    seen.add(word)
    const inner = name ? `${name}.${word}` : word
    const at = isNode(value) && value.range && value.range[1] > value.range[0] ? value : key
    const checked = checkNode(value ?? undefined, field, {
      name: inner,
      report,
      range: rangeOf(at)
    })
    if (checked !== undefined) result[word] = checked
  }
  for (const key of group.required ?? []) {
    if (!seen.has(key)) {
      report(
        `Unexpected \`${name}\` without \`${key}\`, expected one`,
        rangeOf(node),
        'missing-key'
      )
    }
    if (!Object.hasOwn(result, key)) return undefined
  }
  return result
}

/** What a table has under a key of its own. */
function own<Value>(table: Readonly<Record<string, Value>>, key = ''): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** Check any node; gives its value, or nothing if that is not right. */
function checkNode(
  node: unknown,
  field: Field,
  {name, report, range = rangeOf(node)}: Checking
): unknown {
  if (isAlias(node)) {
    return unexpected(node, {name, expected: 'a value; write it out', report, range})
  }
  switch (field.type) {
    case 'text':
      return checkText(node, field, {name, report, range})
    case 'flag':
      if (isScalar(node) && typeof node.value === 'boolean') return node.value
      return unexpected(node, {name, expected: '`true` or `false`', report, range})
    case 'count':
      if (isScalar(node) && Number.isSafeInteger(node.value) && isWithin(Number(node.value), field))
        return node.value
      return unexpected(node, {name, expected: describeCount(field), report, range})
    case 'choice': {
      if (isScalar(node) && field.values.includes(textOf(node))) return textOf(node)
      const expected = field.values.map((value) => `\`${value}\``).join(' or ')
      return unexpected(node, {name, expected, report, range})
    }
    case 'list':
      return checkList(node, field, {name, report, range})
    case 'group':
      return checkGroup(node, field, name, report)
    case 'forms':
      return checkForms(node, field, {name, report, range})
  }
}

function isWithin(value: number, {least = 0, most = Number.MAX_SAFE_INTEGER}: Count): boolean {
  return value >= least && value <= most
}

function describeCount({least, most}: Count): string {
  if (most !== undefined) return `a whole number from ${least ?? 0} to ${most}`
  return least === undefined ? 'a whole number' : `a whole number from ${least} on`
}

function checkForms(
  node: unknown,
  {forms}: Forms,
  {name, report, range}: Required<Checking>
): Record<string, unknown> | undefined {
  const names = Object.keys(forms)
  const first = isMap(node) ? node.items[0]?.key : undefined
  if (!isMap(node) || first === undefined) {
    return unexpected(node, {
      name,
      expected: `a key that says what is settled, such as \`${names[0]}: …\``,
      report,
      range
    })
  }
  const word = isScalar(first) ? textOf(first) : undefined
  const form = own(forms, word)
  if (form) return checkGroup(node, form, name, report)
  const meant = word === undefined ? undefined : nearest(word, names)
  const advice = meant
    ? `did you mean \`${meant}\`?`
    : `there is ${names.map((one) => `\`${one}\``).join(', ')}`
  report(
    `Unexpected first key${word === undefined ? '' : ` \`${word}\``} in \`${name}\`, expected one that says what is settled; ${advice}`,
    rangeOf(first),
    'unknown-key'
  )
  return undefined
}

function checkList(
  node: unknown,
  field: List,
  {name, report, range}: Required<Checking>
): unknown[] | undefined {
  if (field.mayBeEmpty && (node === undefined || (isScalar(node) && node.value === null))) return []
  if (!isSeq(node)) {
    const example = isScalar(node) && node.value !== null ? `- ${textOf(node)}` : '- …'
    return unexpected(node, {
      name,
      expected: `a list, each item on a line such as \`${example}\``,
      report,
      range
    })
  }
  return node.items
    .map((item, index) => checkNode(item, field.items, {name: `${name}[${index}]`, report}))
    .filter((value) => value !== undefined)
}

function checkText(
  node: unknown,
  field: Text,
  {name, report, range}: Required<Checking>
): string | undefined {
  const expected = field.expected ?? 'text'
  if (!isScalar(node) || (typeof node.value !== 'string' && typeof node.value !== 'number')) {
    const isFlag = isScalar(node) && typeof node.value === 'boolean'
    return unexpected(node, {
      name,
      expected: isFlag ? `${expected}; put it in quotes` : expected,
      report,
      range
    })
  }
  const value = textOf(node).trim()
  if (value === '') return unexpected(node, {name, expected, report, range})
  if (value.search(unprintable) >= 0) {
    report(`Unexpected control character in \`${name}\`, expected text`, range, 'wrong-value')
    return undefined
  }
  const isMatch = !field.pattern || new RegExp(field.pattern, 'u').test(value)
  const problem = isMatch ? field.check?.(value) : `expected ${expected}`
  if (!problem) return value
  report(`Unexpected \`${name}\` \`${value}\`, ${problem}`, range, 'wrong-value')
  return undefined
}

/** `03` and `1.10` are numbers to YAML; to us they are what stands in the file. */
function textOf(scalar: Scalar): string {
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value))
}

function unknownKey(word: string | undefined, group: FieldGroup, name: string): string {
  const keys = Object.keys(group.fields)
  const where = name ? ` in \`${name}\`` : ''
  if (word === undefined) return `Unexpected key${where}, expected a word such as \`${keys[0]}\``
  const meant =
    keys.find((key) => group.fields[key]?.not?.includes(word.toLowerCase())) ?? nearest(word, keys)
  const expected = meant
    ? `expected a key of Collate; did you mean \`${meant}\`?`
    : `expected one of ${keys.map((key) => `\`${key}\``).join(', ')}`
  return `Unexpected key \`${word}\`${where}, ${expected}`
}

function unexpected(
  node: unknown,
  {name, expected, report, range = rangeOf(node)}: Checking & {readonly expected: string}
): undefined {
  const where = name ? ` for \`${name}\`` : ''
  report(`Unexpected ${kindOf(node)}${where}, expected ${expected}`, range, 'wrong-type')
}

function kindOf(node: unknown): string {
  if (isAlias(node)) return `alias \`*${node.source}\``
  if (isMap(node)) return 'mapping'
  if (isSeq(node)) return 'list'
  if (!isScalar(node) || node.value === null || node.value === '') return 'empty value'
  return typeof node.value === 'string' || typeof node.value === 'number'
    ? `\`${textOf(node)}\``
    : typeof node.value === 'boolean'
      ? `\`${node.value}\``
      : 'value'
}

function rangeOf(node: unknown): readonly [number, number] {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : [0, 0]
}
