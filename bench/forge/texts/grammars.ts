import {deForms} from './forms/de-forms.ts'
import {enForms} from './forms/en-forms.ts'
import {esForms} from './forms/es-forms.ts'
import {frForms} from './forms/fr-forms.ts'
import {itForms} from './forms/it-forms.ts'
import {jaForms} from './forms/ja-forms.ts'
import {koForms} from './forms/ko-forms.ts'
import {nlForms} from './forms/nl-forms.ts'
import {ptForms} from './forms/pt-forms.ts'
import {ruForms} from './forms/ru-forms.ts'
import {zhForms} from './forms/zh-forms.ts'
import type {Grammar} from './grammar.ts'
import {de} from './languages/de.ts'
import {en} from './languages/en.ts'
import {es} from './languages/es.ts'
import {fr} from './languages/fr.ts'
import {it} from './languages/it.ts'
import {ja} from './languages/ja.ts'
import {ko} from './languages/ko.ts'
import {nl} from './languages/nl.ts'
import {pt} from './languages/pt.ts'
import {ru} from './languages/ru.ts'
import {zh} from './languages/zh.ts'
import {toTraditional} from './traditional.ts'

/** A language that pages are made in, as a BCP 47 tag. */
export type ForgeLanguage =
  | 'zh-Hans'
  | 'zh-Hant'
  | 'ja'
  | 'ko'
  | 'en'
  | 'de'
  | 'fr'
  | 'es'
  | 'it'
  | 'nl'
  | 'pt'
  | 'ru'

interface Voice {
  readonly grammar: Grammar
  /** What is done to every text of it. */
  readonly finish: (text: string) => string
}

const plain = (text: string) => text
/** Capitals after a full stop and an opening quotation mark. */
const withCapitals = (text: string) =>
  text.replace(/(?<=\p{L}{3}[.?!] |[“„»] ?)\p{Ll}/gu, (letter) => letter.toUpperCase())
const withArticles = (text: string) =>
  withCapitals(text)
    .replace(/\b([Aa]) (?=[aeiou])/g, '$1n ')
    .replace(/\.” (?=(?:said|asked|cried)\b|\p{Lu}[^.“”]* replied)/gu, ',” ')
const elided = (text: string) =>
  text
    .replace(/\b([Ll]a|[Ll]e) (?=[aeiouéèêh])/g, (word) => `${word[0]}’`)
    .replace(/\b([Dd])e (?=[AEIOUaeiouéèêÉ])/g, '$1’')
    .replace(/\b([Qq]u)e (?=[aeioué])/g, '$1’')
/** `은` and `는`, `을` and `를`, `이` and `가`, `과` and `와` by what stands before them. */
const withParticles = (text: string) =>
  text.replace(/([가-힣])(은|을|이|과)(?=[ ,.“”]|$)/g, (whole, last: string, particle: string) =>
    (last.charCodeAt(0) - 0xac00) % 28 === 0
      ? last + {은: '는', 을: '를', 이: '가', 과: '와'}[particle]!
      : whole
  )

/** The grammar of each language. */
/** What texts are built of, and what forms have of their own. */
const both = (texts: Grammar, forms: Grammar): Grammar => new Map([...forms, ...texts])

export const grammars: Readonly<Record<ForgeLanguage, Voice>> = {
  'zh-Hans': {grammar: both(zh, zhForms), finish: plain},
  'zh-Hant': {grammar: both(zh, zhForms), finish: toTraditional},
  ja: {grammar: both(ja, jaForms), finish: plain},
  ko: {grammar: both(ko, koForms), finish: withParticles},
  en: {grammar: both(en, enForms), finish: withArticles},
  de: {grammar: both(de, deForms), finish: withCapitals},
  es: {grammar: both(es, esForms), finish: withCapitals},
  it: {grammar: both(it, itForms), finish: withCapitals},
  nl: {grammar: both(nl, nlForms), finish: withCapitals},
  pt: {grammar: both(pt, ptForms), finish: withCapitals},
  ru: {grammar: both(ru, ruForms), finish: withCapitals},
  fr: {grammar: both(fr, frForms), finish: (text) => withCapitals(elided(text))}
}
