import {isNumberedCaption} from '../../../text/language/caption.ts'
import {readEastern} from './eastern-names.ts'
import {readLatin} from './latin-names.ts'
import {nameMark, withoutWorkplaces} from './name-marks.ts'
import type {NameReading} from './name-reading.ts'
import {headOfBody, offices} from './offices.ts'

/**
 * Read a line as a byline, by what is known of the names of persons. Scores are opinions, not proof: whether a
 * line is a byline is decided in `roles.ts`, in the light of its neighbours.
 *
 * @param line
 *   The text of a short block.
 * @param isJapanese
 *   Whether the document is Japanese: elsewhere `高山流水` begins with no family name.
 * @returns
 *   The name and how plausible the reading is, or nothing when the line cannot be one.
 */
export function readByline(line: string, isJapanese = false): NameReading | undefined {
  if (isLatinProse(line) || subtitle.test(line)) return
  const persons = withoutWorkplaces(line)
  const text = persons.replace(/^[\s　□○●■▲◎◇◆▼/／|｜*·—–-]+|[\s　*]+$/gu, '')
  if (text === '' || text.length > 90 || /[。！？；!?;…“”「」]/u.test(text)) return
  // `表一` below the head of a chapter is a table, `Plate II` a picture.
  if (isNumberedCaption(text)) return
  if (!/[\p{Script=Han}\p{Script=Hangul}]/u.test(text)) {
    const name = readLatin(text)
    return name && persons !== line ? {...name, score: name.score + workplaceScore} : name
  }
  const name = readForeign(text) ?? readEastern(text, isJapanese)
  return name && nameMark.test(line) ? {...name, score: name.score + 1} : name
}

/** What stands in brackets behind a name in Latin letters says where, `（于东溪讲）`; or the office before it is in Han. */
const foreign =
  /^(.*?)[\s　]*((?:\p{Lu}[\p{L}'’.-]*)(?:[ ·]\p{Lu}[\p{L}'’.-]*){0,3})[\s　]*(?:[（(]([^（）()]+)[）)])?$/u

/** `管理处会长 Nell Marsh`, `Nell Marsh（于东溪讲）`: a name in Latin letters in a text that is in Han. */
function readForeign(text: string): NameReading | undefined {
  const [, above = '', author = '', where] = foreign.exec(text) ?? []
  if (author === '' || (above === '' && where === undefined)) return
  const isOffice = offices.test(above) || headOfBody.test(above)
  const isWhole = above === '' && /\s/.test(author)
  if (!isOffice && !isWhole) return
  const name = readLatin(author)
  const score = isOffice ? 4 : 0.9
  return isOffice && !name ? {author, score: score - 1} : name && {author, score}
}

/** What a number of a workplace says of a name in Latin letters. */
const workplaceScore = 1

/** `——访水利站站长林小满`: whom an article is about. */
const subtitle =
  /^[\s　]*(?:[—―─]{1,2}|--)[\s　]*(?:[专專]?[访訪]|[记記](?!者)|[与與]|致|[评評]|[读讀]|[写寫]|[忆憶]|悼|走近|[对對][话話])/u

/** Spaces in a Latin byline of seven words, with `by` before them and a mark of emphasis behind. */
const mostSpaces = 8
/** The same with what the person is, `By Nell Marsh, Keeper of the Weir at Harrow`. */
const mostSpacesOfOffice = 13
const isWithOffice = /^(?:by|von|par|di|por|door)\s+\p{Lu}[^,.!?;:]{2,40},\s+\p{Lu}/iu
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
  return (
    spaces >
    (spaces <= mostSpacesOfOffice && isWithOffice.test(line) ? mostSpacesOfOffice : mostSpaces)
  )
}
