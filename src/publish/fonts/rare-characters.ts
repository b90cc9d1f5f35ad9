import iconv from 'iconv-lite'
import {labelLanguage} from '../../templates/book-labels.ts'

/**
 * Find the Han characters that a device may have no glyph for: those beyond the sets that every
 * face of a language has (GB 2312, the first level of Big5, JIS X 0208).
 *
 * ```text
 * 单瑞𬀩   𬀩 in a book in zh-Hans
 * ```
 *
 * @param text
 *   Text of the book.
 * @param language
 *   Of the book, as a BCP 47 tag.
 * @returns
 *   Each once, in the order of Unicode; none for languages that are not written in Han.
 */
export function findRareCharacters(text: string, language: string): string[] {
  const set = sets[labelLanguage(language)]
  if (!set) return []
  const characters = new Set(text.match(/\p{Unified_Ideograph}/gu))
  return [...characters]
    .filter((character) => {
      const bytes = iconv.encode(character, set.encoding)
      return bytes.length !== 2 || !set.has(bytes[0]!, bytes[1]!)
    })
    .sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!)
}

/** Which bytes of a larger encoding are of the set. */
const sets: Readonly<
  Record<string, {encoding: string; has: (lead: number, trail: number) => boolean}>
> = {
  // GBK has the rows of GB 2312 where both bytes are high.
  'zh-Hans': {encoding: 'gbk', has: (lead, trail) => lead >= 0xb0 && lead <= 0xf7 && trail > 0xa0},
  'zh-Hant': {encoding: 'big5', has: (lead) => lead >= 0xa4 && lead <= 0xc6},
  ja: {encoding: 'shift_jis', has: (lead) => lead >= 0x88 && lead <= 0xea}
}
