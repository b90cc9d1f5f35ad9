import {isForbiddenAtStart, isOpener} from '../text/punctuation.ts'
import type {Evidence} from './decide-breaks.ts'
import {isDropCap} from './drop-cap.ts'
import {isSentenceEnd, pairAcross, slackOf} from './features.ts'
import type {Fit} from './fit.ts'
import {isKoreanBreak} from './korean-breaks.ts'

// In nats. Above a document's habits where the text leaves no doubt.
const weights = {
  /** The letters on either side stand together elsewhere in the text, often or at least once. */
  wordAcross: 2,
  pairAcross: 1.1,
  bracketOpen: 3,
  /** An editor's bracket, `[Illustration: …]`, that closes before the next blank line. */
  bracketCloses: 20,
  /** `”` or `，` at a line's start: no Chinese or Japanese line begins so, an extractor cut it. */
  markAtStart: 6,
  itemMarker: 2.2,
  /** `[Applause.]`, which stands inside lines too. */
  aside: 2.5,
  /** A speech ends and another begins. */
  speeches: 2.5,
  /** A line, or a box of a few short ones, between blank lines that is no sentence. */
  standsAlone: 7,
  /** A line wider than its column, where nothing makes lines longer: a headline. */
  wide: 9,
  /** Han characters parted by a space, outside quotations: a headline's parts, an office and a name. */
  parted: 18,
  /** The next word would have had room several times over. */
  room: 3,
  /** One line in capitals, the other not. */
  capitals: 4,
  /** Lines that all end with a mark: verse. */
  verse: 10,
  /** A blank line between lines of verse. */
  stanza: 3,
  /** An indent in ideographic spaces, where the line above has none: a paragraph begins. */
  setIn: 2.5,
  /** Two pieces of one printed line. */
  sameLine: 5,
  /** A row of a table and what stands above or below it. */
  tableRow: 10,
  /** A picture's caption that stands in a sentence. */
  caption: 11,
  /** `（下转第三版）` on a line of its own. */
  continuation: 12,
  /** The initial of a chapter on a line of its own. */
  dropCap: 24,
  /** The same, where it begins as a paragraph may, and chance may have made them a full line. */
  fillsLine: 2
}

/**
 * Reasons that the text itself gives, whatever the habits of its page.
 *
 * @param fits
 *   Printed lines in order.
 * @param verse
 *   Those of them that are verse.
 * @returns
 *   Reasons for each break, in order: `fits.length - 1` lists, most of them empty.
 */
export function textEvidence(fits: readonly Fit[], verse: ReadonlySet<Fit>): Evidence[][] {
  const pairs = countPairs(fits)
  const parted = findParted(fits)
  const asides = findAsides(fits)
  const boxed = findBoxes(fits)
  const wide = findWide(fits)
  let open = ''
  let openFor = 0
  return fits.slice(1).map((after, index) => {
    const before = fits[index]!
    let found = none
    const add = (name: string, weight: number) => {
      if (found === none) found = []
      found.push({name, weight})
    }
    const times = pairs.get(pairAcross(before.text, after.text)) ?? 0
    if (times > 3) add('word-across-break', -weights.wordAcross)
    else if (times > 0) add('pair-across-break', -weights.pairAcross)
    const wasOpen = open
    open = openBracket(before.text, open)
    openFor = open !== '' && open === wasOpen ? openFor + 1 : 0
    if (openFor >= longestBracket) open = ''
    if (open !== '' && closes(fits, index + 1, open)) add('bracket-closes', -weights.bracketCloses)
    else if (open !== '') add('bracket-open', -weights.bracketOpen)
    if (after.isCutBeforeOpener) add('same-printed-line', -weights.fillsLine)
    else if (after.carried > 0) add('same-printed-line', -weights.sameLine)
    if (after.face === 'cjk' && isForbiddenAtStart(after.text[0]!))
      add('mark-at-start', -weights.markAtStart)
    else if (startsItem(after.text)) add('item-marker', weights.itemMarker)
    if (/[。！？…][”」』]$/u.test(before.text) && /^[“「『]/u.test(after.text)) {
      add('speech-after-speech', weights.speeches)
    }
    if (isSetIn(after) && !isSetIn(before)) add('set-in', weights.setIn)
    if (verse.has(after) && verse.has(before) && !after.pageBreak) {
      // Verse without marks shows no ends but these.
      if (after.gap > 0)
        add('stanza', isKoreanBreak(before.text, after.text) ? weights.verse : weights.stanza)
      else add('verse', after.head === 'lower' ? -weights.verse : weights.verse)
    }
    if (after.face !== 'cjk' && (isRow(before) || isRow(after))) add('table-row', weights.tableRow)
    if (continuation.test(before.text) || continuation.test(after.text))
      add('continuation-mark', weights.continuation)
    if (after.gap > 0 && (caption.test(before.text) || caption.test(after.text)))
      add('caption', weights.caption)
    const above = fits[index - 1]
    if (
      isDropCap(before.text, after.text) &&
      (!above || isSentenceEnd(above.tail) || before.face !== 'cjk')
    )
      add('drop-cap', -weights.dropCap)
    if ((after.gap > 0 || after.pageBreak) && boxed.has(after))
      add('next-line-stands-alone', weights.standsAlone)
    if (after.gap > 0 && boxed.has(before)) add('line-stands-alone', weights.standsAlone)
    if (wide.has(before) || wide.has(after)) add('wider-than-column', weights.wide)
    if (parted.has(before) || parted.has(after)) add('parted-by-space', weights.parted)
    if (hasRoom(before, after)) add('room-left', weights.room)
    if (/^[[(]/.test(after.text) && asides.has(firstWord(after.text)))
      add('seen-inside-lines', -weights.aside)
    if (isCapitalLine(before) && /^\p{Lu}{2,}\b/u.test(after.text)) {
      // An address in capitals that runs on: `MY LORDS,` and `AND GENTLEMEN:—I rise`.
    } else if (isCapitalLine(before) !== (isCapitalLine(after) || startsCapitals(before, after)))
      add('capitals', weights.capitals)
    return found
  })
}

const continuation =
  /^[（(【[〔]?\s*(?:下转|下轉|上接|转|轉|接)第?\s*[\d一二三四五六七八九十]{1,3}\s*版[^，。]{0,12}[）)】\]〕]?$/u
const caption =
  /^(?:[▲△◆]\s*|[上下左右]?[图圖](?:为|為|[一二三四五六七八九十\d]{1,3}[\s：:])|(?:Fig(?:ure)?|Abb(?:ildung)?|Plate|Tafel|Planche)\.?\s?\d)/u

/** Cells far apart, three at least, with figures: `March      7     4`; columns side by side have words. */
function isRow({text}: Fit): boolean {
  if (!/ {4,}\S.*? {4,}\S/.test(text)) return false
  return text
    .split(/ {4,}/)
    .slice(1)
    .every((cell) => /^\S?\d/.test(cell))
}

/** Most breaks have no evidence of their own. */
const none: Evidence[] = []

/** Lines in which pairs of letters are counted. */
const sampleSize = 8000

/** How often each pair of letters stands inside lines; a sample is enough of a long text. */
function countPairs(fits: readonly Fit[]): Map<string, number> {
  const pairs = new Map<string, number>()
  if (fits[0]?.face !== 'cjk') return pairs
  for (const {text} of fits.slice(0, sampleSize)) {
    for (let index = 0; index + 1 < text.length; index++) {
      const pair = text.slice(index, index + 2)
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }
  }
  return pairs
}

/** Whether a line begins with one or two ideographic spaces, as first lines do. */
function isSetIn({lead, line}: Fit): boolean {
  return lead > 0 && lead < 3 && line.value.startsWith('\u3000'.repeat(lead))
}

/** A bracket that is open for more lines was a slip. */
const longestBracket = 8
const firstWord = (text: string) => /^\S+/.exec(text)?.[0] ?? ''

/** First words of what stands in brackets inside lines, bracket and all. */
function findAsides(fits: readonly Fit[]): Set<string> {
  const asides = new Set<string>()
  if (fits[0]?.face === 'cjk') return asides
  for (const {text} of fits) {
    for (const match of text.matchAll(/\s([[(]\S+)/g)) asides.add(match[1]!)
  }
  return asides
}

const anyBracket = /[（《〈([〔【]/u
const brackets = new Map([
  ['（', '）'],
  ['《', '》'],
  ['〈', '〉'],
  ['(', ')'],
  ['[', ']'],
  ['〔', '〕'],
  ['【', '】']
])

const editorial = new Set(['[', '〔', '【'])

/** The bracket that is still open after a line, or nothing. */
function openBracket(text: string, before: string): string {
  if (before === '' && !anyBracket.test(text)) return ''
  let open = before
  for (const character of text) {
    if (open !== '' && character === brackets.get(open)) open = ''
    else if (isOpener(character) && brackets.has(character) && open === '') {
      open = character
    }
  }
  return open
}

/** Whether an editor's bracket closes below a break, in lines without a blank one between them. */
function closes(fits: readonly Fit[], from: number, open: string): boolean {
  if (!editorial.has(open)) return false
  for (const fit of fits.slice(from, from + longestBracket)) {
    if (fit.gap > 0) return false
    if (fit.text.includes(brackets.get(open)!)) return true
  }
  return false
}

const item =
  /^(?:第[一二三四五六七八九十百零〇\d]+[章节節條条回编編卷]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、，]|[①-⑳•●■◆※]|\d{1,2}[.．、)](?!\d)|[ivxIVX]{1,5}[.)]\s)\s*[\p{L}\p{N}“「《]/u
function startsItem(text: string): boolean {
  return item.test(text)
}

/** Lines that stand together between blank ones, a headline's and a byline's at most. */
const longestBox = 3

/** Lines of boxes: of a few lines between blank ones, none of which fills its column or ends a sentence. */
function findBoxes(fits: readonly Fit[]): Set<Fit> {
  const boxes = new Set<Fit>()
  let from = 0
  for (let index = 1; index <= fits.length; index++) {
    const next = fits[index]
    if (next && next.gap === 0) continue
    const box = fits.slice(from, Math.min(index, from + longestBox + 1))
    const [first, before] = [box[0]!, fits[from - 1]]
    // At a page's head the end of the last page's sentence may stand as well.
    const isApart = first.pageBreak
      ? before && isSentenceEnd(before.tail) && first.head !== 'lower' && next
      : first.gap > 0
    if (isApart && box.length <= longestBox && box.every(isLoose)) {
      for (const fit of box) boxes.add(fit)
    }
    from = index
  }
  return boxes
}

function isLoose(fit: Fit): boolean {
  if (fit.tail !== 'letter' && fit.tail !== 'closer') return false
  return slackOf(fit) > fit.measure * 0.25 || isWide(fit)
}

function hasRoom(before: Fit, after: Fit): boolean {
  if (after.carried > 0) return false
  return slackOf(before) > before.measure * 0.45
}

/** Lines with such a space are headlines only where they are few: some extractors strew spaces. */
function findParted(fits: readonly Fit[]): Set<Fit> {
  const parted = fits.filter(isParted)
  return new Set(parted.length < Math.max(4, fits.length * 0.08) ? parted : [])
}

/** `守护水源 造福两岸`, `站长 林小满`; prose has no such space but in a quotation. */
function isParted(fit: Fit): boolean {
  if (fit.face !== 'cjk' || !/[ \u3000]/.test(fit.text) || fit.spread) return false
  const outside = fit.text
    .replace(/^第[^\s]{1,6}[ \u3000]/u, '')
    .replace(/[“「『《（][^”」』》）]*(?:[”」』》）]|$)|^[^“「『《（]*[”」』》）]/gu, '')
  return (
    /\p{Script=Han}[ \u3000]\p{Script=Han}/u.test(outside) && !/[，。；：！？、]$/u.test(fit.text)
  )
}

/** A line in capitals after a sentence's end, even a full one: a heading of several lines. */
function startsCapitals(before: Fit, after: Fit): boolean {
  return (
    isSentenceEnd(before.tail) &&
    !/\p{Ll}/u.test(after.text) &&
    /\p{Lu}{3}.*\p{Lu}{3}/u.test(after.text)
  )
}

/** A short line in capitals: a heading, a name under a letter. */
function isCapitalLine(fit: Fit): boolean {
  if (fit.face === 'cjk' || slackOf(fit) <= fit.measure * 0.2) return false
  return !/\p{Ll}/u.test(fit.text) && /\p{Lu}.*\p{Lu}/u.test(fit.text)
}

/** Lines wider than their columns, where they are few: where first lines hang out, many are. */
function findWide(fits: readonly Fit[]): Set<Fit> {
  const wide = fits.filter(isWide)
  return new Set(wide.length < Math.max(4, fits.length * 0.03) ? wide : [])
}

/** Wider than its column; Latin lines may be, where an extractor took a hyphen and what follows up. */
function isWide(fit: Fit): boolean {
  return fit.face === 'cjk' && fit.indent + fit.width - fit.squeeze > fit.measure + 1.4
}
