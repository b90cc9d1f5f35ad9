import {itemAt} from '../../item-at.ts'
import {isCreditLine} from '../../text/forms/credit-line.ts'
import {isIssueLine} from '../../text/issue-line.ts'
import {startsForbidden} from '../../text/punctuation.ts'
import type {Evidence} from '../../weights/evidence.ts'
import {noEvidence, shareLists} from '../../weights/share-lists.ts'
import {slackOf} from '../breaks/features.ts'
import type {Fit} from '../lines/fit.ts'
import {isSentenceEnd} from '../lines/line-ends.ts'
import {isNumberAbove, type Regimes} from '../regimes/index.ts'
import {isDropCap} from './drop-cap.ts'
import {findMatters} from './find-matters.ts'
import {
  findBoxes,
  findBracketed,
  findHeads,
  findParted,
  findSpeeches,
  findWide,
  isCapitalLine,
  isSetIn,
  setsFirstLinesIn,
  startsCapitals
} from './headline-lines.ts'
import {isKoreanBreak} from './korean-breaks.ts'
import {findLatinHeads} from './latin-heads.ts'
import {LetterPairs} from './letter-pairs.ts'
import {closes, longestBracket, openBracket} from './open-brackets.ts'
import {printEvidenceOf} from './print-evidence.ts'
import {isSplitToken} from './split-token.ts'
import {findEvenLines} from './verse/find-even-lines.ts'

// In nats. Above a document's habits where the text leaves no doubt.
const weights = {
  /** The letters on either side stand together elsewhere in the text, often or at least once. */
  wordAcross: 2,
  pairAcross: 1.1,
  bracketOpen: 3,
  /** An editor's bracket, `[Illustration: …]`, that closes before the next blank line. */
  bracketCloses: 8,
  /** `”` or `，` at a line's start: no Chinese or Japanese line begins so, an extractor cut it. */
  markAtStart: 6,
  itemMarker: 2.2,
  /** `[Applause.]`, which stands inside lines too. */
  aside: 2.5,
  /** `○水口委員　` begins a speech, where several lines do so. */
  speaker: 9,
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
  /** A short line without a mark above a paragraph that is set in. */
  headOfSetIn: 7,
  /** A line far to the right, above one that is not. */
  setRight: 6,
  /** A line in brackets: `（作者是教师）`. */
  bracketed: 8,
  /** A headline in Latin script, above it and below. */
  aboveHead: 5,
  belowHead: 8,
  /** Two pieces of one printed line. */
  sameLine: 5,
  /** A row of a table and what stands above or below it. */
  tableRow: 10,
  /** A picture's caption that stands in a sentence. */
  caption: 11,
  /** `（下转第三版）` on a line of its own. */
  continuation: 12,
  /** The line below a paper's name, with date and number. */
  issueLine: 14,
  /** A section's number above its heading: `1.2` / `How to start it`. */
  numberAbove: 26,
  /** The matter of an official paper below its office: `关于修缮渡口的通知`. */
  matter: 14,
  /** Where the authors of a paper work, below their names. */
  affiliation: 9,
  /** An item of a list whose marks count on: `B．` below `A．`. */
  countsOn: 9,
  /** The same after a comma: `the canton asks for 1) the ridge,` / `2) the road`. */
  countsInside: 3,
  /** A blank line below the last item. */
  belowItem: 4,
  /** A line of a listing, a figure, a table or a signature, and what stands above or below it: its ends are as printed. */
  keptLine: 30,
  /** Lines that a mail quotes, and lines that it does not, or not so deep. */
  quotedOtherwise: 30,
  /** An office, or the number of its letter. */
  letterhead: 12,
  /** `Propos recueillis par Claire Dunand`, above it and below. */
  creditLine: 9,
  /** `From: Jane Roe` above `Date: 6 April`. */
  labelLine: 9,
  /** `Anwesend: Frau Strand, Herr` below a line that is not full, and a gap. */
  labelBelow: 3,
  /** The initial of a chapter on a line of its own. */
  dropCap: 24,
  /** The end of a line inside an address or a number: by hand, above all but a blank line and a headline together. */
  splitToken: 9,
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
 * @param regimes
 *   What the lines are.
 * @returns
 *   Reasons for each break, in order: `fits.length - 1` lists, most of them empty.
 */
export function textEvidence(
  fits: readonly Fit[],
  verse: ReadonlySet<Fit>,
  {
    alone,
    items,
    labels,
    affiliations,
    code,
    tables,
    signatures,
    letterheads,
    quoted,
    hanging
  }: Regimes
): Evidence[][] {
  const printOf = printEvidenceOf(hanging)
  const pairs = new LetterPairs(fits)
  const parted = findParted(fits)
  const asides = findAsides(fits)
  const boxed = findBoxes(fits)
  const wide = findWide(fits)
  const heads = findHeads(fits)
  const bracketed = findBracketed(fits)
  const even = findEvenLines(fits)
  const matters = findMatters(fits)
  const latin = findLatinHeads(fits, verse)
  const speeches = findSpeeches(fits)
  const setsIn = setsFirstLinesIn(fits)
  const share = shareLists()
  let open = ''
  let openFor = 0
  let wasCredit = false
  let wasRow = fits.length > 0 && itemAt(fits, 0).face !== 'cjk' && isRow(fits[0]!)
  return fits.slice(1).map((after, index) => {
    const before = fits[index]!
    let found = noEvidence
    const add = (name: string, weight: number) => {
      if (found === noEvidence) found = []
      found.push({name, weight})
    }
    for (const {name, weight} of printOf(before, after)) add(name, weight)
    const times = pairs.across(before.text, after.text)
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
    if (after.face === 'cjk' && startsForbidden(after.text))
      add('mark-at-start', -weights.markAtStart)
    else if (items.has(after))
      add('item-counts-on', before.tail === 'comma' ? weights.countsInside : weights.countsOn)
    else if (speeches.has(after)) add('speaker', weights.speaker)
    else if (startsItem(after.text)) add('item-marker', weights.itemMarker)
    if (after.gap > 0 && items.has(before) && after.head !== 'lower')
      add('below-item', weights.belowItem)
    if (isNumberAbove(fits[index - 1], before, after))
      add('number-above-head', -weights.numberAbove)
    if (/[。！？…][”」』]/u.test(before.text.slice(-2)) && /^[“「『]/u.test(after.text)) {
      add('speech-after-speech', weights.speeches)
    }
    if (isSplitToken(before.text, after.text)) add('split-token', -weights.splitToken)
    if (isSetIn(after) && (!isSetIn(before) || (setsIn && isSentenceEnd(before.tail))))
      add('set-in', weights.setIn)
    if (verse.has(after) && verse.has(before) && !after.pageBreak) {
      // Verse without marks shows no ends but these.
      if (after.gap > 0)
        add('stanza', isKoreanBreak(before.text, after.text) ? weights.verse : weights.stanza)
      else add('verse', after.head === 'lower' ? -weights.verse : weights.verse)
    } else if (even.has(before) || even.has(after)) add('verse', weights.verse)
    const isTableRow = after.face !== 'cjk' && isRow(after)
    if (wasRow || isTableRow) add('table-row', weights.tableRow)
    wasRow = isTableRow
    if (continuation.test(before.text) || continuation.test(after.text))
      add('continuation-mark', weights.continuation)
    if (index < issueReach && (isIssueLine(before.text) || isIssueLine(after.text)))
      add('issue-line', weights.issueLine)
    if (after.gap > 0 && (caption.test(before.text) || caption.test(after.text)))
      add('caption', weights.caption)
    if ([code, tables, signatures].some((kept) => kept.has(before) || kept.has(after)))
      add('kept-line', weights.keptLine)
    if (matters.goesOn.has(after)) add('matter-of-paper', -weights.matter)
    else if (matters.ends.has(before)) add('below-matter', weights.matter)
    if (affiliations.has(after)) add('affiliation', weights.affiliation)
    if (letterheads.has(before) || letterheads.has(after)) add('letterhead', weights.letterhead)
    const isCredit = isCreditLine(after.text)
    if (isCredit || wasCredit) add('credit-line', weights.creditLine)
    wasCredit = isCredit
    if (quoted.get(before) !== quoted.get(after)) add('quoted-otherwise', weights.quotedOtherwise)
    if (labels.has(after)) add('label-line', weights.labelLine)
    else if (after.gap > 0 && isLabelledBelow(before, after))
      add('label-below-line', weights.labelBelow)
    else if (
      labels.has(before) &&
      (after.gap > 0 || /^【[^】]+】$/u.test(after.text)) &&
      after.head !== 'lower'
    )
      add('label-line', weights.labelLine)
    if (alone[index]! > 0) add('paragraph-a-line', alone[index]!)
    const above = fits[index - 1]
    if (
      isDropCap(before.text, after.text) &&
      // `雨` above `四（1）班　周小船`, or above a paragraph that is set in, is a title.
      !parted.has(after) &&
      !isSetIn(after) &&
      (!above || isSentenceEnd(above.tail) || before.face !== 'cjk')
    )
      add('drop-cap', -weights.dropCap)
    if ((after.gap > 0 || after.pageBreak) && boxed.has(after))
      add('next-line-stands-alone', weights.standsAlone)
    if (after.gap > 0 && boxed.has(before)) add('line-stands-alone', weights.standsAlone)
    if (heads.has(after)) add('head-of-set-in', weights.headOfSetIn)
    if (bracketed.has(before) || bracketed.has(after)) add('bracketed-line', weights.bracketed)
    if (latin.first.has(after)) add('before-headline', weights.aboveHead)
    if (latin.last.has(before)) add('after-headline', weights.belowHead)
    if (wide.has(before) || wide.has(after)) add('wider-than-column', weights.wide)
    if (parted.has(before) || parted.has(after)) add('parted-by-space', weights.parted)
    if (isSetRight(before) && (after.indent < after.measure * 0.2 || day.test(after.text)))
      add('set-right', weights.setRight)
    if (hasRoom(before, after)) add('room-left', weights.room)
    if (/^[[(]/.test(after.text) && asides.has(firstWord(after.text)))
      add('seen-inside-lines', -weights.aside)
    if (isCapitalLine(before) && /^\p{Lu}{2,}\b/u.test(after.text)) {
      // An address in capitals that runs on: `MY LORDS,` and `AND GENTLEMEN:—I rise`.
    } else if (isCapitalLine(before) !== (isCapitalLine(after) || startsCapitals(before, after)))
      add('capitals', weights.capitals)
    return share(found)
  })
}

/** Among so many first lines of a text the name of a paper stands, with the date. */
const issueReach = 5

const continuation =
  /^[（(【[〔]?\s*(?:下转|下轉|上接|转|轉|接)第?\s*[\d一二三四五六七八九十]{1,3}\s*版[^，。]{0,12}[）)】\]〕]?$/u
const caption =
  /^(?:[▲△◆]\s*|[上下左右]?[图圖](?:为|為|[一二三四五六七八九十\d]{1,3}[\s：:])|(?:Fig(?:ure)?|Abb(?:ildung)?|Plate|Tafel|Planche)\.?\s?\d)/u

/** Cells far apart, three at least, with figures: `March      7     4`; columns side by side have words. */
function isRow({text}: Fit): boolean {
  if (!text.includes('    ') || !/ {4,}\S.*? {4,}\S/.test(text)) return false
  return text
    .split(/ {4,}/)
    .slice(1)
    .every((cell) => /^\S?\d/.test(cell))
}

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

const item =
  /^(?:第[一二三四五六七八九十百零〇\d]+[章节節條条回编編卷]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、，]|[①-⑳•●■◆※]|\d{1,2}[.．、)](?!\d)|[ivxIVX]{1,5}[.)]\s)\s*[\p{L}\p{N}“「《]/u
function startsItem(text: string): boolean {
  return item.test(text)
}

/** A date below who signs. */
const day = /^[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?[日號号]$/u

/** A place and a date at the right edge of a letter, a name below it. */
function isSetRight({indent, width, measure}: Fit): boolean {
  return indent > measure * 0.4 && width < measure * 0.5
}

const isLabelledBelow = (before: Fit, after: Fit) =>
  before.tail === 'letter' && /^\p{Lu}\p{Ll}{2,15}: \S/u.test(after.text) && slackOf(before) > 2

function hasRoom(before: Fit, after: Fit): boolean {
  // A word that is divided says that no room was left, whatever was seen of the measure.
  if (after.carried > 0 || before.tail === 'hyphen') return false
  return slackOf(before) > before.measure * 0.45
}
