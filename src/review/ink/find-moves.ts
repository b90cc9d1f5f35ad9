import {itemAt} from '../../item-at.ts'
import type {LedgerEntry, Source} from '../../source/index.ts'
import {countInk} from './count-ink.ts'
import {keepInOrder} from './keep-in-order.ts'
import type {ArticlePiece} from './pieces.ts'

/**
 * Find the passages of a book that stand elsewhere than the order of the source has them.
 *
 * Whatever has put them there: it is the finished articles that are compared. As few characters as
 * can be are moved, all others follow each other as they are printed.
 *
 * @param source
 *   What the articles were made from.
 * @param pieces
 *   Of each article in reading order, pieces of the sources in the order of the Markdown.
 * @param laid
 *   What `layout` moved on its way: of such a passage it knows why, if it did not go back.
 * @returns
 *   An entry for each passage, in the order of the source.
 */
export function findMoves(
  source: Source,
  pieces: readonly (readonly ArticlePiece[])[],
  laid: readonly LedgerEntry[]
): LedgerEntry[] {
  const bases = source.files.map(() => 0)
  for (let file = 1; file < bases.length; file++)
    bases[file] = bases[file - 1]! + itemAt(source.files, file - 1).value.length + 1
  const textOf = ({file, start, end}: ArticlePiece) =>
    itemAt(source.files, file).value.slice(start.offset, end.offset)
  const all = pieces.flatMap((list) =>
    list.map((piece) => ({
      piece,
      at: bases[piece.file]! + piece.start.offset,
      weight: countInk(textOf(piece)),
      isWhole: list.length === 1
    }))
  )
  const told = laid
    .map(({file, start, end, rule, reason}) => {
      return {from: bases[file]! + start.offset, to: bases[file]! + end.offset, rule, reason}
    })
    .sort((a, b) => a.from - b.from)
  let next = 0
  const kept = keepInOrder(all)
  const moved = all.filter((one) => one.weight > 0 && !kept.has(one))
  return moved
    .sort((a, b) => a.at - b.at)
    .map(function ({piece, isWhole}): LedgerEntry {
      const {file, start, end, part} = piece
      const why = isWhole ? 'article' : part
      const [from, to] = [bases[file]! + start.offset, bases[file]! + end.offset]
      while (next < told.length && itemAt(told, next).to <= from) next++
      const known = told[next]
      const {rule, reason} =
        known && known.from < to ? known : {rule: `moved-${why}`, reason: reasons[why]}
      return {kind: 'moved', file, start, end, text: textOf(piece), rule, reason}
    })
}

const reasons: Readonly<Record<ArticlePiece['part'] | 'article', string>> = {
  title: 'It is the title of an article whose text is printed elsewhere',
  byline: 'It is the byline of an article and stands below its title',
  note: 'It is a note and stands at the end of the article that refers to it',
  text: 'It belongs to an article of which the rest is printed elsewhere',
  article: 'The article comes in another order than it is printed in'
}
