import type {LedgerEntry} from '../ledger.ts'
import type {Decoration, Line, Sheet} from '../source.ts'

/** The ledger's name for pictures that are in no book. */
export const decorationRule = 'decorative-picture'

const reasons: Readonly<Record<Decoration, string>> = {
  small: 'it is not larger than a sign',
  rule: 'it is drawn between things, as a rule is',
  background: 'text stands on it, or it lies behind the whole page',
  repeated: 'it is the same on page after page',
  huge: 'it has more dots than any page that is printed'
}

/**
 * List the pictures of some sheets that are none to look at.
 *
 * @param sheets
 *   Sheets of one file.
 * @param lines
 *   Its lines.
 * @returns
 *   Entries without characters at the end of a sheet's text, one for all pictures of a kind; of those that return at the end of the
 *   first alone.
 */
export function listDecorations(
  sheets: readonly Sheet[],
  lines: readonly Line[]
): readonly LedgerEntry[] {
  const lastOf = new Map(lines.map((line) => [line.page, line]))
  const entries: LedgerEntry[] = []
  let hasRepeated = false
  for (const {page, pictures = []} of sheets) {
    const line = lastOf.get(page)
    if (!line) continue
    const {start, value, file} = line
    const end = {
      line: start.line,
      column: start.column + value.length,
      offset: start.offset + value.length
    }
    for (const decoration of new Set(pictures.map((picture) => picture.decoration))) {
      if (!decoration || (decoration === 'repeated' && hasRepeated)) continue
      if (decoration === 'repeated') hasRepeated = true
      const count = pictures.filter((picture) => picture.decoration === decoration).length
      const what = count > 1 ? `${count} pictures of this page are` : 'A picture of this page is'
      const reason = `${what} in no book: ${reasons[decoration]}`
      entries.push({kind: 'dropped', file, start: end, end, text: '', rule: decorationRule, reason})
    }
  }
  return entries
}
