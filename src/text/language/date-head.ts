/** `3月2日　星期一　晴`, `1月`, `二〇〇三年`: a day with its weather, a month, a year. */
const date =
  /^(?=\S*[年月日])(?:(?:\d{4}|[〇零一二三四五六七八九]{4})\s*年)?\s*(?:[\d一二三四五六七八九十]{1,3}\s*月)?\s*(?:[\d一二三四五六七八九十]{1,3}\s*日)?[\s\u3000]*[(（]?(?:(?:星期|[周週])[一二三四五六日天]|[月火水木金土日]曜日?)?[)）]?[\s\u3000]*(?:[晴阴陰雨雪多云雲大小中风風雾霧转轉有\s\u3000]{1,8})?$/u

/** Whether a line is the date that heads an entry of a diary or of a chronicle: it is no line of a title above it. */
export function isDateHead(text: string): boolean {
  return text.length <= 40 && date.test(text.trim())
}
