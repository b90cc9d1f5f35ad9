import {isColon, isComma, isDash, isForbiddenAtStart, isOpener} from '../../text/punctuation.ts'

/** How a headline is to be broken. */
export interface HeadlineRules {
  /** Width of a text at the size that is tried, in pixels. */
  readonly width: (text: string) => number
  /** Width that a line may have, in pixels. */
  readonly measure: number
  readonly mostLines: number
  /** How much two neighbouring characters hold together, from 0 to 1. */
  readonly cohesion: (before: string, after: string) => number
}

// Lengths of lines are seen first; so a break in a word (1) must cost more than a short line does.
const inWord = 2.4
const emptiness = 0.9
// 党的|建设: what 的 belongs to comes with it.
const afterParticle = 0.3
const betweenWide = 0.08
const atSpace = 0.06
const eachLine = 0.08

/**
 * Break a headline into lines: at its parts, else at punctuation, else as evenly as its words
 * allow; never against the rules of the line.
 *
 * ```text
 * 全区政协          not 全区政协党的
 * 党的建设工作           建设工作座谈
 * 座谈会交流发言         会交流发言
 * ```
 *
 * @param parts
 *   Parts of the headline, each of which begins a line.
 * @returns
 *   Lines; nothing if they do not fit.
 */
export function breakHeadline(
  parts: readonly string[],
  rules: HeadlineRules
): string[] | undefined {
  const lines: string[] = []
  for (const part of parts) {
    const broken = breakPart(part, rules)
    if (!broken) return undefined
    lines.push(...broken)
  }
  return lines.length <= rules.mostLines ? lines : undefined
}

/** The cheapest way through all places where a line may end. */
function breakPart(part: string, rules: HeadlineRules): string[] | undefined {
  const characters = [...part]
  const best: ({cost: number; start: number} | undefined)[] = [{cost: 0, start: 0}]
  const costs = characters.map((_, index) =>
    index === 0 ? 0 : breakCost(characters, index, rules)
  )
  const cut = (start: number, end: number) => characters.slice(start, end).join('').trim()
  for (let end = 1; end <= characters.length; end++) {
    const atEnd = end === characters.length ? 0 : costs[end]
    if (atEnd === undefined) continue
    for (let start = end - 1; start >= 0; start--) {
      const before = best[start]
      if (!before || (start > 0 && costs[start] === undefined)) continue
      const width = rules.width(cut(start, end))
      if (width > rules.measure) break
      const empty = 1 - width / rules.measure
      const cost = before.cost + atEnd + eachLine + emptiness * empty * empty
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = {cost, start}
    }
  }
  const lines: string[] = []
  for (let end = characters.length; end > 0; ) {
    const step = best[end]
    if (!step) return undefined
    lines.unshift(cut(step.start, end))
    end = step.start
  }
  return lines
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60“”‘’…—·・]/u
const small = /[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々〻ヽヾゝゞ的]/u

/** What it costs to end a line before the character at an index; nothing: it must not. */
function breakCost(
  characters: readonly string[],
  index: number,
  rules: HeadlineRules
): number | undefined {
  const before = characters[index - 1]!
  const after = characters[index]!
  if (after === ' ') return undefined
  if (isForbiddenAtStart(after) || small.test(after) || isOpener(before)) return undefined
  if (
    isComma(before) ||
    isColon(before) ||
    isDash(before) ||
    /[。！？!?”’」』）》]/u.test(before)
  ) {
    return 0
  }
  if (before === ' ')
    return isComma(characters[index - 2] ?? '') || isColon(characters[index - 2] ?? '')
      ? 0
      : atSpace
  if (!wide.test(before) && !wide.test(after)) return undefined
  const particle = before === '的' ? afterParticle : 0
  return betweenWide + particle + inWord * rules.cohesion(before, after)
}
