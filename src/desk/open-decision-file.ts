import {readFile, stat} from 'node:fs/promises'
import {ignoreMissing} from '../publish/output/leftovers.ts'
import {tellKind} from '../source/input/tell-kind.ts'
import {createDecisionFile, type DecisionFile} from './decision-file.ts'
import {writeAtomically} from './write-atomically.ts'

/**
 * Open the `book.yaml` of a folder for decisions.
 *
 * @param path
 *   The file; it need not be there.
 * @param write
 *   How bytes are written (optional).
 */
export function openDecisionFile(
  path: string,
  write: typeof writeAtomically = writeAtomically
): DecisionFile {
  return createDecisionFile(path, {
    async read() {
      try {
        const stats = await stat(path).catch(ignoreMissing)
        if (stats && !stats.isFile()) return {bytes: undefined, problem: tellKind(stats)}
        return {bytes: await readFile(path).catch(ignoreMissing)}
      } catch (error) {
        const {message} = error as NodeJS.ErrnoException
        return {bytes: undefined, problem: `the system says: ${message}`}
      }
    },
    write: (value, expected) => write(path, value, expected)
  })
}
