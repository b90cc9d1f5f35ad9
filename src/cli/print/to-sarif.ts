import {isAbsolute} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Location, Log, Region, ReportingDescriptor, Result} from 'sarif'
import type {Point, Position} from 'unist'
import type {VFileMessage} from 'vfile-message'
import {type Rule, type RuleId, rules} from '../../rules.ts'

/**
 * Messages in the form that code hosts and editors show at their places.
 *
 * @param messages
 *   Messages of ours, each with its `file`.
 * @param version
 *   Version of Collate.
 * @returns
 *   A SARIF log of one run. Columns are counted in UTF-16 code units from 1; the end of a region is
 *   after its last character. Rules are those that the messages name, by name.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function toSarif(messages: readonly VFileMessage[], version: string): Log {
  const ids = [...new Set(messages.map(ruleOf))].sort()
  return {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'Collate', version, rules: ids.map(toDescriptor)}},
        columnKind: 'utf16CodeUnits',
        results: messages.map((message) => toResult(message, ids.indexOf(ruleOf(message))))
      }
    ]
  }
}

const ruleOf = ({ruleId}: VFileMessage) => ruleId ?? 'message'

function toDescriptor(id: string): ReportingDescriptor {
  if (!Object.hasOwn(rules, id)) return {id}
  const {summary, help}: Rule = rules[id as RuleId]
  return {id, shortDescription: {text: summary}, help: {text: help}}
}

function toResult(message: VFileMessage, ruleIndex: number): Result {
  const {reason, note, fatal, file, place, cause} = message
  const location = file ? [toLocation(file, place)] : []
  const isPlaced = cause instanceof Error && 'place' in cause
  const other = isPlaced ? (cause as VFileMessage) : undefined
  return {
    ruleId: ruleOf(message),
    ruleIndex,
    level: fatal === true ? 'error' : fatal === false ? 'warning' : 'note',
    message: {text: note ? `${reason}\n${note}` : reason},
    locations: location,
    ...(other?.place && {
      relatedLocations: [
        {...toLocation(other.file || file || '', other.place), message: {text: other.reason}}
      ]
    })
  }
}

function toLocation(file: string, place: Point | Position | undefined): Location {
  const region = place && toRegion(place)
  return {
    physicalLocation: {artifactLocation: {uri: toUri(file)}, ...(region && {region})}
  }
}

function toRegion(place: Point | Position): Region {
  const [start, end] = 'start' in place ? [place.start, place.end] : [place, undefined]
  const length =
    start.offset !== undefined && end?.offset !== undefined ? end.offset - start.offset : undefined
  return {
    startLine: start.line,
    startColumn: start.column,
    ...(end && {endLine: end.line, endColumn: end.column}),
    ...(start.offset !== undefined && {charOffset: start.offset}),
    ...(length !== undefined && {charLength: length})
  }
}

/** Relative paths stay so: the host knows what they are relative to. */
function toUri(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href
  // A colon before the first slash would begin a scheme.
  return file.split('/').map(encodeURIComponent).join('/')
}
