import {labelLanguage, readLabelBlock} from '../../templates/book-labels.ts'
import {fillPlaces, type Say} from './fill-places.ts'

export type {Say} from './fill-places.ts'

/**
 * Choose the language that the program itself speaks: on the command line, and on the review page.
 *
 * @param language
 *   BCP 47 tag, or a locale of the environment such as `zh_CN.UTF-8`; what `labels.yaml` has no
 *   phrases in is English.
 */
export function sayIn(language: string): Say {
  const key = spokenTag(language)
  return (phrase, values = {}) => fillPlaces(phraseIn(key, phrase), values)
}

/** The language that the program speaks when it is asked for one, as a tag of `labels.yaml`. */
export function spokenTag(language: string): string {
  const key = labelLanguage(language.replace(/\..*$/, '').replaceAll('_', '-'))
  return key.startsWith('zh') ? key : 'en'
}

/** English needs no table. */
function phraseIn(language: string, phrase: string): string {
  if (language === 'en') return phrase
  table ??= new Map((readLabelBlock('phrases') as Phrase[]).map((one) => [one.en, one]))
  return table.get(phrase)?.[language] ?? phrase
}

type Phrase = Readonly<Record<string, string>> & {readonly en: string}
let table: Map<string, Phrase> | undefined
