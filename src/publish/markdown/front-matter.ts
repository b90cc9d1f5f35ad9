import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {type Document, isMap, isScalar, isSeq, parseDocument} from 'yaml'
import {createMessage} from '../../message.ts'
import {createLocator} from '../../source/index.ts'
import {nearest} from '../../text/likeness/nearest.ts'
import {isKind, type Kind, kinds} from '../edition/kinds.ts'
import {printable} from './parse-markdown.ts'

/** What the front matter of a file says about its article; what it does not say is absent. */
export interface FrontMatter {
  readonly title?: string
  readonly description?: string
  readonly authors: readonly string[]
  /** The line as it was printed: office and name. */
  readonly byline?: string
  readonly kind: Kind
}

const keys = ['title', 'description', 'author', 'byline', 'kind', 'part'] as const

/**
 * Read the front matter that `remark-frontmatter` found.
 *
 * An editor's slip in the YAML costs the metadata, never the text: it then reads as empty, and
 * the title comes from the heading. Keys of other tools are theirs and pass without a word.
 *
 * @param tree
 *   Tree of the file.
 * @param file
 *   The file; a slip is a warning at its place there.
 */
export function frontMatter(tree: Root, file: VFile): FrontMatter {
  const values = readValues(tree, file)
  const text = (key: (typeof keys)[number]) => values.get(key)?.[0]
  const [title, description, byline, kind] = [
    text('title'),
    text('description'),
    text('byline'),
    text('kind')
  ]
  return {
    authors: values.get('author') ?? [],
    kind: isKind(kind) ? kind : 'article',
    ...(title && {title}),
    ...(description && {description}),
    ...(byline && {byline})
  }
}

/** Texts by key; only `author` may have several. */
function readValues(tree: Root, file: VFile): Map<string, string[]> {
  const result = new Map<string, string[]>()
  const [node] = tree.children
  if (node?.type !== 'yaml') return result
  const written = readWritten(node.value)
  if (written) return written
  const source = String(file.value)
  const locate = createLocator(source)
  // The value starts on the line below the fence.
  const base = source.indexOf('\n', node.position?.start.offset ?? 0) + 1
  const report = function (reason: string, [start, end]: readonly number[], note?: string): void {
    const place = {start: locate(base + start!), end: locate(base + Math.max(start!, end!))}
    const message = {
      reason,
      ruleId: 'front-matter' as const,
      file: file.path,
      fatal: false,
      place,
      note
    }
    file.messages.push(createMessage(message))
  }
  const document = parseYaml(node.value)
  const [problem] = [...document.errors, ...document.warnings]
  if (problem) {
    const why = problem.message.replace(/\.?\s*$/, '')
    report(
      `Cannot read this front matter, ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
      problem.pos,
      'Title and byline are left out until it is mended; a value that holds `: ` or a quotation mark needs quotes around it.'
    )
    return result
  }
  const {contents} = document
  if (!isMap(contents)) {
    if (contents) report('Unexpected front matter, expected keys such as `title: …`', [0, 0])
    return result
  }
  for (const {key, value} of contents.items) {
    const word = isScalar(key) ? String(key.value) : ''
    const range = isScalar(key) ? (key.range ?? [0, 0]) : [0, 0]
    if (!keys.some((known) => known === word)) {
      const meant = nearest(word, keys)
      if (meant) report(`Unexpected key \`${word}\`, did you mean \`${meant}\`?`, range)
      continue
    }
    if (word === 'part') {
      if (partsOf(value).some(({title}) => title === ''))
        report(
          'Unexpected value for `part`, expected the heading of a part in one line, or a list of such headings',
          range
        )
      continue
    }
    const items = word === 'author' && isSeq(value) ? value.items : [value]
    const texts = items.map((item) => (isScalar(item) ? line(item.value) : undefined))
    if (!items.every((item) => isScalar(item))) {
      report(`Unexpected value for \`${word}\`, expected one line of text`, range)
    }
    if (word === 'kind' && texts[0] !== undefined && !isKind(texts[0])) {
      const known = Object.keys(kinds).map((kind) => `\`${kind}\``)
      report(`Unexpected kind \`${texts[0]}\`, expected one of ${known.join(', ')}`, range)
    }
    result.set(
      word,
      texts.filter((text) => text !== undefined)
    )
  }
  return result
}

/**
 * The values of front matter as a build writes it, if nothing in it is escaped: to read it as YAML would
 * take longer than the rest of a short article.
 */
function readWritten(value: string): Map<string, string[]> | undefined {
  const match = asWritten.exec(`${value}\n`)
  if (!match) return undefined
  const result = new Map<string, string[]>()
  for (const [key, words] of Object.entries(match.groups!)) {
    if (words === undefined) continue
    if (key === 'kind' && !isKind(words)) return undefined
    const text = line(words)
    result.set(key, text === undefined ? [] : [text])
  }
  return result
}

const asWritten = new RegExp(
  `^${['title', 'description', 'author', 'byline', 'kind'].map((key) => `(?:${key}: "(?<${key}>[^"\\\\\\n]*)"\\n)?`).join('')}$`
)

const parseYaml = (value: string): Document =>
  parseDocument(value, {merge: false, prettyErrors: false, logLevel: 'silent'})

/**
 * Read the headings of parts that begin with an article and have no file of their own: `part` of its
 * front matter, one heading or a list of them, the outer first.
 *
 * @param source
 *   A Markdown file.
 * @returns
 *   Each with its place in the file; what is no heading is left out.
 */
export function readParts(source: string): {title: string; position: Position}[] {
  const [whole, open, yaml] = /^(---[ \t]*\n)([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(source) ?? []
  if (whole === undefined || !/^["']?part["']?[ \t]*:/m.test(yaml!)) return []
  const {contents, errors, warnings} = parseYaml(yaml!)
  if (errors.length + warnings.length > 0 || !isMap(contents)) return []
  const locate = createLocator(source)
  return partsOf(contents.get('part', true)).flatMap(({title, range: [start, end]}) => {
    const place = (at: number) => locate(open!.length + at)
    return title === '' ? [] : [{title, position: {start: place(start), end: place(end)}}]
  })
}

function partsOf(value: unknown): {title: string; range: readonly [number, number]}[] {
  const items = isSeq(value) ? value.items : [value]
  return items.map((item) => {
    const [start, end] = (isScalar(item) && item.range) || [0, 0]
    const said = isScalar(item) ? item.value : undefined
    const isText = typeof said === 'string' || typeof said === 'number'
    return {title: isText ? partTitle(String(said)) : '', range: [start, end]}
  })
}

/** What the heading of a part is in front matter: one line; empty where it says nothing. */
export function partTitle(value: string): string {
  return printable(value)
    .replace(/[ \t]*[\n\r\u2028\u2029]\s*/g, ' ')
    .trim()
}

function line(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return printable(String(value)).replace(/\s+/g, ' ').trim() || undefined
}
