import {nearest} from '../../text/likeness/nearest.ts'
import type {Values} from '../commands/command.ts'
import {UsageError} from './parse-arguments.ts'

/** How a command tells its messages: in words on stderr, or as one document on stdout. */
type Format = (typeof formats)[number]

const formats = ['text', 'json', 'sarif'] as const

/** Options of each command that has messages to tell. */
export const tellingOptions = {
  format: {type: 'string'},
  json: {type: 'boolean'},
  quiet: {type: 'boolean', short: 'q'}
} as const

/**
 * Which form of messages is asked for: `--format FORM`, or `--json`, which is short for one of them.
 *
 * @throws {UsageError}
 *   When there is no such form, or when two are asked for.
 */
export function readFormat(values: Values): Format {
  const {format = values.json ? 'json' : 'text', json} = values
  const known = formats.find((name) => name === String(format).toLowerCase())
  if (!known) {
    const meant = nearest(String(format), formats)
    const advice = meant ? `; did you mean \`${meant}\`?` : ''
    throw new UsageError(
      `Unexpected format \`${format}\`, expected \`text\`, \`json\` or \`sarif\`${advice}`
    )
  }
  if (json && known !== 'json') {
    throw new UsageError(`Unexpected \`--json\` beside \`--format ${known}\`, expected one of them`)
  }
  return known
}
