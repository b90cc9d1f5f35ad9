import {isFinal, isForbiddenAtStart} from '../text/punctuation.ts'
import type {Extent, Item} from './item.ts'
import type {Domain} from './regions/region.ts'

// In no unit, set by hand on pages of magazines and papers; no one of them is enough.
const weights = {
  /** The text of the sheet has its words; that of a report may begin with them, though. */
  said: 3,
  /** It stands in quotation marks from end to end. */
  quoted: 3,
  /** It is a whole sentence by its mark. */
  sentence: 1.5,
  /** Rules stand directly above and below. */
  ruled: 1.5,
  /** It is in italics. */
  italic: 1.5,
  /** The line above it in its column is open, or the one below it begins in mid sentence. */
  open: 1,
  middle: 2,
  /** It has several lines, and is in one column of several. */
  lines: 0.5,
  /** Nothing stands above it in its column: a text may begin with it. */
  first: -1.5,
  /** Bold, or in capitals. */
  heavy: -1,
  /** Set as other heads of its sheet are that say no more than a title. */
  alike: -3,
  /** Below other type of its own: what has a byline or a kicker is a title. */
  byline: -3
}
/** From this sum on. */
const enough = 4
/** Letters of words that are looked for in the text, at least; those of other scripts count. */
const fewestLetters = {spaced: 18, unspaced: 7}
/** In units of its size: between it and its rules, and the lines of its column. */
const near = {rule: 2.2, line: 3}

/**
 * Find pull quotes: what is set in large type in the middle of a text, to draw the eye, and says
 * what the text says anyway. It is no title, and parts no text.
 *
 * @param heads
 *   Heads of a sheet.
 * @param lines
 *   Its lines of running text, in the order of the file.
 * @param bars
 *   Its rules, if they can be relied on.
 */
export function findPullQuotes(
  heads: readonly Item[],
  lines: readonly Item[],
  bars: readonly Extent[]
): ReadonlySet<Item> {
  const found = new Set<Item>()
  if (heads.length < 2 || lines.length < fewestLines) return found
  const text = plainOf(lines)
  const likely = new Set(heads.filter((head) => weightOf(head, {lines, bars, text}) >= enough))
  for (const head of likely) {
    const isAlike = heads.some((one) => !likely.has(one) && styleOf(one) === styleOf(head))
    if (weightOf(head, {lines, bars, text}) + (isAlike ? weights.alike : 0) >= enough)
      found.add(head)
  }
  return found
}

/**
 * Put each pull quote behind the domain whose lines stand nearest above or below it: in its column it would part a sentence.
 *
 * @param domains
 *   Domains that were cut without the quotes.
 * @param quotes
 *   Pull quotes.
 */
export function putQuotesBehind(domains: readonly Domain[], quotes: readonly Item[]): Domain[] {
  const own = new Map<Domain, Item[]>()
  for (const quote of quotes) {
    let [best, least]: [Domain | undefined, number] = [domains[0], Infinity]
    for (const domain of domains) {
      for (const {items} of domain.regions) {
        for (const {u0, u1, v0, v1} of items) {
          if (u1 <= quote.u0 || u0 >= quote.u1) continue
          const far = Math.max(quote.v0 - v1, v0 - quote.v1)
          if (far < least) [best, least] = [domain, far]
        }
      }
    }
    if (best) own.set(best, [...(own.get(best) ?? []), quote])
  }
  return domains.map((domain) => {
    const held = own.get(domain) ?? []
    return {...domain, regions: [...domain.regions, ...held.map((item) => ({items: [item]}))]}
  })
}

/** Whether a pull quote stands between two lines of a column. */
export const isAroundQuote = (above: Extent, below: Extent, quotes: readonly Extent[]) =>
  quotes.some(
    ({u0, u1, v0, v1}) => v0 > above.v1 - 1 && v1 < below.v0 + 1 && u0 < below.u1 && u1 > below.u0
  )

function styleOf({lines: [line]}: Item): string {
  const {size, isBold, isItalic} = line!.print!
  return `${Math.round(size * 2)} ${isBold} ${isItalic}`
}

/** Lines of a text that has one. */
const fewestLines = 8

function weightOf(
  head: Item,
  {
    lines,
    bars,
    text
  }: {readonly lines: readonly Item[]; readonly bars: readonly Extent[]; readonly text: string}
): number {
  const words = head.lines.map(({value}) => value.trim())
  const whole = words.join(' ')
  const own = plainOf([head])
  const fewest = /\p{Script=Han}|\p{Script=Hiragana}/u.test(own)
    ? fewestLetters.unspaced
    : fewestLetters.spaced
  const isSaid = own.length >= fewest && text.includes(own)
  let weight = isSaid ? weights.said : 0
  if (quoted.test(whole)) weight += weights.quoted
  else if (/[.。]$/u.test(whole) && own.length >= fewest) weight += weights.sentence
  if (weight === 0) return 0
  const sizes = new Set(head.lines.map(({print}) => Math.round(print!.size)))
  if (sizes.size > 1) weight += weights.byline
  const isItalic = head.lines.every(({print}) => print!.isItalic)
  if (isItalic && !lines.some(({lines: [line]}) => line!.print!.isItalic)) weight += weights.italic
  const isCapital = /\p{Lu}/u.test(whole) && !/\p{Ll}/u.test(whole)
  if (isCapital || head.lines.every(({print}) => print!.isBold)) weight += weights.heavy
  if (words.length > 1) weight += weights.lines
  const bound = near.rule * head.size
  const isRuled =
    bars.some((bar) => isOver(bar, head) && bar.v1 <= head.v0 + 2 && bar.v1 > head.v0 - bound) &&
    bars.some((bar) => isOver(bar, head) && bar.v0 >= head.v1 - 2 && bar.v0 < head.v1 + bound)
  if (isRuled) weight += weights.ruled
  return weight + inColumn(head, lines)
}

/** What the lines above and below it in its column say. */
function inColumn(head: Item, lines: readonly Item[]): number {
  let [above, below]: [Item | undefined, Item | undefined] = [undefined, undefined]
  for (const line of lines) {
    if (line.u1 <= head.u0 || line.u0 >= head.u1) continue
    if (line.v1 <= head.v0 + 1 && (!above || line.v1 > above.v1)) above = line
    if (line.v0 >= head.v1 - 1 && (!below || line.v0 < below.v0)) below = line
  }
  const far = near.line * head.size
  let weight = above && head.v0 - above.v1 < far ? 0 : weights.first
  const last = above?.lines.at(-1)?.value.trim().at(-1)
  if (last !== undefined && weight === 0 && !isFinal(last) && !/[”’」』）)»]/u.test(last))
    weight += weights.open
  const begin = below?.lines[0]?.value.trim() ?? ''
  if (/^\p{Ll}/u.test(begin) || (begin !== '' && isForbiddenAtStart(begin[0]!)))
    weight += weights.middle
  return weight
}

const quoted = /^[“"„«»‘「『].*[”"“»«’」』][.。]?$/u

const isOver = (bar: Extent, head: Extent) =>
  bar.u1 - bar.u0 > bar.v1 - bar.v0 &&
  Math.min(bar.u1, head.u1) - Math.max(bar.u0, head.u0) > (head.u1 - head.u0) * 0.6

/** Letters and digits alone, in small letters, with the words that line ends cut made whole. */
function plainOf(items: readonly Item[]): string {
  return items
    .flatMap(({lines}) => lines.map(({value}) => value))
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
