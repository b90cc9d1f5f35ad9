import type {Dice} from '../dice.ts'
import {widthOf} from '../setting/width-of.ts'
import type {ExtractedLine} from './extract.ts'

/** Stretches of lines that were columns of one page, side by side on the same lines. */
export function weaveColumns(lines: readonly ExtractedLine[], dice: Dice): ExtractedLine[] {
  const result: ExtractedLine[] = []
  for (const page of pagesOf(lines)) {
    const columns = new Map<number, ExtractedLine[]>()
    for (const line of page) {
      const x = line.box === undefined ? undefined : line.line!.isCentred ? undefined : line.box.x
      const column = x === undefined ? ([...columns.keys()].at(-1) ?? 0) : Math.floor(x / 1)
      const key = [...columns.keys()].find((one) => Math.abs(one - column) < 60) ?? column
      columns.set(key, [...(columns.get(key) ?? []), line])
    }
    const sorted = [...columns.entries()].sort(([a], [b]) => a - b).map(([, column]) => column)
    if (sorted.length < 2) {
      result.push(...page)
      continue
    }
    const gap = 2 + Math.floor(dice.random() * 4)
    const widths = sorted.map((column) => Math.max(...column.map(({text}) => widthOf(text) * 2)))
    const height = Math.max(...sorted.map((column) => column.length))
    for (let row = 0; row < height; row++) {
      let text = ''
      const pieces: {
        start: number
        end: number
        piece: ExtractedLine['pieces'][number]['piece']
      }[] = []
      let edge = 0
      for (const [index, column] of sorted.entries()) {
        const line = column[row]
        if (line !== undefined && line.text !== '') {
          text += ' '.repeat(
            Math.max(index > 0 && text !== '' ? gap : 0, Math.round(edge - widthOf(text) * 2))
          )
          const start = text.length
          text += line.text
          pieces.push(
            ...line.pieces.map((one) => ({...one, start: one.start + start, end: one.end + start}))
          )
        }
        edge += widths[index]! + gap
      }
      const first = sorted.map((column) => column[row]).find((line) => line?.line !== undefined)
      result.push({
        text,
        pieces,
        ...(first?.line && {line: first.line}),
        ...(first?.box && {box: first.box}),
        ...(row === 0 && page[0]!.isNewPage && {isNewPage: true})
      })
    }
  }
  return result
}

function pagesOf(lines: readonly ExtractedLine[]): ExtractedLine[][] {
  const pages: ExtractedLine[][] = []
  let page: number | undefined
  for (const line of lines) {
    if (
      pages.length === 0 ||
      (line.box !== undefined && page !== undefined && line.box.page !== page)
    )
      pages.push([])
    if (line.box !== undefined) page = line.box.page
    pages.at(-1)!.push(line)
  }
  return pages
}
