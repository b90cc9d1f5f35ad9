import type {Line, Source} from '../source.ts'

/** A file to be written beside the review: `path` in the output folder. */
interface PrintedText {
  readonly path: string
  readonly value: string
}

/**
 * Write down what was read of files with boxes: the text that all positions go by, and the boxes.
 *
 * With the text a book is proved without what read the file; with the boxes a person finds each
 * character on the page.
 *
 * @param source
 *   Source; files of plain text are left out.
 * @returns
 *   For each other file `NAME.txt`, its text as it is, and `NAME.boxes.json`: the file it came from,
 *   its sheets, and for each line that is not empty, in order, its sheet (an index), box and edges
 *   in points from the top left, size, and how it is set.
 */
export function writePrints(source: Source): PrintedText[] {
  const byFile = new Map<number, Line[]>()
  for (const line of source.lines) {
    if (!line.print) continue
    const lines = byFile.get(line.file)
    if (lines) lines.push(line)
    else byFile.set(line.file, [line])
  }
  return source.files.flatMap(({path, value, origin}, index): PrintedText[] => {
    if (!origin) return []
    const lines = byFile.get(index) ?? []
    const first = lines[0]?.print?.sheet ?? 0
    const last = lines.at(-1)?.print?.sheet ?? -1
    const sheets = (source.sheets ?? []).slice(first, last + 1)
    const rows = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).join(',\n')
    const json = [
      `{"version":1,"origin":${JSON.stringify({...origin, path: nameOf(origin.path)})},`,
      `"sheets":[\n${rows(sheets)}\n],`,
      `"lines":[\n${rows(lines.map((line) => rowOf(line, first)))}\n]}\n`
    ]
    return [
      {path, value},
      {path: path.replace(/\.txt$/, '.boxes.json'), value: json.join('\n')}
    ]
  })
}

const nameOf = (path: string) => path.split(/[\\/]/).at(-1)!

function rowOf({start, print}: Line, firstSheet: number) {
  const {sheet, box, isBold, isItalic, isVertical, turn, ...rest} = print!
  return {
    offset: start.offset,
    sheet: sheet - firstSheet,
    box: [box.x, box.y, box.width, box.height],
    ...rest,
    ...(isBold && {isBold}),
    ...(isItalic && {isItalic}),
    ...(isVertical && {isVertical}),
    ...(turn !== 0 && {turn})
  }
}
