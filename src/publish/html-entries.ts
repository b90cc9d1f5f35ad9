import type {Chapter} from './chapter.ts'
import type {ContentsEntry} from './contents.ts'
import {headlineParts} from './headline-parts.ts'
import type {Labels} from './labels.ts'
import {stringifyHtml} from './stringify.ts'

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
  readonly sections: readonly {readonly href: string; readonly heading: string}[]
  /** Of a part: its articles. */
  readonly entries: readonly Entry[]
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
  const toEntry = function (article: Chapter, entries: readonly Entry[]): Entry {
    const isCurrent = article === current
    const href = `${article.name}.html`
    const sections = isCurrent || !current ? article.sections : []
    return {
      href,
      heading: markupOf(article.title),
      kind: article.kind,
      authors: current ? '' : article.authors.join(labels.listComma),
      isCurrent,
      sections: sections.map(({id, title}) => ({href: `${href}#${id}`, heading: markupOf(title)})),
      entries
    }
  }
  const result: Entry[] = []
  let last: {readonly part: ContentsEntry; readonly entries: Entry[]} | undefined
  for (const {article, part} of shown) {
    if (!part) {
      result.push(toEntry(article, []))
      continue
    }
    if (last?.part !== part) {
      last = {part, entries: []}
      result.push(
        part.article
          ? toEntry(part.article, last.entries)
          : {...withoutPage, heading: markupOf(part.title), entries: last.entries}
      )
    }
    if (article !== part.article) last.entries.push(toEntry(article, []))
  }
  return result
}

const withoutPage = {href: undefined, kind: 'part', authors: '', isCurrent: false, sections: []}

/** An article with the part that it is in, or that it is the heading of. */
interface Line {
  readonly article: Chapter
  readonly part?: ContentsEntry
}

/** All articles in a row, found once for all pages of a book. */
function linesOf(contents: readonly ContentsEntry[]) {
  let all = rows.get(contents)
  if (!all) {
    const lines = contents.flatMap((entry): Line[] => {
      const {article, articles} = entry
      const isPart = !article || article.kind === 'part'
      if (!isPart) return [{article}]
      return [...(article ? [article] : []), ...articles].map((one) => ({
        article: one,
        part: entry
      }))
    })
    all = {lines, places: new Map(lines.map(({article}, index) => [article, index]))}
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
