import type {VFileMessage} from 'vfile-message'
import type {Source} from '../source/index.ts'
import {findContradictions} from './find-contradictions.ts'
import {findLineEnd, findQuote, type Indexes} from './find-quote.ts'
import {indexInk, type Span} from './ink-index.ts'
import {partRoles} from './part-roles.ts'
import {reportLineEnd, reportQuote} from './report-quote.ts'
import {type Form, fieldsOf, type Quote, type Ruling} from './ruling.ts'
import type {
  SettledArticles,
  SettledBy,
  SettledEdit,
  SettledEnd,
  SettledHead,
  SettledRole,
  SettledSpan,
  SettledText
} from './settled.ts'

/** A person's decisions by places of the source. */
export interface Settled {
  readonly text: SettledText
  readonly articles: SettledArticles
  /** Fatal ones: quotes that stand nowhere or more than once, decisions against each other. */
  readonly messages: readonly VFileMessage[]
}

/** Edits of which no two overlap: what is left out is united, of two readings that are alike one stays. */
function uniteDrops(edits: readonly SettledEdit[]): SettledEdit[] {
  const united: SettledEdit[] = []
  const sorted = [...edits].sort(
    ({span: a}, {span: b}) => a.file - b.file || a.start - b.start || a.end - b.end
  )
  for (const edit of sorted) {
    const last = united.at(-1)
    const overlaps = last?.span.file === edit.span.file && last.span.end > edit.span.start
    if (last && overlaps) {
      if (last.form !== 'drop' || edit.form !== 'drop') continue
      const end = Math.max(last.span.end, edit.span.end)
      united[united.length - 1] = {...last, span: {...last.span, end}}
    } else united.push(edit)
  }
  return united
}

/**
 * Prepare to look up quotes in a source, once for all of them.
 */
export function indexSource(source: Source): Indexes {
  const printed = indexInk(source)
  let bare: Indexes['bare'] | undefined
  return {
    printed,
    get bare() {
      bare ??= indexInk(source, true)
      return bare
    }
  }
}

/**
 * Find the places that a person's decisions are about.
 *
 * @param source
 *   The text that they quote.
 * @param rulings
 *   Decisions as `book.yaml` has them, in any order.
 * @returns
 *   What the stages take as their options. A decision that is wrong is in the messages alone.
 */
export function settle(source: Source, rulings: readonly Ruling[]): Settled {
  const messages: VFileMessage[] = []
  const ends: SettledEnd[] = []
  const edits: SettledEdit[] = []
  const spans: Record<'keeps' | 'verse' | 'cuts' | 'merges' | 'order', SettledSpan[]> = {
    keeps: [],
    verse: [],
    cuts: [],
    merges: [],
    order: []
  }
  const roles: SettledRole[] = []
  const heads: SettledHead[] = []
  let made: Indexes | undefined
  const indexes = () => (made ??= indexSource(source))

  for (const ruling of rulings) {
    if ('join' in ruling) addEnd('join', ruling.join, ruling.as)
    else if ('break' in ruling) addEnd('break', ruling.break)
    else if ('line' in ruling) addEnd('line', ruling.line)
    else if ('drop' in ruling) addEdit('drop', ruling.drop, '', ruling.because)
    else if ('reading' in ruling) addEdit('reading', ruling.reading, ruling.as, ruling.because)
    else if ('keep' in ruling) add('keep', ruling.keep, spans.keeps)
    else if ('cut' in ruling) add('cut', ruling.cut, spans.cuts)
    else if ('merge' in ruling) add('merge', ruling.merge, spans.merges)
    else if ('order' in ruling) for (const quote of ruling.order) add('order', quote, spans.order)
    else if ('role' in ruling) {
      const {as, level} = ruling
      const found = one('role', ruling.role)
      if (found) roles.push({...found, as, level})
      if (found && as === 'verse') spans.verse.push(found)
    } else if ('byline' in ruling) {
      const found = one('byline', ruling.byline)
      const title = ruling.title === undefined ? undefined : one('byline', ruling.title)?.span
      const body = ruling.body === undefined ? undefined : one('byline', ruling.body)?.span
      if (found) heads.push({...found, form: 'byline', title, body, author: ruling.author})
    } else {
      const found = one('title', ruling.title)
      const body = one('title', ruling.body)?.span
      if (found && body) heads.push({...found, form: 'title', body})
    }
  }
  const {messages: against, refused} = findContradictions({
    source,
    ends,
    edits,
    ...spans,
    roles,
    heads
  })
  messages.push(...against)
  const obeyed = <One extends SettledBy>(list: readonly One[]) =>
    list.filter((one) => !refused.has(one))
  const keeps = obeyed(spans.keeps)
  const told = obeyed(ends)
  const parted = partRoles(source, obeyed(roles), obeyed(heads), told)
  return {
    text: {
      ends: [...told, ...parted],
      edits: uniteDrops(obeyed(edits)),
      keeps,
      verse: obeyed(spans.verse)
    },
    articles: {
      keeps,
      roles: obeyed(roles),
      heads: obeyed(heads),
      cuts: obeyed(spans.cuts),
      merges: obeyed(spans.merges),
      order: obeyed(spans.order)
    },
    messages
  }

  /** The one place of a quote; else it is reported. */
  function one(form: Form, quote: Quote): (SettledSpan & {readonly span: Span}) | undefined {
    const fields = fieldsOf(quote)
    const found = findQuote(indexes(), fields)
    const [span, other] = found
    if (span && !other) return {form, origin: fields.origin, span}
    messages.push(reportQuote(indexes(), form, fields, found))
    return undefined
  }

  function add(form: Form, quote: Quote, list: SettledSpan[]): void {
    const found = one(form, quote)
    if (found) list.push(found)
  }

  function addEdit(form: SettledEdit['form'], quote: Quote, as: string, because?: string): void {
    const found = one(form, quote)
    if (found) edits.push({...found, form, as, because})
  }

  function addEnd(form: SettledEnd['form'], quote: Quote, as?: string): void {
    const fields = fieldsOf(quote)
    const found = findLineEnd(indexes(), fields)
    const [end, other] = found
    if (end && !other) ends.push({form, origin: fields.origin, as, ...end})
    else messages.push(reportLineEnd(indexes(), form, fields, found))
  }
}
