import type {Io} from '../commands/command.ts'

/** A line on a terminal that says which stage is at work. */
interface Progress {
  readonly show: (stage: string) => void
  readonly clear: () => void
}

/**
 * Prepare a progress line on stderr.
 *
 * @param io
 *   Nothing is printed if its stderr is not a terminal.
 * @param isWanted
 *   Whether the person wants one.
 */
export function createProgress(io: Io, isWanted: boolean): Progress {
  const isShown = isWanted && Boolean(io.stderr.isTTY)
  const print = function (text: string): void {
    if (isShown) io.stderr.write(`\r\u001B[K${text}`)
  }
  return {show: (stage) => print(`collate: ${stage}…`), clear: () => print('')}
}
