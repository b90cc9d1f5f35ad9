import phrases from 'phrases'
import {fillPlaces, type Say} from '../publish/pages/fill-places.ts'

/** Languages that the page speaks, as their speakers call them. */
export const tongues = {en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文'} as const

/** The language that the page speaks: as a person chose it here, else as the browser is set. */
export const spoken: keyof typeof tongues = chosen() ?? preferred()

const table = new Map(phrases.map((one) => [one.en, one]))

/** Say a sentence of the page in its language. */
export const say: Say = (phrase, values = {}) =>
  fillPlaces(table.get(phrase)?.[spoken] ?? phrase, values)

/** Speak another language from now on: the page begins anew. */
export function speak(language: string): void {
  try {
    localStorage.setItem(key, language)
  } catch {
    // Some browsers keep nothing for a page from a file: it speaks so this once.
  }
  location.reload()
}

const key = 'collate-language'

function chosen(): keyof typeof tongues | undefined {
  try {
    const stored = localStorage.getItem(key) ?? ''
    return stored in tongues ? (stored as keyof typeof tongues) : undefined
  } catch {
    return undefined
  }
}

function preferred(): keyof typeof tongues {
  const [first = 'en'] = navigator.languages
  if (!/^zh\b/i.test(first)) return 'en'
  return /hant|tw|hk|mo/i.test(first) ? 'zh-Hant' : 'zh-Hans'
}
