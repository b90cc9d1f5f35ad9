import type {Box} from '../source.ts'
import {kindOf} from './kind-of.ts'
import {parseXml} from './parse-xml.ts'
import {createPage, type RecognisedLine, type RecognisedPage} from './recognised-page.ts'

/**
 * Read hOCR.
 *
 * @param value
 *   Text of the file.
 * @returns
 *   Its pages in order, or what is wrong with it.
 * @see http://kba.github.io/hocr-spec/1.2/
 */
export function readHocr(value: string): RecognisedPage[] | string {
  const pages: RecognisedPage[] = []
  /** Classes of the elements that are open. */
  const open: string[] = []
  let line: RecognisedLine | undefined
  let word: {text: string; box?: Box | undefined; confidence?: number | undefined} | undefined
  let region = ''
  let regions = 0
  const fault = parseXml(value, {
    open(_, of) {
      const kind = /\bocrx?_\w+/.exec(of('class'))?.[0] ?? ''
      open.push(kind)
      const title = of('title')
      const box = boxOf(title)
      if (kind === 'ocr_page') {
        const dots = Number(/scan_res (\d+)/.exec(title)?.[1]) || 300
        const page = createPage(72 / dots)
        page.width = box?.width ?? 0
        page.height = box?.height ?? 0
        pages.push(page)
      } else if (kind === 'ocr_par' || kind === 'ocr_carea') region = of('id') || `${++regions}`
      else if (kind === 'ocr_photo' || kind === 'ocr_graphic') {
        if (box) pages.at(-1)?.images.push(box)
      } else if (kind === 'ocr_separator') {
        if (box) pages.at(-1)?.rules.push(box)
      } else if (lineKinds.has(kind) && box) {
        const baseline = /baseline (-?[\d.]+) (-?[\d.]+)/.exec(title)
        const said = kindOf(kind)
        line = {
          box,
          words: [],
          ...(baseline && {baseline: box.y + box.height + Number(baseline[2])}),
          said: {region, ...(said && {kind: said})}
        }
        pages.at(-1)?.lines.push(line)
      } else if (kind === 'ocrx_word' && line) {
        const confidence = Number(/x_wconf (\d+)/.exec(title)?.[1] ?? Number.NaN)
        word = {text: '', box, ...(Number.isFinite(confidence) && {confidence: confidence / 100})}
      }
    },
    text(text) {
      if (word) word.text += text
    },
    close() {
      const kind = open.pop() ?? ''
      if (kind === 'ocrx_word' && word && line) {
        line.words.push({...word, text: word.text.trim()})
        word = undefined
      } else if (lineKinds.has(kind)) line = undefined
    }
  })
  return fault ?? pages
}

const lineKinds = new Set(['ocr_line', 'ocr_header', 'ocr_caption', 'ocr_textfloat', 'ocr_footer'])

function boxOf(title: string): Box | undefined {
  const found = /bbox (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+)/.exec(title)
  if (!found) return undefined
  const [x, y, right, bottom] = found.slice(1).map(Number) as [number, number, number, number]
  return {x, y, width: right - x, height: bottom - y}
}
