/** What offices write, as the titles of their papers end in Chinese. */
const papers =
  /(?:通知|通告|通报|通報|公告|公报|公報|决定|決定|决议|決議|意见|意見|报告|報告|请示|請示|批复|批覆|复函|復函|的函|规定|規定|办法|辦法|方案|纪要|紀要|议案|議案|提案|建议|建議)$/u
const matter = /^[关關](?:于|於)/u

/** Whether a line begins with the matter of an official paper in Chinese: `关于修缮渡口`. */
export function startsMatter(line: string): boolean {
  return matter.test(line)
}

/** Whether a line ends as the title of an official paper does, with its kind: `设施的通知`. */
export function endsInPaper(line: string): boolean {
  return papers.test(line)
}

/**
 * Whether a text is the title of an official paper, with the office or without: `石塘区水务局关于修缮渡口的通知`.
 *
 * @see GB/T 9704-2012, 7.3.1
 */
export function isPaperTitle(text: string): boolean {
  return (
    /^[^，。；：！？《》]{0,100}[关關](?:于|於)[^，。；：！？]{1,200}$/u.test(text) &&
    endsInPaper(text)
  )
}

/** `招工启事`, `停水通告`, `遺失聲明`: a notice in a paper. */
const notice =
  /^[\p{Script=Han}]{2,8}(?:启事|啟事|通告|公告|布告|佈告|声明|聲明|告示|讣告|訃告|讣闻|訃聞|广告|廣告)$/u

/** Whether a line is the title of a notice. */
export const isNoticeTitle = (text: string): boolean => notice.test(text)

/** Whether a text names what is attached to an official paper: `附件：1. 水闸值守表`. */
export function isAttachment(text: string): boolean {
  return /^附(?:件|表|图|圖)?[\d一二三四五六七八九十]{0,2}[：:]/u.test(text)
}

const dispute =
  /^(?:案例[一二三四五六七八九十\d]{0,3}[：:.．\s　]?)?[^，。；：！？]{2,60}?(?:[诉訴与與]|申请|申請|[、，])[^。；：！？]{2,60}案$/u

/** Whether a text is the title of a case, as courts publish them in Chinese: `苏某诉石塘区渡运公司合同纠纷案`. */
export function isCaseTitle(text: string): boolean {
  return text.length <= 130 && dispute.test(text)
}
