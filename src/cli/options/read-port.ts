import {UsageError} from './parse-arguments.ts'

/**
 * Read the value of `--port`.
 *
 * @returns
 *   `0`, any free one, if none is given.
 * @throws {UsageError}
 *   When it is no port.
 */
export function readPort(value: string | undefined): number {
  if (value === undefined) return 0
  if (/^\d{1,5}$/.test(value) && Number(value) < 65_536) return Number(value)
  throw new UsageError(`Unexpected port \`${value}\`, expected a number up to 65535`)
}
