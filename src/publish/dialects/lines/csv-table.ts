import type {NumberedLine} from './lines.ts'

/**
 * Write lines of comma separated values as a list of rows, each a list of cells, which `list-table` is
 * made of. What stands in a cell is Markdown.
 *
 * ```text
 * "May", 6            * - May
 *                       - 6
 * ```
 *
 * @param lines
 *   The values; a cell between quotes may go on in the next line.
 * @param options
 *   `header`: the first row; `delim`: what parts cells, `tab` and `space` by name; `quote`.
 * @see https://docutils.sourceforge.io/docs/ref/rst/directives.html#csv-table
 */
export function csvTable(
  lines: readonly NumberedLine[],
  options: ReadonlyMap<string, string>
): NumberedLine[] {
  const header = options.get('header')
  const first = lines[0]?.number ?? 0
  const all = header ? [{text: header, number: first}, ...lines] : lines
  const comma = readMark(options.get('delim')) ?? ','
  const quote = readMark(options.get('quote')) ?? '"'
  const result: NumberedLine[] = []
  for (let at = 0; at < all.length; at++) {
    const {number} = all[at]!
    let row = all[at]!.text
    if (row.trim() === '') continue
    const isOpen = () => (row.split(quote).length - 1) % 2 === 1
    // An odd quote goes on to the next one, and not beyond what a table's cell holds.
    for (let more = 0; more < mostInCell && at + 1 < all.length && isOpen(); more++)
      row += ` ${all[++at]!.text.trim()}`
    for (const [index, cell] of cellsOf(row, comma, quote).entries()) {
      result.push({text: `${index === 0 ? '* -' : '  -'} ${cell}`.trimEnd(), number})
    }
  }
  return result
}

/** Lines of one cell, by hand: a paragraph. */
const mostInCell = 20

function cellsOf(row: string, comma: string, quote: string): string[] {
  const cells: string[] = []
  let at = 0
  while (at <= row.length) {
    while (row.charAt(at) === ' ' && comma !== ' ') at++
    let cell = ''
    if (row.charAt(at) === quote) {
      for (at++; at < row.length; at++) {
        if (row.charAt(at) === quote && row.charAt(++at) !== quote) break
        cell += row.charAt(at)
      }
    }
    const end = row.indexOf(comma, at)
    const to = end < 0 ? row.length : end
    cells.push((cell + row.slice(at, to)).trim())
    at = to + 1
    if (end < 0) break
  }
  return cells
}

function readMark(given: string | undefined): string | undefined {
  const named: Readonly<Record<string, string>> = {tab: '\t', space: ' '}
  return given && (named[given] ?? given.charAt(0))
}
