import type {Html, Nodes, PhrasingContent} from 'mdast'
import type {Furniture} from '../restore/furniture/furniture.ts'
import type {Line} from '../source/index.ts'
import type {Article, Part} from '../structure/index.ts'

/**
 * Find the number that each page of a source has in print.
 *
 * @param pages
 *   `printed`: as running heads and page numbers show it; or the number of the first page, from
 *   which the others count on. Ranges say which pages are read, and mark none.
 * @returns
 *   Labels by the page's index in the source; a page that shows none has none.
 */
export function findPageLabels(
  pages: string,
  lines: readonly Line[],
  furniture: readonly Furniture[]
): Map<number, string> {
  const labels = new Map<number, string>()
  if (pages === 'printed') {
    for (const {line, folio} of furniture) {
      if (folio !== undefined && !labels.has(line.page)) labels.set(line.page, folio)
    }
  } else if (/^\d+$/.test(pages)) {
    for (const {page} of lines) labels.set(page, String(Number(pages) + page))
  }
  return labels
}

/**
 * Mark where the text of each printed page begins in reading order, with `<a id="page-3"></a>`.
 *
 * @param articles
 *   In reading order.
 * @param lines
 *   All lines of the source.
 * @param labels
 *   As `findPageLabels` gives them.
 */
export function markPages(
  articles: readonly Article[],
  lines: readonly Line[],
  labels: ReadonlyMap<number, string>
): Article[] {
  const pageOf = new Map(lines.map(({file, start, page}) => [`${file}:${start.line}`, page]))
  const done = new Set<string>()
  const startOf = function (node: Nodes | undefined): string | undefined {
    if (node && 'children' in node) return startOf(node.children[0])
    if (node?.type !== 'text' || !node.position) return undefined
    const page = pageOf.get(`${node.data?.file ?? 0}:${node.position.start.line}`)
    return page === undefined ? undefined : labels.get(page)
  }
  const mark = function (children: readonly PhrasingContent[]): PhrasingContent[] {
    let isReading = false
    return children.flatMap((child, index) => {
      const isRuby = child.type === 'html' && child.value === '<ruby>'
      const label = isReading ? undefined : startOf(isRuby ? children[index + 1] : child)
      if (isRuby) isReading = true
      if (child.type === 'html' && child.value === '</ruby>') isReading = false
      if (label === undefined || done.has(label)) return [child]
      done.add(label)
      return [html(`<a id="page-${label}">`), html('</a>'), child]
    })
  }
  return articles.map((article) => ({
    ...article,
    body: article.body.map(
      (part): Part =>
        part.role === 'heading'
          ? part
          : {...part, node: {...part.node, children: mark(part.node.children)}}
    )
  }))
}

function html(value: string): Html {
  return {type: 'html', value}
}
