import {type DocsTool, docs} from '../../publish/docs.ts'
import type {OutputFile} from '../../publish/edition/edition.ts'
import {toEdition} from '../../publish/edition/to-edition.ts'
import {writeOutput} from '../../publish/output/write-output.ts'
import type {InputFile} from '../../source/index.ts'
import {readMarkdown} from '../inputs/read-markdown.ts'
import {type Outcome, preventsBook} from './make-book.ts'

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
  const tree =
    folder.tree &&
    (await (await import('../../publish/tree/tree-edition.ts')).treeEdition(folder.tree))
  const {edition, messages: onFolder} = tree ?? toEdition(folder)
  const images = tree ? imagesOf(tree.markdown) : (folder.images ?? [])
  const made = edition && docs(edition, images, options.tool)
  const all = [...messages, ...onFolder, ...(made?.messages ?? [])]
  if (!made || all.some(isFatal)) return {name, files: [], messages: all}
  const failure = await writeOutput(options.out, made.files)
  if (failure) return {name, files: [], messages: [...all, failure]}
  return {name, files: made.files.map((file) => file.path), messages: all}
}

/** What lies beside the texts of a docs folder and belongs to them: pictures, files that they show. */
function imagesOf(markdown: readonly OutputFile[]): InputFile[] {
  return markdown.flatMap(({path, value}) => {
    const inner = path.replace(/^markdown\//, '')
    const isOther = !/\.(?:mdx?|markdown|ya?ml|toml|json|[cm]?[jt]s)$/i.test(inner)
    return isOther && typeof value !== 'string' ? [{path: inner, bytes: value}] : []
  })
}
