import type {ContentsEntry} from './contents.ts'
import {headlineParts} from './headline-parts.ts'
import type {Labels} from './labels.ts'
import type {Article} from './read-article.ts'
import {stringifyHtml} from './stringify.ts'

/** A line of the table of contents. */
export interface Entry {
  /** Absent for a part that has no page. */
  readonly href: string | undefined
  /** Markup of the title: on a narrow screen it breaks at its parts. */
  readonly title: string
  readonly kind: string
  /** Names in one line; empty beside an article, where only headlines have room. */
  readonly authors: string
  readonly isCurrent: boolean
  readonly sections: readonly {readonly href: string; readonly title: string}[]
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
  {current}: {readonly current?: Article} = {}
): Entry[] {
  const articles = contents.flatMap(({article, articles}) => [
    ...(article ? [article] : []),
    ...articles
  ])
  const start = current ? Math.max(0, articles.indexOf(current) - mostBeside / 2) : 0
  const last = Math.max(0, articles.length - mostBeside)
  const shown = new Set(
    current ? articles.slice(Math.min(start, last)).slice(0, mostBeside) : articles
  )
  const toEntry = function (entry: ContentsEntry): Entry | undefined {
    const {article, title} = entry
    const entries = entry.articles.flatMap(
      (one) => toEntry({title: one.title, article: one, articles: []}) ?? []
    )
    if (entries.length === 0 && !(article && shown.has(article))) return undefined
    const isCurrent = article !== undefined && article === current
    const href = article && `${article.name}.html`
    const sections = article && (isCurrent || !current) ? article.sections : []
    return {
      href,
      title: markupOf(title),
      kind: article?.kind ?? 'part',
      authors: current ? '' : (article?.authors ?? []).join(labels.listComma),
      isCurrent,
      sections: sections.map(({id, title}) => ({href: `${href}#${id}`, title: markupOf(title)})),
      entries
    }
  }
  return contents.flatMap((entry) => toEntry(entry) ?? [])
}

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
