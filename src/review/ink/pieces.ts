import type {Nodes, Text} from 'mdast'
import {isSourcePosition, type LedgerEntry} from '../../source/index.ts'
import type {Article} from '../../structure/index.ts'
import {isBlank} from './ink.ts'

/** Characters of one source file from `start` to `end`: what the ledger drops in between is not among them. */
export interface Piece {
  readonly file: number
  readonly start: LedgerEntry['start']
  readonly end: LedgerEntry['end']
}

/** A piece, and what it is of its article: `text` if it is more than a head or a note. */
export interface ArticlePiece extends Piece {
  readonly part: 'title' | 'byline' | 'text' | 'note'
}

/**
 * Find the pieces of the sources that articles are made of.
 *
 * @param articles
 *   Articles whose text nodes know their places.
 * @param files
 *   Texts of the source files.
 * @param ledger
 *   What was done to them: over what is dropped a piece goes on.
 * @returns
 *   For each article its pieces, in the order of the Markdown: title, byline, body, notes.
 */
export function findPieces(
  articles: readonly Article[],
  files: readonly {readonly value: string}[],
  ledger: readonly LedgerEntry[]
): ArticlePiece[][] {
  const printed = files.map(({value}, file) => blankDropped(value, file, ledger))
  return articles.map(function (article) {
    const pieces: {-readonly [Key in keyof ArticlePiece]: ArticlePiece[Key]}[] = []
    for (const {node, part} of textsOf(article)) {
      if (!isSourcePosition(node.position)) continue
      const file = node.data?.file ?? 0
      const {start, end} = node.position
      const last = pieces.at(-1)
      if (last && last.file === file && isNext(last.end, start, printed[file]!)) {
        last.end = end
        if (part !== last.part) last.part = 'text'
      } else pieces.push({file, start, end, part})
    }
    return pieces
  })
}

/** Texts of title, byline, body and footnotes, as the Markdown has them. */
export function textsOf({title, byline, body, footnotes = []}: Article) {
  const texts: {readonly node: Text; readonly part: ArticlePiece['part']}[] = []
  const gather = function (node: Nodes, part: ArticlePiece['part']): void {
    if (node.type === 'text') texts.push({node, part})
    else if ('children' in node) for (const child of node.children) gather(child, part)
  }
  for (const {node} of title?.blocks ?? []) gather(node, 'title')
  for (const {node} of byline?.blocks ?? []) gather(node, 'byline')
  for (const {node} of body) gather(node, 'text')
  for (const node of footnotes) gather(node, 'note')
  return texts
}

/** The text of a file with blanks for what is not in the book. */
function blankDropped(value: string, file: number, ledger: readonly LedgerEntry[]): string {
  const parts: string[] = []
  let at = 0
  for (const entry of ledger) {
    if (entry.file !== file || entry.kind !== 'dropped') continue
    const [start, end] = [entry.start.offset, entry.end.offset]
    if (start < at) continue
    parts.push(value.slice(at, start), ' '.repeat(end - start))
    at = end
  }
  return parts.join('') + value.slice(at)
}

/** Whether nothing is printed between two points. */
function isNext(before: Piece['end'], after: Piece['start'], value: string): boolean {
  const [from, to] = [before.offset, after.offset]
  for (let at = from; at < to; at++) if (!isBlank(value.charCodeAt(at))) return false
  return from <= to
}
