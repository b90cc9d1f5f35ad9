import {bisect} from '../../bisect.ts'
import type {LedgerEntry} from '../../source/index.ts'
import {keepInOrder} from '../ink/keep-in-order.ts'
import type {OpenRecord} from '../record/book-record.ts'

/** What is wrong with the order of a book. */
type OrderFault =
  /** A passage stands behind one that is printed after it, and no entry says so. */
  | {readonly kind: 'unlisted'; readonly file: number; readonly from: number; readonly to: number}
  /** An entry says that a passage was moved which stands where it is printed, or in no article. */
  | {readonly kind: 'not-moved'; readonly entry: LedgerEntry}

/** Places in all files as one number; no text is longer than that. */
const placeOf = ({file, from}: Pick<Stretch, 'file' | 'from'>) => file * 2 ** 32 + from

interface Stretch {
  readonly file: number
  readonly from: number
  readonly to: number
  /** Its entry of the ledger, if it is one that was moved. */
  readonly moved: LedgerEntry | undefined
}

/**
 * Compare the order of a book with that of its sources.
 *
 * Without the passages that the ledger lists as moved, the pieces of all articles must follow each
 * other as they are printed; and each of those passages must be one that does not.
 *
 * @param record
 *   What the book says of its making; pieces and entries are known to be within their sources.
 */
export function verifyOrder(record: OpenRecord): OrderFault[] {
  const moved = record.ledger
    .filter(({kind}) => kind === 'moved')
    .sort((a, b) => a.file - b.file || a.start.offset - b.start.offset)
  const stretches = record.articles.flatMap(({from}) =>
    from.flatMap(({file, start, end}) => divide({file, from: start.offset, to: end.offset}, moved))
  )
  const faults: OrderFault[] = []
  const isAfter = (a: Pick<Stretch, 'file' | 'to'>, b: Stretch) =>
    a.file < b.file || (a.file === b.file && a.to <= b.from)
  // Of two passages that changed places the shorter one is told.
  const staying = stretches
    .filter((stretch) => !stretch.moved)
    .map((stretch) => ({stretch, at: placeOf(stretch), weight: stretch.to - stretch.from}))
  const kept = new Set(Array.from(keepInOrder(staying), ({stretch}) => stretch))
  /** Each with the last before it that stays in order. */
  const placed: {readonly stretch: Stretch; readonly above: Stretch | undefined}[] = []
  let last: Stretch | undefined
  for (const stretch of stretches) {
    placed.push({stretch, above: last})
    if (kept.has(stretch)) last = stretch
    else if (!stretch.moved) {
      const {file, from, to} = stretch
      faults.push({kind: 'unlisted', file, from, to})
    }
  }
  const seen = new Set<LedgerEntry>()
  let next: Stretch | undefined
  for (const {stretch, above} of placed.reverse()) {
    if (kept.has(stretch)) next = stretch
    if (!stretch.moved) continue
    seen.add(stretch.moved)
    const isInPlace = (!above || isAfter(above, stretch)) && (!next || isAfter(stretch, next))
    if (isInPlace) faults.push({kind: 'not-moved', entry: stretch.moved})
  }
  for (const entry of moved) if (!seen.has(entry)) faults.push({kind: 'not-moved', entry})
  return faults
}

/** A piece as stretches that were moved or not; `moved` is in the order of the source. */
function divide(piece: Omit<Stretch, 'moved'>, moved: readonly LedgerEntry[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let {from} = piece
  for (let index = firstFrom(moved, piece); index < moved.length; index++) {
    const entry = moved[index]
    if (entry?.file !== piece.file || entry.start.offset >= piece.to) break
    const [start, end] = [entry.start.offset, entry.end.offset]
    if (start > from) stretches.push({...piece, from, to: start, moved: undefined})
    const [first, last] = [Math.max(start, from), Math.min(end, piece.to)]
    // What an entry before this one tells already leaves nothing for it: it is one too many.
    if (first < last) stretches.push({...piece, from: first, to: last, moved: entry})
    from = Math.max(from, end)
  }
  if (from < piece.to) stretches.push({...piece, from, moved: undefined})
  return stretches
}

/** Index of the first entry that ends after a piece begins. */
function firstFrom(moved: readonly LedgerEntry[], {file, from}: Omit<Stretch, 'moved'>): number {
  return bisect(0, moved.length, function (index) {
    const entry = moved[index]
    return !entry || entry.file > file || (entry.file === file && entry.end.offset > from)
  })
}
