import type {Line, Source} from '../../source/index.ts'
import {door, doorOf} from '../../text/plain-form.ts'
import {learnKoreanBreaks} from '../evidence/korean-breaks.ts'
import type {BuildContext} from './build-block.ts'
import {countWords, type Words} from './dehyphenate.ts'

/** As often a word counts that a file tells whole. */
const toldWhole = 3

/**
 * Learn from a document how its lines are joined: its words, how lines of Korean meet, and what the radical of a
 * door stands for.
 *
 * @param texts
 *   All lines of text and notes.
 * @param language
 *   BCP 47 tag of the text.
 */
export function learnJoins(
  {lines}: Source,
  texts: readonly string[],
  language = 'und'
): Pick<BuildContext, 'words' | 'korean' | 'doorForm'> {
  return {
    words: wordsOf(lines, texts),
    korean: texts.some((text) => /[\uac00-\ud7a3]/.test(text.slice(-1)))
      ? learnKoreanBreaks(texts)
      : undefined,
    doorForm: texts.some((text) => text.includes(door)) ? doorOf(language) : undefined
  }
}

function wordsOf(lines: readonly Line[], texts: readonly string[]): Words {
  const words = needsWords(texts) ? countWords(texts) : new Map<string, number>()
  for (const {print} of lines) {
    const word = print?.cutWord?.toLowerCase()
    if (word) words.set(word, (words.get(word) ?? 0) + toldWhole)
  }
  return words
}

/** Words are asked for where a line ends in a hyphen, or is an initial of the next. */
function needsWords(texts: readonly string[]): boolean {
  return texts.some(
    (text) => /[-‐¬]/.test(text.slice(-1)) || /^.?\p{Lu}(?:$| \p{Ll}| \p{Lu}+ )/u.test(text)
  )
}
