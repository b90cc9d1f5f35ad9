import assert from 'node:assert/strict'
import {type Published, publishBook} from '../../src/publish/publish-book.ts'
import {parseProgram} from '../../src/publish/tree/program/parse-program.ts'
import type {TreeFolder} from '../../src/publish/tree/tree.ts'
import {compareDocs} from '../../src/review/docs/compare-docs.ts'

/** A docs folder in memory: texts by their paths. */
export function docsFolder(files: Readonly<Record<string, string>>): TreeFolder {
  const encoder = new TextEncoder()
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]))
  const bookYaml = bytes.get('book.yaml')
  return {
    name: 'manual',
    paths: [...bytes.keys()],
    bytes,
    nameOf: (path) => path || 'manual',
    parse: parseProgram,
    ...(bookYaml && {book: {path: 'book.yaml', bytes: bookYaml}})
  }
}

/** Make a book without a cover of a docs folder. */
export async function publishDocs(files: Readonly<Record<string, string>>): Promise<Published> {
  const bookYaml = `cover: none\n${files['book.yaml'] ?? ''}`
  const tree = docsFolder({...files, 'book.yaml': bookYaml})
  return publishBook({files: [], tree}, {name: 'manual'})
}

/** The article on a page of the HTML edition. */
export function articleOf({files}: Published, name: string): string {
  const page = files.find(({path}) => path === `html/${name}.html`)
  return /<article[^>]*>\n?([\s\S]*?)<\/article>/.exec(String(page?.value ?? ''))?.[1] ?? ''
}

/** A page of a book, which a plain reading of the texts finds to be theirs, and the page without tags. */
export async function provenDocs(files: Readonly<Record<string, string>>, name = 'a') {
  const published = await publishDocs(files)
  const encoder = new TextEncoder()
  const written = new Map(
    published.files.map(({path, value}) => [
      path,
      typeof value === 'string' ? encoder.encode(value) : value
    ])
  )
  const {findings} = await compareDocs({files: written, dir: 'out', epub: 'manual.epub'})
  assert.deepEqual(
    findings.map(({reason}) => reason),
    []
  )
  const article = articleOf(published, name)
  return {article, text: article.replace(/<[^>]*>/g, ''), messages: published.messages}
}
