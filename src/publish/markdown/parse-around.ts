import type {Heading, Nodes, Paragraph, Root} from 'mdast'
import type {Point} from 'unist'
import {visit} from 'unist-util-visit'
import {plainLine} from './plain-line.ts'

/** What is not given to the parser: paragraphs of one line that say nothing but their letters. */
interface Stretch {
  /** Where it would stand in what the parser reads, and where it stands: offsets in UTF-16 code units. */
  readonly left: number
  readonly from: number
  readonly to: number
  /** Line of its first paragraph, from 1, and how many lines it has, empty ones as well. */
  readonly line: number
  readonly lines: number
}

/**
 * Read Markdown without having the parser look at every letter of a long text: paragraphs between
 * empty lines that hold nothing that could be a sign are what they are. The parser takes some forty
 * steps for each paragraph, however short, and a thousand for each text; a book has a quarter of a
 * million paragraphs, or fifty thousand articles of a sentence.
 *
 * @param value
 *   Text of one file.
 * @param parse
 *   The parser, which is given all the rest.
 * @returns
 *   The same tree as `parse(value)` gives, positions included.
 */
export function parseAround(value: string, parse: (value: string) => Root): Root {
  const plain = readPlain(value)
  if (plain) return plain
  const stretches = goesOnOverBlanks.test(value) ? [] : findStretches(value)
  if (stretches.length === 0) return parse(value)
  let rest = ''
  let from = 0
  for (const stretch of stretches) {
    rest += value.slice(from, stretch.from)
    from = stretch.to
  }
  let tree: Root
  try {
    tree = parse(rest + value.slice(from))
  } catch {
    // What it refuses it has to refuse at its place.
    return parse(value)
  }
  move(tree, stretches)
  return {...tree, children: putBack(tree.children, stretches, value)}
}

/** Front matter, headings and plain paragraphs, with an empty line between; nothing for any other text. */
function readPlain(value: string): Root | undefined {
  const children: Root['children'] = []
  const [matter] = plainMatter.exec(value) ?? []
  let [at, line] = [0, 1]
  if (matter !== undefined) {
    const length = matter.length - '\n\n'.length
    const lines = matter.split('\n').length - 2
    children.push({
      type: 'yaml',
      value: matter.slice('---\n'.length, length - '\n---'.length),
      position: {
        start: {line, column: 1, offset: 0},
        end: {line: lines, column: '---'.length + 1, offset: length}
      }
    })
    ;[at, line] = [matter.length, lines + 2]
  }
  for (; at < value.length; line += 2) {
    plainBlock.lastIndex = at
    const [whole, sign, words] = plainBlock.exec(value) ?? []
    if (whole === undefined) return undefined
    const from = at + sign!.length
    const to = from + words!.length
    const end = {line, column: to - at + 1, offset: to}
    const position = {start: {line, column: sign!.length + 1, offset: from}, end}
    const text = {type: 'text' as const, value: words!, position}
    if (sign === '') children.push({type: 'paragraph', children: [text], position})
    else {
      const depth = (sign!.length - 1) as Heading['depth']
      const start = {line, column: 1, offset: at}
      children.push({type: 'heading', depth, children: [text], position: {start, end}})
    }
    at += whole.length
  }
  if (children.length === 0) return undefined
  const end = {line: line - 1, column: 1, offset: value.length}
  return {type: 'root', children, position: {start: {line: 1, column: 1, offset: 0}, end}}
}

const plainMatter = /^---\n(?:\w+: .+\n)+---\n\n/
const plainBlock = new RegExp(`(#{1,6} |)(${plainLine.source})(?:\n\n(?=.)|\n(?![^]))`, 'muy')

/** Code, comments and the like end with a sign, not with a blank line: what stands in them is no paragraph. */
const goesOnOverBlanks = /```|~~~|\$\$|<[!?]|<(?:script|pre|style|textarea)/i

/** Paragraphs in a row below which the parser has them all. */
const fewest = 8

function findStretches(value: string): Stretch[] {
  const stretches: Stretch[] = []
  let taken = 0
  let line = 1
  // Front matter may hold anything.
  const start = value.startsWith('---\n') ? Math.max(0, value.indexOf('\n---\n', 3) + 5) : 0
  let at = 0
  const goTo = (to: number) => {
    for (
      let end = value.indexOf('\n', at);
      end >= 0 && end < to;
      end = value.indexOf('\n', end + 1)
    )
      line++
    at = to
  }
  goTo(start)
  while (at < value.length) {
    const from = at
    const first = line
    let second = -1
    let last = at
    let count = 0
    for (; isPlain(value, at); count++) {
      last = at
      at = plainParagraph.lastIndex
      if (count === 0) second = at
    }
    line += 2 * count
    // The first and the last of them stay, so that what stands before and behind them has its end.
    if (count >= fewest) {
      stretches.push({
        left: second - taken,
        from: second,
        to: last,
        line: first + 2,
        lines: 2 * (count - 2)
      })
      taken += last - second
    }
    if (at > from) continue
    const next = value.indexOf('\n\n', at)
    if (next < 0) break
    goTo(next + 2)
  }
  return stretches
}

const plainParagraph = new RegExp(`${plainLine.source}\n\n`, 'muy')

function isPlain(value: string, at: number): boolean {
  plainParagraph.lastIndex = at
  return plainParagraph.test(value)
}

/** Have the nodes of a tree stand where they stand in the whole text. */
function move(tree: Root, stretches: readonly Stretch[]): void {
  let next = 0
  let [characters, lines] = [0, 0]
  const seek = (offset: number) => {
    while (next > 0 && stretches[next - 1]!.left > offset) {
      next--
      characters -= stretches[next]!.to - stretches[next]!.from
      lines -= stretches[next]!.lines
    }
    while (next < stretches.length && stretches[next]!.left <= offset) {
      characters += stretches[next]!.to - stretches[next]!.from
      lines += stretches[next]!.lines
      next++
    }
  }
  const moved = (point: Point): Point => {
    seek(point.offset!)
    return {line: point.line + lines, column: point.column, offset: point.offset! + characters}
  }
  visit(tree, function (node: Nodes) {
    if (node.position)
      node.position = {start: moved(node.position.start), end: moved(node.position.end)}
  })
}

function putBack(
  children: Root['children'],
  stretches: readonly Stretch[],
  value: string
): Root['children'] {
  const all: Root['children'] = []
  let next = 0
  for (const child of children) {
    for (; next < stretches.length && stretches[next]!.to <= child.position!.start.offset!; next++)
      addParagraphs(stretches[next]!, value, all)
    all.push(child)
  }
  return all
}

function addParagraphs({from, to, line}: Stretch, value: string, all: Root['children']): void {
  for (let at = from; at < to; line += 2) {
    const end = value.indexOf('\n', at)
    const position = {
      start: {line, column: 1, offset: at},
      end: {line, column: end - at + 1, offset: end}
    }
    const text = {type: 'text' as const, value: value.slice(at, end), position}
    all.push({type: 'paragraph', children: [text], position} satisfies Paragraph)
    at = end + 2
  }
}
