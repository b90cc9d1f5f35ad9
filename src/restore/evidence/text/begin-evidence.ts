import {isDateline} from '../../../text/forms/dateline.ts'
import {startsForbidden} from '../../../text/punctuation.ts'
import {slackOf} from '../../breaks/features.ts'
import type {Fit} from '../../lines/fit.ts'
import {isSentenceEnd} from '../../lines/line-ends.ts'
import {isNumberAbove} from '../../regimes/index.ts'
import {isSetIn} from '../headline-lines.ts'
import {isSplitToken} from '../split-token.ts'
import type {AddEvidence, BreakPlace, TextFacts} from './text-facts.ts'
import {textWeights} from './text-weights.ts'

/** How the next line begins: with the mark of an item, a speaker, an indent. */
export function beginEvidence(
  {above, before, after}: BreakPlace,
  {regimes, speeches, setsIn}: TextFacts,
  add: AddEvidence
): void {
  if (after.face === 'cjk' && startsForbidden(after.text))
    add('mark-at-start', -textWeights.markAtStart)
  else if (regimes.items.has(after))
    add('item-counts-on', isInside(before, after) ? textWeights.countsInside : textWeights.countsOn)
  else if (speeches.has(after)) add('speaker', textWeights.speaker)
  else if (regimes.labelsAgain.has(after)) add('label-again', textWeights.labelLine)
  else if (startsItem(after.text)) add('item-marker', textWeights.itemMarker)
  if (after.gap > 0 && regimes.items.has(before) && after.head !== 'lower')
    add('below-item', textWeights.belowItem)
  if (after.gap > 0 && before.tail === 'letter' && isDateline(after.text))
    add('dateline', textWeights.dateline)
  if (isNumberAbove(above, before, after)) add('number-above-head', -textWeights.numberAbove)
  if (/[。！？…][”」』]/u.test(before.text.slice(-2)) && /^[“「『]/u.test(after.text)) {
    add('speech-after-speech', textWeights.speeches)
  }
  if (isSplitToken(before.text, after.text)) add('split-token', -textWeights.splitToken)
  if (isSetIn(after) && (!isSetIn(before) || (setsIn && isSentenceEnd(before.tail))))
    add('set-in', textWeights.setIn)
}

/** `the canton asks for 1) the ridge,` fills its line: below `a) the number of hives;`, which does not, an item begins. */
const isInside = (before: Fit, after: Fit) =>
  before.tail === 'comma' && (!before.text.endsWith(';') || slackOf(before) < after.need + 1)

const item =
  /^(?:第[一二三四五六七八九十百零〇\d]+[章节節條条回编編卷]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、，]|[①-⑳•●■◆※]|\d{1,2}[.．、)](?!\d)|[ivxIVX]{1,5}[.)]\s)\s*[\p{L}\p{N}“「《]/u
function startsItem(text: string): boolean {
  return item.test(text)
}
