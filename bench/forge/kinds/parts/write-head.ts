import type {Dice} from '../../dice.ts'
import type {Options} from '../../options/options.ts'
import type {Topic} from '../../texts/grammar.ts'
import type {Writer} from '../../texts/writer.ts'
import {numberLine} from './number-line.ts'
import type {ScriptBuilder} from './start-script.ts'

export interface Writing {
  readonly writer: Writer
  readonly dice: Dice
  readonly options: Options
}

/** A byline with the name in it. */
export interface SignedBy {
  readonly line: string
  readonly author: string
}

/** A name for an article, in the form that the page has. */
export function writeByline({writer, options}: Writing, topic: Topic): SignedBy {
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
  if (options.kicker === 'each' || (options.kicker === 'some' && dice.chance(0.5)))
    script.add('kicker', inCase(writer.line('kicker', topic), options))
  if (options.byline === 'above' && signed) script.add('byline', signed.line)
  for (const line of headlineOf(at, index, topic)) script.add('headline', line)
  if (options.byline === 'same-line' && signed)
    script.add('byline', signed.line, writer.isSpaced ? '   ' : '\u3000')
  if (options.deck === 'each' || (options.deck === 'some' && dice.chance(0.5)))
    script.add('deck', writer.line('deck', topic))
  if (/^(?:below|box|some)$/.test(options.byline) && signed) script.add('byline', signed.line)
}

/** Lines of a headline with its number, as they are printed one below the other. */
export function headlineOf(at: Writing, index: number, topic: Topic): string[] {
  const {writer, dice, options} = at
  const shared = options.sharesWords ? topic : {}
  const number = numberLine(options, index, writer)
  if (number !== '' && options.numbering === 'number-alone') return [number]
  const texts: string[] = []
  const count = options.headlineLines === 1 ? 1 : dice.between(1, options.headlineLines)
  for (let line = 0; line < count; line++)
    texts.push(inCase(writer.line(options.headlineRule, shared), options))
  if (options.headlineStop) texts.push(texts.pop()! + (writer.isSpaced ? '.' : '。'))
  if (number === '') return texts
  // The number stands on the title's line, or on one of its own above it.
  if (options.numberAbove) return [number, ...texts]
  const gap = writer.isSpaced ? ' ' : number.endsWith('、') ? '' : '\u3000'
  return [number + gap + texts[0], ...texts.slice(1)]
}

/** A head in capitals, or with each word capital, as the page has it. */
export function inCase(text: string, options: Options): string {
  if (options.headlineCase === 'upper') return text.toUpperCase()
  if (options.headlineCase === 'title' && options.language === 'en')
    return text.replace(/(?<![’'\p{L}])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase())
  return text
}
