import {hasAlphabet} from '../../../text/forms/alphabet.ts'
import {cardinals} from '../../../text/language/number-words.ts'

/** A page's number as a line shows it. */
export interface PageMark {
  /** As printed, in digits of half a width: `12`, `xii`, `S699`. */
  readonly folio: string
  /** Its value; not a number for one with a letter. */
  readonly value: number
  /** What stands around it: words that say so, marks on both sides, other words, or nothing. */
  readonly kind: 'worded' | 'framed' | 'bare' | 'beside'
}

const han = '一二三四五六七八九十百〇零'
const number = `[A-Z]?\\d{1,5}|[ivxlc]{1,7}|[${han}]{1,5}`
/** `Page 4 of 7`, `[Page 12]`, `Seite 3 von 9`; far behind words, too. */
const inAlphabet = [
  new RegExp(
    `^[[(（【〔]*(?:page|pag|p|pg|seite|página|pagina|pág|strana|strona|стр|страница)\\.?\\s*(${number})(?:\\s*(?:of|von|de|sur|di|z|из|/)\\s*\\d{1,5})?[\\])）】〕]*$`,
    'iu'
  ),
  /^\S.*\S\s{3,}[[(]?(?:page|seite|página)\s+(\d{1,4})(?:\s*(?:of|von|de)\s*\d+)?[\])]?$/iu
]
/** `第12页 共18页`, `第 12 页/共 18 页`, `공 7쪽 중 3쪽`, `12ページ`. */
const worded = [
  new RegExp(
    `^[[(（【〔]?第\\s*(${number})\\s*[页頁]\\s*[/／,，、|｜]?\\s*(?:[(（]?[共总總]\\s*[\\d${han}]+\\s*[页頁][)）]?)?[\\])）】〕]?$`,
    'u'
  ),
  new RegExp(
    `^[共总總]\\s*[\\d${han}]+\\s*[页頁]\\s*[/／,，、|｜]?\\s*第\\s*(${number})\\s*[页頁]$`,
    'u'
  ),
  /^[\p{Pd}(（]?\s*(?:제\s*)?(\d{1,4})\s*(?:쪽|ページ|[页頁])\s*[\p{Pd})）]?$/u
]
/** `- 12 -`, `— 12 —`, `~12~`, `·5·`: a mark on both sides. */
const framed = new RegExp(`^[\\p{Pd}─~～·•・*=◆]+\\s*(${number})\\s*[\\p{Pd}─~～·•・*=◆]+$`, 'u')
/** `3 / 18`. */
const ofTotal = /^(\d{1,4})\s*[/／]\s*(\d{1,4})$/
/** `25`, `xii`, `[12]`, `(12)`, `— 25`, `25.`. */
const bare = /^[\s\p{Pd}·•・.[(（]*(\d{1,4}|[ivxlc]{1,7})[\s\p{Pd}·•・.\])）]*$/u
/** No digit but one that a letter was misread as: `THE1R`, `INN5`. */
const misread = String.raw`(?:\D|(?<=\p{L})\d|\d(?=\p{L}))*`
/** `12 | The Ferry`, `The Ferry 12`, `32    TWO WALKS`. */
const beside = new RegExp(
  String.raw`^(?:(\d{1,4})\s*[|｜·•]?\s+${misread}\p{L}${misread}|${misread}\p{L}${misread}\s[|｜·•]?\s*(\d{1,4}))$`,
  'u'
)
/** `第三章　雨年　　32`, `·32·　　雨年`: words with numbers of their own, the page's far from them. */
const farBeside =
  /^(?:[·•\p{Pd}]?(\d{1,4})[·•\p{Pd}]?(?:\s{2,}|　)\D.*\p{L}.*|.*\p{L}.*\D(?:\s{2,}|　)[·•\p{Pd}]?(\d{1,4})[·•\p{Pd}]?)$/u
/** `Page Twelve`. */
const spelled = /^[[(]?(?:page|seite|página|pagina)\s+(\p{L}+(?:[-\s]\p{L}+)?)[\])]?$/iu
/** What is tried where no word says what a number is; the last two take long to compile, and few lines have a number at an end. */
const unworded: readonly {
  readonly kind: PageMark['kind']
  readonly form: RegExp
  readonly mayBe?: RegExp
}[] = [
  {kind: 'framed', form: framed},
  {kind: 'bare', form: bare},
  {kind: 'beside', form: beside, mayBe: /^\d|\d$/},
  {kind: 'beside', form: farBeside, mayBe: /^.?\d|\d.?$/u}
]
const longest = 80
const mayCount = /[\d０-９ivxlc]|[页頁]|^.?(?:Page|PAGE|Seite)\s/u

/**
 * Read the page's number out of a line that says nothing else, or little else.
 *
 * @param printed
 *   A printed line without white space at its ends.
 * @returns
 *   The number and how it stands; nothing for a line that has none.
 */
export function readPageMark(printed: string): PageMark | undefined {
  if (printed.length > longest || !mayCount.test(printed)) return
  const text = printed.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
  const isAlphabetic = hasAlphabet(text)
  for (const form of isAlphabetic ? [...inAlphabet, ...worded] : worded) {
    const folio = form.exec(text)?.[1]
    if (folio !== undefined) return {folio, value: readValue(folio), kind: 'worded'}
  }
  const word = isAlphabetic ? spelled.exec(text)?.[1] : undefined
  const value = word && cardinals.get(word.toLowerCase().replace(/\s/, '-'))
  if (value) return {folio: String(value), value, kind: 'worded'}
  const total = ofTotal.exec(text)
  if (total && Number(total[1]) <= Number(total[2]) && Number(total[2]) > 1)
    return {folio: total[1]!, value: Number(total[1]), kind: 'framed'}
  for (const {kind, form, mayBe} of unworded) {
    if (mayBe && !mayBe.test(text)) continue
    const match = form.exec(text)
    const folio = match?.[1] ?? match?.[2]
    if (folio !== undefined) return {folio, value: readValue(folio), kind}
  }
  return
}

const romans: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10, l: 50, c: 100}

function readValue(folio: string): number {
  if (/^\d+$/.test(folio)) return Number(folio)
  if (!/^[ivxlc]+$/.test(folio)) return Number.NaN
  let sum = 0
  for (let at = 0; at < folio.length; at++) {
    const value = romans[folio[at]!]!
    sum += value < (romans[folio[at + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum
}
