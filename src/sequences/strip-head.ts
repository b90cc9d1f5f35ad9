/** Marks that are put around heads: `☆第一章☆`, `ˇ第一章ˇ`, `==== Chapter 3 ====`. */
const decoration = '[\\s　#＃=＝☆★◆◇■□●○◎※ˇ*＊_~～|]'
const ornaments = new RegExp(`^${decoration}+|${decoration}+$`, 'gu')
/** Markup that others left: `<h3>1</h3>`, Aozora's `［＃５字下げ］二［＃「二」は中見出し］`. */
const markup = /<!--.*?-->|<\/?\w+[^>]*>|［＃[^］]*］/gu

/** `ХIV`, `XVII╤`: in Russian texts a numeral may have letters that look like Latin ones, or what became of them. */
const mixedNumeral = /^[IVXLХІ╤]{1,8}(?=[\s.:—–-]|$)/u

/** `[ 7 ]`, `(IV)`: a number that stands alone in brackets. */
const bracketed = /^(?:\[\s*(\d{1,3}|[IVXLC]{1,7})\s*\]|\(\s*([IVXLC]{1,7})\s*\))$/u

/** A line without the marks and the markup around a head, and with its numeral in Latin letters. */
export function stripHead(line: string): string {
  const text = /[<［]/.test(line) ? line.replace(markup, '') : line
  return text
    .replace(ornaments, '')
    .replace(bracketed, '$1$2')
    .replace(mixedNumeral, (word) => word.replace(/Х/g, 'X').replace(/[І╤]/g, 'I'))
}
