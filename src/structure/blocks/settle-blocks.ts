import type {VFileMessage} from 'vfile-message'
import type {RoleName, SettledArticles, SettledBy, Span} from '../../decisions/index.ts'
import {createMessage} from '../../message.ts'
import type {Role} from '../roles/roles.ts'
import type {Seen} from './observe.ts'

/** What a person settled, by the indexes of the blocks that it is about. */
export interface SettledBlocks {
  /** What a block is, and how deep a heading is. */
  readonly roles: ReadonlyMap<number, {readonly as: RoleName; readonly level?: number | undefined}>
  /** Blocks that are text, whatever they look like. */
  readonly kept: ReadonlySet<number>
  /** Titles, and bylines without one, with the blocks of their bodies. */
  readonly bodies: readonly SettledBody[]
  /** Bylines with their titles; without one, the byline heads a body by itself. */
  readonly bylines: ReadonlyMap<number, number | undefined>
  /** Names of authors, by the block of the byline. */
  readonly authors: ReadonlyMap<number, string>
  /** Where an article begins. */
  readonly cuts: ReadonlyMap<number, SettledBy>
  /** Where none begins. */
  readonly merges: ReadonlyMap<number, SettledBy>
  /** Blocks of the articles that come first, in order. */
  readonly order: readonly (readonly number[])[]
  readonly messages: readonly VFileMessage[]
}

/** A block of a title or byline, and one of the body that it heads. */
interface SettledBody {
  readonly head: number
  readonly body: number
  readonly by: SettledBy
}

/** Roles that are heads to the judge of roles; all others are running text. */
const headRoles: ReadonlySet<RoleName> = new Set(['title', 'heading', 'byline'])

/**
 * Find the blocks that a person's decisions are about.
 *
 * @param seen
 *   All blocks.
 * @param settled
 *   Decisions by places of the source.
 */
export function settleBlocks(
  seen: readonly Seen[],
  settled: SettledArticles = nothing
): SettledBlocks {
  const roles = new Map<number, {as: RoleName; level?: number | undefined}>()
  const kept = new Set<number>()
  const bodies: SettledBody[] = []
  const bylines = new Map<number, number | undefined>()
  const authors = new Map<number, string>()
  const cuts = new Map<number, SettledBy>()
  const merges = new Map<number, SettledBy>()
  const messages: VFileMessage[] = []
  const said = new Map<number, SettledBy>()

  for (const {span} of settled.keeps) for (const index of blocksOn(seen, span)) kept.add(index)
  for (const role of settled.roles) {
    for (const index of find(role, role.span)) setRole(index, role.as, role, role.level)
  }
  for (const head of settled.heads) {
    const own = find(head, head.span)
    const title = head.title ? find(head, head.title) : []
    const body = head.body ? find(head, head.body).slice(0, 1) : []
    for (const index of own) setRole(index, head.form, head)
    for (const index of title) setRole(index, 'title', head)
    for (const index of body) setRunning(index, head)
    if (head.form === 'byline') {
      for (const index of own) {
        if (title[0] !== undefined || body[0] !== undefined) bylines.set(index, title[0])
      }
      if (own[0] !== undefined && head.author !== undefined) authors.set(own[0], head.author)
    }
    const first = title[0] ?? own[0]
    if (first !== undefined && body[0] !== undefined) {
      const other = bodies.find((one) => one.body === body[0] && one.head !== first)
      if (other) messages.push(reportAgainst(head, other.by, 'give one body two titles'))
      else bodies.push({head: first, body: body[0], by: head})
    }
  }
  for (const [list, places] of [
    [settled.cuts, cuts],
    [settled.merges, merges]
  ] as const) {
    for (const one of list) {
      const [index] = find(one, one.span)
      if (index === undefined) continue
      setRunning(index, one)
      places.set(index, one)
      const other = places === merges ? cuts.get(index) : undefined
      if (other)
        messages.push(
          reportAgainst(one, other, 'begin an article with a paragraph and not begin one')
        )
    }
  }
  const order = settled.order.map((one) => find(one, one.span)).filter((list) => list.length > 0)
  return {roles, kept, bodies, bylines, authors, cuts, merges, order, messages}

  function find(by: SettledBy, span: Span): number[] {
    const found = blocksOn(seen, span)
    if (found.length === 0) messages.push(reportNoBlock(by))
    return found
  }

  function setRole(index: number, as: RoleName, by: SettledBy, level?: number): void {
    const other = said.get(index)
    const before = roles.get(index)
    if (other && before && before.as !== as) {
      messages.push(
        reportAgainst(by, other, `make a \`${before.as}\` and a \`${as}\` of one paragraph`)
      )
      return
    }
    said.set(index, by)
    roles.set(index, {as, level: level ?? before?.level})
  }

  /** What an article begins with, or a body has, is running text or an inner heading. */
  function setRunning(index: number, by: SettledBy): void {
    const before = roles.get(index)
    if (!before) {
      said.set(index, by)
      kept.add(index)
    } else if (before.as === 'title' || before.as === 'byline') {
      messages.push(
        reportAgainst(by, said.get(index)!, `make text and a \`${before.as}\` of one paragraph`)
      )
    }
  }
}

/** Indexes of the blocks that have characters of a span. */
function blocksOn(seen: readonly Seen[], {file, start, end}: Span): number[] {
  return seen.flatMap(({index, block}) => {
    const isOn = block.node.children.some(({position, data}) => {
      const own = data && 'file' in data ? (data.file ?? 0) : 0
      return (
        position !== undefined &&
        own === file &&
        position.start.offset! < end &&
        start < position.end.offset!
      )
    })
    return isOn ? [index] : []
  })
}

const nothing: SettledArticles = {
  keeps: [],
  roles: [],
  heads: [],
  cuts: [],
  merges: [],
  order: []
}

function reportNoBlock({form, origin}: SettledBy): VFileMessage {
  return createMessage({
    reason: `Unexpected text for \`${form}\` that is in no paragraph, expected text of the book; \`keep\` it, if it was taken for a running head, or do not \`drop\` it`,
    ruleId: 'misplaced-decision',
    fatal: true,
    file: origin?.path,
    place: origin?.position
  })
}

/** A message about two decisions that cannot both be. */
function reportAgainst(one: SettledBy, other: SettledBy, what: string): VFileMessage {
  const {origin} = one
  const start = other.origin?.position.start
  return createMessage({
    reason: `Unexpected \`${one.form}\` against \`${other.form}\`, which would ${what}; take one of the two out`,
    ruleId: 'contradicting-decisions',
    fatal: true,
    file: origin?.path,
    place: origin?.position,
    note: start && `The other one is at ${other.origin.path}:${start.line}:${start.column}.`
  })
}

/** What a person settled, for the judge of roles: a heading is judged as a title is. */
export function judgedAs({roles}: Pick<SettledBlocks, 'roles'>): Map<number, Role> {
  return new Map(
    [...roles].map(([index, {as}]) => [
      index,
      !headRoles.has(as) ? 'body' : as === 'byline' ? 'byline' : 'title'
    ])
  )
}

/** No reading of the page obeys all: the decisions on bodies are named. */
export function reportImpossible({bodies, cuts, merges}: SettledBlocks): VFileMessage[] {
  const [first, ...rest] = [...bodies.map(({by}) => by), ...cuts.values(), ...merges.values()]
  const other = rest.at(-1) ?? first
  return first && other ? [reportAgainst(other, first, 'leave no way to divide the text')] : []
}
