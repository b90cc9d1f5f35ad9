import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import type {MarkdownFolder} from '../../publish/edition/to-edition.ts'
import {manifestName} from '../../publish/guard/manifest-name.ts'
import type {Input} from '../../source/input/find-input.ts'
import {isDocsFolder} from '../../source/input/is-docs-folder.ts'
import {compareNames, isMets, sourceNames, tellNoText} from '../../source/input/source-names.ts'
import type {InputFile} from '../../source/read-source.ts'
import {rootOf} from './root-of.ts'

/** What a book can be made of, among the files that a person gave. */
type DroppedFiles =
  | {readonly kind: 'pages'; readonly input: Input}
  | {readonly kind: 'markdown'; readonly name: string; readonly folder: MarkdownFolder}
  | {readonly kind: 'nothing'; readonly messages: readonly VFileMessage[]}

/** What a page has room for, in bytes. Of text 10 MB take half a gigabyte; of a PDF most is pictures. */
const most = {text: 20_000_000, print: 200_000_000}

/** Folders of programs, and of what they make. */
const others =
  /(?:^|\/)(?:\.(?!vitepress\/|pages$|nav\.ya?ml$)|node_modules\/|__pycache__\/|_build\/|target\/|vendor\/|venv\/)/

/**
 * Find the book in files that a person gave to the page: one file, some, or a folder with all below it.
 *
 * It is what the command line finds in a folder of these files.
 *
 * @param given
 *   Files; `path` begins with the name of the folder, if they came in one.
 */
export function readDropped(given: readonly InputFile[]): DroppedFiles {
  const [first] = given
  if (!first) return fail('the folder', 'Cannot make a book of nothing; give a file or a folder')
  const root = rootOf(given.map(({path}) => path))
  const books = given.filter(({path}) => path.endsWith(`/${manifestName}`))
  const outputs = books.map(({path}) => path.slice(root.length, -manifestName.length))
  const isMade = (path: string) => outputs.some((one) => one !== '' && path.startsWith(one))
  const files = given
    .map(({path, bytes}) => ({path: path.slice(root.length), bytes}))
    .filter(({path}) => !others.test(path) && !isMade(path))
    .sort((a, b) => comparePaths(a.path, b.path))
  const folder = root.slice(0, -1)
  const large = findLarge(files)
  if (large) return fail(large.path, tellLarge(large))
  const name = folder || nameOfFile(first.path)
  const own = files.filter(({path}) => !path.includes('/'))
  const names = own.map(({path}) => path)
  const bookFile = own.find(({path}) => path === 'book.yaml')
  const placed = (file: InputFile) => ({
    ...file,
    path: folder ? `${folder}/${file.path}` : file.path
  })
  const texts = files.filter(({path}) => sourcesIn(files, names).has(path))
  const book = bookFile && placed(bookFile)
  const markdown = files.filter(({path}) => /\.(?:md|mdx|markdown)$/i.test(path))
  // A docs folder may have a list in a .txt beside its texts, printed pages a note about them.
  if (markdown.length > texts.length) {
    const title = name || 'book'
    return {kind: 'markdown', name: title, folder: markdownOf(title, files, book)}
  }
  // Of a file that is no text by its name the reader says what it is.
  const pages = texts.length > 0 || folder ? texts : own.filter((file) => file !== bookFile)
  if (pages.length === 0) return fail(name, tellNoText(name))
  const mets = own.find(({path}) => isMets(path))
  const images = files.filter(({path}) => /^images\/[^/]+$/.test(path))
  return {
    kind: 'pages',
    input: {
      name,
      files: pages.map(placed),
      images,
      ...(book && {book}),
      ...(mets && {mets: placed(mets)})
    }
  }
}

/** As a person walks through folders: what is in one stands together. */
function comparePaths(a: string, b: string): number {
  const [own, other] = [a.split('/'), b.split('/')]
  const at = own.findIndex((part, index) => part !== other[index])
  return at < 0 ? -1 : compareNames(own[at]!, other[at] ?? '')
}

/** Paths of the texts: in the folder itself; beside a METS, in the one below it that has pages. */
function sourcesIn(files: readonly InputFile[], names: readonly string[]): ReadonlySet<string> {
  const own = sourceNames(names)
  if (own.length > 0 || !names.some(isMets)) return new Set(own)
  const below = files.filter(({path}) => /^(?!images\/)[^/]+\/[^/]+\.xml$/i.test(path))
  const folder = below[0]?.path.split('/')[0]
  return new Set(below.map(({path}) => path).filter((path) => path.startsWith(`${folder}/`)))
}

function markdownOf(
  name: string,
  files: readonly InputFile[],
  book: InputFile | undefined
): MarkdownFolder {
  const names = files.map(({path}) => path.replace(/\/.*/, ''))
  const bookYaml = book && new TextDecoder().decode(book.bytes)
  const nameOf = (path: string) => path
  if (isDocsFolder(names, bookYaml)) {
    const bytes = new Map(files.map((file) => [file.path, file.bytes]))
    const tree = {name, paths: [...bytes.keys()], bytes, nameOf}
    return {files: [], tree, ...(book && {book})}
  }
  const texts = files.filter(({path}) => /^\d+-[^\\:/]+\.md$/.test(path))
  const contents = files.find(({path}) => path === 'index.md')
  return {
    files: texts.map(toMarkdownFile),
    images: files.filter(({path}) => /^images\/[^/]+$/.test(path)),
    nameOf,
    ...(book && {book}),
    ...(contents && {contents: toMarkdownFile(contents)})
  }
}

function toMarkdownFile({path, bytes}: InputFile) {
  const value = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
  return {name: path, value, path}
}

const isPrint = ({path}: InputFile) => /\.(?:pdf|png|jpe?g|gif|webp)$/i.test(path)

function findLarge(files: readonly InputFile[]): InputFile | undefined {
  const sums = {text: 0, print: 0}
  return files.find(function (file) {
    const kind = isPrint(file) ? 'print' : 'text'
    sums[kind] += file.bytes.length
    return sums[kind] > most[kind]
  })
}

function tellLarge(file: InputFile): string {
  const room = most[isPrint(file) ? 'print' : 'text'] / 1_000_000
  return `Cannot read \`${file.path}\`, it is more than the ${room} MB that this page has room for; give a part of it, or use \`collate build\` on the command line`
}

const nameOfFile = (path: string) => path.replace(/^.*\//, '').replace(/(?<=.)\.[^.]*$/, '')

function fail(file: string, reason: string): DroppedFiles {
  const message = createMessage({reason, ruleId: 'unreadable-input', file, fatal: true})
  return {kind: 'nothing', messages: [message]}
}
