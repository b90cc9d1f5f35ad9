import {stringify} from 'yaml'
import type {Book, Proof} from '../../book/book.ts'
import {digest, digestAll} from '../../source/digest.ts'
import {yamlStyle} from '../../text/yaml-style.ts'
import type {MarkdownFile} from './edition.ts'

/**
 * Write the `book.yaml` that lies beside the Markdown and makes that folder a whole book: what a
 * person said about it, completed, and the figures of the proof.
 *
 * @param book
 *   The book; keys are written in its order.
 * @param proof
 *   Where the text is from, if that is known.
 * @param files
 *   The Markdown as it was made from the sources; its hash tells later whether it was corrected.
 */
export function bookFile(
  book: Readonly<Book>,
  proof: Readonly<Proof> | undefined,
  files: readonly MarkdownFile[]
): MarkdownFile {
  const markdown = hashMarkdown(files)
  const parts = book.parts?.map(({title, from}) => ({title, from}))
  const slugs = book.slugs?.map(({title, slug}) => ({title, slug}))
  const whole: Book = {
    ...book,
    ...(parts && {parts}),
    ...(slugs && {slugs}),
    ...(proof && {proof: {...proof, markdown, book: noHash}})
  }
  const yaml = stringify(whole, yamlStyle)
  const value = bookFileHeader + yaml
  return {
    name: 'book.yaml',
    value: value.replace(`book: "${noHash}"`, `book: "${hashBookFile(value)}"`)
  }
}

/** Hash of the text of a `book.yaml` without the line that has this hash, by which a change is seen. */
export function hashBookFile(value: string): string {
  const text = value.replace(/\r\n?/g, '\n').replace(/^ {2}book: "[\da-f]{64}"\n/m, '')
  return digest(text)
}

/** Stands for the hash while the file has none. */
const noHash = '0'.repeat(64)

/** Hash of all names and texts, by which a change is seen. */
export function hashMarkdown(files: readonly MarkdownFile[]): string {
  return digestAll(files.map(({name, value}) => JSON.stringify([name, value])))
}

/** Its first line, by which `collate` knows the file again. */
export const bookFileHeader =
  '# The book of the Markdown files beside this one: `collate publish` reads it.\n'
