import {hasAlphabet} from '../text/forms/alphabet.ts'
import {cardinals, hanDigits, ordinals, readHan, readRoman} from '../text/language/number-words.ts'
import {afterDot, type Rank, ranks, spellings} from './head-words.ts'
import {stripHead} from './strip-head.ts'

/** What a line says as the head of a part of a book. */
export interface HeadReading {
  /** What makes two heads brothers: the word, or the form of a bare number. */
  readonly key: string
  readonly rank: Rank
  readonly value: number
  /** What follows the number; empty for a bare one. */
  readonly rest: string
  /** The number of the chapter with which it is counted: `2` of `2.1`. */
  readonly parent?: string
  /** Whether words follow the unit without a space, as they do in running text: `第九部队的老兵`. */
  readonly isTight: boolean
}

/** The longest line that is read, in code units: heads of old novels tell the whole chapter. */
const longest = 160
/** A bare number above it is a year or a quantity. */
const mostBare = 999

/** Units of Chinese and Japanese; those of the second list begin running text too: `第九部队`, `第三天`. */
const firmUnits = /[章回卷節节話话囘]/
const unitRanks: readonly (readonly [RegExp, Rank])[] = [
  [/[卷部编編篇輯辑册冊]/, 1],
  [/[章回囘集讲講课課幕折齣出话話夜日]/, 2],
  [/[节節场場封]/, 3]
]

const number = `[${hanDigits}](?:[\\s　]?[${hanDigits}]){0,6}`
const ordinalForm = new RegExp(
  `^第[\\s　]*(${number})[\\s　]*([卷部编編篇輯辑册冊章回囘集讲講课課幕折齣出话話夜日节節场場]|封信?)(.*)$`,
  'su'
)
/** `二回　救贫女馈赠金瓜子`: the ordinal's mark was lost. */
const lostForm = new RegExp(
  `^([${hanDigits.slice(0, -6)}]{1,7})([章回囘話话])(?=[\\s　：:]|$)(.*)$`,
  'su'
)
const volumeForm = new RegExp(
  `^卷[\\s　]*之?[\\s　]*(${number}|[上中下])(?=[\\s　：:、．.·]|$)(.*)$`,
  'su'
)
const halfForm = /^([上中下])(?:[部篇卷编]|(?=[\s　]))(?=[\s　：:]|$)(.*)$/su
const koreanForm = /^(제\s*)?(\d{1,4})\s*([부편권장화회막절])(?=[\s.:：]|$)(.*)$/su
const koreanRanks = new Map<string, Rank>([...'부편권'].map((unit) => [unit, 1] as const))
const episodeForm = /^([0-9０-９]{1,4})\s*([話话])(?=[\s　：:「]|$)(.*)$/su
const hanForm = /^([〇零一二三四五六七八九十廿百]{1,4})([、．.]|[\s　]+|$)(.*)$/su
const bracketForm = new RegExp(`^[（(]([${hanDigits}]{1,4})[）)]\\s*(.*)$`, 'su')
const digitForm = /^(\d{1,4})([.、．)）|｜]?)([\s　]*)(.*)$/su
/** `1.1`, `2.3.1 What is kept`: the sections of a chapter, counted with it. */
const decimalForm = /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?(?:[\s　]+(.*))?$/su
/** `高卢战记 01`: the book's name and a number, on each of its parts. */
const namedForm = /^([^\d\s].{0,18}?)[\s　]*[（(]?(\d{1,3})[)）]?$/su
/** `第一卷 上水 第一章 起锚`, `正文 第三章`: what stands before the unit names the part above it. */
const innerForm = new RegExp(
  `^[^。，！？；!?;：“”…]{1,24}?[\\s　]+(第[\\s　]*${number}[\\s　]*[章回囘节節话話].*)$`,
  'su'
)
/** `12.第十二章 起锚`: a list's number, or what a site writes above the text, stands before it. */
const mainForm = new RegExp(`^(?:正文|\\d{1,4}[.、．|｜])[\\s　]*(第${number}.*)$`, 'su')

const dashes = /^[—–─-]+\s*|\s*[—–─-]+$/gu
const brackets = /^[【［[〔《〈「『]([^】］\]〕》〉」』]{1,60})[】］\]〕》〉」』]/u

/**
 * Read a printed line as a numbered head.
 *
 * ```text
 * ☆第一章☆ 初到渡口    {key: '第章', rank: 2, value: 1, rest: '初到渡口'}
 * CHAPTER THE FIRST     {key: 'chapter', rank: 2, value: 1, rest: ''}
 * 12. TO MY SISTER.     {key: '1.+', rank: 4, value: 12, rest: 'TO MY SISTER.'}
 * ```
 *
 * A number that chance puts at the head of a line is read too: only its neighbours say what it is.
 *
 * @param line
 *   A printed line.
 * @returns
 *   Its reading, or nothing for a line that has no number, or whose words begin in small letters.
 */
export function readHead(line: string): HeadReading | undefined {
  if (line.length > longest) return
  const bare = stripHead(line)
  if (bare === '') return
  const bracketed = brackets.exec(bare)
  if (bracketed) {
    const inner = readWord(`${bracketed[1]!} ${bare.slice(bracketed[0].length)}`.trim())
    if (inner) return inner
  }
  const undashed = bare.replace(dashes, '')
  // `- 12 -` is a page's number more often than a chapter's, `-- II --` is not.
  const isBare = undashed === bare || /^[IVXLC]+$/.test(undashed)
  return readWord(undashed) ?? (isBare ? readBare(undashed) : undefined)
}

/** A number with a word for what it counts. */
function readWord(text: string): HeadReading | undefined {
  const code = text.charCodeAt(0)
  const inner = mainForm.exec(text)
  if (inner || code >= 0x2e80) return readEastern(inner?.[1] ?? text)
  const found = hasAlphabet(text) ? (readLatinWord(text) ?? readAnyWord(text)) : undefined
  return found ?? (code < 0x3a ? readKorean(text) : undefined)
}

function readEastern(text: string): HeadReading | undefined {
  const own = readOrdinal(text)
  const below = innerForm.exec(text)
  const inner = below ? readEastern(below[1]!) : undefined
  // `第六章　第一回合`: the words of a chapter may begin as a head does.
  if (inner && (own?.rank ?? 0) < inner.rank) return inner
  if (own) return own
  let match = lostForm.exec(text)
  if (match) return head(`第${match[2]}`, 2, readHan(match[1]!), match[3]!)
  match = volumeForm.exec(text)
  if (match) return head('卷', 1, readHan(match[1]!), match[2]!)
  match = halfForm.exec(text)
  if (match) return head('上下', 1, readHan(match[1]!), match[2]!)
  return readKorean(text)
}

function readOrdinal(text: string): HeadReading | undefined {
  const match = ordinalForm.exec(text)
  if (!match) return undefined
  const [, digits, unit, tail] = match as unknown as [string, string, string, string]
  const isTight = /^[^\s　：:、．.·—（(《「“]/u.test(tail)
  if (isTight && (!firmUnits.test(unit) || /^[\s　]*[的了是在]/.test(tail))) return undefined
  const rank = unitRanks.find(([units]) => units.test(unit))![1]
  return {key: `第${unit[0]}`, rank, value: readHan(digits), rest: restOf(tail), isTight}
}

function readKorean(text: string): HeadReading | undefined {
  let match = koreanForm.exec(text)
  if (match) {
    const rank = koreanRanks.get(match[3]!) ?? (match[3] === '절' ? 3 : 2)
    return head(`제${match[3]}`, rank, Number(match[2]), match[4]!)
  }
  match = episodeForm.exec(text)
  return match ? head('#話', 2, readHan(match[1]!), match[3]!) : undefined
}

/**
 * `EPOCH THE FIRST`, `STAVE TWO.`, `SECOND NARRATIVE.`: a word in capitals counts parts, whichever it is; so does
 * any word in `Watch the First`. `Dritte Geschichte`, `Second Evening` in small letters count chapters.
 */
const anyWord = /^(\p{Lu}{4,})\s+(?:THE\s+)?([\p{Lu}\d-]+(?:\s\p{Lu}+)?)[.:]?$/u
const ordinalBelow = /^(\p{Lu}\p{L}{2,})\s+the\s+(\p{L}+(?:-\p{L}+)?)[.:]?$/iu

function readAnyWord(text: string): HeadReading | undefined {
  // `FIRST WATCHMAN:` speaks.
  const turned = /^(?:THE\s+)?(\p{Lu}+(?:-\p{Lu}+)?)\s+(\p{Lu}{4,})\.?$/u.exec(text)
  const ordinal = turned ? ordinals.get(turned[1]!.toLowerCase()) : undefined
  if (turned && ordinal !== undefined) return head(turned[2]!.toLowerCase(), 1, ordinal, '')
  // `First Watchman.` speaks, too.
  const named = /^(?:The\s+)?(\p{Lu}\p{Ll}+(?:-\p{Ll}+)?)\s+(\p{Lu}\p{Ll}{2,})$/u.exec(text)
  const counted = named ? ordinals.get(named[1]!.toLowerCase()) : undefined
  if (named && counted !== undefined) return head(named[2]!.toLowerCase(), 2, counted, '')
  const below = ordinalBelow.exec(text)
  const value = below ? ordinals.get(below[2]!.toLowerCase()) : undefined
  if (below && value !== undefined) return head(below[1]!.toLowerCase(), 1, value, '')
  const match = anyWord.exec(text)
  const found = match && readNumber(match[2]!.replace(/\s/g, '-'))
  return match && found?.rest === '' ? head(match[1]!.toLowerCase(), 1, found.value, '') : undefined
}

function readLatinWord(text: string): HeadReading | undefined {
  const match = /^(?:(?:the|der|die|das|le|la)\s+)?(\p{L}+)\.?[\s-]*(.*)$/isu.exec(text)
  const first = match?.[1]?.toLowerCase() ?? ''
  const rank = ranks.get(first)
  if (match && rank !== undefined) {
    const found = readNumber(match[2]!.replace(/^(?:the|no\.?|nr\.?|n°)\s+/iu, ''))
    return found && isHeadRest(found.rest)
      ? head(spellings.get(first) ?? first, rank, found.value, found.rest)
      : undefined
  }
  // `Erstes Kapitel`, `DEUXIÈME PARTIE`, `The Twenty-First Chapter`, `2nd Act`, `1. Kapitel`.
  const tokens =
    /^(?:the\s+)?(\d{1,3}(?:st|nd|rd|th|\.)|[\p{L}-]+(?:[\s-]+[\p{L}-]+)?)\s+(\p{L}+)(?!\p{L})\.?(.*)$/isu.exec(
      text
    )
  const word = tokens?.[2]?.toLowerCase()
  const wordRank = word === undefined ? undefined : ranks.get(word)
  if (!tokens || wordRank === undefined || !isHeadRest(tokens[3]!)) return
  const ordinal = tokens[1]!.toLowerCase().replace(/\s+/g, '-')
  // `2. Letter to my sister` is a letter with a number.
  if (ordinal.endsWith('.') && !afterDot.test(word!)) return
  const value =
    ordinals.get(ordinal) ?? (/^\d/.test(ordinal) ? Number.parseInt(ordinal, 10) : undefined)
  return value === undefined
    ? undefined
    : head(spellings.get(word!) ?? word!, wordRank, value, tokens[3]!)
}

/** The number with which a text begins: digits, Roman, or words, the longest that is one. */
function readNumber(text: string): {value: number; rest: string} | undefined {
  // `Vll`, `lX`: a scan's small letters for the strokes of a number.
  const misread = /^(?=l*[IVXC])[IVXCl]*l[IVXCl]*(?![\p{L}\d])/u.exec(text)?.[0]
  if (misread) return readNumber(misread.replaceAll('l', 'I') + text.slice(misread.length))
  const plain = /^(\d{1,4}|[IVXLC]+)(?![\p{L}\d])(.*)$/su.exec(text)
  if (plain) {
    const value = /\d/.test(plain[1]!) ? Number(plain[1]) : readRoman(plain[1]!)
    if (value !== undefined) return {value, rest: plain[2]!}
  }
  const small = /^([ivxlc]+)(?:[.:\s—–-]*)$/u.exec(text)
  const roman = small && readRoman(small[1]!.toUpperCase())
  if (roman) return {value: roman, rest: ''}
  const tokens = /^(\p{L}+)(?:([\s-]+)(\p{L}+))?(?:([\s-]+)(\p{L}+))?/u.exec(text)
  if (!tokens) return
  for (const length of [5, 3, 1]) {
    const parts = tokens.slice(1, length + 1)
    if (parts.includes(undefined as never)) continue
    const name = parts.map((part, at) => (at % 2 ? '-' : part.toLowerCase())).join('')
    const value = cardinals.get(name) ?? ordinals.get(name)
    if (value !== undefined) return {value, rest: text.slice(parts.join('').length)}
  }
  return
}

/** A number alone, or a number and words; a note's mark may stand on it: `26.[1]`. */
function readBare(marked: string): HeadReading | undefined {
  const text = marked.replace(/(?<=^[\dIVXLC]{1,6}\.?)\[\w{1,3}\]$/u, '')
  let match = hanForm.exec(text)
  if (match) {
    const [, digits, mark, tail] = match as unknown as [string, string, string, string]
    const form = mark.trim() === '' ? '一' : '一、'
    return bare(form, readHan(digits), tail)
  }
  match = bracketForm.exec(text)
  if (match) return bare('(1)', readHan(match[1]!), match[2]!)
  match = decimalForm.exec(text.normalize('NFKC'))
  if (match) return decimal(match[1]!.split('.'), match[2] ?? '')
  match = digitForm.exec(text.normalize('NFKC'))
  if (match) {
    const [, digits, mark, space, tail] = match as unknown as string[]
    if (tail !== '' && mark === '' && space === '') return
    // `2.5`, `12:30`, `3. Mai`: no head goes on so.
    if (/^[\d:：.,%]/.test(tail!) || Number(digits) > mostBare) return
    return bare(mark === '' ? '1' : '1.', Number(digits), tail!)
  }
  // `IV-Le retour`, `IV.The Weir`: a mark may stand directly before the words.
  match = /^([IVXLC]{1,8})([.:—–-]*)(?:(?:\s+|(?<=[.:—–-])(?=\p{Lu}\p{L}))(.*))?$/su.exec(text)
  const roman = match ? readRoman(match[1]!) : undefined
  if (match && roman !== undefined) return bare(match[2] === '' ? 'I' : 'I.', roman, match[3] ?? '')
  const alone = text.toLowerCase().replace(/[.:]$/, '').replace(/\s+/g, '-')
  const value = alone.length < 16 ? cardinals.get(alone) : undefined
  if (value !== undefined) return bare('one', value, '')
  match = namedForm.exec(text)
  return match ? head(`${match[1]!.trim()} #`, 4, Number(match[2]), '') : undefined
}

/** Bare numbers with words and those without are two forms. */
function bare(form: string, value: number, rest: string): HeadReading | undefined {
  const text = restOf(rest)
  if (!isHeadRest(rest)) return
  return {key: text === '' ? form : `${form}+`, rank: 4, value, rest: text, isTight: false}
}

/** A section of a chapter: with words and without them it is one form, since extractors part them. */
function decimal(numbers: readonly string[], rest: string): HeadReading | undefined {
  const value = Number(numbers.at(-1))
  if (value === 0 || !isHeadRest(rest)) return
  return {
    key: numbers.map(() => '1').join('.'),
    rank: 4,
    value,
    rest: restOf(rest),
    parent: numbers.slice(0, -1).join('.'),
    isTight: false
  }
}

const head = (key: string, rank: Rank, value: number, rest: string): HeadReading => ({
  key,
  rank,
  value,
  rest: restOf(rest),
  isTight: false
})

const restOf = (text: string) => text.replace(/^[\s　：:、．.·,—–-]+/u, '').trim()

/** `Chapter 3 of the book` is a sentence, `Canto 1 - 33` says what a volume has. */
const isHeadRest = (rest: string) =>
  !/^[\s　.·,]*\p{Ll}/u.test(rest) && !/^\s*\p{Pd}\s*(?:\d+|[IVXLC]+)\.?\s*$/u.test(rest)
