import {join} from 'node:path'
import {findInput} from '../source/index.ts'
import type {Desk, DeskOptions} from './desk.ts'
import {openDecisionFile} from './open-decision-file.ts'
import {setUpDesk} from './set-up-desk.ts'

/**
 * Open the folder of a book for decisions.
 *
 * @param folder
 *   The book's folder; nothing but its `book.yaml` is written.
 * @param options
 *   As of `setUpDesk`, and what opens `book.yaml` (optional).
 */
export function openDesk(
  folder: string,
  options: DeskOptions & {readonly openFile?: typeof openDecisionFile} = {}
): Promise<Desk> {
  const path = join(folder, 'book.yaml')
  const file = (options.openFile ?? openDecisionFile)(path)
  return setUpDesk({path, name: folder, file, findInput: () => findInput(folder)}, options)
}
