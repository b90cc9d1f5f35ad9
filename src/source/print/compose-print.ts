import {itemAt} from '../../item-at.ts'
import {paginate} from '../paginate.ts'
import type {Line, Print, Sheet} from '../source.ts'
import {type NamedPicture, namePictures} from './name-pictures.ts'
import type {PrintedFile, PrintedLine} from './printed-sheet.ts'

/** The text of a file with boxes, and its lines with what is known of each. */
interface ComposedPrint {
  /** A line for each printed one, in the order of the file; a form feed before each page but the first. */
  readonly value: string
  readonly lines: readonly Line[]
  readonly sheets: readonly Sheet[]
  /** Its pictures: files by the names that its sheets call them. */
  readonly images: readonly NamedPicture[]
}

/**
 * Write the text of a file with boxes, in the order of the file.
 *
 * It is the printed source of all that comes after: positions, ledger and proof go by it. So it
 * does not depend on how well the order of reading is found.
 *
 * @param printed
 *   Pages as a reader gave them.
 * @param place
 *   Indices of the file, of its first page and of its first sheet.
 */
export function composePrint(
  {sheets}: PrintedFile,
  place: {readonly file: number; readonly firstPage: number; readonly firstSheet: number}
): ComposedPrint {
  const {file, firstPage, firstSheet} = place
  const value = sheets
    .map(({lines}) => lines.map(({text}) => plain(text) + '\n').join(''))
    .join('\f')
  const prints: Print[] = []
  for (const [index, {lines}] of sheets.entries()) {
    for (const line of lines) prints.push(toPrint(line, firstSheet + index))
  }
  // A page without text at the end of a file, or of the whole, has no line.
  let at = 0
  const lines = paginate(value, file, firstPage).map((line) =>
    line.value === '' ? line : {...line, print: prints[at++]!}
  )
  const {pictures, images: named} = namePictures(sheets, firstPage)
  return {
    value,
    lines,
    images: named,
    sheets: sheets.map(({width, height, rules, frames, images, text}, index) => ({
      page: firstPage + index,
      width,
      height,
      rules,
      frames,
      images,
      ...(itemAt(pictures, index).length > 0 && {pictures: pictures[index]!}),
      text
    }))
  }
}

/** Nothing in a line's text may end a line, and half a pair is no character. */
function plain(text: string): string {
  return text
    .replace(/[\n\r\u000B\f\u0085\u2028\u2029]/g, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}

function toPrint(line: PrintedLine, sheet: number): Print {
  const {text: _, ...print} = line
  return {sheet, ...print}
}
