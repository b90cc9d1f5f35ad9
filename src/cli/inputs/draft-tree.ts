import type {VFileMessage} from 'vfile-message'
import {treeEdition} from '../../publish/tree/tree-edition.ts'
import {preventsBook} from '../make/make-book.ts'
import {readTree} from './read-tree.ts'

/**
 * Draft the `book.yaml` of a docs folder: what its configurations say of the book, and its chapters,
 * to be put into another order or given other titles.
 *
 * @returns
 *   Its text, or why there is none.
 */
export async function draftTree(
  path: string
): Promise<{readonly value?: string; readonly messages: readonly VFileMessage[]}> {
  const isFatal = preventsBook({isStrict: false})
  const {folder, messages} = await readTree(path)
  if (messages.some(isFatal)) return {messages}
  const {book: _, ...rest} = folder
  const {edition, markdown, messages: onTree} = await treeEdition(rest)
  const drafted = markdown.find((file) => file.path === 'markdown/book.yaml')
  if (!edition || !drafted) return {messages: onTree}
  const text = String(drafted.value).replace(/^#.*\n/, '')
  return {value: text, messages: []}
}
