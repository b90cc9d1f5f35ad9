import type {Topic} from '../../texts/grammar.ts'
import {formByline, type SignedBy} from '../heads/form-byline.ts'
import {formDecks} from '../heads/form-deck.ts'
import {dressHeadline, headlineRuleOf, isWhole} from '../heads/form-headline.ts'
import {formKicker} from '../heads/form-kicker.ts'
import {inCase, type Writing} from '../heads/writing.ts'
import {writeOpening} from '../matter/write-opening.ts'
import {numberLine} from './number-line.ts'
import type {ScriptBuilder} from './start-script.ts'

/** A name for an article, in the form that the page has. */
export function writeByline(at: Writing, topic: Topic): SignedBy {
  const {writer, options} = at
  if (options.bylineForm !== 'plain') return formByline(at, topic)
  const print = (name: string) =>
    options.isNameSpread && /^\p{sc=Han}{2}$/u.test(name) ? [...name].join(' ') : name
  if (options.bylineRule === 'byline') return writer.signed('byline', topic, print)
  const author = writer.text('name')
  if (options.bylineRule === 'name') return {line: print(author), author}
  const office = writer.text('office', topic)
  if (options.bylineRule === 'office-name') return {line: `${office} ${print(author)}`, author}
  return {
    line: writer.isSpaced ? `${print(author)}, ${office}` : `${print(author)}（${office}）`,
    author
  }
}

/** Print a byline with what stands below it. */
export function addByline(script: ScriptBuilder, signed: SignedBy, runsOn?: string): void {
  script.add('byline', signed.line, runsOn)
  for (const line of signed.more ?? []) script.add('byline', line)
  for (const line of signed.from ?? []) script.add('body', line)
}

/**
 * The head of an article in the order in which the page has it: kicker, number, headline lines,
 * deck, byline.
 */
export function writeHead(
  at: Writing,
  script: ScriptBuilder,
  index: number,
  topic: Topic,
  signed: SignedBy | undefined
): void {
  const {writer, dice, options} = at
  if (options.byline === 'top' && signed) addByline(script, {...signed, from: []})
  if (options.kicker === 'each' || (options.kicker === 'some' && dice.chance(0.5)))
    script.add('kicker', at.kicker ?? formKicker(at, topic))
  if (options.byline === 'above' && signed) addByline(script, {...signed, from: []})
  if (options.stamp === 'above') script.add('dateline', writer.line('stamp'))
  for (const line of headlineOf(at, index, topic)) script.add('headline', line)
  if (options.byline === 'same-line' && signed)
    addByline(script, signed, writer.isSpaced ? '   ' : '\u3000')
  if (options.byline === 'under-title' && signed) addByline(script, signed)
  if (options.deck === 'each' || (options.deck === 'some' && dice.chance(0.5)))
    for (const deck of formDecks(at, topic)) script.add('deck', deck)
  if (/^(?:below|box|some)$/.test(options.byline) && signed) addByline(script, signed)
  if (options.stamp === 'below') script.add('dateline', writer.line('stamp'))
  writeOpening(at, script, topic)
}

/** Lines of a headline with its number, as they are printed one below the other. */
export function headlineOf(at: Writing, index: number, topic: Topic): string[] {
  const {writer, dice, options} = at
  const shared = options.sharesWords ? topic : {}
  const number = numberLine(options, index, writer)
  if (options.numbering === 'number-alone' || options.numbering === 'version') return [number]
  const plain: string[] = []
  const rule = headlineRuleOf(at)
  const isOne = options.headlineLines === 1 || isWhole(rule)
  const count = isOne ? 1 : dice.between(1, options.headlineLines)
  for (let line = 0; line < count; line++) plain.push(inCase(writer.line(rule, shared), options))
  const texts = dressHeadline(at, plain, shared)
  if (options.headlineStop && !(isWhole(rule) && /[.?!。？！]$/.test(texts.at(-1)!)))
    texts.push(texts.pop()! + (writer.isSpaced ? '.' : '。'))
  if (number === '') return texts
  // The number stands on the title's line, or on one of its own above it.
  if (options.numberAbove) return [number, ...texts]
  const gap = writer.isSpaced ? ' ' : number.endsWith('、') ? '' : '\u3000'
  return [number + gap + texts[0], ...texts.slice(1)]
}
