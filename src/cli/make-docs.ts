import {type DocsTool, docs} from '../publish/docs.ts'
import {toEdition} from '../publish/to-edition.ts'
import {writeOutput} from '../publish/write-output.ts'
import {type Outcome, preventsBook} from './make-book.ts'
import {readMarkdown} from './read-markdown.ts'

/**
 * Read a folder of Markdown and write the sources of a site.
 *
 * @param path
 *   Folder as a person gave it.
 */
export async function makeDocs(
  path: string,
  options: {readonly tool: DocsTool; readonly out: string; readonly isStrict: boolean}
): Promise<Outcome> {
  const isFatal = preventsBook(options)
  const {folder, name, messages} = await readMarkdown(path)
  if (messages.some(isFatal)) return {name, files: [], messages}
  const {edition, messages: onFolder} = toEdition(folder)
  const made = edition && docs(edition, folder.images ?? [], options.tool)
  const all = [...messages, ...onFolder, ...(made?.messages ?? [])]
  if (!made || all.some(isFatal)) return {name, files: [], messages: all}
  const failure = await writeOutput(options.out, made.files)
  if (failure) return {name, files: [], messages: [...all, failure]}
  return {name, files: made.files.map((file) => file.path), messages: all}
}
