import {append} from '../../append.ts'
import type {Box} from '../source.ts'
import {kindOf} from './kind-of.ts'
import {parseHtml} from './parse-html.ts'
import {parseXml, type XmlHandler} from './parse-xml.ts'
import {createPage, type RecognisedLine, type RecognisedPage} from './recognised-page.ts'

/** Files up to so many characters are read as HTML where they are no XML: a tree takes twenty times as much. */
const mostHtml = 30_000_000

/**
 * Read hOCR. It is XML where Tesseract writes it; others write HTML, with elements that nobody closes.
 *
 * @param value
 *   Text of the file.
 * @returns
 *   Its pages in order, or what is wrong with it.
 * @see http://kba.github.io/hocr-spec/1.2/
 */
export function readHocr(value: string): RecognisedPage[] | string {
  const pages: RecognisedPage[] = []
  const fault = parseXml(value, listen(pages))
  if (fault === undefined) return pages
  if (value.length > mostHtml) return fault
  const again: RecognisedPage[] = []
  return parseHtml(value, listen(again)) ?? again
}

/** Gathers pages from elements as they open and close. */
function listen(pages: RecognisedPage[]): XmlHandler {
  /** Classes of the elements that are open. */
  const open: string[] = []
  let line: RecognisedLine | undefined
  let word: {text: string; box?: Box | undefined; confidence?: number | undefined} | undefined
  /** Text of a line that stands in no word. */
  let loose = ''
  let region = ''
  let regions = 0
  return {
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
      } else if (regionKinds.has(kind)) region = of('id') || `${++regions}`
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
        loose = ''
        pages.at(-1)?.lines.push(line)
      } else if (kind === 'ocrx_word' && line) {
        const confidence = Number(/x_wconf (\d+)/.exec(title)?.[1] ?? Number.NaN)
        word = {text: '', box, ...(Number.isFinite(confidence) && {confidence: confidence / 100})}
      }
    },
    text(text) {
      if (word) word.text += text
      else if (line) loose += text
    },
    close() {
      const kind = open.pop() ?? ''
      if (kind === 'ocrx_word' && word && line) {
        line.words.push({...word, text: word.text.trim()})
        word = undefined
      } else if (lineKinds.has(kind)) {
        // OCRopus and others give lines, and no words.
        const words = loose.trim()
        if (line?.words.length === 0 && words !== '')
          append(
            line.words,
            words.split(/\s+/).map((text) => ({text}))
          )
        line = undefined
      }
    }
  }
}

const regionKinds = new Set(['ocr_par', 'ocr_carea', 'ocr_column', 'ocrx_block'])
const lineKinds = new Set(['ocr_line', 'ocr_header', 'ocr_caption', 'ocr_textfloat', 'ocr_footer'])

function boxOf(title: string): Box | undefined {
  const found = /bbox (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+)/.exec(title)
  if (!found) return undefined
  const [x, y, right, bottom] = found.slice(1).map(Number) as [number, number, number, number]
  return {x, y, width: right - x, height: bottom - y}
}
