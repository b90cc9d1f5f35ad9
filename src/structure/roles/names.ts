import {isNumberedCaption} from '../../text/language/caption.ts'
import {isChineseFamily, isCompoundFamily, isKoreanFamily, japaneseFamily} from './family-names.ts'
import {isFirstName} from './first-names.ts'

/**
 * Facts on the names of persons: what a byline is recognised by. Scores are opinions, not proof;
 * whether a line is a byline is decided in `roles.ts`, in the light of its neighbours.
 */

/** Words of office: what precedes the name in a byline of proceedings. */
const chineseOffices =
  '主席 书记 書記 主任 委员 委員 代表 教授 院长 院長 局长 局長 县长 縣長 市长 市長 省长 区长 區長 镇长 部长 部長 厅长 司长 处长 科长 校长 校長 所长 所長 会长 會長 社长 社長 理事 秘书长 秘書長 董事长 总经理 总裁 经理 主编 主編 编辑 編輯 研究员 研究員 记者 記者 通讯员 通訊員 评论员 評論員 特派员 作家 诗人 詩人 学者 學者 博士 院士 律师 法官 检察官 医生 医师 同志 先生 女士'
const koreanOffices = '교수 기자 의원 위원 위원장 회장 장관 시장 대표 박사 소장 원장 총장'
const japaneseOffices = '議員 大臣 記者 教諭 医師'
const offices = new RegExp(
  `(?:${[chineseOffices, koreanOffices, japaneseOffices].join(' ').replaceAll(' ', '|')})$`
)
const paper = '(?:本报|本報|本刊|本社)?'
const rank = '(?:特约|特約|特派|见习|实习|駐.{0,4}|驻.{0,4})?'
const creditWord =
  '(?:记者|記者|通讯员|通訊員|评论员|評論員|撰稿人?|作者|撰文|文字|文|图文|图|圖|摄影|攝影|著者|译者|譯者|翻译|编译|整理|글|사진|기자|글쓴이|文責)'
const creditWords = new RegExp(String.raw`^${paper}${rank}${creditWord}[：:／/·\s　]*`)
const closing =
  /[\s　]*(?:讲|講|著|作|文|记|記|译|譯|撰|撰文|述|口述|整理|摄|攝|씀|글|기자|특파원|지음|옮김)$/

/** Between the names of those who reported together. */
const reporters =
  /[\s　]*(?:本报|本報)?(?:特约|特約|见习|實習|实习)?(?:记者|記者|通讯员|通訊員|实习生|實習生)[\s　]*/gu
const shareWord = '(?:图文|圖文|文图|文圖|撰文|文|图|圖|摄影|攝影|摄|攝|供图|供圖|漫画)'
const share = new RegExp(
  `(${shareWord})[/／]\\s*(\\p{Script=Han}{2,4}?)(?=\\s|$|${shareWord}[/／])|(\\p{Script=Han}{2,4}?)\\s*[/／](${shareWord})(?=\\s|$|\\p{Script=Han})`,
  'gu'
)

const honorifics =
  /^(?:dr|mr|mrs|ms|miss|prof|professor|rev|reverend|sir|lord|lady|hon|honorable|general|gen|colonel|col|captain|capt|lieutenant|major|bishop|president|senator|judge|m|mme|mlle|herr|frau|don|st)\.?$/i
const particles = new Set([
  'von',
  'van',
  'de',
  'du',
  'der',
  'den',
  'la',
  'le',
  'di',
  'da',
  'del',
  'della',
  'zu',
  'ter',
  'dos',
  'd',
  'al',
  'ibn',
  'bin'
])
const noName = new Set(
  'the of and a an in to on for from at with by his her its our is are was not no what how why when where who der die das und ein eine des dem im vom zum les des et un une dans sur pour au aux'.split(
    ' '
  )
)

/** What is known of a line that may be a byline. */
export interface NameReading {
  /** The name alone; several are joined by `、` (Han) or `, `. */
  readonly author: string
  /** How much the line looks like a byline for itself: 0 is "could be", 3 and more is "surely". */
  readonly score: number
}

/** What a text calls its pieces: two to four characters, as a name has. */
const pieceOfText =
  /^(?:[题題][记記]|[题題]解|引[子言]|楔子|[序前]言|[后後][记記]|附[记記录錄]|[结結][语語论論]|[绪緒][论論]|尾[声聲]|正文|本文|摘要|提要|概要|目[录錄次]|[说說]明|[注註][释釋解]?|按[语語]|[编編]者按|[关關][键鍵][词詞]|[参參]考文[献獻]|[上中下]篇|要旨|概説)$/u

const han = '\\u3400-\\u9fff\\uf900-\\ufaff々'
const hanName = new RegExp(`^[${han}]{2,4}$`, 'u')
const hanOnly = new RegExp(`^[${han}ノヶ]{2,6}$`, 'u')
const hangulName = /^[\uac00-\ud7a3]{2,4}$/u

/**
 * Read a line as a byline.
 *
 * @param line
 *   The text of a short block.
 * @param isJapanese
 *   Whether the document is Japanese: elsewhere `高山流水` begins with no family name.
 * @returns
 *   The name and how plausible the reading is, or nothing when the line cannot be one.
 */
export function readByline(line: string, isJapanese = false): NameReading | undefined {
  if (isLatinProse(line)) return
  const text = line.replace(/^[\s　□○●■▲◎◇◆▼/／|｜*·—–-]+|[\s　*]+$/gu, '')
  if (text === '' || text.length > 90 || /[。！？；!?;…“”「」]/u.test(text)) return
  // `表一` below the head of a chapter is a table, `Plate II` a picture.
  if (isNumberedCaption(text)) return
  return /[\p{Script=Han}\p{Script=Hangul}]/u.test(text)
    ? readEastern(text, isJapanese)
    : readLatin(text)
}

/** Spaces in a Latin byline of seven words, with `by` before them and a mark of emphasis behind. */
const mostSpaces = 8
/** What a byline may be in other scripts, or hold beside names. */
const unusual = /[(*\u1100-\u11ff\u2e80-\uffff]/
const mayBeginSmall = /^(?:by|von|par|di|por|door|and)\b/

/** Whether a Latin line begins with a small letter, or has more words than a byline. */
function isLatinProse(line: string): boolean {
  const first = line.charCodeAt(0)
  const isSmall = first >= 0x61 && first <= 0x7a
  if ((!isSmall && (first < 0x41 || first > 0x5a)) || unusual.test(line)) return false
  if (isSmall && !mayBeginSmall.test(line)) return true
  let spaces = 0
  for (let index = 1; index < line.length; index++) {
    const next = line.charCodeAt(index + 1)
    if (line.charCodeAt(index) === 0x20 && next > 0x2e && (next < 0x7f || next >= 0xc0)) spaces++
  }
  return spaces > mostSpaces
}

/** Authors of a paper, `钱江，孙海`, as names with spaces; any other text as it is. */
function spaceNames(text: string): string {
  const names = text.split(/[，、]/u)
  const isName = (name: string) =>
    hanName.test(name) && name.length <= 3 && isFamily(name) && !offices.test(name)
  return names.length <= mostAuthors && names.every(isName) ? names.join(' ') : text
}
const mostAuthors = 5

function readEastern(text: string, isJapanese: boolean): NameReading | undefined {
  let score = 0
  // `林 中（在师范学校讲）`: what stands in brackets says where or for what, not who.
  let rest = text.replace(/[（(][^（）()]*[）)]\s*$/u, '').trim()
  if (pieceOfText.test(rest)) return
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
  const shared = readShares(rest)
  if (shared !== undefined) return {author: shared, score: score + 3}
  const credited = rest.match(creditWords)
  if (credited) {
    rest = rest.slice(credited[0].length).replace(reporters, ' ').trim()
    score += 2.5
  }
  const closed = rest.match(closing)
  if (closed && rest.length - closed[0].length >= 2 && /[\s　]/.test(closed[0] + rest)) {
    rest = rest.slice(0, -closed[0].length).trim()
    score += 1
  }
  const words = joinSpread(rest.split(/[\s　]+/u).filter(Boolean))
  const last = words.at(-1)
  if (last === undefined) return
  const before = words.slice(0, -1)
  if (before.length === 0) {
    const office = rest.length > 4 ? /^(.*?)([^、，\s]{2,3})$/u.exec(rest) : null
    if (office && offices.test(office[1]!) && isFamily(office[2]!))
      return {author: office[2]!, score: score + 3}
    const glued = isJapanese ? undefined : readGlued(last)
    if (glued !== undefined) return {author: glued, score: score + 1.3}
    const named = nameScore(last, isJapanese)
    return named === undefined
      ? undefined
      : {author: last, score: score + named + (/^\S[\s　]+\S$/u.test(rest) ? 1 : 0)}
  }
  if (nameScore(last, isJapanese) === undefined) return
  if (before.every((word) => isFamily(word) && word.length <= 4) && isFamily(last)) {
    return {author: words.filter((word) => !offices.test(word)).join('、'), score: score + 2.5}
  }
  if (offices.test(before.at(-1)!)) return {author: last, score: score + 4}
  if (!isFamily(last)) return
  // `东溪镇农机站站长`, `上河村水管员`: a body and an office of it, whatever it is called.
  if (/^.{3,}[长長员員师師官]$/u.test(before.at(-1)!)) return {author: last, score: score + 3}
  return {author: last, score: score + (before.join('').length >= 4 ? 0.8 : 0.3)}
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

function isFamily(name: string): boolean {
  if (hangulName.test(name)) return isKoreanFamily(name)
  return hanName.test(name) && (isCompoundFamily(name) || isChineseFamily(name))
}

function nameScore(name: string, isJapanese: boolean): number | undefined {
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
  if (/^[\p{Script=Han}]+·[\p{Script=Han}·]+$/u.test(name)) return 1.5
  return
}

/** `By our own Correspondent`, `From a Staff Reporter`: who is not named. */
const unnamed =
  /^(?:by|from)\s+(?:our|a|an|the)\s+(?:[\p{L}-]+\s+){0,3}(?:correspondent|reporter|contributor|editor|critic|representative)s?\.?$/iu

function readLatin(text: string): NameReading | undefined {
  if (unnamed.test(text)) return {author: '', score: 4}
  let score = 0
  let rest = text.replace(/^_+|_+$/g, '')
  const by = /^(?:by|von|par|di|por|door)\s+(?=\p{Lu})/iu.exec(rest)
  if (by) {
    rest = rest.slice(by[0].length)
    score += /^by/i.test(by[0]) ? 4 : 2
  }
  rest = rest.replace(/[.,]$/, '')
  // `(JOHN STONE)` on a line of its own is a byline that goes on.
  const name = (
    /^\([^)]*\)$/.test(rest) ? rest.slice(1, -1) : rest.replace(/\s*\([^)]*\)\s*$/, '')
  ).trim()
  if (name === '') return
  if (name !== rest) score += 0.5
  if (/[\d:[\]"“”]/.test(name) || name.length > 60) return
  const words = name.split(/[\s,]+/).filter(Boolean)
  if (words.length > 7 || (words.length < 2 && !by)) return
  let firsts = 0
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase().replace(/[.'’]/g, '')
    if (particles.has(lower) && index > 0) continue
    if (lower === 'and' || word === '&') continue
    if (/^\p{Lu}\.$/u.test(word)) {
      score += 0.8
      continue
    }
    if (noName.has(lower)) return
    if (!/^\p{Lu}/u.test(word)) return
    if (honorifics.test(word)) score += 1.5
    else if (isFirstName(lower)) firsts++
  }
  if (firsts > 0) score += 1.4
  return {author: name, score: score - 0.3}
}
