import {
  isCloser,
  isColon,
  isComma,
  isDash,
  isFinal,
  isForbiddenAtStart,
  isHyphen,
  isOpener
} from '../../text/punctuation.ts'
import {firstCode, isUnspaced, scriptOf} from '../../text/script.ts'

/** How the line before ends. */
export const tails = [
  'letter',
  'comma',
  'final',
  'quoted',
  'colon',
  'dash',
  'hyphen',
  'opener',
  'closer'
] as const
/** How the line after begins. */
export const heads = [
  'letter',
  'lower',
  'upper',
  'digit',
  'opener',
  'dash',
  'forbidden',
  'other'
] as const
/** The kind of mark with which a line ends. */
export type TailKind = (typeof tails)[number]
/** The kind of character with which a line begins. */
export type HeadKind = (typeof heads)[number]

/** Directions of writing, joiners and marks of order: a line that has one at its end ends before it. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+$/u

/** The kind of mark with which a line ends. */
export function tailOf(printed: string): TailKind {
  const text = unseen.test(printed) ? printed.replace(unseen, '') : printed
  const last = text.at(-1) ?? ''
  if (/[\d①-⑳⁰¹²³⁴-⁹\]〕*†‡]/.test(last)) {
    // What a note's mark stands behind: `为可。⑨`, `of him.[1]`, `of him.”2`.
    const bare = text.replace(noteMark, '')
    if (bare !== '' && bare !== text) return tailOf(bare)
  }
  if (isHyphen(last) && /\p{L}.$/u.test(text)) return text.endsWith('--') ? 'dash' : 'hyphen'
  if (isDash(last) || text.endsWith('--')) return 'dash'
  if (isComma(last)) return 'comma'
  if (isColon(last)) return 'colon'
  if (isFinal(last)) return isAbbreviated(text) ? 'letter' : 'final'
  if (isCloser(last)) {
    const inner = text.replace(/[”’」』）)\]】》〉〕］｝}»›"'〞＂_*]+$/u, '').at(-1) ?? ''
    if (isFinal(inner) || isDash(inner)) return 'quoted'
    return /["']/.test(last) && /\s.$/.test(text) ? 'opener' : 'closer'
  }
  if (isOpener(last)) {
    // `„Halt!“` and `»Halt!«`: after a letter or a mark they close.
    if (closesToo.test(text)) return tailOf(text.slice(0, -1)) === 'final' ? 'quoted' : 'closer'
    return 'opener'
  }
  return 'letter'
}

/** Marks that open in one language and close in another, where what stands before them says that they close. */
const closesToo = /(?:[\p{Script=Latin}\d][.,!?…]*|[.!?…])[“‘«]$/u

const noteMark =
  /(?:[①-⑳⁰¹²³⁴-⁹]|[[〔](?:\d{1,3}|[一二三四五六七八九十]{1,3}|[A-Za-z*†‡])[\]〕]|(?<=[\p{L}。，」』》）.,!?’”»][*†‡]?)[*†‡]|(?<=\p{L}{3}[.,;!?]?[’”»]?|[’”»。」』》）])(?<=[.,;!?’”»。」』》）])\d{1,2})$/u

// Shortened words after which a sentence goes on, in the languages that have them.
const abbreviations =
  /(?:^|[\s(“"‘'—])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Messrs|Prof|Rev|Hon|Capt|Col|Gen|Lieut|Lt|Sgt|No|Nos|Vol|vol|Fig|fig|pp|cf|viz|vs|Hr|Hrn|Fr|Frl|Nr|Bd|bzw|ca|MM|Mlle|Mme|Mgr|M)\.$/u
function isAbbreviated(text: string): boolean {
  return text.endsWith('.') && abbreviations.test(text)
}

/** The kind of character with which a line begins. */
export function headOf(text: string): HeadKind {
  // Emphasis of plain text: `_there`, `*there*`, but not the mark of a note, `*There`.
  const bare = text.replace(/^(?:_+(?=.)|\*{1,3}(?=[^\s*]{1,20}\*))/, '')
  const first = bare[0] ?? ''
  if (isDash(first) || bare.startsWith('--')) return 'dash'
  if (isForbiddenAtStart(first) && !/["'…»]/.test(first)) return 'forbidden'
  if (isOpener(first) || first === '»') return 'opener'
  if (/[0-9０-９]/.test(first)) return 'digit'
  const code = firstCode(bare)
  if (scriptOf(code) === 'latin') return first.toLowerCase() === first ? 'lower' : 'upper'
  return isUnspaced(code) || scriptOf(code) === 'hangul' ? 'letter' : 'other'
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return isSentenceEnd(tailOf(text))
}

/** Whether a line that ends so ends a sentence. */
export function isSentenceEnd(tail: TailKind): boolean {
  return tail === 'final' || tail === 'quoted'
}
