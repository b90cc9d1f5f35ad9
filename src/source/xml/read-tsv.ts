import {createPage, type RecognisedPage} from './recognised-page.ts'

/**
 * Read the table that Tesseract writes with `tsv`.
 *
 * @param value
 *   Text of the file.
 * @returns
 *   Its pages in order.
 */
export function readTsv(value: string): RecognisedPage[] {
  const pages: RecognisedPage[] = []
  for (const row of value.split(/\r?\n/).slice(1)) {
    const cells = row.split('\t')
    const [level, , block, paragraph, , , x, y, width, height, confidence] = cells.map(Number) as [
      number,
      ...number[]
    ]
    const box = {x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0}
    if (level === levels.page) {
      const page = createPage(72 / 300)
      page.width = box.width
      page.height = box.height
      pages.push(page)
    } else if (level === levels.line) {
      pages.at(-1)?.lines.push({box, words: [], said: {region: `${block}-${paragraph}`}})
    } else if (level === levels.word) {
      const text = (cells[11] ?? '').trim()
      pages
        .at(-1)
        ?.lines.at(-1)
        ?.words.push({text, box, confidence: (confidence ?? 0) / 100})
    }
  }
  return pages
}

const levels = {page: 1, line: 4, word: 5}
