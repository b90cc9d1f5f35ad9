import type {VFileMessage} from 'vfile-message'
import {itemAt} from '../item-at.ts'
import {createMessage} from '../message.ts'
import {createLocator} from '../source/index.ts'
import {findNearest} from './find-nearest.ts'
import {type Indexes, type LineEnd, splitAtLineEnd} from './find-quote.ts'
import {inkOfQuote, type Span} from './ink-index.ts'
import type {Form, QuoteFields} from './ruling.ts'
import {tellApart} from './tell-apart.ts'

/** Places that a message lists. */
const mostPlaces = 4

/** A message about a quote that stands nowhere, or more than once, with what would be right. */
export function reportQuote(
  indexes: Indexes,
  form: Form,
  quote: QuoteFields,
  found: readonly Span[]
): VFileMessage {
  return found.length === 0
    ? reportNone(indexes, form, quote, quote.text)
    : reportSeveral(indexes, form, quote, found)
}

/** The same about the end of a line. */
export function reportLineEnd(
  indexes: Indexes,
  form: Form,
  quote: QuoteFields,
  found: readonly LineEnd[]
): VFileMessage {
  if (found.length > 0) {
    const spans = found.map(({before, after}) => ({
      ...before,
      end: after.file === before.file ? after.end : before.end
    }))
    return reportSeveral(indexes, form, quote, spans)
  }
  const halves = splitAtLineEnd(quote.text)
  if (!halves) {
    return createMessage({
      reason: `Unexpected \`${shorten(quote.text)}\` for \`${form}\`, expected text with one \`|\` where the printed line ends`,
      ruleId: 'unmatched-decision',
      fatal: true,
      ...placeOf(quote),
      note: 'Quote the end of one line and the start of the next, such as `"the end of one|line"`; a `|` that is printed is written `||`.'
    })
  }
  return reportNone(indexes, form, quote, halves.join(''))
}

function reportNone(indexes: Indexes, form: Form, quote: QuoteFields, text: string): VFileMessage {
  const near = findNearest(indexes.printed, inkOfQuote(text)).slice(0, 3)
  const isNarrowed = [quote.before, quote.after, quote.file, quote.page].some(
    (one) => one !== undefined
  )
  const places = near.map((span) => `\`${textAt(indexes, span)}\` at ${pathAt(indexes, span)}`)
  const advice = isNarrowed ? 'Is what narrows it right? ' : ''
  const isEnd = form === 'join' || form === 'break' || form === 'line'
  return createMessage({
    reason: `Unexpected \`${shorten(quote.text)}\` for \`${form}\`, expected text of the source${isEnd ? ' with a line that ends at the `|`' : ''}${places[0] ? `; did you mean ${places[0]}?` : ''}`,
    ruleId: 'unmatched-decision',
    fatal: true,
    ...placeOf(quote),
    note:
      `${advice}${places.length > 1 ? `Also near: ${places.slice(1).join(', ')}.` : ''}`.trim() ||
      undefined
  })
}

function reportSeveral(
  indexes: Indexes,
  form: Form,
  quote: QuoteFields,
  found: readonly Span[]
): VFileMessage {
  const places = found.slice(0, mostPlaces).map((span) => {
    const how = tellApart(indexes, span, found)
    return pathAt(indexes, span) + (how ? ` with \`${how}\`` : '')
  })
  const more = found.length > mostPlaces ? `, and ${found.length - mostPlaces} more` : ''
  return createMessage({
    reason: `Unexpected \`${shorten(quote.text)}\` for \`${form}\`, expected text that stands in the source once, not ${found.length} times; quote more of it, or what is before or after it`,
    ruleId: 'ambiguous-decision',
    fatal: true,
    ...placeOf(quote),
    note: `It stands at ${places.join(', at ')}${more}.`
  })
}

function placeOf({origin}: QuoteFields) {
  return {file: origin?.path, place: origin?.position}
}

/** What stands there, without a Latin word that is cut at its end. */
function textAt({printed}: Indexes, {file, start, end}: Span): string {
  const {value} = itemAt(printed.source.files, file)
  const rest = /^\p{Script=Latin}+/u.exec(value.slice(end))?.[0] ?? ''
  const isInWord = /\p{Script=Latin}$/u.test(value.slice(start, end))
  return shorten(value.slice(start, isInWord ? end + rest.length : end))
}

function pathAt({printed}: Indexes, {file, start}: Span): string {
  const {path, value} = itemAt(printed.source.files, file)
  const {line, column} = createLocator(value)(start)
  return `${path}:${line}:${column}`
}

function shorten(text: string): string {
  const characters = [...text.replaceAll(/\s+/g, ' ').trim()]
  return characters.length > 40 ? characters.slice(0, 40).join('') + '…' : characters.join('')
}
