import type {VFileMessage} from 'vfile-message'
import {append} from '../../append.ts'
import {type Inputs, readPrepared} from '../../book/index.ts'
import {findInput, type Input, type PrintOptions} from '../../source/index.ts'

/**
 * Read the INPUTs of a command, one after the other, as one book.
 *
 * @param paths
 *   Text files and books' folders, at least one.
 * @param encoding
 *   Encoding of the texts, if a person names it.
 * @param options
 *   How files with boxes are read (optional).
 * @returns
 *   Source and book; with a fatal message if there can be no book.
 */
export async function readInputs(
  paths: readonly string[],
  encoding?: string,
  options: Readonly<PrintOptions> = {}
): Promise<Inputs> {
  const messages: VFileMessage[] = []
  const prepared: Input[] = []
  for (const path of paths) {
    const found = await findInput(path)
    append(messages, found.messages)
    if (found.input) prepared.push(found.input)
  }
  const read = await readPrepared(prepared, {...options, encoding})
  return {...read, messages: [...messages, ...read.messages]}
}
