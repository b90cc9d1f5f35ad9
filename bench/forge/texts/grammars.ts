import {en} from './en.ts'
import type {Grammar} from './grammar.ts'
import {toTraditional} from './traditional.ts'
import type {ForgeLanguage} from './writer.ts'
import {zh} from './zh.ts'

interface Voice {
  readonly grammar: Grammar
  /** What is done to every text of it. */
  readonly finish: (text: string) => string
}

const article = (text: string) => text.replace(/\b([Aa]) (?=[aeiou])/g, '$1n ')
const plain = (text: string) => text

/** The grammar of each language. */
export const grammars: Readonly<Record<ForgeLanguage, Voice>> = {
  'zh-Hans': {grammar: zh, finish: plain},
  'zh-Hant': {grammar: zh, finish: toTraditional},
  ja: {grammar: zh, finish: plain},
  ko: {grammar: en, finish: article},
  en: {grammar: en, finish: article},
  de: {grammar: en, finish: article},
  fr: {grammar: en, finish: article}
}
