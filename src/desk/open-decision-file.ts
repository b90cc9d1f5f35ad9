import {readFile} from 'node:fs/promises'
import {ignoreMissing} from '../publish/output/leftovers.ts'
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
        return {bytes: await readFile(path).catch(ignoreMissing)}
      } catch (error) {
        const {code, message} = error as NodeJS.ErrnoException
        const problem =
          code === 'EISDIR' ? 'it is a folder; rename it' : `the system says: ${message}`
        return {bytes: undefined, problem}
      }
    },
    write: (value, expected) => write(path, value, expected)
  })
}
