import {type Indexes, quoteStart, type RoleName, type Ruling} from '../decisions/index.ts'
import type {Collated} from '../pipeline.ts'
import type {Source} from '../source/index.ts'
import {spanOfNode} from './span-of-node.ts'
import type {TracedBlock} from './trace.ts'

/** Every paragraph with its role and what speaks for the others. */
export function traceBlocks(source: Source, collated: Collated, indexes: Indexes): TracedBlock[] {
  const {seen, judged, depths, aside} = collated.stages.structured.findings
  const places = new Map<unknown, {article: number; role: TracedBlock['role']}>()
  for (const [
    article,
    {kind, title, byline, body}
  ] of collated.stages.structured.articles.entries()) {
    for (const block of title?.blocks ?? []) places.set(block, {article, role: 'title'})
    for (const block of byline?.blocks ?? []) places.set(block, {article, role: 'byline'})
    for (const part of body) {
      const role = kind === 'lead' || kind === 'credit' ? kind : part.role
      for (const block of part.blocks) places.set(block, {article, role})
    }
  }
  return seen.map(({index, block}): TracedBlock => {
    const found = places.get(block)
    const {confidence, sums} = judged[index]!
    const depth = depths.get(index)
    const opinions = [
      {role: 'body' as const, sum: 0, evidence: []},
      {role: 'title' as const, sum: sums.title.score, evidence: sums.title.evidence},
      {role: 'byline' as const, sum: sums.byline.score, evidence: sums.byline.evidence}
    ]
    const role = found?.role ?? 'noise'
    const span = spanOfNode(block.node)
    return {
      path: source.files[span?.file ?? 0]?.path ?? '',
      position: block.node.position,
      text: block.text,
      role,
      confidence,
      ...(role === 'heading' && depth !== undefined && {depth}),
      article: found?.article,
      opinions: aside.has(index) ? [] : opinions.sort((a, b) => b.sum - a.sum),
      settle: () => {
        const quote = span && quoteStart(indexes, span)
        return quote === undefined ? [] : settleBlock(role).map((to) => to(quote))
      }
    }
  })
}

type Quoted = Parameters<typeof settleRole>[1]
const settleRole = (as: RoleName, quote: NonNullable<ReturnType<typeof quoteStart>>): Ruling => ({
  role: quote,
  as
})

/** The decisions that a person may want instead of a role. */
function settleBlock(role: TracedBlock['role']): ((quote: Quoted) => Ruling)[] {
  if (role === 'noise') return [(quote) => ({keep: quote})]
  const names: readonly RoleName[] =
    role === 'title' || role === 'heading' || role === 'byline'
      ? ['title', 'byline', 'heading', 'body']
      : ['title', 'heading', 'byline', 'body']
  return names
    .filter((name) => name !== role && !(name === 'body' && role === 'paragraph'))
    .map((name) => (quote: Quoted) => settleRole(name, quote))
}
