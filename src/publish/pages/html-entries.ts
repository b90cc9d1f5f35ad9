import type {Labels} from '../../templates/book-labels.ts'
import type {Chapter} from '../edition/chapter.ts'
import type {Section} from '../hast/rehype-article.ts'
import {stringifyHtml} from '../markdown/stringify.ts'
import type {ContentsEntry} from './contents.ts'
import {headlineParts} from './headline-parts.ts'

/** A line of the table of contents. */
export interface Entry {
  /** Absent for a part that has no page. */
  readonly href: string | undefined
  /** Markup of the title: on a narrow screen it breaks at its parts. */
  readonly heading: string
  readonly kind: string
  /** Names in one line; empty beside an article, where only headlines have room. */
  readonly authors: string
  readonly isCurrent: boolean
  readonly sections: readonly SectionEntry[]
  /** Of a part: its articles. */
  readonly entries: readonly Entry[]
}

/** A heading in an article, with those below it where the contents go deeper. */
export interface SectionEntry {
  readonly href: string
  readonly heading: string
  readonly sections?: readonly SectionEntry[]
}

/**
 * The table of contents for a page.
 *
 * Beside an article stand the articles around it and its own sections only: two thousand lines
 * on each of two thousand pages would be more than all of the text.
 *
 * @param contents
 *   Articles by part.
 * @param options
 *   `current`: the article that the contents stand beside; without it, all articles with all their
 *   sections and authors.
 */
export function htmlEntries(
  contents: readonly ContentsEntry[],
  labels: Labels,
  {current}: {readonly current?: Chapter} = {}
): Entry[] {
  const all = linesOf(contents)
  const at = current ? (all.places.get(current) ?? 0) - mostBeside / 2 : 0
  const start = Math.max(0, Math.min(at, all.lines.length - mostBeside))
  const shown = current ? all.lines.slice(start, start + mostBeside) : all.lines
  const toEntry = function ({title, article}: ContentsEntry, entries: readonly Entry[]): Entry {
    if (!article) return {...withoutPage, heading: markupOf(title), entries}
    const isCurrent = article === current
    const href = `${article.name}.html`
    const sections = isCurrent || !current ? article.sections : []
    return {
      href,
      heading: markupOf(title),
      kind: article.kind,
      authors: current ? '' : article.authors.join(labels.listComma),
      isCurrent,
      sections: sections.map((section) => toSection(section, href)),
      entries
    }
  }
  const result: Entry[] = []
  const made = new Map<ContentsEntry, Entry[]>()
  // What a line stands in is shown with it, once, even where the window begins in its midst.
  const place = function (entry: ContentsEntry, above: readonly ContentsEntry[]): void {
    if (made.has(entry)) return
    const parent = above.at(-1)
    if (parent) place(parent, above.slice(0, -1))
    const inner: Entry[] = []
    made.set(entry, inner)
    const list = parent ? made.get(parent)! : result
    list.push(toEntry(entry, inner))
  }
  for (const {entry, above} of shown) place(entry, above)
  return result
}

function toSection({id, title, sections = []}: Section, href: string): SectionEntry {
  const inner = sections.map((section) => toSection(section, href))
  return {
    href: `${href}#${id}`,
    heading: markupOf(title),
    ...(inner.length > 0 && {sections: inner})
  }
}

const withoutPage = {href: undefined, kind: 'part', authors: '', isCurrent: false, sections: []}

/** An article with all that it stands in, the outermost first. */
interface Line {
  readonly entry: ContentsEntry
  readonly above: readonly ContentsEntry[]
}

/** All articles in a row, found once for all pages of a book. */
function linesOf(contents: readonly ContentsEntry[]) {
  let all = rows.get(contents)
  if (!all) {
    const lines: Line[] = []
    const walk = function (entries: readonly ContentsEntry[], above: readonly ContentsEntry[]) {
      for (const entry of entries) {
        if (entry.article) lines.push({entry, above})
        walk(entry.entries, [...above, entry])
      }
    }
    walk(contents, [])
    all = {lines, places: new Map(lines.map(({entry}, index) => [entry.article!, index]))}
    rows.set(contents, all)
  }
  return all
}

const rows = new WeakMap<
  readonly ContentsEntry[],
  {readonly lines: readonly Line[]; readonly places: ReadonlyMap<Chapter, number>}
>()

/** Every page has the same titles beside it. */
function markupOf(title: string): string {
  let markup = markups.get(title)
  if (markup === undefined) {
    markup = stringifyHtml(headlineParts([{type: 'text', value: title}]))
    if (markups.size > mostMarkups) markups.clear()
    markups.set(title, markup)
  }
  return markup
}

const markups = new Map<string, string>()
const mostMarkups = 10_000

// As many as leave the current one in sight on a small desktop.
const mostBeside = 24
