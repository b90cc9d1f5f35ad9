import {type DocsTool, docs} from '../../publish/docs.ts'
import {type Edition, isOwnFile, type OutputFile} from '../../publish/edition/edition.ts'
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
  const images = tree ? await othersOf(tree.markdown, tree.edition) : (folder.images ?? [])
  const made = edition && docs(edition, images, options.tool, {isTree: tree !== undefined})
  const all = [...messages, ...onFolder, ...(made?.messages ?? [])]
  if (!made || all.some(isFatal)) return {name, files: [], messages: all}
  const failure = await writeOutput(options.out, made.files)
  if (failure) return {name, files: [], messages: [...all, failure]}
  const files = made.files.map((file) => file.path)
  return {name, files, messages: all, articles: edition.files.filter(isOwnFile).length}
}

/** What lies beside the texts of a docs folder and belongs to them: pictures, files that they show. */
async function othersOf(
  markdown: readonly OutputFile[],
  edition: Edition | undefined
): Promise<InputFile[]> {
  const {isConfiguration} = await import('../../publish/tree/write-tree-files.ts')
  const texts = new Set(edition?.files.map(({name}) => name))
  return markdown.flatMap(({path, value}) => {
    const inner = path.replace(/^markdown\//, '')
    const isOther = inner !== 'book.yaml' && !texts.has(inner) && !isConfiguration(inner)
    return isOther && typeof value !== 'string' ? [{path: inner, bytes: value}] : []
  })
}
