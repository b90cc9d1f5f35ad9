import {itemAt} from '../../item-at.ts'
import {advance} from '../../text/advance.ts'
import type {Fit} from '../lines/fit.ts'

/** Lines within which the next mark of a list is looked for. */
const reach = 12

/** What an item is counted by. */
export type ItemKind = 'item' | 'number'

/** A mark at a line's start, what kind it is and what it counts; a bullet counts nothing. */
interface Mark {
  readonly kind: string
  readonly value: number | undefined
}

const bullet = /^([•●■◆◇▪‣∙*-])[ \u3000\u00a0]+(?=\S)/u
const counted =
  /^([(（[]?)(\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3})([.．、)）\]]|[.．]?(?=[ \u3000]))(?!\d)\s*(?=\S)/u

/**
 * `Sec. 4.`, `§ 4`, `§ 4.`: what is counted, by its sign or its first letters with a stop. Of a line that begins `On 4 May`
 * or `Fig. 4 shows` nothing is known.
 */
const countedByName = /^(§+\s?|\p{Lu}\p{Ll}{1,4}\.\s(?=\d+\.))(\d{1,3})(\.?)(?=\s)\s*(?=\S)/u

/**
 * Find lines that begin an item of a list: their marks count on, or are the same bullet, near by.
 *
 * @param fits
 *   Printed lines in order.
 * @returns
 *   The first lines of items: `item` for bullets and letters, which no heading has, `number` for the rest.
 */
export function findItems(fits: readonly Fit[]): ReadonlyMap<Fit, ItemKind> {
  const items = new Map<Fit, ItemKind>()
  const open: {mark: Mark; at: number}[] = []
  for (const [index, fit] of fits.entries()) {
    if (fit.line.print?.hasMark) items.set(fit, 'item')
    const mark = readMark(fit.text) ?? readDash(fit, fits[index - 1])
    if (!mark) continue
    if (mark.kind.includes('1') && blank.test(fit.text)) items.set(fit, 'item')
    while (open.length > 0 && index - itemAt(open, 0).at > reach) open.shift()
    const before = open.findLastIndex(
      (other) =>
        goesOn(other.mark, mark) || (items.has(fits[other.at]!) && leavesOut(other.mark, mark))
    )
    open.push({mark, at: index})
    if (before < 0) {
      if (holdsNext(fit.text, mark)) items.set(fit, 'item')
      continue
    }
    const kind = mark.value === undefined || /[a-z]/i.test(mark.kind) ? 'item' : 'number'
    for (const one of [fits[itemAt(open, before).at]!, fit])
      if (items.get(one) !== 'item') items.set(one, kind)
  }
  markQuestions(fits, items)
  markAnnounced(fits, items)
  markLists(fits, items)
  return items
}

/** Full widths of a line that announces what is listed below it, and of what is listed, at most. */
const [longestLabel, longestEntry] = [8, 12]
/** Entries at least, where each has a line. */
const fewestEntries = 2

/** `需要：` above `面粉两碗` and `鸡蛋一个`, up to the next blank line: what a colon announces line by line is a list. */
function markAnnounced(fits: readonly Fit[], items: Map<Fit, ItemKind>): void {
  for (const [index, fit] of fits.entries()) {
    if (!announces.test(fit.text) || advance(fit.text, 'cjk') > longestLabel) continue
    let end = index + 1
    while (end < fits.length && itemAt(fits, end).gap === 0 && isEntry(fits[end]!)) end++
    const isWhole =
      end === fits.length || itemAt(fits, end).gap > 0 || announces.test(itemAt(fits, end).text)
    if (isWhole && end - index > fewestEntries)
      for (const one of fits.slice(index + 1, end)) items.set(one, 'item')
  }
}

const announces = /[\p{L}）)][:：]$/u

const isEntry = ({text, pageBreak}: Fit) =>
  !pageBreak && !/[。！？.!?:：]$/u.test(text) && advance(text, 'cjk') <= longestEntry

/** What a question leaves for its answer, at its end: `（　　）`, `____`. */
const blank = /(?:[(（][ \u3000_]*[)）]|_{3,})[.。．?？]?$/u

/** Lines within which the first answer stands below its question. */
const questionLines = 4

/** `1．下列说法正确的是（　　）` above `A．`: a question is an item as its answers are. */
function markQuestions(fits: readonly Fit[], items: Map<Fit, ItemKind>): void {
  for (const [index, fit] of fits.entries()) {
    if (items.get(fit) !== 'item' || !/^[(（]?A/.test(fit.text)) continue
    for (let at = index - 1; at >= 0 && index - at <= questionLines; at--) {
      const kind = items.get(fits[at]!)
      if (kind === 'number') items.set(fits[at]!, 'item')
      if (kind !== undefined) break
    }
  }
}

/** So many numbers in a row, each on a few lines, are a list: between headings there is text. */
const fewestNumbers = 3
const longestNumber = 3

/**
 * Numbers that stand directly below each other head nothing where one runs over its line, `1. Ring once and step
 * back` above `from the water`, and nothing but such rests stands between them.
 */
function markLists(fits: readonly Fit[], items: Map<Fit, ItemKind>): void {
  let run: number[] = []
  let runsOver = false
  const close = () => {
    if (run.length >= fewestNumbers && runsOver) for (const at of run) items.set(fits[at]!, 'item')
    run = []
    runsOver = false
  }
  for (const [index, fit] of fits.entries()) {
    const isNumber = items.get(fit) === 'number'
    const isRest = !isNumber && fit.head === 'lower' && run.length > 0
    const isFar = run.length > 0 && index - run.at(-1)! > longestNumber
    if (isFar || fit.gap > 0 || fit.pageBreak || !(isNumber || isRest)) close()
    if (isNumber) run.push(index)
    else if (isRest && run.length > 0) runsOver = true
  }
  close()
}

/** `A. a mill   B. a boat   C. a lamp`: the next answers stand in the same line. */
function holdsNext(text: string, {kind, value}: Mark): boolean {
  if (value === undefined || !/[A-Za-z]/.test(kind)) return false
  return [value + 1, value + 2].some((next, at) => {
    const letter = kind.replace(/[A-Za-z]/, String.fromCharCode(next))
    const place = text.search(new RegExp(`[\\s\u3000]{${2 - at}}${quoted(letter)}`, 'u'))
    return place > 0
  })
}

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function goesOn(before: Mark, after: Mark): boolean {
  if (before.kind !== after.kind) return false
  if (before.value === undefined || after.value === undefined) return true
  const step = after.value - before.value
  // `A．` and `B．` may share a line; a list may leave numbers out.
  return (
    step === 1 ||
    (step > 1 && step <= (/^[A-Za-z].$/u.test(before.kind) && /[．、)]/u.test(before.kind) ? 2 : 0))
  )
}

/** A list that has begun may leave numbers out: `2.`, then `10.`. */
function leavesOut(before: Mark, after: Mark): boolean {
  if (before.kind !== after.kind || !before.kind.includes('1')) return false
  const step = (after.value ?? 0) - (before.value ?? 0)
  return step > 1 && step <= 10
}

function readMark(text: string): Mark | undefined {
  const sign = bullet.exec(text)
  if (sign) return {kind: sign[1]!, value: undefined}
  const match = counted.exec(text) ?? countedByName.exec(text)
  if (!match) return undefined
  const [, before, label, after] = match as unknown as [string, string, string, string]
  // `A boat`, `I rose`: a letter without a mark is a word.
  if (before === '' && after.trim() === '') return undefined
  const kind = /\d/.test(label) ? '1' : /[a-z]/.test(label) ? 'a' : /[A-Z]/.test(label) ? 'A' : '一'
  return {kind: before + kind + after, value: countOf(label, kind)}
}

/** `– lay the ladder flat;` below a line that announces or goes on so, or a blank one: speeches and asides begin so, too. */
function readDash({text, gap}: Fit, above: Fit | undefined): Mark | undefined {
  if (!/^–[ \u00a0]\S/u.test(text)) return undefined
  const isBelowEnd = gap > 0 || /[;:]$/u.test(above?.text ?? '')
  return isBelowEnd ? {kind: text[0]!, value: undefined} : undefined
}

function countOf(label: string, kind: string): number {
  if (kind === '1') return Number(label)
  if (kind !== '一') return label.charCodeAt(0)
  const [tens, ones] = label.includes('十') ? label.split('十') : ['', label]
  const digit = (text: string) => '一二三四五六七八九'.indexOf(text) + 1
  return label.includes('十') ? (digit(tens!) || 1) * 10 + digit(ones!) : digit(ones!)
}
