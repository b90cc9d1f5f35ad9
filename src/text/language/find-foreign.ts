import {detectLanguage} from './detect-language.ts'
import {countFunctionWords, functionWords} from './function-words.ts'

/** A run of another language: offsets in the text that was looked at, and a BCP 47 tag. */
interface ForeignRun {
  readonly start: number
  readonly end: number
  readonly language: string
}

// Longer than a name, and than the title of most books.
const fewestWords = 4
const fewestFunctionWords = 2
// `die`, `in` and `me` are words of more than one language: the other must be far ahead.
const mostOfMain = 1 / 3
// Every fourth word of a sentence is such a word; of a list of names hardly one is.
const fewestShare = 0.25
const fewestKana = 4
const fewestHangul = 5
const fewestHan = 6
const fewestLetters = 10

/**
 * The language of a piece of text that stands for itself: a paragraph, a quotation, italics.
 *
 * Only what is sure is said: a script that one language has, or words that no sentence of the other
 * would have so many of.
 *
 * ```text
 * Je ne sais pas ce que vous voulez.   fr in an English book
 * Le Comte de Bragelonne               nothing: a name
 * ```
 *
 * @param text
 *   Its text.
 * @param main
 *   Language of the book: a BCP 47 tag.
 * @returns
 *   Tag of another language; nothing when it is the book's, or when it is not sure.
 */
export function findForeignLanguage(text: string, main: string): string | undefined {
  if (isEastern(main) && !otherLetter.test(text)) return undefined
  const letters = countLetters(text)
  if (letters.all === 0) return undefined
  const found = scriptLanguage(text, letters, main)
  return found && primary(found) !== primary(main) ? found : undefined
}

/**
 * Find the runs of another language in the running text of one language, by their script.
 *
 * ```text
 * 他说“The night is dark and full of stars”。   en: The … stars
 * 老板说「いらっしゃいませ」。                        ja: いらっしゃいませ
 * 他们用 iPhone 拍照。                              nothing: a name
 * ```
 *
 * @param text
 *   Text without markup.
 * @param main
 *   Language of the book: a BCP 47 tag.
 * @returns
 *   Runs in order, which do not overlap.
 */
export function findForeignRuns(text: string, main: string): ForeignRun[] {
  if (isEastern(main) && !otherLetter.test(text)) return []
  const runs: ForeignRun[] = []
  const add = function (start: number, value: string): void {
    const trimmed = value.trimEnd()
    const language = findForeignLanguage(trimmed, main)
    const isTaken = runs.some((run) => start < run.end && run.start < start + trimmed.length)
    if (language && !isTaken) runs.push({start, end: start + trimmed.length, language})
  }
  const isAllLatin = !beyondLatin.test(text)
  if (isEastern(main)) for (const match of text.matchAll(latinRun)) add(match.index, match[0])
  if (!isAllLatin && kana.test(text) && primary(main) !== 'ja') {
    for (const match of text.matchAll(passage)) {
      const [, mark, value] = match as unknown as [string, string, string]
      const {index, japanese} = japaneseIn(value, mark !== '')
      add(match.index + mark.length + index, japanese)
    }
  }
  if (!isAllLatin && primary(main) !== 'ko') {
    for (const match of text.matchAll(hangulRun)) add(match.index, match[0])
  }
  if (!isEastern(main)) {
    if (!isAllLatin) for (const match of text.matchAll(hanRun)) add(match.index, match[0])
    for (const match of text.matchAll(quotation)) add(match.index + 1, match[0].slice(1, -1))
  }
  if (!isAllLatin) for (const match of text.matchAll(otherRun)) add(match.index, match[0])
  return runs.sort((a, b) => a.start - b.start)
}

// Most paragraphs have nothing else, and are not looked at any closer.
/** A letter that is no common Han. */
const otherLetter = /[^\P{L}\u3005-\u3007\u3400-\u9FFF]/u
/** What is neither Latin nor general punctuation. */
const beyondLatin = /[^\0-\u02FF\u2000-\u206F]/

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const latinRun =
  /\p{Script=Latin}[\p{Script=Latin}\p{M}\d '’.,;:!?&/–—-]*[\p{Script=Latin}\p{M}.!?]/gu
/** What stands between quotation marks, brackets or the ends of sentences, with the mark before it. */
const passage = /([“‘"「『（(《〈〔【]?)([^“”‘’"「」『』（）()《》〈〉〔〕【】。！？!?\n]+)/gu
const quotation = /[“«"][^“”«»"]+[”»"]/gu
const hangulRun = /\p{Script=Hangul}(?:[\p{Script=Hangul}\d\s,.!?'"-]*[\p{Script=Hangul}.!?])?/gu
const hanRun =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、，。：；！？「」『』《》（）“”…]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー。！？])?/gu
const otherRun =
  /\p{Script=Greek}[\p{Script=Greek}\p{M}\s,.;·'’]*|\p{Script=Hebrew}[\p{Script=Hebrew}\p{M}\s,.]*|\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}\s\d,.;:!?«»—–-]*/gu

/** All of a quotation that has much kana; of other passages from the first kana to the last. */
function japaneseIn(value: string, isQuoted: boolean): {index: number; japanese: string} {
  if (isQuoted && isJapanese(value, countLetters(value))) return {index: 0, japanese: value}
  const index = Math.max(0, value.search(kana))
  return {
    index,
    japanese: /.*[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.exec(value.slice(index))?.[0] ?? ''
  }
}

/** A の in the name of a shop, or a name in katakana, is no Japanese; nor is Chinese that quotes some. */
function isJapanese(text: string, letters: Letters): boolean {
  if (letters.kana < fewestKana || !/\p{Script=Hiragana}/u.test(text)) return false
  const outside = countLetters(text.replace(/「[^」]*」|“[^”]*”|『[^』]*』/g, ''))
  return [letters, outside].every(({kana, han}) => kana >= (kana + han) * 0.25)
}

interface Letters {
  readonly all: number
  readonly latin: number
  readonly han: number
  readonly kana: number
  readonly hangul: number
}

function countLetters(text: string): Letters {
  let [all, latin, han, kanas, hangul] = [0, 0, 0, 0, 0]
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (code < 0x80) {
      const small = code | 0x20
      if (small < 0x61 || small > 0x7a) continue
      all++
      latin++
    } else if (code >= 0x4e00 && code < 0xa000) {
      all++
      han++
    } else {
      if (/\p{L}/u.test(character)) all++
      if (/\p{Script=Latin}/u.test(character)) latin++
      else if (kana.test(character)) kanas++
      else if (/\p{Script=Hangul}/u.test(character)) hangul++
      else if (/\p{Script=Han}/u.test(character)) han++
    }
  }
  return {all, latin, han, kana: kanas, hangul}
}

function scriptLanguage(text: string, letters: Letters, main: string): string | undefined {
  const {all, latin, han, kana, hangul} = letters
  const isMost = (count: number) => count > all * 0.9
  if (isMost(latin)) return latinLanguage(text, main)
  if (isMost(hangul)) return hangul >= fewestHangul ? 'ko' : undefined
  if (isMost(han + kana) && kana > 0) return isJapanese(text, letters) ? 'ja' : undefined
  // Without kana it is Chinese only where its own particles stand in it, and Korean may write Han.
  if (isMost(han)) {
    const isChinese = han >= fewestHan && (text.match(chinese)?.length ?? 0) >= 2
    return isChinese && !/^(?:ja|ko)\b/i.test(main) ? detectLanguage(text) : undefined
  }
  if (all < fewestLetters) return undefined
  if (isMost(text.match(/\p{Script=Greek}/gu)?.length ?? 0)) return 'el'
  if (isMost(text.match(/\p{Script=Hebrew}/gu)?.length ?? 0)) return 'he'
  // Of the languages in Cyrillic only Russian has these letters and not those.
  const isCyrillic = isMost(text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0)
  return isCyrillic && /[ыэ]/i.test(text) && !/[іїєґўђјљњћџѓќѕ]/i.test(text) ? 'ru' : undefined
}

const chinese = /[的了是不在这這我你他她们們与與之其而也]/gu

function latinLanguage(text: string, main: string): string | undefined {
  const {words, tokens, types} = countFunctionWords(text)
  if (words < fewestWords) return undefined
  const [best, second] = [...tokens].sort((a, b) => b[1] - a[1])
  if (!best) return undefined
  const [language, count] = best
  const own = tokens.get(primary(main)) ?? 0
  const isSure =
    (types.get(language) ?? 0) >= fewestFunctionWords &&
    count >= words * fewestShare &&
    (second === undefined || second[1] < count * 0.75)
  if (!isSure || language === primary(main) || isEastern(main)) return isSure ? language : undefined
  // A language of the same script must be told from the book's own, with its verse and its names.
  const isOther =
    (types.get(language) ?? 0) >= 3 && own <= count * mostOfMain && words > fewestWords
  const isSentence = count > words * 0.6 || hasPlainWords(text, language)
  return isOther && isSentence ? language : undefined
}

/** `Don Quixote de la Mancha`: beside its particles a name has no word in small letters. */
function hasPlainWords(text: string, language: string): boolean {
  const particles = new Set(functionWords[language]?.split(' '))
  const small = text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? []
  return small.filter((word) => !particles.has(word)).length >= 2
}

function isEastern(tag: string): boolean {
  return /^(?:zh|ja|ko)\b/i.test(tag)
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0]!
}
