import {isMap, parseDocument, stringify} from 'yaml'
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

/**
 * Give a `book.yaml` the name of the book's EPUB, so that it makes the same book in a folder of any
 * name. All that somebody wrote in it stays as it is, but for a `{title: …}` in one line.
 *
 * @param value
 *   The file; one that names the EPUB, or is no map, is given back.
 * @param name
 *   Name of the EPUB without its ending.
 */
export function nameBookFile(value: string | Uint8Array, name: string): string | Uint8Array {
  const text = typeof value === 'string' ? value : new TextDecoder().decode(value)
  const document = parseDocument(text)
  const {contents} = document
  if (document.errors.length > 0 || (contents !== null && !isMap(contents))) return value
  // A file with a proof knows itself by its hash.
  if (document.has('file') || document.has('proof')) return value
  const isInOneLine = contents?.flow === true
  document.set('file', name)
  if (isInOneLine || /^\.\.\./m.test(text)) return String(document)
  return `${text.replace(/(?<=[^\n])$/, '\n')}${stringify({file: name})}`
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
