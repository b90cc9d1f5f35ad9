/**
 * Writes `sources/low-water-almanac/almanac.pdf`: a sheet with a table, a picture, notes and Japanese
 * with readings, in our own words.
 *
 *     node --import tsx bench/gazette/write-almanac.ts
 */
import {writeFileSync} from 'node:fs'
import {body, bold, italic, page, roman, Sheet, toPdf, wrap} from './set-sheet.ts'
import {timesWidth} from './times-widths.ts'

const measure = page.width - 2 * page.left

/** Size of the Japanese, in points. */
const kanji = 10

/** Rows of the table: its head, then a month each. */
const months = [
  ['Month', 'Lowest', 'Highest', 'Ferry kept in'],
  ['January', '2.1', '6.4', '3 days'],
  ['February', '2.4', '7.0', '9 days'],
  ['March', '1.9', '5.2', '2 days'],
  ['April', '1.2', '3.8', 'no day']
]
const columns = [96, 76, 76, 100]

/** The bytes of the almanac. */
export function writeAlmanac(): Uint8Array {
  const sheet = new Sheet()
  sheet.centre('The river in the spring', 18, 66, bold)
  sheet.centre('Ezra Pole, keeper of the gauges', 8, 80, italic)
  let y = paragraph(
    sheet,
    'The gauge at the upper landing has been read every morning since the ice went, and every evening since the second flood, for which the council has paid me in candles.',
    104,
    '1'
  )
  y = paragraph(
    sheet,
    'The board was painted anew in March. Whoever compares these numbers with those of last year should take a hand from the old ones, since the board had sunk by as much.',
    y,
    '2'
  )
  y = table(sheet, y + 4)
  sheet.picture(page.width / 2 - 60, y + 14, 120, 66)
  sheet.centre('Fig. 1. The new board, seen from the ferry.', 8, y + 92, roman)
  y = paragraph(
    sheet,
    'The board can be read from the path as far as the sixth hand. What stands above that is for those who have a boat, and by then they will have other cares.',
    y + 116
  )
  sheet.centre('A letter from another river', 18, y + 34, bold)
  sheet.centre('Sent by a keeper who reads this paper', 8, y + 48, italic)
  y = paragraph(
    sheet,
    'It came folded in a chart, and Miss Reed has printed it as it stands, with the small letters beside the large ones by which her aunt reads it aloud.',
    y + 70
  )
  for (const [line, readings] of letter) {
    sheet.japanese(line, kanji, page.left + kanji, y + 16)
    for (const [at, reading] of readings)
      sheet.japanese(reading, kanji / 2, page.left + kanji * (at + 1), y + 6.5)
    y += 20
  }
  for (const [index, text] of notes.entries())
    sheet.text(text, 7.5, page.left, 540 + index * 10, roman)
  return toPdf([sheet], board)
}

/** Lines with their readings, each by the place of the character above which it begins. */
const letter: readonly (readonly [string, readonly (readonly [number, string])[]])[] = [
  ['　毎朝六時に河原へ下りて、水の高さを板で読みます。春の', [[6, 'かわら']]],
  [
    '水は濁っていても、数は澄んでいます。',
    [
      [2, 'にご'],
      [11, 'す']
    ]
  ]
].map(([line, readings]) => [line as string, readings as [number, string][]])

const notes = [
  '1 Tallow, and not always whole ones. The receipts are kept in the lock-house.',
  '2 The mason says that it was the bank that rose; the bank has not been asked.'
]

/** A board with marks, in grays. */
const board = {width: 60, height: 33, grays: new Uint8Array(60 * 33)}
for (let at = 0; at < board.grays.length; at++) {
  const [across, down] = [at % board.width, Math.floor(at / board.width)]
  const isBoard = across > 24 && across < 36
  board.grays[at] = isBoard ? (down % 6 < 3 ? 40 : 235) : 120 + down * 3
}

/** Set a paragraph; gives where the next one begins. */
function paragraph(sheet: Sheet, text: string, y: number, mark?: string): number {
  const lines = wrap(text, measure)
  sheet.lines(lines, page.left, y)
  const below = y + lines.length * body.leading
  const last = lines.at(-1)
  if (mark && last) {
    const end = last.runs.reduce((sum, {text}) => sum + timesWidth(text, body.size), last.indent)
    sheet.text(mark, 6, page.left + end + 0.5, below - body.leading - 3.5, roman)
  }
  return below
}

/** A table with rules around each cell. */
function table(sheet: Sheet, top: number): number {
  const height = 14
  for (const [row, cells] of months.entries()) {
    let x = page.left
    for (const [column, cell] of cells.entries()) {
      sheet.frame(x, top + row * height, columns[column]!, height)
      sheet.text(cell, 9, x + 5, top + row * height + 10, row === 0 ? bold : roman)
      x += columns[column]!
    }
  }
  return top + months.length * height
}

writeFileSync(
  new URL('../../sources/low-water-almanac/almanac.pdf', import.meta.url),
  writeAlmanac()
)
