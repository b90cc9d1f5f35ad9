import {isCompoundFamily, japaneseFamily} from './family-names.ts'
import type {NameReading} from './name-reading.ts'
import {headOfBody, ofDesk, offices, ofOffice, ofSchool} from './offices.ts'
import {isPieceOfText} from './piece-of-text.ts'
import {han, hanName, isFamily, knownFamily, scoreName} from './score-name.ts'

const paper = '(?:本报|本報|本刊|本社)?'
const rank = '(?:特约|特約|特派|见习|实习|駐.{0,4}|驻.{0,4})?'
const creditWord =
  '(?:记者|記者|通讯员|通訊員|评论员|評論員|撰稿人?|作者|撰文|文字|图文|摄影|攝影|著者|译者|譯者|翻译|编译|整理|采写|採寫|口述|主[讲講]人?|演[讲講][人者]|[讲講]者|[报報]告人|[发發]言人|글|사진|기자|글쓴이|文責|(?:聞き手|取材|構成|インタビュー|采访|採訪|인터뷰)(?=[：:／/\\s　]))'
/** `文/张三`, `图李四`: `图书角开放` is no credit. */
const creditSign = '(?:文|图|圖)(?=[：:／/·\\s　]|.{0,3}$)'
const creditWords = new RegExp(
  String.raw`^${paper}${rank}(?:${creditWord}|${creditSign})[：:／/·\s　]*`
)
const closing =
  /[\s　]*(?:讲|講|著|作|文|记|記|译|譯|撰|撰文|述|口述|整理|摄|攝|씀|글|기자|특파원|지음|옮김)$/

/** `記者林小滿／東溪報導`: from where, behind who. */
const report =
  /(?<=(?:记者|記者)[\s　]?\S{2,8}?)[／/][^／/，。]{2,8}(?:[报報][导導道]|[电電]|[摄攝]影)$/u
/** Between the names of those who reported together. */
const reporters =
  /[\s　]*(?:本报|本報)?(?:特约|特約|见习|實習|实习)?(?:记者|記者|通讯员|通訊員|实习生|實習生)[\s　]*/gu
const shareWord = '(?:图文|圖文|文图|文圖|撰文|文|图|圖|摄影|攝影|摄|攝|供图|供圖|漫画)'
const share = new RegExp(
  `(${shareWord})[/／]\\s*(\\p{Script=Han}{2,4}?)(?=\\s|$|${shareWord}[/／])|(\\p{Script=Han}{2,4}?)\\s*[/／](${shareWord})(?=\\s|$|\\p{Script=Han})`,
  'gu'
)

/** `（在师范学校讲）`: where a speech was made. */
const spoken =
  /[（(][^（）()]{3,40}(?:[讲講]|演[讲講說说]|[讲講][话話]|致[辞辭詞词]|[发發]言)[）)]\s*$/u

/**
 * Read a line in Han or Hangul as a byline.
 *
 * @param isJapanese
 *   Whether the document is Japanese.
 * @returns
 *   The name and how plausible the reading is, or nothing when the line cannot be one.
 */
export function readEastern(text: string, isJapanese: boolean): NameReading | undefined {
  let score = 0
  // `林 中（在师范学校讲）`: what stands in brackets says where or for what, not who.
  let rest = text
    .replace(/^【([^【】]{0,6}(?:记者|記者)[^【】]+)】$/u, '$1')
    .replace(report, '')
    .replace(/[（(][^（）()]*[）)]\s*$/u, '')
    .trim()
  if (rest !== '' && spoken.test(text)) score += 1.5
  if (isPieceOfText(rest)) return
  rest = spaceNames(rest)
  if (rest === '') {
    // A whole line in brackets may be a byline as well: （本报记者 张三）.
    rest = text.replace(/^[（(]|[）)]$/gu, '').trim()
    score -= 1
  }
  if (
    /[，,：:、]/.test(rest.replace(creditWords, '')) &&
    !/、[^、，]*\s\S+$/u.test(rest) &&
    !/\s/.test(rest) &&
    !isOfOffices(rest)
  )
    return
  const speaker = !isJapanese && speech.test(rest) ? readSpeaker(rest) : undefined
  if (speaker !== undefined) return {author: speaker, score: score + 1.6}
  const shared = readShares(rest)
  if (shared !== undefined) return {author: shared, score: score + 3}
  const credited = rest.match(creditWords)
  if (credited) {
    rest = rest.slice(credited[0].length).replace(reporters, ' ').trim()
    score += 2.5
  }
  const above = isJapanese ? undefined : readBeforeOffice(rest.split(/[\s　]+/u))
  if (above !== undefined) return {author: above, score: score + 3}
  const closed = rest.match(closing)
  if (closed && rest.length - closed[0].length >= 2 && /[\s　]/.test(closed[0] + rest)) {
    rest = rest.slice(0, -closed[0].length).trim()
    score += 1
  }
  const parts = rest.split(/[\s　]+/u).filter(Boolean)
  const named = isJapanese ? readJapanese(parts) : undefined
  if (named) return {author: named.author, score: score + named.score}
  const words = joinSpread(parts)
  const last = words.at(-1)
  if (last === undefined) return
  const before = words.slice(0, -1)
  if (before.length === 0) {
    const named = nameBelowOffice(rest, isJapanese)
    if (named !== undefined) return {author: named, score: score + 3}
    const glued = isJapanese ? undefined : readGlued(last)
    if (glued !== undefined) return {author: glued, score: score + 1.3}
    const own = scoreName(last, isJapanese)
    return own === undefined
      ? undefined
      : {author: last, score: score + own + (/^\S[\s　]+\S$/u.test(rest) ? 1 : 0)}
  }
  // `木 舟`: a pen name of two characters is set apart as other names are.
  if (/^\p{sc=Han}[\s　]+\p{sc=Han}$/u.test(rest) && !isPieceOfText(rest.replace(/\s/gu, '')))
    return {author: words.join(''), score}
  if (scoreName(last, isJapanese) === undefined) return
  if (before.every((word) => isFamily(word) && word.length <= 4) && isFamily(last)) {
    return {author: words.filter((word) => !offices.test(word)).join('、'), score: score + 2.5}
  }
  if (offices.test(before.at(-1)!)) return {author: last, score: score + 4}
  const isWork = ofOffice.test(before.at(-1)!) || ofDesk.test(before.at(-1)!)
  if (isJapanese && isWork && (scoreName(last, true) ?? 0) >= knownFamily)
    return {author: last, score: score + 3}
  if (!isFamily(last)) return
  // `东溪镇农机站站长`, `上河村水管员`: a body and an office of it, whatever it is called.
  if (ofOffice.test(before.at(-1)!)) return {author: last, score: score + 3}
  if (ofSchool.test(before.at(-1)!)) return {author: last, score: score + 2}
  return {author: last, score: score + (before.join('').length >= 4 ? 0.8 : 0.3)}
}

/** Authors of a paper, `钱江，孙海`, as names with spaces; any other text as it is. */
function spaceNames(text: string): string {
  const names = text
    .split(/[，、]/u)
    .map((name) => name.replace(/^[\s　]+|[\s　]+$|(?<=^.)[\s　](?=.$)/gu, ''))
  const isName = (name: string) =>
    hanName.test(name) &&
    (name.length <= 3 || isCompoundFamily(name.slice(0, 2))) &&
    isFamily(name) &&
    !offices.test(name)
  return names.length <= mostAuthors && names.every(isName) ? names.join(' ') : text
}
const mostAuthors = 5

/** The name that stands below an office without a space, `渡口村村长钱江`: of three characters, or of two. */
function nameBelowOffice(text: string, isJapanese: boolean): string | undefined {
  const isOffice = (before: string) => offices.test(before) || headOfBody.test(before)
  for (const length of isJapanese ? [4, 3, 5] : [3, 2]) {
    const [before, name] = [text.slice(0, -length), text.slice(-length)]
    if (before.length < 2 || /[、，\s]/u.test(name)) continue
    const isName = isJapanese
      ? ofOffice.test(before) && (scoreName(name, true) ?? 0) >= knownFamily
      : isOffice(before) && isFamily(name)
    if (isName) return name
  }
  return undefined
}

/** Whether offices and a name stand together without a space, `书记、站长钱江`, as some extractors leave them. */
function isOfOffices(text: string): boolean {
  const parts = /^([^，,：:]+?)([^、，\s]{2,3})$/u.exec(text)
  return (
    parts !== null &&
    isFamily(parts[2]!) &&
    parts[1]!.split('、').every((part) => offices.test(part))
  )
}

/** `石广田代表的发言`, `钱江同志的书面发言`: who spoke, in the papers of a congress. */
const speech =
  /^(?<name>\p{Script=Han}{2,3}?)(?<office>\p{Script=Han}{2,5}?)(?:在.{2,16}[上会會])?[的之]?(?:大会|大會|书面|書面|联合|聯合|小组|小組)?(?:[发發]言|[讲講][话話]|致[辞辭词詞])(?:摘要|全文)?$/u

/** The name of who spoke, and an office behind it. */
function readSpeaker(text: string): string | undefined {
  const {name = '', office = ''} = speech.exec(text)?.groups ?? {}
  const length = [2, 3].find((characters) => {
    const [own, rest] = [(name + office).slice(0, characters), (name + office).slice(characters)]
    return isFamily(own) && wholeOffice.test(rest)
  })
  return length === undefined ? undefined : (name + office).slice(0, length)
}
const wholeOffice = new RegExp(`^(?:副|名誉|前)?${offices.source.slice(0, -1)}$`, 'u')

/** `文/张三 图/李四`, `张三/文`: who wrote it, and who drew or took the pictures. */
function readShares(text: string): string | undefined {
  if (!/[/／]/.test(text)) return
  const parts = [...text.matchAll(share)]
  if (parts.length === 0 || text.replace(share, '').trim() !== '') return
  const names = parts.map(([, before, name, other, after]) => [before ?? after!, name ?? other!])
  if (!names.every(([, name]) => isFamily(name!))) return
  const written = names.filter(([what]) => /[文撰]/.test(what!))
  return (written.length > 0 ? written : names).map(([, name]) => name).join('、')
}

/** Names of three characters whose space an extractor lost: `林小满周晓岚`. */
function readGlued(text: string): string | undefined {
  const characters = [...text]
  if (characters.length !== 6 && characters.length !== 9) return
  const names = text.match(/.{3}/gu)!
  return names.every((name) => isFamily(name) && !offices.test(name)) ? names.join('、') : undefined
}

/** `王 山 李 河` is two names whose characters were spread; `赵 小川` stays as it is. */
function joinSpread(words: readonly string[]): string[] {
  const result: string[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const next = words[index + 1]
    const isSingle = [...word].length === 1
    if (isSingle && next !== undefined && [...next].length <= 2 && isFamily(word + next)) {
      const third = words[index + 2]
      const takesThird =
        [...next].length === 1 &&
        third !== undefined &&
        [...third].length === 1 &&
        (words.length - index) % 2 === 1
      result.push(word + next + (takesThird ? third : ''))
      index += takesThird ? 2 : 1
    } else result.push(word)
  }
  return result
}

/** `林小满　东溪镇农技站站长`: the name stands before the office. */
function readBeforeOffice([name = '', ...rest]: readonly string[]): string | undefined {
  const last = rest.at(-1)
  if (last === undefined || name.length > 3 || !isFamily(name) || offices.test(name))
    return undefined
  const isOffice = offices.test(last) || headOfBody.test(last) || ofOffice.test(last)
  return isOffice && last.length > name.length ? name : undefined
}

/** `山田　花子`, `図書館　司書　森　よし`: a family and a given name, alone or behind an office. */
function readJapanese(words: readonly string[]): NameReading | undefined {
  const [family = '', given = ''] = words.slice(-2)
  if (!familyName.test(family) || !givenName.test(given)) return
  const author = family + given
  const isKnown = japaneseFamily(family) === family.length
  const above = words.at(-3)
  if (above === undefined) return {author, score: isKnown ? 2 : 1.2}
  const isOffice = offices.test(above) || ofOffice.test(above) || ofDesk.test(above)
  return isOffice ? {author, score: isKnown ? 4 : 3} : isKnown ? {author, score: 1} : undefined
}

const familyName = new RegExp(`^[${han}ヶ]{1,3}$`, 'u')
const givenName = new RegExp(
  `^(?:[${han}]{1,3}|[\\p{Script=Hiragana}\\p{Script=Katakana}]{2,4}|[${han}]{1,2}\\p{Script=Hiragana})$`,
  'u'
)
