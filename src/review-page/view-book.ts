import type {FootnoteDefinition, Nodes, Paragraph} from 'mdast'
import type {Article} from '../structure/index.ts'
import type {LineIndex} from './line-index.ts'

/** A headline, a byline or a paragraph of the book, as the review shows it. */
export interface BookElement {
  /** `a3p2` is the second paragraph of the third article, `a3t` its title, `a3b` its byline. */
  readonly id: string
  readonly tag: 'h3' | 'h4' | 'p'
  readonly kind: string
  /** From 1. */
  readonly article: number
  readonly pieces: readonly BookPiece[]
}

/** Characters of one printed line, or what no line has. */
export type BookPiece =
  | {readonly text: string; readonly line?: number | undefined}
  | {readonly markup: string}

/**
 * Show articles with every piece's printed line.
 *
 * @param articles
 *   Articles as they are written to Markdown.
 * @param titles
 *   What each is called in the book.
 */
export function viewBook(
  articles: readonly Article[],
  titles: readonly string[],
  lines: LineIndex
): BookElement[] {
  return articles.flatMap(function ({title, byline, body, footnotes = []}, index): BookElement[] {
    const article = index + 1
    const id = `a${article}`
    const heads = (nodes: readonly Paragraph[]) =>
      nodes.flatMap((node, at) => [...(at > 0 ? [{text: ' '}] : []), ...piecesOf(node, lines)])
    const printed = title ? heads(title.blocks.map(({node}) => node)) : [{text: titles[index]!}]
    return [
      {
        id: `${id}t`,
        tag: 'h3',
        kind: title ? 'title' : 'title unprinted',
        article,
        pieces: printed
      },
      ...(byline
        ? [
            {
              id: `${id}b`,
              tag: 'p' as const,
              kind: 'byline',
              article,
              pieces: heads(byline.blocks.map(({node}) => node))
            }
          ]
        : []),
      ...body.map(({node, role}, at) => ({
        id: `${id}p${at + 1}`,
        tag: role === 'heading' ? ('h4' as const) : ('p' as const),
        kind: role,
        article,
        pieces: piecesOf(node, lines)
      })),
      ...footnotes.map((node, at) => ({
        id: `${id}n${at + 1}`,
        tag: 'p' as const,
        kind: 'note',
        article,
        pieces: [{text: `[${node.label ?? node.identifier}] `}, ...piecesOf(node, lines)]
      }))
    ]
  })
}

/** Tags that Collate itself writes into a text. */
const ownTag = /^<\/?(?:ruby|rt|rp|u)>$/

function piecesOf(node: Paragraph | FootnoteDefinition, lines: LineIndex): BookPiece[] {
  const pieces: BookPiece[] = []
  const add = (child: Nodes): void => {
    if (child.type === 'text') {
      const {position, data, value} = child
      const line = position && lines.at(data?.file ?? 0, position.start.offset!)
      const last = pieces.at(-1)
      if (last && 'text' in last && last.line === line)
        pieces[pieces.length - 1] = {text: last.text + value, line}
      else pieces.push({text: value, line})
    } else if (child.type === 'break') pieces.push({markup: '<br>'})
    else if (child.type === 'html' && ownTag.test(child.value)) pieces.push({markup: child.value})
    else if (child.type === 'footnoteReference')
      pieces.push({text: `[${child.label ?? child.identifier}]`})
    else if (child.type === 'emphasis') {
      pieces.push({markup: '<em>'})
      child.children.forEach(add)
      pieces.push({markup: '</em>'})
    } else if ('children' in child) child.children.forEach(add)
  }
  node.children.forEach(add)
  return pieces
}
