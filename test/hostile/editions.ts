import {stringify} from 'yaml'
import {type Book, readBook} from '../../src/book/index.ts'
import type {Edition, MarkdownFile} from '../../src/publish/edition/edition.ts'
import {readImages} from '../../src/publish/images/read-images.ts'
import {unfoldParts} from '../../src/publish/unfold-parts.ts'
import {attacks, imageAttacks} from './attacks.ts'

/** Every piece as a file of Markdown: in the body, in the front matter, and in every line. */
export function hostileFiles(): MarkdownFile[] {
  const bodies = attacks.markdown.map((body) => `---\ntitle: "Body"\n---\n\n# Body\n\n${body}\n`)
  const matters = attacks.frontMatter.map((matter) => `---\n${matter}\n---\n\n# Matter\n\nText.\n`)
  return [...bodies, ...matters, ...attacks.lines.map(fileOfLine)].map((value, index) => ({
    name: `${String(index + 1).padStart(3, '0')}-a.md`,
    value
  }))
}

/** One line in all places of a file that take one. */
function fileOfLine(line: string): string {
  const data = {
    title: line,
    description: line,
    author: [line, line],
    byline: line,
    kind: line,
    part: [line, line]
  }
  const matter = stringify(data, {defaultStringType: 'QUOTE_DOUBLE'})
  return `---\n${matter}---\n\n# ${line}\n\n<a id="page-3"></a>${line}\n\n## ${line}\n
![${line}](images/plain.png "${line}")\n\n[${line}](https://example.org/ "${line}")\n
Note[^${line}] and note[^1]\n\n[^${line}]: ${line}\n\n[^1]: ${line}\n
| ${line} |\n|---|\n| ${line} |\n\n\`${line}\`\n\n\`\`\`${line}\n${line}\n\`\`\`\n`
}

/** Every line as all of a book's words, as far as `book.yaml` takes it. */
export function hostileBooks(): Partial<Book>[] {
  return attacks.lines.map(function (line) {
    const person = {name: line, fileAs: line}
    const fields = {
      title: line,
      subtitle: line,
      creators: [person],
      contributors: [person],
      publisher: line,
      rights: line,
      description: line,
      subjects: [line],
      source: {title: line, date: line, edition: line, page: line},
      series: {title: line, position: line}
    }
    const bytes = Buffer.from(stringify(fields, {defaultStringType: 'QUOTE_DOUBLE'}))
    return readBook({path: 'book.yaml', bytes}).book
  })
}

/** Editions of all hostile files and images, and one of each hostile book. */
export function hostileEditions(): Edition[] {
  const files = imageAttacks.map((bytes, index) => ({path: `images/x${index}.svg`, bytes}))
  const plain = {path: 'images/plain.png', bytes: plainPng}
  const {images} = readImages([plain, ...files], String)
  const shown = files
    .filter(({path}) => images.has(path))
    .map(({path}) => `![${path}](${path})\n`)
    .join('\n')
  const gallery = {name: '999-gallery.md', value: `# Gallery\n\n${shown}`}
  const pages = unfoldParts([...hostileFiles(), gallery])
  const shelf = Array.from({length: Math.ceil(pages.length / perBook)}, (_, index) =>
    pages.slice(index * perBook, (index + 1) * perBook)
  )
  const known = {language: 'en', modified: '2024-01-01T00:00:00Z'}
  return [
    ...shelf.map((files) => ({book: {...known, title: 'Some of them'}, files, images})),
    ...hostileBooks().map((book) => ({
      book: {...known, title: 'None', ...book},
      files: [{name: '01-a.md', value: '# A\n\nText.\n'}]
    }))
  ]
}

/** Every page lists all others: a book of all of them would be slow to look at. */
const perBook = 16

const plainPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64'
)
