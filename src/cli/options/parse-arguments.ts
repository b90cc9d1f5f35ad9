import {parseArgs} from 'node:util'
import {nearest} from '../../text/likeness/nearest.ts'
import type {CommandOption, Values} from '../commands/command.ts'

/** The command was used in a way it does not know: exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Asked by its name: what is bundled has a class of its own in each part of the bundle. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError'
}

/**
 * Take the options and the other arguments apart.
 *
 * @param args
 *   Arguments after the command's name.
 * @param options
 *   What the command knows.
 * @returns
 *   Values of the options, and the arguments that are none; after `--` all are none.
 * @throws {UsageError}
 *   With a sentence for people: an unknown option, one without its value, one with a value too much.
 */
export function parseArguments(
  args: readonly string[],
  options: Readonly<Record<string, CommandOption>>
): {values: Values; positionals: readonly string[]} {
  const parsed = parseArgs({
    args: [...args],
    options: {...options},
    allowPositionals: true,
    strict: false,
    tokens: true
  })
  const values = new Map<string, string | boolean>()
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue
    const {name, rawName, value} = token
    const known = Object.hasOwn(options, name) ? options[name] : undefined
    if (!known) throw unknownOption(rawName, Object.keys(options))
    if (known.type === 'boolean') {
      if (value !== undefined) {
        throw new UsageError(`Unexpected value \`${value}\` for \`${rawName}\`, expected none`)
      }
      values.set(name, true)
      continue
    }
    if (value === undefined || value === '') {
      throw new UsageError(`Unexpected \`${rawName}\` without a value, expected one after it`)
    }
    if (!token.inlineValue && value.startsWith('-') && value !== '-') {
      throw new UsageError(
        `Unexpected \`${value}\` after \`${rawName}\`, expected its value; write \`--${name}=${value}\` if you mean that`
      )
    }
    values.set(name, value)
  }
  return {values: Object.fromEntries(values), positionals: parsed.positionals}
}

/** Value of an option that takes one. */
export function optionText(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function unknownOption(rawName: string, names: readonly string[]): UsageError {
  const meant = nearest(rawName.replace(/^-+/, ''), names)
  const advice = meant
    ? `did you mean \`--${meant}\`?`
    : `there is ${names.map((name) => `\`--${name}\``).join(', ')}`
  return new UsageError(`Unexpected option \`${rawName}\`, expected one of this command; ${advice}`)
}
