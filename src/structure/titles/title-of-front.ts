/** What a site or an archive puts around a text says where it is from. */
const ofSite =
  /www|https?:|\.(?:com|net|org|cn|cc)\b|声明|聲明|下载|下載|免费|免費|仅供|版权|電子書|电子书|论坛|書庫|书库|licen[cs]e|copyright|e-?book|project gutenberg/iu
/** `作者：…`, `BY`, a rule, a date: lines of a title page that are no title. */
const noTitle = /^[^：:]{1,8}[：:]|^_?by\b|[著译譯编編撰]$|^\P{L}+$|^-{2}/iu
/** What stands below it are titles of chapters. */
const contents = /^[\s　]*(?:目[\s　]*[录錄次]|contents|inhalt|table des matières)[\s　]*$/iu
/** Marks around a title: `《围城》`. */
const marked = /^[\s　]*[《〈『【]([^》〉』】]{1,40})[》〉』】](?:[全终完].{0,3})?[\s　]*$/u
/** A longer line is no title, in code units. */
const longest = 80

/**
 * Find the title of a book on its title page: what stands in title marks, else the first line that is
 * neither the author nor where the text is from.
 *
 * @param texts
 *   What stands above the first article and is no text of one, in order.
 */
export function titleOfFront(texts: readonly string[]): string | undefined {
  const end = texts.findIndex((text) => contents.test(text))
  const lines = texts
    .slice(0, end < 0 ? texts.length : end)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && text.length <= longest && !ofSite.test(text.normalize('NFKC')))
  for (const line of lines) {
    const title = marked.exec(line)?.[1]
    if (title) return title
  }
  return lines.find((line) => !noTitle.test(line))
}
