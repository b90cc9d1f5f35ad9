import {isIssueLine} from '../../../text/issue-line.ts'
import {slackOf} from '../../breaks/features.ts'
import type {Fit} from '../../lines/fit.ts'
import {isKoreanBreak} from '../korean-breaks.ts'
import type {AddEvidence, BreakPlace, TextFacts} from './text-facts.ts'
import {textWeights} from './text-weights.ts'

/** What the lines are: verse, a row of a table, a caption, a letterhead. */
export function kindEvidence(
  {index, before, after}: BreakPlace,
  {regimes, verse, poems, even, matters, credits}: TextFacts,
  add: AddEvidence
): void {
  const {code, tables, signatures, affiliations, letterheads, quoted, labels} = regimes
  if (verse.has(after) && verse.has(before) && !after.pageBreak) {
    // Verse without marks shows no ends but these.
    if (after.gap > 0)
      add(
        'stanza',
        // A small letter says nothing where lines of verse begin so.
        after.head === 'lower' || isKoreanBreak(before.text, after.text)
          ? textWeights.verse
          : textWeights.stanza
      )
    else {
      const isRest = after.head === 'lower' && !poems.has(after)
      add('verse', isRest ? -textWeights.verse : textWeights.verse)
    }
  } else if (even.has(before) || even.has(after)) add('verse', textWeights.verse)
  if (isRow(before) || isRow(after)) add('table-row', textWeights.tableRow)
  if (continuation.test(before.text) || continuation.test(after.text))
    add('continuation-mark', textWeights.continuation)
  if (index < issueReach && (isIssueLine(before.text) || isIssueLine(after.text)))
    add('issue-line', textWeights.issueLine)
  if (after.gap > 0 && (caption.test(before.text) || caption.test(after.text)))
    add('caption', textWeights.caption)
  if ([code, tables, signatures].some((kept) => kept.has(before) || kept.has(after)))
    add('kept-line', textWeights.keptLine)
  if (matters.goesOn.has(after)) add('matter-of-paper', -textWeights.matter)
  else if (matters.ends.has(before)) add('below-matter', textWeights.matter)
  if (affiliations.has(after)) add('affiliation', textWeights.affiliation)
  if (letterheads.has(before) || letterheads.has(after)) add('letterhead', textWeights.letterhead)
  if (credits.has(before) || credits.has(after)) add('credit-line', textWeights.creditLine)
  if (quoted.get(before) !== quoted.get(after)) add('quoted-otherwise', textWeights.quotedOtherwise)
  if (labels.has(after)) add('label-line', textWeights.labelLine)
  else if (after.gap > 0 && isLabelledBelow(before, after))
    add('label-below-line', textWeights.labelBelow)
  else if (
    labels.has(before) &&
    (after.gap > 0 || /^【[^】]+】$/u.test(after.text)) &&
    after.head !== 'lower'
  )
    add('label-line', textWeights.labelLine)
}

const isLabelledBelow = (before: Fit, after: Fit) =>
  before.tail === 'letter' && /^\p{Lu}\p{Ll}{2,15}: \S/u.test(after.text) && slackOf(before) > 2

/** Among so many first lines of a text the name of a paper stands, with the date. */
const issueReach = 5

const continuation =
  /^[（(【[〔]?\s*(?:下转|下轉|上接|转|轉|接)第?\s*[\d一二三四五六七八九十]{1,3}\s*版[^，。]{0,12}[）)】\]〕]?$|^[([](?:cont(?:inue|['’])?d|see|turn\s+to)\b[^()]{1,30}\bpage\s[^()]{1,16}[)\]]$/iu
const caption =
  /^(?:[▲△◆]\s*|[上下左右]?[图圖](?:为|為|[一二三四五六七八九十\d]{1,3}[\s：:])|(?:Fig(?:ure)?|Abb(?:ildung)?|Plate|Tafel|Planche)\.?\s?\d)/u

/** Cells far apart, three at least, with figures: `March      7     4`; columns side by side have words. */
function isRow({face, text}: Fit): boolean {
  if (face === 'cjk' || !text.includes('    ') || !/ {4,}\S.*? {4,}\S/.test(text)) return false
  return text
    .split(/ {4,}/)
    .slice(1)
    .every((cell) => /^\S?\d/.test(cell))
}
