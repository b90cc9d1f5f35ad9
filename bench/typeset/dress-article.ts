import type {Dice} from '../forge/dice.ts'
import {hanNumber, romanNumber} from '../forge/kinds/parts/number-line.ts'
import type {Writer} from '../forge/texts/writer.ts'
import type {SheetArticle} from './sheet.ts'

/** How one sheet dresses its articles. */
export interface Dress {
  readonly kicker: 'kicker' | 'kickerLong' | 'rubric' | 'bar' | 'upper'
  readonly deck: 'clause' | 'stop' | 'sentence'
  readonly title: 'plain' | 'numbered' | 'colon' | 'dash' | 'brackets' | 'marked' | 'quoted'
  /** Paragraphs from one made inner heading to the next; 0 for none. */
  readonly headings: number
  readonly heading:
    | 'heading'
    | 'headWord'
    | 'headAsk'
    | 'headLong'
    | 'numbered'
    | 'roman'
    | 'clause'
  readonly ending: 'none' | 'about' | 'place-date' | 'sourceNote' | 'references'
}

/** Of each what a design's sheets may have; what is not named is plain. */
export type Dressing = {readonly [Name in keyof Dress]?: readonly Dress[Name][]}

const plain: Dress = {
  kicker: 'kicker',
  deck: 'clause',
  title: 'plain',
  headings: 0,
  heading: 'heading',
  ending: 'none'
}

/** One value of each for a sheet. */
export function throwDress(dressing: Dressing, dice: Dice): Dress {
  const of = <Name extends keyof Dress>(name: Name): Dress[Name] =>
    dressing[name] === undefined ? plain[name] : dice.pick<Dress[Name]>(dressing[name])
  return {
    kicker: of('kicker'),
    deck: of('deck'),
    title: of('title'),
    headings: of('headings'),
    heading: of('heading'),
    ending: of('ending')
  }
}

/** Who dresses, with which dice, which article from 0. */
export interface Dresser {
  readonly writer: Writer
  readonly dice: Dice
  readonly index: number
}

/** An article with its head in the forms of its sheet, and inner headings between its paragraphs. */
export function dressArticle(article: SheetArticle, dress: Dress, at: Dresser): SheetArticle {
  const {writer} = at
  const stop = writer.isSpaced ? '.' : '。'
  const deck =
    article.deck === '' || dress.deck === 'clause'
      ? article.deck
      : dress.deck === 'sentence'
        ? writer.paragraph('short')
        : article.deck.replace(/^——/, '') + stop
  return {
    ...article,
    kicker: article.kicker === '' ? '' : kickerOf(article.kicker, dress, writer),
    title: titleOf(article.title, dress, at),
    deck,
    paragraphs: [...headed(article.paragraphs, dress, at), ...endingOf(dress, at)]
  }
}

function kickerOf(kicker: string, dress: Dress, writer: Writer): string {
  switch (dress.kicker) {
    case 'kicker':
      return kicker
    case 'upper':
      return kicker.toUpperCase()
    case 'bar':
      return `${writer.line('rubric')} | ${kicker}`
    default:
      return writer.line(dress.kicker)
  }
}

function titleOf(lines: readonly string[], dress: Dress, {writer, index}: Dresser): string[] {
  const [first = '', ...others] = lines
  const {isSpaced} = writer
  const more = writer.text('subtitle')
  switch (dress.title) {
    case 'plain':
      return [...lines]
    case 'numbered':
      return [(isSpaced ? `${index + 1}. ` : `${hanNumber(index + 1)}、`) + first, ...others]
    case 'marked':
      return [`■ ${first}`, ...others]
    case 'quoted':
      return [isSpaced ? `“${first}”` : `《${first}》`, ...others]
    case 'colon':
      return [first + (isSpaced ? `: ${more}` : `：${more}`), ...others]
    case 'dash':
      return [first + (isSpaced ? ` – ${more}` : `——${more}`), ...others]
    case 'brackets': {
      const note = writer.text('bracketed')
      return [first, ...others, isSpaced ? `(${note})` : `（${note}）`]
    }
  }
}

/** Paragraphs with inner headings between them, none at the end. */
function headed(paragraphs: readonly string[], dress: Dress, at: Dresser): string[] {
  if (dress.headings === 0 || paragraphs.some((text) => text.startsWith('## ')))
    return [...paragraphs]
  let number = 0
  return paragraphs.flatMap((text, index) =>
    index > 0 && index % dress.headings === 0
      ? [`## ${headingOf(text, dress, at, ++number)}`, text]
      : [text]
  )
}

function headingOf(
  text: string,
  {heading}: Dress,
  {writer, dice}: Dresser,
  number: number
): string {
  const {isSpaced} = writer
  switch (heading) {
    case 'numbered':
      return `${number}. ${writer.line('heading')}`
    case 'roman':
      return isSpaced ? romanNumber(number) : hanNumber(number)
    case 'clause': {
      const clauses = text
        .split(isSpaced ? /[.,;:!?\n“”()—–]+/ : /[，。、；：？！\n“”「」『』（）…—《》]+/)
        .map((one) => one.trim())
        .filter(({length}) => (isSpaced ? length > 10 && length < 44 : length > 3 && length < 14))
      if (clauses.length === 0) return writer.line('heading')
      const clause = dice.pick(clauses)
      return clause[0]!.toUpperCase() + clause.slice(1)
    }
    default:
      return writer.line(heading)
  }
}

function endingOf({ending}: Dress, {writer, dice}: Dresser): string[] {
  switch (ending) {
    case 'none':
      return []
    case 'references':
      return [
        `## ${writer.line('referencesHead')}`,
        ...Array.from({length: dice.between(2, 5)}, () => writer.line('reference'))
      ]
    default:
      return [writer.line(ending)]
  }
}
