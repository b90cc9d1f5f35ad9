import {alikeness} from '../text/likeness/alikeness.ts'
import type {MarkdownBlock} from './blocks.ts'

/** A Markdown file by its blocks. */
export interface BlockFile {
  /** `02-slug.md` */
  readonly name: string
  /** The file that it is in: that by itself, but for the heading of a part. */
  readonly host: string
  readonly blocks: readonly MarkdownBlock[]
  /** What its front matter says, by key. */
  readonly front: ReadonlyMap<string, string>
}

/**
 * Find for each file that somebody has left the one that it was made from: by its name
 * without the number, by its title, by what it says.
 *
 * @returns
 *   By the corrected file; one that is new has none.
 */
export function pairFiles<Made extends BlockFile, Left extends BlockFile>(
  made: readonly Made[],
  left: readonly Left[]
): Map<Left, Made> {
  const pairs = new Map<Left, Made>()
  const taken = new Set<Made>()
  const ways: ((a: BlockFile, b: BlockFile) => boolean)[] = [
    // Of several parts that begin with an article one may be gone, and the others are counted anew.
    (a, b) =>
      a.host !== a.name &&
      b.host !== b.name &&
      slugOf(a.host) === slugOf(b.host) &&
      startOf(a, 0) === startOf(b, 0),
    // A number is another one when an article before it is gone.
    (a, b) => slugOf(a.name) === slugOf(b.name),
    (a, b) => startOf(a, 0) !== '' && startOf(a, 0) === startOf(b, 0),
    (a, b) =>
      [1, 2].some((at) => startOf(a, at) && alikeness(startOf(a, at), startOf(b, at)) > leastAlike)
  ]
  for (const isPair of ways) {
    for (const file of left) {
      if (pairs.has(file)) continue
      const twin = made.find((one) => !taken.has(one) && isPair(file, one))
      if (!twin) continue
      pairs.set(file, twin)
      taken.add(twin)
    }
  }
  return pairs
}

/** Of the beginnings of paragraphs: other paragraphs have far less in common. */
const leastAlike = 0.6

/** The name of a file without its number. */
export const slugOf = (name: string) => name.replace(/^\d+-/, '')

const startOf = ({blocks}: BlockFile, at: number) => (blocks[at]?.text ?? '').slice(0, 200)
