import type {Dice} from '../../dice.ts'
import type {Options} from '../../options/options.ts'
import type {Writer} from '../../texts/writer.ts'

/** What a kind writes with. */
export interface Writing {
  readonly writer: Writer
  readonly dice: Dice
  readonly options: Options
  /** The kicker that all articles of the page have. */
  readonly kicker?: string
}

/** A head in capitals, or with each word capital, as the page has it. */
export function inCase(text: string, options: Options): string {
  if (options.headlineCase === 'upper') return text.toUpperCase()
  if (options.headlineCase === 'title' && options.language === 'en')
    return text.replace(/(?<![’'\p{L}])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase())
  return text
}
