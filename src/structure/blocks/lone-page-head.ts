import type {Seen} from './observe.ts'

/** Bylines from which a page says how its articles are headed. */
const fewBylines = 2
/** What a line scores that is a name for itself. */
const surely = 1.3
/** A section's name is short, in full widths. */
const widest = 6

/**
 * The name of a paper's section at the head of its first page, told from a title by how the page heads its articles:
 * each byline stands below one short line, and this line has none, or has such a head below it.
 *
 * ```text
 * > | 灯下                  a section
 *   |
 *   | 夜行的船              a title
 *   |
 *   | 苏木                  its byline
 * ```
 *
 * @param seen
 *   All blocks, by their indexes.
 * @param isApart
 *   Whether a block is known to be the page's.
 */
export function findLonePageHead(
  seen: readonly Seen[],
  isApart: (index: number) => boolean
): Seen | undefined {
  const first = seen.find(({index}) => !isApart(index))
  if (!first || first.index > 3 || first.extent > widest || !isLine(first)) return
  if (first.numbering || (first.name?.score ?? 0) >= surely) return
  const bylines = seen.filter((one) => isByline(one) && !isApart(one.index))
  const isHeaded = bylines.every(({index}) => {
    const [above, twoAbove] = [seen[index - 1], seen[index - 2]]
    if (!above || above === first || !isLine(above) || isByline(above)) return false
    return twoAbove === undefined || twoAbove === first || !isLine(twoAbove) || isByline(twoAbove)
  })
  return bylines.length >= fewBylines && isHeaded ? first : undefined
}

/** Short, one line, and no sentence. */
const isLine = ({block, extent, tail, isEastern, isOrnament}: Seen) =>
  isEastern && !isOrnament && tail === 'none' && block.lines.length === 1 && extent <= 24

const isByline = (one: Seen) => isLine(one) && (one.name?.score ?? 0) >= 1
