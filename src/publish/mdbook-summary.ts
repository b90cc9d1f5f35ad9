/** An article as a tool lists it, or a part with its articles; it may have no file. */
export interface SiteEntry {
  readonly name?: string | undefined
  readonly title: string
  readonly entries: readonly SiteEntry[]
}

/**
 * Write mdBook's `SUMMARY.md`: parts without a page are headings in it, chapters behind the last part its
 * suffix. Where chapters that are in no part stand between parts, these are drafts.
 *
 * @param first
 *   The contents page.
 * @see https://rust-lang.github.io/mdBook/format/summary.html
 */
export function mdbookSummary(first: SiteEntry, entries: readonly SiteEntry[]): string {
  const isPart = ({name}: SiteEntry) => name === undefined
  const [at, last] = [entries.findIndex(isPart), entries.findLastIndex(isPart)]
  const areParts = entries.every(
    (entry, index) => index < at || (index <= last ? isPart(entry) : entry.entries.length === 0)
  )
  const from = at >= 0 && areParts ? at : entries.length
  const parts = entries
    .slice(from, last + 1)
    .flatMap(({title, entries}) => [`# ${escapeLabel(title)}`, toList(entries)])
  const blocks = [
    '# Summary',
    toLink(first),
    toList(entries.slice(0, from)),
    ...parts,
    ...entries.slice(Math.max(from, last + 1)).map(toLink)
  ]
  return blocks.filter((block) => block !== '').join('\n\n') + '\n'
}

const toLink = ({name, title}: SiteEntry) => `[${escapeLabel(title)}](${name ?? ''})`

function toList(entries: readonly SiteEntry[], indent = ''): string {
  return entries
    .flatMap((entry) => [`${indent}- ${toLink(entry)}`, toList(entry.entries, `${indent}  `)])
    .filter((line) => line !== '')
    .join('\n')
}

function escapeLabel(title: string): string {
  return title.replace(/[\\[\]<{*_`]/g, '\\$&')
}
