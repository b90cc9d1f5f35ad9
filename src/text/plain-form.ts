import {unradical} from './radicals.ts'

/**
 * Characters that exist for old encodings or for typesetting, as ranges of a character class:
 * ligatures, Kangxi radicals, CJK radicals, compatibility ideographs.
 */
export const compatibilityForms = '\\ufb00-\\ufb06\\u2f00-\\u2fd5\\u2e80-\\u2ef3\\uf900-\\ufaff'

const form = new RegExp(`[${compatibilityForms}\\u00ad]`, 'g')

/**
 * The characters that stand in a book for those of a page: ligatures spelled out, radicals as the
 * characters that they stand for, without soft hyphens.
 *
 * @param text
 *   Any text.
 */
export function plainForm(text: string): string {
  return text.replaceAll(form, (found) => (found === '\u00ad' ? '' : plainCharacter(found)))
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
