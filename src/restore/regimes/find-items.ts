import type {Fit} from '../fit.ts'

/** Lines within which the next mark of a list is looked for. */
const reach = 12

/** A mark at a line's start, what kind it is and what it counts; a bullet counts nothing. */
interface Mark {
  readonly kind: string
  readonly value: number | undefined
}

const bullet = /^([•●■◆◇▪‣∙*-])[ \u3000\u00a0]+(?=\S)/u
const counted =
  /^([(（[]?)(\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3})([.．、)）\]]|[.．]?(?=[ \u3000]))(?!\d)\s*(?=\S)/u

/**
 * Find lines that begin an item of a list: their marks count on, or are the same bullet, near by.
 *
 * @param fits
 *   Printed lines in order.
 * @returns
 *   The first lines of items.
 */
export function findItems(fits: readonly Fit[]): Set<Fit> {
  const items = new Set<Fit>()
  const open: {mark: Mark; at: number}[] = []
  for (const [index, fit] of fits.entries()) {
    const mark = readMark(fit.text)
    if (!mark) continue
    while (open.length > 0 && index - open[0]!.at > reach) open.shift()
    const before = open.findLastIndex((other) => goesOn(other.mark, mark))
    if (before >= 0) items.add(fits[open[before]!.at]!).add(fit)
    open.push({mark, at: index})
  }
  return items
}

function goesOn(before: Mark, after: Mark): boolean {
  if (before.kind !== after.kind) return false
  return before.value === undefined || after.value === before.value + 1
}

function readMark(text: string): Mark | undefined {
  const sign = bullet.exec(text)
  if (sign) return {kind: sign[1]!, value: undefined}
  const match = counted.exec(text)
  if (!match) return undefined
  const [, before, label, after] = match as unknown as [string, string, string, string]
  // `A boat`, `I rose`: a letter without a mark is a word.
  if (before === '' && after.trim() === '') return undefined
  const kind = /\d/.test(label) ? '1' : /[a-z]/.test(label) ? 'a' : /[A-Z]/.test(label) ? 'A' : '一'
  return {kind: before + kind + after, value: countOf(label, kind)}
}

function countOf(label: string, kind: string): number {
  if (kind === '1') return Number(label)
  if (kind !== '一') return label.charCodeAt(0)
  const [tens, ones] = label.includes('十') ? label.split('十') : ['', label]
  const digit = (text: string) => '一二三四五六七八九'.indexOf(text) + 1
  return label.includes('十') ? (digit(tens!) || 1) * 10 + digit(ones!) : digit(ones!)
}
