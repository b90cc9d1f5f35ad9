import type {Collated} from '../collated.ts'
import {type Indexes, quoteStart, type RoleName, type Ruling} from '../decisions/index.ts'
import {itemAt} from '../item-at.ts'
import type {Block} from '../restore/index.ts'
import type {Source} from '../source/index.ts'
import type {Findings} from '../structure/index.ts'
import {spanOfNode} from './span-of-node.ts'
import type {TracedBlock} from './traced.ts'

/** Every paragraph with its role and what speaks for the others. */
export function traceBlocks(source: Source, collated: Collated, indexes: Indexes): TracedBlock[] {
  const {findings, articles} = collated.stages.structured
  const places = new Map<Block, Place>()
  const add = (blocks: readonly Block[] | undefined, place: Place) => {
    for (const block of blocks ?? []) places.set(block, place)
  }
  for (const [article, {kind, title, byline, body}] of articles.entries()) {
    add(title?.blocks, {article, role: 'title'})
    add(byline?.blocks, {article, role: 'byline'})
    const own = new Map<TracedBlock['role'], Place>()
    for (const part of body) {
      const role = kind === 'lead' || kind === 'credit' ? kind : part.role
      const place = own.get(role) ?? {article, role}
      own.set(role, place)
      add(part.blocks, place)
    }
  }
  const page = {source, indexes, findings, places}
  return findings.seen.map(({index}) => new SeenBlock(page, index))
}

/** Where a block went. */
interface Place {
  readonly article: number
  readonly role: TracedBlock['role']
}

interface Page {
  readonly source: Source
  readonly indexes: Indexes
  readonly findings: Findings
  readonly places: ReadonlyMap<Block, Place>
}

/** A paragraph whose parts are made when they are asked for, as those of a printed line are. */
class SeenBlock implements TracedBlock {
  readonly #page: Page
  readonly #index: number

  constructor(page: Page, index: number) {
    this.#page = page
    this.#index = index
  }

  get #block(): Block {
    return itemAt(this.#page.findings.seen, this.#index).block
  }

  get #place(): Place | undefined {
    return this.#page.places.get(this.#block)
  }

  get path(): string {
    return this.#page.source.files[spanOfNode(this.#block.node)?.file ?? 0]?.path ?? ''
  }

  get position(): TracedBlock['position'] {
    return this.#block.node.position
  }

  get text(): string {
    return this.#block.text
  }

  get role(): TracedBlock['role'] {
    return this.#place?.role ?? 'noise'
  }

  get confidence(): number {
    return itemAt(this.#page.findings.judged, this.#index).confidence
  }

  get depth(): number | undefined {
    return this.role === 'heading' ? this.#page.findings.depths.get(this.#index) : undefined
  }

  get article(): number | undefined {
    return this.#place?.article
  }

  get opinions(): TracedBlock['opinions'] {
    const {aside, judged} = this.#page.findings
    if (aside.has(this.#index)) return []
    const {title, byline} = itemAt(judged, this.#index).sums
    const opinions = [
      {role: 'body' as const, sum: 0, evidence: []},
      {role: 'title' as const, sum: title.score, evidence: title.evidence},
      {role: 'byline' as const, sum: byline.score, evidence: byline.evidence}
    ]
    return opinions.sort((a, b) => b.sum - a.sum)
  }

  settle(): readonly Ruling[] {
    const span = spanOfNode(this.#block.node)
    const quote = span && quoteStart(this.#page.indexes, span)
    return quote === undefined ? [] : settleBlock(this.role).map((to) => to(quote))
  }

  /** All of it, for who writes it down. */
  toJSON(): object {
    const {path, position, text, role, confidence, depth, article, opinions} = this
    return {
      ...{path, position, text, role, confidence, ...(depth !== undefined && {depth})},
      ...{article, opinions, settle: () => this.settle()}
    }
  }
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
