import {VFileMessage} from 'vfile-message'
import {itemAt} from '../item-at.ts'
import {createMessage} from '../message.ts'
import {createLocator, type Source} from '../source/index.ts'
import type {Span} from './ink-index.ts'
import type {SettledArticles, SettledBy, SettledText} from './settled.ts'

/** Everything that was settled, by its places. */
type All = SettledText & SettledArticles & {readonly source: Source}

/**
 * Find decisions that cannot both be: about one line end, about the same characters.
 *
 * @returns
 *   A message for each pair, and the later one of each, which is not obeyed.
 */
export function findContradictions(all: All): {
  messages: VFileMessage[]
  refused: ReadonlySet<SettledBy>
} {
  const {source, ends, edits, keeps, roles} = all
  const messages: VFileMessage[] = []
  const refused = new Set<SettledBy>()
  const compare = function <One extends SettledBy, Other extends SettledBy>(
    ones: readonly One[],
    others: readonly Other[],
    spanOf: (one: One | Other) => Span,
    isAgainst: (one: One, other: Other) => boolean
  ): void {
    for (const [index, one] of ones.entries()) {
      const isSame = (ones as readonly SettledBy[]) === others
      for (const other of isSame ? others.slice(index + 1) : others) {
        if (!isAgainst(one, other)) continue
        messages.push(contradiction(source, one, other, spanOf(other)))
        refused.add(other)
      }
    }
  }
  const drops = edits.filter(({form}) => form === 'drop')
  const readings = edits.filter(({form}) => form === 'reading')
  const span = (one: {readonly span: Span}) => one.span
  compare(
    ends,
    ends,
    ({after}) => after,
    (one, other) =>
      isSameSpot(one.before, other.before) && (one.form !== other.form || one.as !== other.as)
  )
  compare(
    readings,
    readings,
    span,
    (one, other) =>
      meets(one.span, other.span) && !(isSame(one.span, other.span) && one.as === other.as)
  )
  compare(drops, readings, span, (one, other) => meets(one.span, other.span))
  compare(drops, keeps, span, (one, other) => meets(one.span, other.span))
  for (const list of [roles, all.heads, all.cuts, all.order]) {
    compare(drops, list, span, (one, other) => covers(one.span, other.span))
  }
  compare(
    roles,
    roles,
    span,
    (one, other) =>
      meets(one.span, other.span) && (one.as !== other.as || one.level !== other.level)
  )
  compare(all.cuts, all.merges, span, (one, other) => meets(one.span, other.span))
  compare(all.order, all.order, span, (one, other) => meets(one.span, other.span))
  return {messages, refused}
}

/** A message that names two decisions and where both are. */
function contradiction(source: Source, one: SettledBy, other: SettledBy, span: Span): VFileMessage {
  const {path, value} = itemAt(source.files, span.file)
  const {line, column} = createLocator(value)(span.start)
  const message = createMessage({
    reason: `Unexpected \`${other.form}\` against \`${one.form}\` about the same text, expected one of the two; take the other out`,
    ruleId: 'contradicting-decisions',
    fatal: true,
    file: other.origin?.path,
    place: other.origin?.position,
    note: `Both are about ${path}:${line}:${column}${one.origin ? `; the other one is ${one.origin.path}:${one.origin.position.start.line}:${one.origin.position.start.column}` : ''}.`
  })
  if (one.origin) {
    message.cause = new VFileMessage(`\`${one.form}\` is here`, {
      place: one.origin.position,
      source: 'collate'
    })
  }
  return message
}

const isSameSpot = (a: Span, b: Span) => a.file === b.file && a.end === b.end
const isSame = (a: Span, b: Span) => a.file === b.file && a.start === b.start && a.end === b.end
const meets = (a: Span, b: Span) => a.file === b.file && a.start < b.end && b.start < a.end
const covers = (a: Span, b: Span) => a.file === b.file && a.start <= b.start && b.end <= a.end
