import type {Truth} from '../fit/truth/page-truth.ts'
import type {ForgedTruth} from '../forge/forged-page.ts'
import type {Sheet} from './sheet.ts'

/** A text without its spaces and with nothing of what a line's end makes. */
const dense = (text: string) => text.replace(/[\s\u00ad\u200b]+/g, '').toLowerCase()

/**
 * What a good editor makes of a sheet: articles in the order in which the lead names them, else in
 * which their bodies begin in the text that was extracted.
 *
 * @returns
 *   Nothing if the text of an article is not found: the extractor lost it.
 */
export function tellSheet(
  sheet: Sheet,
  text: string,
  layout: string,
  extractor: string
): (ForgedTruth & Truth) | undefined {
  const whole = dense(text)
  const places = sheet.articles.map(({paragraphs}) => {
    const first = paragraphs.find((paragraph) => !paragraph.startsWith('## ')) ?? ''
    return whole.indexOf(dense(first).slice(0, 12))
  })
  if (places.includes(-1)) return undefined
  const order = sheet.articles.map((_, index) => index)
  if (!sheet.isByLead) order.sort((a, b) => places[a]! - places[b]!)
  const noise = [...sheet.above, ...sheet.below].filter((line) => line !== '#')
  const {upperHeads} = sheet.style
  const kickers = sheet.articles.map(({kicker}) => kicker).filter(Boolean)
  const decks = sheet.articles.map(({deck}) => deck).filter(Boolean)
  return {
    language: sheet.language,
    origin: 'typeset',
    layout,
    extractor,
    lead: sheet.lead,
    credit: sheet.credit,
    articles: order.map((index) => {
      const {title, byline, author, paragraphs} = sheet.articles[index]!
      const printed = title.join(' ')
      return {title: upperHeads ? printed.toUpperCase() : printed, byline, author, paragraphs}
    }),
    noise: [...noise, ...kickers, ...decks],
    kickers,
    decks
  }
}
