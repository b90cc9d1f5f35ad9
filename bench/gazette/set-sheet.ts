/**
 * Sets small newspapers in Times, as plain PDFs: whoever opens one in an editor can read it.
 */
import type {GazetteArticle} from './gazette-text.ts'
import {timesWidth} from './times-widths.ts'

/** Of a page, its columns and its type, in points. */
export const page = {width: 420, height: 595, left: 36, top: 40}
export const column = {width: 166, gap: 16, bottom: 548}
export const body = {size: 9.5, leading: 12, indent: 11}
const fonts = ['Times-Roman', 'Times-Bold', 'Times-Italic'] as const
export const [roman, bold, italic] = [0, 1, 2]

/** A line that is set: runs of roman and italic, and how far it is set in. */
export interface SetLine {
  readonly runs: readonly {readonly text: string; readonly font: number}[]
  readonly indent: number
  /** Points by which each space is wider, so that the line is full. */
  readonly stretch: number
}

/** Break a paragraph into full lines; the last is as short as it is. */
export function wrap(paragraph: string, width: number): SetLine[] {
  const lines: SetLine[] = []
  let isItalic = false
  let words: string[] = []
  const indentOf = () => (lines.length === 0 ? body.indent : 0)
  const plain = (list: readonly string[]) => list.join(' ').replace(/[~/]/g, '')
  const close = (isLast: boolean) => {
    const room = width - indentOf() - timesWidth(plain(words), body.size)
    const runs = words.join(' ').replaceAll('~', '').split('/')
    lines.push({
      indent: indentOf(),
      stretch: isLast || words.length < 2 ? 0 : room / (words.length - 1),
      runs: runs.flatMap((text, index) => {
        if (index > 0) isItalic = !isItalic
        return text === '' ? [] : [{text, font: isItalic ? italic : roman}]
      })
    })
    words = []
  }
  const fits = (word: string) =>
    timesWidth(plain([...words, word]), body.size) <= width - indentOf()
  for (const word of paragraph.split(' ')) {
    if (fits(word)) {
      words.push(word)
      continue
    }
    const [head, tail] = word.split('~')
    if (tail !== undefined && fits(head + '-')) {
      words.push(head + '-')
      close(false)
      words = [tail]
    } else {
      close(false)
      words = [word]
    }
  }
  close(true)
  return lines
}

/** One page: what is drawn on it, in points from the top left. */
export class Sheet {
  readonly drawn: string[] = []
  /** By how much spaces are wider, until something else is said. */
  #stretch = 0

  text(text: string, size: number, x: number, y: number, font: number, stretch = 0): void {
    const escaped = text.replace(/[\\()]/g, '\\$&')
    const spaced = stretch === this.#stretch ? '' : `${stretch.toFixed(3)} Tw `
    this.#stretch = stretch
    this.drawn.push(
      `BT /F${font} ${size} Tf ${spaced}${x.toFixed(2)} ${(page.height - y).toFixed(2)} Td (${escaped}) Tj ET`
    )
  }

  centre(text: string, size: number, y: number, font: number): void {
    this.text(text, size, (page.width - timesWidth(text, size)) / 2, y, font)
  }

  /** Some Japanese, each character as wide as it is high. */
  japanese(text: string, size: number, x: number, y: number): void {
    const codes = Array.from(text, (sign) => sign.charCodeAt(0).toString(16).padStart(4, '0'))
    const place = `${x.toFixed(2)} ${(page.height - y).toFixed(2)}`
    this.drawn.push(`BT /F${fonts.length} ${size} Tf ${place} Td <${codes.join('')}> Tj ET`)
  }

  /** The one picture that a PDF may have. */
  picture(x: number, y: number, width: number, height: number): void {
    this.drawn.push(`q ${width} 0 0 ${height} ${x} ${page.height - y - height} cm /I0 Do Q`)
  }

  rule(y: number): void {
    const to = page.width - page.left
    this.drawn.push(`0.6 w ${page.left} ${page.height - y} m ${to} ${page.height - y} l S`)
  }

  frame(x: number, y: number, width: number, height: number): void {
    this.drawn.push(`0.8 w ${x} ${page.height - y - height} ${width} ${height} re S`)
  }

  lines(lines: readonly SetLine[], x: number, y: number): void {
    for (const [index, {runs, indent, stretch}] of lines.entries()) {
      let at = x + indent
      for (const {text, font} of runs) {
        this.text(text, body.size, at, y + index * body.leading, font, stretch)
        at += timesWidth(text, body.size) + stretch * (text.split(' ').length - 1)
      }
    }
  }

  /** A headline, its byline and its text in one column. */
  article({title, byline, paragraphs}: GazetteArticle, x: number, y: number): void {
    const middle = (text: string, size: number) => x + (column.width - timesWidth(text, size)) / 2
    this.text(title[0]!, 14, middle(title[0]!, 14), y, bold)
    this.text(byline, 8, middle(byline, 8), y + 13, italic)
    const lines = paragraphs.flatMap((text) => wrap(text, column.width))
    this.lines(lines, x, y + 34)
  }
}

/** Grays of a picture, row by row from the top left. */
interface Grays {
  readonly width: number
  readonly height: number
  readonly grays: Uint8Array
}

/** A PDF of some sheets: plain, so that whoever opens it in an editor can read it. */
export function toPdf(sheets: readonly Sheet[], image?: Grays): Uint8Array {
  const objects: string[] = []
  const add = (value: string): number => objects.push(value)
  const named = fonts.map((name) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`)
  )
  const drawn = sheets.map((sheet) => sheet.drawn.join('\n'))
  if (drawn.some((value) => value.includes(`/F${fonts.length} `))) named.push(add(japanese(add)))
  const pictures = image ? `/XObject << /I0 ${add(toImage(image))} 0 R >>` : ''
  const [root, tree] = [add(''), add('')]
  const kids = drawn.map((value) => {
    const content = add(`<< /Length ${value.length} >>\nstream\n${value}\nendstream`)
    const list = named.map((number, index) => `/F${index} ${number} 0 R`).join(' ')
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Contents ${content} 0 R /Resources << /Font << ${list} >> ${pictures}>> >>`
    )
  })
  objects[root - 1] = `<< /Type /Catalog /Pages ${tree} 0 R >>`
  objects[tree - 1] =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  let file = '%PDF-1.4\n'
  const rows = objects.map((value, index) => {
    const row = `${String(file.length).padStart(10, '0')} 00000 n \n`
    file += `${index + 1} 0 obj\n${value}\nendobj\n`
    return row
  })
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`
  file += `trailer << /Size ${objects.length + 1} /Root ${root} 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** A Japanese face that no file need have: its characters are those of Unicode. */
function japanese(add: (value: string) => number): string {
  const name = '/BaseFont /HeiseiMin-W3'
  const about = add(
    '<< /Type /FontDescriptor /FontName /HeiseiMin-W3 /Flags 6 /FontBBox [-123 -257 1001 910] /ItalicAngle 0 /Ascent 709 /Descent -241 /CapHeight 709 /StemV 69 >>'
  )
  const info = '<< /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >>'
  const signs = add(
    `<< /Type /Font /Subtype /CIDFontType0 ${name} /CIDSystemInfo ${info} /DW 1000 /FontDescriptor ${about} 0 R >>`
  )
  return `<< /Type /Font /Subtype /Type0 ${name} /Encoding /UniJIS-UCS2-H /DescendantFonts [${signs} 0 R] >>`
}

function toImage({width, height, grays}: Grays): string {
  const data = Buffer.from(grays).toString('hex')
  return `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /ASCIIHexDecode /Length ${data.length + 1} >>\nstream\n${data}>\nendstream`
}
