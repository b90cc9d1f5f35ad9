import type {Item} from '../item.ts'

/** Entries of a column, at least: fewer are in order by chance. */
const fewest = 4
/** Share of neighbours that are in order. */
const share = 0.85
/** Points by which lines at one edge may miss it. */
const slack = 2

/**
 * Whether the entries of some columns are in order, down the first and on in the next, as those of an index
 * or of a list of names are: by their first letters, or by their numbers. The rows of a table hold
 * what belongs together, and are in order by one column at most.
 *
 * ```text
 * > | anchors, 8        floods, 28, 29
 *   | bells, theft of   horses, 34
 *   | bridges, 14–19    ink, another
 * ```
 *
 * @param parts
 *   Lines of columns that stand side by side.
 */
export function countsDown(parts: readonly (readonly Item[])[]): boolean {
  const columns = parts.map(entriesOf)
  if (columns.some((column) => column.length < fewest)) return false
  return columns.every((column, at) => {
    const next = columns[at + 1]?.[0]
    return isInOrder(column) && (!next || compare(column.at(-1)!, next) <= 0)
  })
}

/** What stands at the left edge of a column, from top to bottom: sub-entries and second lines are set in. */
function entriesOf(column: readonly Item[]): string[] {
  const left = column.reduce((least, {u0}) => Math.min(least, u0), Infinity)
  return [...column]
    .filter(({kind, u0}) => kind === 'line' && u0 < left + slack)
    .sort((a, b) => a.v1 - b.v1)
    .map(({lines}) => lines[0]!.value.trim())
}

function isInOrder(entries: readonly string[]): boolean {
  const steps = entries.slice(1).map((entry, at) => compare(entries[at]!, entry))
  const isMoving = steps.some((step) => step < 0)
  return isMoving && steps.filter((step) => step <= 0).length >= steps.length * share
}

/** By numbers where both have one, or else by first letters, without accents. */
function compare(a: string, b: string): number {
  const [one, other] = [numberOf(a), numberOf(b)]
  if (one !== undefined && other !== undefined) return one - other
  const [first, second] = [letterOf(a), letterOf(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

function numberOf(text: string): number | undefined {
  const digits = /^[(（[]?(\d{1,4})[.)）\]、 ]/u.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function letterOf(text: string): string {
  const letter = /\p{L}/u.exec(text.normalize('NFD'))?.[0] ?? ''
  return letter.toLowerCase()
}
