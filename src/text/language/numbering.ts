import {cardinals, hanDigits, ordinals, readHan, readRoman} from './number-words.ts'

/** How a heading is numbered: `第三章　总则` is {form: 'chapter', value: 3, rest: '总则'}. */
export interface Numbering {
  /** The kind of number: what makes two headings brothers. */
  readonly form: string
  /** How high the word stands by itself: 1 for a part, 2 a chapter, 3 a section, 4 a bare number. */
  readonly level: number
  /** The number, or 0 where it has none (`楔子`, `PROLOGUE`). */
  readonly value: number
  /** What follows the number; empty for a bare one. */
  readonly rest: string
}

/** Words that are numbered, by how high they stand. */
const words: readonly [RegExp, string, number][] = [
  [/^(?:part|book|volume|buch|teil|band|livre|partie|tome|libro|parte)$/, 'part', 1],
  [
    /^(?:chapter|chap\.?|act|canto|adventure|lecture|letter|sermon|discourse|essay|homily|kapitel|akt|aufzug|brief|predigt|vorlesung|chapitre|acte|lettre|discours|capitolo|cap[ií]tulo|atto|acto|ato|jornada|serm[oó]n|carta)$/,
    'chapter',
    2
  ],
  [/^(?:scene|section|szene|auftritt|abschnitt|scène|scena|escena|cena)$/, 'section', 3]
]

const none: typeof words = []
/** How one of them begins: a look is enough for nearly all words. */
const isCountedWord =
  /^(?:part|book|vol|buch|teil|band|liv|tom|lib|chap|act|cant|adv|lect|let|kap|akt|auf|brief|cap|sc|sect|sz|absch|serm|disc|essay|homil|pred|vorl|att|ato|jorn|carta|esc|cena)/

/**
 * Read the number at the head of a line, in the forms that printed books use.
 *
 * @param line
 *   The text of a block.
 * @returns
 *   Its number, or nothing when it has none.
 */
export function readNumbering(line: string): Numbering | undefined {
  const text = line.trim().replace(/^[_*]+|[_*]+$/g, '')
  const code = text.charCodeAt(0)
  // Nearly every line begins otherwise, and only brackets stand before a Han number.
  if (code < 0x250 && code !== 0x28) return readLatin(text)
  let match = chapterForm.exec(text)
  if (match && (match[3] !== '' || match[2] !== undefined)) {
    const unit = match[2] === undefined ? match[3]! : '卷'
    const level = /[卷部编編集]/.test(unit)
      ? 1
      : /[节節场場折齣出]/.test(unit)
        ? 3
        : /[条條]/.test(unit)
          ? 5
          : 2
    return {form: `第${unit}`, level, value: readHan(match[1] ?? match[2]!), rest: match[4]!}
  }
  match = /^(楔子|序章|序幕|终章|終章|尾声|尾聲|引子|番外)[\s　]*(.*)$/su.exec(text)
  if (match) return {form: '第章', level: 2, value: 0, rest: match[2]!}
  match = /^제\s*(\d+)\s*([부편장절화막조])[\s.]*(.*)$/su.exec(text)
  if (match) {
    const level = /[부편]/.test(match[2]!) ? 1 : match[2] === '절' ? 3 : match[2] === '조' ? 5 : 2
    return {form: `제${match[2]}`, level, value: Number(match[1]), rest: match[3]!}
  }
  match = hanForm.exec(text)
  if (match && /^[壹贰貳叁參肆伍陆陸柒捌玖拾]+$/.test(match[1]!))
    return {form: '壹、', level: 3, value: readHan(match[1]!), rest: match[2]!}
  if (match && /^[一二三四五六七八九十廿百]+$/.test(match[1]!)) {
    const isMarked = /[、．.]/.test(text.slice(match[1]!.length, match[1]!.length + 1))
    return {form: isMarked ? '一、' : '一', level: 3, value: readHan(match[1]!), rest: match[2]!}
  }
  match = bracketForm.exec(text)
  if (match) return {form: '（一）', level: 4, value: readHan(match[1]!), rest: match[2]!}
  return readLatin(text)
}

const chapterForm = new RegExp(
  `^(?:第\\s*([${hanDigits}]+)|卷\\s*([${hanDigits}]+|[上中下]))\\s*([卷部编編篇集章回讲講课課幕节節场場折齣出条條话話夜日信封]?)(?=[\\s　：:、．.]|$|[^${hanDigits}])[\\s　：:、．.]*(.*)$`,
  'su'
)
const hanForm = new RegExp(
  `^([${hanDigits.slice(0, -6)}]{1,4})(?:[、．.]\\s*|[\\s　]+|$)(.*)$`,
  'su'
)
const bracketForm = new RegExp(`^[（(]([${hanDigits}]{1,4})[）)]\\s*(.*)$`, 'su')

function readLatin(text: string): Numbering | undefined {
  const parts = /^(\S+)(?:\s+(\S+))?\s*(.*)$/su.exec(text)
  if (!parts) return
  const [, first, second = '', tail] = parts
  const [a, b] = [first!.toLowerCase(), second.toLowerCase().replace(/[.:,—–-]+$/, '')]
  const mayHaveWord = isCountedWord.test(a) || isCountedWord.test(b)
  for (const [pattern, form, level] of mayHaveWord ? words : none) {
    if (pattern.test(a) && second !== '') {
      const value =
        readRoman(second) ??
        readDigits(b) ??
        cardinals.get(b) ??
        (tail === '' ? ordinals.get(b) : undefined) ??
        (b === 'the' ? ordinals.get(tail!.toLowerCase().replace(/[^\p{L}-].*$/su, '')) : undefined)
      if (value !== undefined) return {form, level, value, rest: b === 'the' ? '' : tail!}
    }
    const ordinal = ordinals.get(a) ?? readDigits(a.replace(/(?:st|nd|rd|th|\.)$/, ''))
    if (ordinal !== undefined && pattern.test(b)) return {form, level, value: ordinal, rest: tail!}
    if (pattern.test(a.replace(/\.$/, '')) && second === '' && level === 3)
      return {form, level, value: 0, rest: ''}
  }
  if (/^(?:prologue|epilogue|prolog|epilog|épilogue)\.?$/i.test(first!))
    return {form: 'chapter', level: 2, value: 0, rest: text.slice(first!.length).trim()}
  const digits = /^(\d{1,3})([.)])?(?:\s*\[\w{1,3}\])?(?:\s+(.*))?$/su.exec(text)
  if (digits && (digits[2] || !digits[3]))
    return {form: digits[2] ? '1.' : '1', level: 4, value: Number(digits[1]), rest: digits[3] ?? ''}
  const roman = /^[IVXLC]/.test(first!) ? readRoman(first!) : undefined
  if (roman !== undefined && (first!.length > 1 || /^[IVX]/.test(first!))) {
    const rest = text.slice(first!.length).trim()
    // `I` is a word as well: a heading only when nothing follows, or a title in capitals.
    if (rest !== '' && !/[.:—–-]$/.test(first!) && !/^\p{Lu}/u.test(rest)) return
    return {form: /[.:—–-]$/.test(first!) ? 'I.' : 'I', level: 4, value: roman, rest}
  }
  return
}

function readDigits(word: string): number | undefined {
  return /^\d{1,3}$/.test(word) ? Number(word) : undefined
}

/** Whether a text is the number of a section and nothing else, `1.2`, `3.1.4`: not `2.50`, which is a price, nor `0.18`. */
export function isSectionNumber(text: string): boolean {
  return /^[1-9]\d?(?:\.[1-9]\d?){1,3}\.?$/.test(text)
}
