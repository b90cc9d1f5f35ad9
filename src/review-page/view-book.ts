import type {FootnoteDefinition, Nodes, Paragraph} from 'mdast'
import {itemAt} from '../item-at.ts'
import {isSourcePosition} from '../source/index.ts'
import type {Article} from '../structure/index.ts'
import type {LineIndex} from './line-index.ts'

/** A headline, a byline or a paragraph of the book, as the review shows it. */
export type BookRow = readonly [
  tag: 'h3' | 'h4' | 'p',
  /** `a3p2` is the second paragraph of the third article, `a3t` its title, `a3b` its byline. */
  id: string,
  kind: string,
  /** From 1. */
  article: number,
  /** Whether it is the first of its article. */
  isFirst: boolean,
  pieces: readonly BookPiece[]
]

/**
 * Characters of one printed line: all of them (its index), or others than are printed; a text that
 * no line has; markup.
 */
type BookPiece = number | readonly [line: number, text: string] | string | {readonly markup: string}

/** Index of the printed line that a piece is from. */
export function lineOf(piece: BookPiece): number | undefined {
  if (typeof piece === 'number') return piece
  return typeof piece === 'object' && !('markup' in piece) ? piece[0] : undefined
}

/**
 * Show articles with every piece's printed line.
 *
 * @param articles
 *   Articles as they are written to Markdown.
 * @param titles
 *   What each is called in the book.
 * @param textOf
 *   The text of a printed line, by its index.
 */
export function viewBook(
  articles: readonly Article[],
  titles: readonly string[],
  lines: LineIndex,
  textOf: (line: number) => string
): BookRow[] {
  return articles.flatMap(function ({title, byline, body, footnotes = []}, index): BookRow[] {
    const article = index + 1
    const id = `a${article}`
    const show = (node: Paragraph | FootnoteDefinition) => piecesOf(node, lines, textOf)
    const heads = (nodes: readonly Paragraph[]) =>
      nodes.flatMap((node, at) => [...(at > 0 ? [' '] : []), ...show(node)])
    const printed = title ? heads(title.blocks.map(({node}) => node)) : [itemAt(titles, index)]
    const head: BookRow = [
      'h3',
      `${id}t`,
      title ? 'title' : 'title unprinted',
      article,
      true,
      printed
    ]
    const under = byline ? [heads(byline.blocks.map(({node}) => node))] : []
    return [
      head,
      ...under.map((pieces): BookRow => ['p', `${id}b`, 'byline', article, false, pieces]),
      ...body.map(
        ({node, role}, at): BookRow => [
          role === 'heading' ? 'h4' : 'p',
          `${id}p${at + 1}`,
          role,
          article,
          false,
          show(node)
        ]
      ),
      ...footnotes.map(
        (node, at): BookRow => [
          'p',
          `${id}n${at + 1}`,
          'note',
          article,
          false,
          [`[${node.label ?? node.identifier}] `, ...show(node)]
        ]
      )
    ]
  })
}

/** Tags that Collate itself writes into a text. */
const ownTag = /^<\/?(?:ruby|rt|rp|u)>$/

function piecesOf(
  node: Paragraph | FootnoteDefinition,
  lines: LineIndex,
  textOf: (line: number) => string
): BookPiece[] {
  const pieces: BookPiece[] = []
  let [line, text] = [-1, '']
  const flush = () => {
    if (line >= 0) pieces.push(text === textOf(line) ? line : [line, text])
    line = -1
  }
  const push = (piece: string | {markup: string}) => {
    flush()
    pieces.push(piece)
  }
  const add = (child: Nodes): void => {
    if (child.type === 'text') {
      const {position, data, value} = child
      if (!isSourcePosition(position)) {
        push(value)
        return
      }
      const own = lines.at(data?.file ?? 0, position.start.offset)
      if (own === line) text += value
      else {
        flush()
        ;[line, text] = [own, value]
      }
    } else if (child.type === 'break') push({markup: '<br>'})
    else if (child.type === 'html' && ownTag.test(child.value)) push({markup: child.value})
    else if (child.type === 'footnoteReference') push(`[${child.label ?? child.identifier}]`)
    else if (child.type === 'emphasis') {
      push({markup: '<em>'})
      child.children.forEach(add)
      push({markup: '</em>'})
    } else if ('children' in child) child.children.forEach(add)
  }
  node.children.forEach(add)
  flush()
  return pieces
}
