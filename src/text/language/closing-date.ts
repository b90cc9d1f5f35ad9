const number = String.raw`[\d〇○零一二三四五六七八九十廿卅]{1,4}`
const day = String.raw`(?:${number}\s*年\s*)?${number}\s*月\s*(?:${number}\s*[日号號])?`
/** `十年后`, `十年分`: how long, and no year. */
const year = String.raw`${number}\s*年(?!\s*(?:[分间間前后後来來]|ぶり|もの))[春夏秋冬末初]?`
/** `一九三五年三月二十四日，在河边写。`, `（大正九年四月）`: when a text was written, and perhaps where. */
const closing = new RegExp(
  String.raw`^[（(]?\s*(?:作[于於]\s*)?(?:\p{Script=Han}{2}(?=${number}\s*年))?(?:${day}|${year})[^。！？!?「」『』“”]{0,16}[）)]?[。.]?$`,
  'u'
)
const weekday = /星期|[周週][一二三四五六日]|曜/u

/** Whether a line of its own is the date with which a Chinese or Japanese text ends. */
export function isClosingDate(text: string): boolean {
  return text.length <= 40 && closing.test(text) && !weekday.test(text)
}

const signed = new RegExp(
  String.raw`^[（(]?\s*(?:${number}\s*年\s*)?${number}\s*月\s*${number}\s*[日号號]\s*(?:[晨晚夜]|[清早]晨|[上下正]午|深夜|[，,于於在作写寫记記改])`,
  'u'
)

/** Whether a date says that a text was written then, `八月八日夜`: it is no heading of what is below. */
export function isSignedDate(text: string): boolean {
  return isClosingDate(text) && signed.test(text)
}
