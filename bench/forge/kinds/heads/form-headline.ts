import type {HeadlineRule} from '../../options/options.ts'
import type {Topic} from '../../texts/grammar.ts'
import {inCase, type Writing} from './writing.ts'

const forms: readonly HeadlineRule[] = [
  'headline',
  'title',
  'heading',
  'headWord',
  'headName',
  'headLong',
  'headAsk',
  'headSaid',
  'headColon',
  'headDate',
  'headSlogan'
]

/** The rule by which the headline of one article is made: the page's, or another for each. */
export function headlineRuleOf({dice, options}: Writing): HeadlineRule {
  return options.isHeadVaried ? dice.pick(forms) : options.headlineRule
}

/** Whether a headline of a rule is whole: no second phrase stands below it. */
export const isWhole = (rule: HeadlineRule): boolean =>
  /^(?:head(?:Word|Name|Long|Ask|Said|Colon|Date|Job|Event)|agreement|party)$/.test(rule)

/** A headline with what stands before, behind and below it, line by line. */
export function dressHeadline(at: Writing, plain: readonly string[], topic: Topic): string[] {
  const {writer, dice, options} = at
  const {headMark, headEnd, subtitle} = options
  if (headMark === '' && headEnd === '' && subtitle === 'none') return [...plain]
  const texts = [...plain]
  const last = texts.length - 1
  const more = subtitle === 'none' ? '' : inCase(writer.text('subtitle', topic), options)
  // What ends with a mark of its own has no second half on its line.
  const isOpen = !/[.?!:。？！：”」…]$/.test(texts[last]!)
  if (subtitle === 'colon' && isOpen) texts[last] += (writer.isSpaced ? ': ' : '：') + more
  if (subtitle === 'dash' && isOpen) texts[last] += (writer.isSpaced ? ' – ' : '——') + more
  if (headEnd !== '' && isOpen) texts[last] += endOf(headEnd, writer.isSpaced)
  const note = inCase(writer.text('bracketed', topic), options)
  const bracketed = writer.isSpaced ? `(${note})` : `（${note}）`
  if (subtitle === 'brackets') texts[last] += writer.space + bracketed
  if (subtitle === 'brackets-below' && dice.chance(0.7)) texts.push(bracketed)
  return marked(texts, headMark)
}

function endOf(mark: string, isSpaced: boolean): string {
  if (isSpaced) return mark
  return {':': '：', '.—': '。', '!': '！'}[mark] ?? '……'
}

function marked(texts: readonly string[], mark: string): string[] {
  const lines = [...texts]
  const isPair = mark.length === 2 && mark[1] !== ' '
  if (isPair) {
    lines[0] = mark[0]! + lines[0]!
    lines[lines.length - 1] += mark[1]!
  } else lines[0] = mark + lines[0]
  return lines
}
