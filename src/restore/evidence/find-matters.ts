import type {Fit} from '../lines/fit.ts'

/** What offices write, as the titles of their papers end in Chinese. */
const papers =
  /(?:通知|通告|通报|通報|公告|公报|公報|决定|決定|决议|決議|意见|意見|报告|報告|请示|請示|批复|批覆|复函|復函|的函|规定|規定|办法|辦法|方案|纪要|紀要|议案|議案|提案|建议|建議)$/u
/** Lines of a title at most, the office above its matter not among them. */
const longest = 3

/** Lines that go on with the title of a paper, and the last line of each title. */
interface Matters {
  readonly goesOn: ReadonlySet<Fit>
  readonly ends: ReadonlySet<Fit>
}

/**
 * Find the lines that go on with the title of an official paper: the matter below the office that writes,
 * and what the matter takes besides.
 *
 * ```text
 *   柳湾镇人民政府
 * > 关于修缮渡口
 * > 设施的通知
 * ```
 *
 * @param fits
 *   Printed lines in order.
 * @see GB/T 9704-2012, 7.3.1: office, matter and kind make the title, in lines that break between words.
 */
export function findMatters(fits: readonly Fit[]): Matters {
  const [goesOn, ends] = [new Set<Fit>(), new Set<Fit>()]
  for (const [from, fit] of fits.entries()) {
    if (fit.face !== 'cjk' || !/^[关關]于|^[关關]於/u.test(fit.text)) continue
    const lines = fits.slice(from, from + longest)
    const last = lines.findIndex(({text}) => papers.test(text))
    const title = lines.slice(0, last + 1)
    const isTitle = title.every((line, at) => isBare(line) && (at === 0 || isBelow(line)))
    if (last < 0 || !isTitle) continue
    for (const line of title.slice(1)) goesOn.add(line)
    ends.add(title.at(-1)!)
    const office = fits[from - 1]
    if (office && isBelow(fit) && isBare(office) && !/\d号$/u.test(office.text)) goesOn.add(fit)
  }
  return {goesOn, ends}
}

const isBelow = ({gap, pageBreak}: Fit) => gap === 0 && !pageBreak

/** Whether a line has no mark of a sentence. */
const isBare = ({text, tail}: Fit) => tail === 'letter' && !/[，。；：！？]/u.test(text)
