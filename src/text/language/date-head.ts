import {hasAlphabet} from '../forms/alphabet.ts'

/** `3月2日　星期一　晴`, `1月`, `二〇〇三年`: a day with its weather, a month, a year. */
const date =
  /^(?=\S*[年月日])(?:(?:\d{4}|[〇零一二三四五六七八九]{4})\s*年)?\s*(?:[\d一二三四五六七八九十]{1,3}\s*月)?\s*(?:[\d一二三四五六七八九十]{1,3}\s*日)?[\s\u3000]*[(（]?(?:(?:星期|[周週])[一二三四五六日天]|[月火水木金土日]曜日?)?[)）]?[\s\u3000]*(?:[晴阴陰雨雪多云雲大小中风風雾霧转轉有夜早晚晨午后後初微细細暴寒冷热熱暖凉涼霜冰雹露\s\u3000]{1,8})?$/u

const weekdays =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье'
const months =
  'jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|f[ée]vrier|mar(?:ch|s)?|märz|apr(?:il)?|avril|may|mai|june?|juni|juin|july?|juli|juillet|aug(?:ust)?|août|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember)?|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря'
const ofMonth = String.raw`(?:the\s+)?\d{1,2}(?:st|nd|rd|th|er|\.|º)?`
/** `January 3`, `Monday, 3rd January 1931.`, `Lundi 3 janvier.`, `Montag, den 3. Januar`. */
const latinDate = new RegExp(
  String.raw`^(?:(?:(?:${weekdays})\.?,?\s+)?(?:den\s+|le\s+)?(?:(?:${months})\.?\s+${ofMonth}|${ofMonth}\s+(?:(?:de|of)\s+)?(?:${months}))(?:,?\s+(?:de\s+)?\d{4})?)\.?$`,
  'iu'
)

/** Whether a line is the date that heads an entry of a diary or of a chronicle: it is no line of a title above it. */
export function isDateHead(text: string): boolean {
  const line = text.trim()
  if (line.length > 40) return false
  return date.test(line) || (/\d/.test(line) && hasAlphabet(line) && latinDate.test(line))
}
