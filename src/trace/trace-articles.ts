import type {Paragraph} from 'mdast'
import type {Collated} from '../collated.ts'
import {type Indexes, quoteStart, type RoleName, type Ruling} from '../decisions/index.ts'
import type {Block} from '../restore/index.ts'
import type {Source} from '../source/index.ts'
import type {Article} from '../structure/index.ts'
import {spanOfNode} from './span-of-node.ts'
import type {TracedArticle} from './traced.ts'

/** Every article with why it has its title. */
export function traceArticles(
  source: Source,
  collated: Collated,
  indexes: Indexes
): TracedArticle[] {
  const {articles, findings} = collated.stages.structured
  const {groups, assignment, body} = findings
  const headed = new Map<Block, number>()
  for (const [index, {title, byline}] of groups.entries())
    for (const {block} of [...title, ...byline]) if (!headed.has(block)) headed.set(block, index)
  const groupOf = articles.map(({kind, title, byline}) => {
    const head = title?.blocks[0] ?? byline?.blocks[0]
    return kind === 'article' && head ? (headed.get(head) ?? -1) : -1
  })
  const articleOf = new Map<number, number>()
  for (const [index, group] of groupOf.entries())
    if (!articleOf.has(group)) articleOf.set(group, index)
  const at = new Map(body.map((one, index) => [one.block, index]))
  const blocksOf = (article: Article) =>
    article.body.flatMap((part) => part.blocks.flatMap((block) => at.get(block) ?? []))
  return collated.articles.map((inlined, index): TracedArticle => {
    const article = articles[index] ?? inlined
    const group = groupOf[index] ?? -1
    const verdict = assignment.verdicts[group]
    const head = article.title?.blocks[0] ?? article.byline?.blocks[0]
    const title = head && spanOfNode(head.node)
    const first = article.body[0]
    const start = first && spanOfNode(first.node)
    const file = title?.file ?? start?.file
    const rival = verdict?.runnerUp === undefined ? -1 : (articleOf.get(verdict.runnerUp) ?? -1)
    const quoteOf = (node: Paragraph | undefined) => {
      const span = node && spanOfNode(node)
      return span && quoteStart(indexes, span)
    }
    const byline = article.byline?.blocks[0]
    const confirm = (): Ruling[] => {
      const beginning = quoteOf(first?.node)
      const own = quoteOf(article.title?.blocks[0]?.node)
      const by = quoteOf(byline?.node)
      const {author} = article.byline ?? {}
      if (article.kind !== 'article')
        return beginning ? [{role: beginning, as: asRole(article)}] : []
      const named = author ? {author} : {}
      return [
        ...(own && beginning ? [{title: own, body: beginning}] : []),
        ...(by && own ? [{byline: by, title: own, ...named}] : []),
        ...(by && !own && beginning ? [{byline: by, body: beginning, ...named}] : []),
        ...(beginning ? [{cut: beginning}] : [])
      ]
    }
    const settle = (): Ruling[] => {
      const beginning = quoteOf(first?.node)
      const rivalTitle = quoteOf(articles[rival]?.title?.blocks[0]?.node)
      return [
        ...confirm(),
        ...(rivalTitle && beginning ? [{title: rivalTitle, body: beginning}] : []),
        ...(index > 0 && article.kind === 'article' && beginning ? [{merge: beginning}] : [])
      ]
    }
    return {
      kind: article.kind,
      title: article.title?.text,
      byline: article.byline?.text,
      author: article.byline?.author,
      path: file === undefined ? undefined : source.files[file]?.path,
      titlePosition: head?.node.position,
      bylinePosition: byline?.node.position,
      bodyPosition: first?.node.position,
      confidence: {
        title: verdict?.confidence ?? article.confidence,
        cut: verdict?.cut ?? article.confidence
      },
      evidence: article.evidence,
      runnerUp: rival < 0 ? undefined : rival,
      ties: () =>
        group < 0
          ? []
          : articles.flatMap((other, article) => {
              const blocks = blocksOf(other)
              return blocks.length === 0 ? [] : [{article, weight: assignment.weigh(group, blocks)}]
            }),
      head: () => quoteOf(head?.node ?? first?.node),
      confirm,
      settle
    }
  })
}

/** What a person calls the text of an article that is none of the usual. */
function asRole({kind}: Article): RoleName {
  return kind === 'lead' || kind === 'credit' ? kind : 'body'
}
