import {slackOf} from '../../breaks/features.ts'
import type {Fit} from '../../lines/fit.ts'
import {isSentenceEnd} from '../../lines/line-ends.ts'
import {isDropCap} from '../drop-cap.ts'
import {isCapitalLine, isSetIn, startsCapitals} from '../headline-lines.ts'
import type {AddEvidence, BreakPlace, TextFacts} from './text-facts.ts'
import {textWeights} from './text-weights.ts'

/** How the lines stand on the page: apart, in capitals, far to the right, with room left. */
export function lookEvidence(
  {index, above, before, after}: BreakPlace,
  facts: TextFacts,
  add: AddEvidence
): void {
  const {regimes, parted, boxed, heads, bracketed, latin, wide, asides} = facts
  if (regimes.alone[index]! > 0) add('paragraph-a-line', regimes.alone[index]!)
  if (
    isDropCap(before.text, after.text) &&
    // `雨` above `四（1）班　周小船`, or above a paragraph that is set in, is a title.
    !parted.has(after) &&
    !isSetIn(after) &&
    (!above || isSentenceEnd(above.tail) || before.face !== 'cjk')
  )
    add('drop-cap', -textWeights.dropCap)
  if ((after.gap > 0 || after.pageBreak) && boxed.has(after))
    add('next-line-stands-alone', textWeights.standsAlone)
  if (after.gap > 0 && boxed.has(before)) add('line-stands-alone', textWeights.standsAlone)
  if (heads.has(after)) add('head-of-set-in', textWeights.headOfSetIn)
  if (bracketed.has(before) || bracketed.has(after)) add('bracketed-line', textWeights.bracketed)
  if (latin.first.has(after)) add('before-headline', textWeights.aboveHead)
  if (latin.last.has(before)) add('after-headline', textWeights.belowHead)
  if (wide.has(before) || wide.has(after)) add('wider-than-column', textWeights.wide)
  if (parted.has(before) || parted.has(after)) add('parted-by-space', textWeights.parted)
  if (isSetRight(before) && (after.indent < after.measure * 0.2 || day.test(after.text)))
    add('set-right', textWeights.setRight)
  if (hasRoom(before, after)) add('room-left', textWeights.room)
  // What stands alone says so itself.
  const isAlone = boxed.has(before) || boxed.has(after)
  const setting = isAlone ? undefined : facts.settings.get(after)
  if (setting === 'blanks-between') add(setting, textWeights.blanksBetween)
  else if (setting) add(setting, -textWeights.atTheMargin)
  if (/^[[(]/.test(after.text) && asides.has(firstWord(after.text)))
    add('seen-inside-lines', -textWeights.aside)
  if (isCapitalLine(before) && /^\p{Lu}{2,}\b/u.test(after.text)) {
    // An address in capitals that runs on: `MY LORDS,` and `AND GENTLEMEN:—I rise`.
  } else if (isCapitalLine(before) !== (isCapitalLine(after) || startsCapitals(before, after)))
    add('capitals', textWeights.capitals)
}

const firstWord = (text: string) => /^\S+/.exec(text)?.[0] ?? ''

/** A date below who signs. */
const day = /^[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?[日號号]$/u

/** A place and a date at the right edge of a letter, a name below it. */
function isSetRight({indent, width, measure}: Fit): boolean {
  return indent > measure * 0.4 && width < measure * 0.5
}

function hasRoom(before: Fit, after: Fit): boolean {
  // A word that is divided says that no room was left, whatever was seen of the measure.
  if (after.carried > 0 || before.tail === 'hyphen') return false
  return slackOf(before) > before.measure * 0.45
}
