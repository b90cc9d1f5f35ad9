import {isChineseFamily, isCompoundFamily, isKoreanFamily, japaneseFamily} from './family-names.ts'

/** Characters of names in Han, as a class of a regular expression. */
export const han = '\\u3400-\\u9fff\\uf900-\\ufaff々'
export const hanName = new RegExp(`^[${han}]{2,4}$`, 'u')
const hanOnly = new RegExp(`^[${han}ノヶ]{2,6}$`, 'u')
const hangulName = /^[\uac00-\ud7a3]{2,4}$/u

/** What a name scores at least that begins with a Japanese family name. */
export const knownFamily = 1.4

/** Whether a name begins with a Chinese or a Korean family name, and is no longer than such names are. */
export function isFamily(name: string): boolean {
  if (hangulName.test(name)) return isKoreanFamily(name)
  return hanName.test(name) && (isCompoundFamily(name) || isChineseFamily(name))
}

/** How much a word in Han, Hangul or Katakana looks like a name for itself; nothing when it cannot be one. */
export function scoreName(name: string, isJapanese: boolean): number | undefined {
  const length = [...name].length
  if (hangulName.test(name))
    return isKoreanFamily(name) && length === 3 ? 1.2 : length <= 4 ? 0 : undefined
  if (isCompoundFamily(name) && length <= 4) return 2.2
  const family = japaneseFamily(name)
  if (family > 0 && hanOnly.test(name) && length >= 3 && length <= family + 3) {
    if (isJapanese) return family > 1 ? 2 : 1.4
    if (family > 1) return 1
  }
  if (hanName.test(name) && isChineseFamily(name))
    return length === 2 ? 1.4 : length === 3 ? 1.6 : 0.2
  // Other names of the Sinosphere, and pen names: only the place can tell.
  if (hanOnly.test(name) && length <= 5) return 0
  if (/^[\p{Script=Katakana}ー]+[・·][\p{Script=Katakana}ー・·]+$/u.test(name)) return 1.5
  // `内尔·B·马什` of two names, and of more, which no title is.
  if (/^\p{Script=Han}+·\p{Script=Han}+$/u.test(name)) return 1.5
  if (/^\p{Script=Han}+(?:·\p{Script=Han}+){2,3}$/u.test(name)) return 2.5
  return
}
