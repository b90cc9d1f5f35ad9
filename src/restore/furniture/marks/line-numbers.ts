import {endsSentence, headOf} from '../../lines/line-ends.ts'
import type {Furniture} from '../furniture.ts'
import type {Row} from '../row.ts'

/** ` 7   talk about money`, `12| said`: far enough from the text to be no part of it. */
const atLeft = /^(\s*)(\d{1,4})(?:\s*[|:]\s+|\s{2,}|\t)(?=\S)/
/** `01 渡口的人`: no further than words from each other, so that it must be every line. */
const close = /^(\s*)(\d{1,4})\s(?=\S|\u3000)/
const everyLine = 0.9
/** `talk about money      5`. */
const atRight = /\S\s{3,}(\d{1,4})\s*$/
/** So many numbers are needed, one a line or one each fifth line. */
const [fewestEach, fewestFifth] = [8, 3]
/** Share of the breaks between numbered lines at which a sentence goes on: a list has whole items. */
const goingOn = 0.25

/**
 * Find numbers in the margin that count the lines of the text: at each line, or each fifth or tenth.
 *
 * ```text
 * > |  4   chandler's yard, wet through
 * > |  5   and whole, on the morning
 * ```
 *
 * @param rows
 *   Printed lines in order; a page may begin its count anew.
 * @returns
 *   The numbers as parts of their lines.
 */
export function findLineNumbers(rows: readonly Row[]): Furniture[] {
  for (const form of [atLeft, atRight, close]) {
    const numbered = rows.flatMap((row) => {
      const match = form.exec(row.line.value)
      const digits = match?.[2] ?? match?.[1]
      if (!match || digits === undefined) return []
      const from = row.line.value.indexOf(digits, match.index + (form === atRight ? 1 : 0))
      const part = form === atRight ? {from, to: from + digits.length} : {from, to: match[0].length}
      return [{row, value: Number(digits), part}]
    })
    const each = numbered.filter((one, at) => {
      const [before, after] = [numbered[at - 1], numbered[at + 1]]
      const isNext = (a: typeof one | undefined, b: typeof one | undefined) =>
        a !== undefined && b !== undefined && b.row.index - a.row.index === 1
      return (
        (isNext(before, one) && (one.value === before!.value + 1 || one.value === 1)) ||
        (isNext(one, after) && (after!.value === one.value + 1 || after!.value === 1))
      )
    })
    const least = rows.length * (form === close ? everyLine : 0.5)
    const isEach = each.length >= fewestEach && each.length > least && goOn(each)
    const found = isEach ? each : form === close ? [] : findFifths(numbered)
    if (found.length > 0)
      return found.map(({row, part}) => ({line: row.line, rule: 'line-number', part}))
  }
  return []
}

interface Numbered {
  readonly row: Row
  readonly value: number
  readonly part: {readonly from: number; readonly to: number}
}

/** Whether sentences go on from numbered line to numbered line. */
function goOn(numbered: readonly Numbered[]): boolean {
  let count = 0
  for (const [at, {row, part}] of numbered.entries()) {
    const next = numbered[at + 1]
    const own = row.line.value.slice(0, part.from) + row.line.value.slice(part.to)
    if (!next || endsSentence(own.trim())) continue
    const head = headOf(next.row.line.value.slice(next.part.to).trim())
    if (head === 'lower' || head === 'letter' || head === 'forbidden') count++
  }
  return count >= (numbered.length - 1) * goingOn
}

/** Multiples of five, each five lines below the one before: no list and no table counts so. */
function findFifths(numbered: readonly Numbered[]): Numbered[] {
  const fifths = numbered.filter(({value}) => value > 0 && value % 5 === 0)
  const found = fifths.filter((one, at) =>
    [fifths[at - 1], fifths[at + 1]].some((other) => {
      if (!other) return false
      const step = Math.abs(one.value - other.value)
      const rows = Math.abs(one.row.index - other.row.index)
      return (step === 5 || step === 10) && Math.abs(rows - step) <= 1
    })
  )
  return found.length >= fewestFifth && found.length * 2 > numbered.length ? found : []
}
