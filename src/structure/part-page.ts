import {findLead} from './assign/lead.ts'
import type {Seen} from './blocks/observe.ts'
import type {PageReading} from './read-page.ts'
import type {PageHeads} from './tell-heads.ts'
import {findDecks} from './titles/find-decks.ts'

/** What of a page is text: of its own, of a title, and of what a title heads. */
export interface PageTexts {
  /** What the page says of its articles before the first of them. */
  readonly lead: readonly Seen[]
  /** What stands in printed heads beside titles, by the index of a title's first block. */
  readonly decks: ReadonlyMap<number, readonly Seen[]>
  /** Running text and inner headings, in the order of the source: what titles are given. */
  readonly body: readonly Seen[]
}

/** Part the text of a page: what neither heads anything nor is dropped. */
export function partPage(page: PageReading, {groups, parts, depths, noise}: PageHeads): PageTexts {
  const {seen, settled, credits, book} = page
  const given = (one: Seen) => settled.roles.get(one.index)?.as
  const isText = (index: number) => settled.kept.has(index) || settled.roles.has(index)
  const heads = new Set(groups.flatMap(({title, byline}) => [...title, ...byline]))
  const apart = new Set([...credits, ...parts.flatMap(({title}) => title)])
  const kept = seen.filter((one) => !noise.has(one.index) && !apart.has(one))
  const isRunning = (one: Seen) =>
    !heads.has(one) && !depths.has(one.index) && given(one) === undefined
  const found = new Set(book ? [] : findLead(kept, isRunning, groups))
  const lead = kept.filter((one) => found.has(one) || given(one) === 'lead')
  const leads = new Set(lead)
  const running = kept.filter((one) => !heads.has(one) && !leads.has(one))
  const decks = findDecks(
    running.filter((one) => !isText(one.index) && !depths.has(one.index)),
    groups
  )
  const beside = new Set([...decks.values()].flat())
  return {lead, decks, body: running.filter((one) => !beside.has(one))}
}
