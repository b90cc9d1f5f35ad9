import type {Line} from './source.ts'

// CRLF first, so that it ends one line. Next line, line and paragraph separator and vertical tab
// (the soft break of word processors) are line ends as the Unicode Standard says, 5.8.
const breaks = /\r\n|[\n\r\u000B\f\u0085\u2028\u2029]/g

/**
 * Cut the text of one file into lines and pages.
 *
 * ```text
 * …大家都到了。␊␌第二天又下起雨来，
 *               ^ column 2 of its line, a new page
 * ```
 *
 * A form feed ends a line like any line end and begins a page, wherever it stands. What is empty
 * before a form feed is no line: `␊␌` is one break, not a blank line. Line numbers are those of an
 * editor (LF, CRLF, CR): the piece after a form feed, vertical tab, U+0085, U+2028 or U+2029 has
 * the line number of the piece before it, and a higher column.
 *
 * @param value
 *   Decoded text.
 * @param file
 *   Index of the file in `Source.files`.
 * @param firstPage
 *   Index of the file's first page.
 * @returns
 *   Lines in order; `value.slice(line.start.offset, line.start.offset + line.value.length)` is
 *   `line.value`. None for empty text; no empty line after a last line end.
 */
export function paginate(value: string, file = 0, firstPage = 0): Line[] {
  const lines: Line[] = []
  let page = firstPage
  let line = 1
  let lineStart = 0
  let start = 0

  const add = function (end: number): void {
    const column = start - lineStart + 1
    lines.push({value: value.slice(start, end), start: {line, column, offset: start}, file, page})
  }

  for (const {0: mark, index} of value.matchAll(breaks)) {
    if (mark !== '\f' || index > start) add(index)
    start = index + mark.length
    if (mark === '\f') page++
    if (mark === '\n' || mark === '\r' || mark === '\r\n') {
      line++
      lineStart = start
    }
  }
  if (start < value.length) add(value.length)
  return lines
}
