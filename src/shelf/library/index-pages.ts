import {itemAt} from '../../item-at.ts'
import {chunk} from './chunk.ts'

/** A page of an index that is too long for one: what it lists, and the pages around it. */
export interface IndexPage<Item> {
  /** `index.html`, `shelf/3.html`; of those with pages on them `shelf/parts-1-3.html`. */
  readonly path: string
  /** What stands on it: the things themselves, or pages with them. */
  readonly lists: {readonly items: readonly Item[]} | {readonly parts: readonly IndexPart<Item>[]}
  /** Paths of the page above it, and of those beside it; the front has none. */
  readonly up?: string | undefined
  readonly previous?: string | undefined
  readonly next?: string | undefined
}

/** A link to a page, with what stands on it and below. */
interface IndexPart<Item> {
  readonly path: string
  readonly first: Item
  readonly last: Item
  readonly count: number
}

/** Rows of a page: what loads at once on a slow line, and is still one page to look through. */
const mostRows = 200

/**
 * Part an index into pages, each with so many rows at most: things on the last, above them pages
 * with links to pages, and at the top `index.html`.
 *
 * @param items
 *   In the order of the index.
 * @param most
 *   Rows of a page (default: `mostRows`).
 */
export function indexPages<Item>(items: readonly Item[], most = mostRows): IndexPage<Item>[] {
  const front = 'index.html'
  if (items.length <= most) return [{path: front, lists: {items}}]
  const levels: (Omit<IndexPage<Item>, 'up'> & {readonly part: IndexPart<Item>})[][] = []
  let lists: IndexPage<Item>['lists'][] = chunk(items, most).map((items) => ({items}))
  for (let depth = 0; ; depth++) {
    const paths = lists.map((_, at) => pathOf(at, depth))
    const level = lists.map(function (list, at) {
      const path = pathOf(at, depth)
      const [previous, next] = [paths[at - 1], paths[at + 1]]
      return {path, lists: list, previous, next, part: partOf(path, list)}
    })
    levels.push(level)
    if (level.length <= most) break
    lists = chunk(level, most).map((pages) => ({parts: pages.map(({part}) => part)}))
  }
  const top = itemAt(levels, -1)
  return [
    {path: front, lists: {parts: top.map(({part}) => part)}},
    ...levels.toReversed().flatMap((level, depth, all) =>
      level.map(({part: _, ...page}, at) => ({
        ...page,
        up: all[depth - 1]?.[Math.floor(at / most)]?.path ?? front
      }))
    )
  ]
}

/** By its number among those that are as far from the books. */
function pathOf(at: number, depth: number): string {
  return depth === 0 ? `shelf/${at + 1}.html` : `shelf/parts-${depth}-${at + 1}.html`
}

function partOf<Item>(path: string, lists: IndexPage<Item>['lists']): IndexPart<Item> {
  if ('items' in lists) {
    const {items} = lists
    return {path, first: itemAt(items, 0), last: itemAt(items, -1), count: items.length}
  }
  const {parts} = lists
  const count = parts.reduce((sum, part) => sum + part.count, 0)
  return {path, first: itemAt(parts, 0).first, last: itemAt(parts, -1).last, count}
}
