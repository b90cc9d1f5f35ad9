/** An address of the web: `m.example.com`, `www．example．com`, `example。com`. */
const address =
  /(?:https?:\/\/|www[.．。]|(?<![\w@])[a-z\d][a-z\d-]*[.．。](?:com|net|org|cc|info|example|la|tw|cn|co|me|xyz)(?![a-z]))/iu
/** What a site that offers books does with them, in Chinese. */
const trade =
  /整理|制作|製作|收藏|书评|書評|电子书|電子書|小说|小說|文学|文學|论坛|論壇|[书書](?:城|屋|[库庫])|好[书書]|txt/iu
/** Its terms: whose the text is, how long one may keep it. */
const terms = /版[权權][归歸].{0,4}作者|24小[时時][内內][删刪]除/u
/** Those that another text may speak of, too, and what they are about here. */
const usage =
  /[仅僅]供.{0,8}(?:[预預][览覽]|[学學][习習]|交流|[试試][读讀])|不得用[作于於]商[业業]|[来來]自互[联聯][网網]/u
const ofBook = /本(?:[书書]|作品|站)|[声聲]明[：:]/u
/** `本作品由某某论坛“某某”整理收藏`. */
const credit = /^本(?:[图圖]?[书書]|作品)由.{2,60}(?:整理|制作|製作|收藏|上传|上傳|提供)[。！!]?$/u
/** No such line is longer, in UTF-16 code units. */
const longest = 300

/** Whether a text has an address of the web in it. */
export const namesAddress = (text: string) => address.test(text)

/**
 * Whether a line above or below a text in Chinese is that of the site which offered it:
 * `本书由某某书城（www.example.com）整理`, `版权归原作者所有，请于下载后24小时内删除`.
 */
export function creditsSite(line: string): boolean {
  if (line.length > longest || !/\p{Script=Han}/u.test(line)) return false
  if (credit.test(line) || terms.test(line) || (usage.test(line) && ofBook.test(line))) return true
  // A sentence tells of an address.
  return address.test(line) && trade.test(line) && !/。[”」』]?$/u.test(line)
}
