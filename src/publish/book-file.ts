import {createHash} from 'node:crypto'
import {stringify} from 'yaml'
import type {Book, Proof} from '../book/book.ts'
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
    ...(proof && {proof: {...proof, markdown}})
  }
  const yaml = stringify(whole, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0
  })
  return {name: 'book.yaml', value: bookFileHeader + yaml}
}

/** Hash of all names and texts, by which a change is seen. */
export function hashMarkdown(files: readonly MarkdownFile[]): string {
  const hash = createHash('sha256')
  for (const {name, value} of files) {
    hash.update(JSON.stringify([name, value]))
  }
  return hash.digest('hex')
}

/** Its first line, by which `collate` knows the file again. */
export const bookFileHeader =
  '# The book of the Markdown files beside this one: `collate publish` reads it.\n'
