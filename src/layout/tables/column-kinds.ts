import type {Item} from '../item.ts'

/** A number with its sign and its unit, or a stroke for none. */
const figure = /^(?:[^\p{L}\p{N}]{0,3}(?:\p{Lu}{2,3} ?|\p{L}{1,2}\.? )?\p{N}.*|[-–—−.…]{1,3})$/u
const hanFigure = /^[〇零一二三四五六七八九十百千万萬亿億两兩]+[元円圓圆원角分錢钱]?$/u
/** What counts the items of a list. */
const marker = /^[(（[]?(?:\p{N}{1,3}|\p{L}|[ivx]+)[.)）\]、]{0,2}$/iu
/** Characters of a figure, and of a date. */
const longest = {figure: 14, date: 18}
/** Share of the characters of a date that are digits. */
const dateShare = 0.3
/** Share of the cells of a column that tells what it is. */
const share = 0.6

/** Whether most cells of a column hold a number. */
export function areFigures(cells: readonly (readonly Item[])[]): boolean {
  return most(
    cells,
    (text) => text.length <= longest.figure && (figure.test(text) || hanFigure.test(text))
  )
}

/** Whether most cells of a column hold a year, a date or a time, and not the number of an item. */
export function areDates(cells: readonly (readonly Item[])[]): boolean {
  return most(
    cells,
    (text) => text.length <= longest.date && isOfDigits(text) && !marker.test(text)
  )
}

/** Whether a text begins with a digit, or has many. */
function isOfDigits(text: string): boolean {
  const digits = text.match(/\p{N}/gu)?.length ?? 0
  return /^\p{N}/u.test(text) || digits >= text.length * dateShare
}

/** Whether most cells of a column hold the mark of an item. */
export function areMarkers(cells: readonly (readonly Item[])[]): boolean {
  return most(cells, (text) => marker.test(text) || /^[^\p{L}\p{N}]$/u.test(text))
}

function most(cells: readonly (readonly Item[])[], test: (text: string) => boolean): boolean {
  const texts = cells.flatMap(([item]) => (item ? [item.lines[0]!.value.trim()] : []))
  return texts.length > 1 && texts.filter(test).length >= texts.length * share
}
