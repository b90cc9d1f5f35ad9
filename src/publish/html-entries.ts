import type {Labels} from './labels.ts'
import type {Article} from './read-article.ts'

/** A line of the table of contents. */
export interface Entry {
  readonly href: string
  readonly title: string
  readonly kind: string
  /** Names in one line; empty beside an article, where only headlines have room. */
  readonly authors: string
  readonly isCurrent: boolean
  readonly sections: readonly {readonly href: string; readonly title: string}[]
}

/**
 * The table of contents for a page.
 *
 * Beside an article stand the articles around it and its own sections only: two thousand lines
 * on each of two thousand pages would be more than all of the text.
 *
 * @param options
 *   `current`: index of the article that the contents stand beside; `isWhole`: all articles with
 *   all their sections.
 */
export function htmlEntries(
  articles: readonly Article[],
  labels: Labels,
  options: {readonly current?: number; readonly isWhole?: boolean}
): Entry[] {
  const current = options.current ?? -1
  const start = Math.max(0, Math.min(current - mostBeside / 2, articles.length - mostBeside))
  const shown = options.isWhole ? articles : articles.slice(start, start + mostBeside)
  return shown.map(function (article) {
    const isCurrent = article === articles[current]
    const href = `${article.name}.html`
    const sections = options.isWhole || isCurrent ? article.sections : []
    return {
      href,
      title: article.title,
      kind: article.kind,
      authors: options.isWhole ? article.authors.join(labels.listComma) : '',
      isCurrent,
      sections: sections.map(({id, title}) => ({href: `${href}#${id}`, title}))
    }
  })
}

// As many as leave the current one in sight on a small desktop.
const mostBeside = 24
