import {unradical} from './radicals.ts'

/**
 * Characters that exist for old encodings or for typesetting, as ranges of a character class:
 * ligatures, Kangxi radicals, CJK radicals, compatibility ideographs.
 */
export const compatibilityForms = '\\ufb00-\\ufb06\\u2f00-\\u2fd5\\u2e80-\\u2ef3\\uf900-\\ufaff'

const form = new RegExp(`[${compatibilityForms}\\u00ad户戸]`, 'g')

/** The one Kangxi radical that stands for another character in each script: `⼾` for 户, 戶 or 戸. */
export const door = '\u2f3e'

/** What `door` stands for in a text of a language, a BCP 47 tag. */
export function doorOf(language: string): string {
  if (/^ja\b/i.test(language)) return '戸'
  return /^zh\b(?!-(?:Hant|TW|HK|MO)\b)/i.test(language) ? '户' : '戶'
}

/**
 * The characters that stand in a book for those of a page: ligatures spelled out, radicals as the
 * characters that they stand for, without soft hyphens. For comparison: the three forms of a door are
 * one.
 *
 * @param text
 *   Any text.
 */
export function plainForm(text: string): string {
  return text.replaceAll(form, (found) =>
    found === '\u00ad' ? '' : /[户戸]/.test(found) ? '戶' : plainCharacter(found)
  )
}

/**
 * The same for one of `compatibilityForms`.
 *
 * @param character
 *   One character.
 */
export function plainCharacter(character: string): string {
  return unradical(character.normalize('NFKC'))
}
