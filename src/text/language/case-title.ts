const dispute =
  /^(?:案例[一二三四五六七八九十\d]{0,3}[：:.．\s　]?)?[^，。；：！？]{2,60}?(?:[诉訴与與]|申请|申請|[、，])[^。；：！？]{2,60}案$/u

/** Whether a text is the title of a case, as courts publish them in Chinese: `苏某诉石塘区渡运公司合同纠纷案`. */
export function isCaseTitle(text: string): boolean {
  return text.length <= 130 && dispute.test(text)
}
