import {isSceneHead} from '../../text/forms/clause-head.ts'
import {isDateline} from '../../text/forms/dateline.ts'
import {namesKeywords} from '../../text/forms/keywords.ts'
import {isClosingDate} from '../../text/language/closing-date.ts'
import {isSalutation} from '../../text/language/salutation.ts'
import {isLetterClose} from '../blocks/closes-letter.ts'
import type {Seen} from '../blocks/observe.ts'
import {koreanSentence} from './find-formed-heads.ts'
import {isPieceOfText} from './names/piece-of-text.ts'

/**
 * `A Beekeeper` above `Upper Hollow, May 7`, below the end of a text and at the margin as it is: who wrote a letter to
 * a paper, and where.
 */
function isSigned({block: {text, lines}, index}: Seen, seen: readonly Seen[]): boolean {
  if (lines.length !== 2 || seen[index - 1]?.tail !== 'final') return false
  const [name, place] = text.split('\n')
  return (
    place !== undefined && isDateline(place) && !/[.!?:;]$/u.test(name!.replace(/\b\p{Lu}\.$/u, ''))
  )
}

/** `午前十時開会`, `午後三時二十分散会`: when a sitting began and ended. */
const sitting =
  /^(?:午前|午後|上午|下午)?[\d０-９〇一二三四五六七八九十百]{1,4}[時时点點](?:[\d０-９〇一二三四五六七八九十]{1,3}分|半)?\s*(?:開会|開議|再開|休憩|散会|閉会|延会|开会|散會|開會|休会|闭会)$/u
/** The day of a sitting by an era, with its weekday or without. */
const eraDay =
  /^(?:明治|大正|昭和|平成|令和|[中民][^\d]{1,3})\s*[\d０-９〇一二三四五六七八九十元]{1,4}年[\d０-９一二三四五六七八九十]{1,3}月[\d０-９一二三四五六七八九十]{1,3}日(?:[（(][^（）()]{1,3}[)）])?$/u
/** `（一九二四年十一月作，选自《渡口集》）`: where a text was printed before. */
const printedBefore = /^[（(《].{0,20}(?:作|写|寫|载|載|刊|选自|選自|收入|发表|發表)/u
/** `［附记］`, `【后记】`: a piece of the text above. */
const bracketedPiece = /^[［【〔[](.{2,4})[］】〕\]]$/u
/** The metre of a hymn, the initials of somebody: `C. M.`, `L. M.` */
const initials = /^(?:\p{Lu}\.\s?){2,3}$/u
/** `Many thanks,`, `Es grüßt Dich herzlich`: with a name below it or without, it closes a mail or a letter. */
const farewell = new RegExp(
  `^(?:${[
    '(?:many )?thanks(?: again)?|thank you|cheers|love|sincerely|(?:with )?(?:kind |warm )?regards',
    '(?:all the |with )?best(?: wishes| regards)?|(?:\\p{L}+ )?yours(?: \\p{Ll}+){0,2}',
    'cordialement|bien à vous|amicalement|un (?:cordial )?saludo|saludos|cordiali saluti|с уважением',
    '(?:mit |viele |herzliche |beste )\\p{L}*\\s?gr[üu](?:ß|ss)en?|hochachtungsvoll',
    'es gr[üu](?:ß|ss)(?:t|en)(?: \\p{L}+){1,4}'
  ].join('|')})[,.!]?(?:\\n|$)`,
  'iu'
)
/** Code units of a close, at most. */
const longestClose = 200

const isFarewell = ({block: {lines, text}}: Seen) =>
  lines.length <= mostCloseLines && text.length <= longestClose && farewell.test(text)

/** What a name scores at least below a farewell: `Winter Roads` may be the title of the next letter. */
const likelyName = 0.5

/** `P. Latch` / `Clerk` below `Yours faithfully,`; in capitals it is the author who signs. */
function signsLetter({index, isCapitals, block}: Seen, seen: readonly Seen[]): boolean {
  const above = seen[index - 1]
  if (above === undefined || isCapitals || block.lines.length > mostCloseLines) return false
  return isFarewell(above)
}

/** `4. The keeper shows-` above `(a) his lamp;`: a sentence that goes on in its points. */
const [unfinished, point] = [/\p{Ll}[-–—]$/u, /^\(?(?:\p{Ll}|[ivx]{1,4}|\d{1,2})\)\s/u]

/** Who signs above a date, in full widths. */
const widestName = 10
/** Lines of such a close, at most. */
const mostCloseLines = 4
/** `Apologies: Dr. Strand.` */
const entry = /^\p{Lu}[\p{L} ]{2,24}: \S.*\.$/u

/** Whether a date stands below the end of a text, and above its note, where it was printed before, or the next title. */
function isBehindText({index}: Seen, seen: readonly Seen[]): boolean {
  const [top, above, below, next] = [-2, -1, 1, 2].map((step) => seen[index + step])
  // `孙玉兰` may sign between the text and the date.
  const isSigned = above?.tail === 'none' && above.extent <= widestName && top?.tail === 'final'
  if ((above?.tail !== 'final' && !isSigned) || !below) return false
  const isText = (one: Seen | undefined) => one !== undefined && one.block.lines.length > 1
  const isTitle = !isText(below) && below.tail === 'none' && isText(next)
  return isTitle || printedBefore.test(below.text) || bracketedPiece.test(below.dense)
}

/** `시월 이십일` below the end of a letter, and directly above `동생 드림`: when it was written. */
function isAboveClose({index, tail, extent}: Seen, seen: readonly Seen[]): boolean {
  const below = seen[index + 1]
  if (tail !== 'none' || extent > widestName) return false
  return below?.gap === 0 && isLetterClose(below)
}

/** `그리운 누이에게`: in UTF-16 code units. */
const shortestSalutation = 6

/** The head of a mail in Chinese, Japanese or Korean. */
const mailHead = /^(?:发件人|發件人|寄件人|寄件者|差出人|보낸\s?사람)\s*[：:]/u

/** The last line of a mail, directly below the words with which it ends, is who wrote it. */
function signsMail({gap, extent}: Seen, seen: readonly Seen[]): boolean {
  return gap === 0 && extent <= widestName && seen.slice(0, 6).some(({text}) => mailHead.test(text))
}

/** `WOMAN (O.S.)` directly above what she says in a screenplay. */
function isCue({text, index, block}: Seen, seen: readonly Seen[]): boolean {
  const isOver = seen[index + 1]?.gap === 0
  return isOver && block.lines.length === 1 && cue.test(text) && !isSceneHead(text)
}
const cue = /^\p{Lu}[\p{Lu}\d .'’-]{1,30}(?:\([^()]{2,20}\))?$/u

/** `7．文中的“灯”指的是什么？（3分）`: a question, and what its answer is worth. */
const marked = /^\d{1,3}[．.、].*[（(]\d{1,3}\s?分[）)]$/u

/** `指导老师：王敏` below what a pupil wrote. */
const tutored = /^[（(]?(?:指[导導]|[辅輔][导導]|推[荐薦])(?:老[师師]|教[师師])[：:]/u

/** Who signs a notice also below a list, without a sentence. */
const office =
  /(?:委[员員][会會]|办公室|辦公室|[^干]部|[局厅廳处處]|公司|[协協學学][会會]|政府|[学學]校|中心|[车車]站|公所)$/u

/** `石灰窑` below a notice, and directly above its date: who signs it. */
function signsAbove({index, text, tail, extent}: Seen, seen: readonly Seen[]): boolean {
  const [above, below] = [seen[index - 1], seen[index + 1]]
  if (tail !== 'none' || extent > widestName * 2) return false
  if (above?.tail !== 'final' && !office.test(text)) return false
  return below?.gap === 0 && below.block.lines.length === 1 && isClosingDate(below.text)
}

/** `아무도 묻지 않았다` below a stanza: a sentence that stands alone among others is a line of the poem. */
function isVerseOfOwn({index}: Seen, seen: readonly Seen[]): boolean {
  const above = seen[index - 1]?.block.node.children
  return above?.some(({type}) => type === 'break') === true
}

/** `SEXTON: Who rings?`, `SFX: CLANG`: who speaks in a script, and what; no number of a part. */
const cried =
  /^(?!(?:\p{Lu}+ )?(?:[IVXLC]+|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN):)\p{Lu}{2,}(?: \p{Lu}{2,}| \([^()]{2,20}\)){0,3}: \S/u
/** Such lines of a document at least, and the share of them that are sentences. */
const [fewestCried, leastSpoken] = [3, 0.5]

/** Lines in which a script says who speaks, or what is heard. */
function findCried(seen: readonly Seen[]): ReadonlySet<Seen> {
  const found = seen.filter(({text, isEastern}) => !isEastern && cried.test(text))
  const spoken = found.filter(({tail}) => tail === 'final').length
  const isScript = found.length >= fewestCried && spoken >= found.length * leastSpoken
  return new Set(isScript ? found : [])
}

/**
 * Find short lines that head nothing whatever stands below them: when a sitting began, the last words of a letter
 * or a mail, when a text was written, the metre of a hymn, entries behind labels that stand together.
 */
export function findPlainLines(seen: readonly Seen[]): readonly Seen[] {
  const isEntry = (one: Seen | undefined) => one !== undefined && entry.test(one.text)
  const isFilm = seen.filter(({text}) => isSceneHead(text)).length > 1
  const script = findCried(seen)
  return seen.filter((one) => {
    if (script.has(one)) return true
    if (isFilm && isCue(one, seen)) return true
    if (!one.isEastern && isFarewell(one)) return true
    if ((one.name?.score ?? 0) >= likelyName && signsLetter(one, seen)) return true
    if (namesKeywords(one.text)) return true
    if (one.block.lines.length > 1) return isSigned(one, seen)
    if (one.isEastern)
      return (
        sitting.test(one.dense) ||
        eraDay.test(one.dense) ||
        isLetterClose(one) ||
        (seen[one.index - 1]?.tail === 'final' && isAboveClose(one, seen)) ||
        (one.text.length >= shortestSalutation && isSalutation(one.text)) ||
        (bracketedPiece.test(one.dense) && isPieceOfText(one.dense.slice(1, -1))) ||
        (/[年月]/u.test(one.text) && isClosingDate(one.text) && isBehindText(one, seen)) ||
        (/[年月]/u.test(seen[one.index + 1]?.text ?? '') && signsAbove(one, seen)) ||
        marked.test(one.text) ||
        tutored.test(one.text) ||
        (koreanSentence.test(one.text) && isVerseOfOwn(one, seen)) ||
        (one.index === seen.length - 1 && signsMail(one, seen))
      )
    if (unfinished.test(one.text) && point.test(seen[one.index + 1]?.text ?? '')) return true
    const isAmong = isEntry(seen[one.index - 1]) || isEntry(seen[one.index + 1])
    return initials.test(one.text) || (isEntry(one) && isAmong)
  })
}
