import type {Io} from '../commands/command.ts'
import {UsageError} from './parse-arguments.ts'

/**
 * The time that dates in the output are taken from, if the environment gives one.
 *
 * @throws {UsageError}
 *   When it is no time.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function readEpoch(env: Io['env']): number | undefined {
  const value = env.SOURCE_DATE_EPOCH
  if (value === undefined || value === '') return undefined
  // Until the end of the year 9999.
  if (/^\d{1,12}$/.test(value) && Number(value) < 253_402_300_800) return Number(value)
  throw new UsageError(
    `Unexpected SOURCE_DATE_EPOCH \`${value}\`, expected seconds since 1970 such as \`1710460800\``
  )
}
