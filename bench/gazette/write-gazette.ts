/**
 * Writes `sources/low-water-gazette/gazette.pdf`: a newspaper of two pages with columns, a frame, a
 * headline over two columns and running heads, in our own words.
 *
 *     node --import tsx bench/gazette/write-gazette.ts
 */
import {writeFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {
  dateline,
  framed,
  type GazetteArticle,
  lead,
  masthead,
  second,
  third
} from './gazette-text.ts'
import {timesWidth} from './times-widths.ts'

/** Of a page, its columns and its type, in points. */
const page = {width: 420, height: 595, left: 36, top: 40}
const column = {width: 166, gap: 16, bottom: 548}
const body = {size: 9.5, leading: 12, indent: 11}
const fonts = ['Times-Roman', 'Times-Bold', 'Times-Italic'] as const
const [roman, bold, italic] = [0, 1, 2]

/** The bytes of the gazette. */
export function writeGazette(): Uint8Array {
  const first = new Sheet()
  first.centre(masthead, 30, 68, bold)
  first.rule(78)
  first.centre(dateline, 8, 90, roman)
  first.rule(96)
  first.centre(lead.title[0]!, 20, 126, bold)
  first.centre(lead.title[1]!, 20, 149, bold)
  first.centre(lead.byline, 8, 164, italic)
  const [left, right] = [page.left, page.left + column.width + column.gap]
  const lines = lead.paragraphs.flatMap((text) => wrap(text, column.width))
  const half = Math.ceil(lines.length / 2)
  first.lines(lines.slice(0, half), left, 186)
  first.lines(lines.slice(half), right, 186)
  const below = 186 + half * body.leading + 12
  first.frame(left, below, 2 * column.width + column.gap, 96)
  first.centre(framed.title[0]!, 14, below + 22, bold)
  first.centre(framed.byline, 8, below + 35, italic)
  const notices = framed.paragraphs.flatMap((text) => wrap(text, 2 * column.width - 8))
  first.lines(notices, left + 12, below + 52)

  const next = new Sheet()
  next.text(masthead, 8, left, page.top, italic)
  next.text('2', 8, right + column.width - 4, page.top, roman)
  next.article(second, left, 72)
  next.article(third, right, 72)
  return toPdf([first, next])
}

/** A line that is set: runs of roman and italic, and how far it is set in. */
interface SetLine {
  readonly runs: readonly {readonly text: string; readonly font: number}[]
  readonly indent: number
  /** Points by which each space is wider, so that the line is full. */
  readonly stretch: number
}

/** Break a paragraph into full lines; the last is as short as it is. */
function wrap(paragraph: string, width: number): SetLine[] {
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

class Sheet {
  readonly drawn: string[] = []

  text(text: string, size: number, x: number, y: number, font: number, stretch = 0): void {
    const escaped = text.replace(/[\\()]/g, '\\$&')
    const spaced = stretch === 0 ? '' : `${stretch.toFixed(3)} Tw `
    this.drawn.push(
      `BT /F${font} ${size} Tf ${spaced}${x.toFixed(2)} ${(page.height - y).toFixed(2)} Td (${escaped}) Tj ET`
    )
  }

  centre(text: string, size: number, y: number, font: number): void {
    this.text(text, size, (page.width - timesWidth(text, size)) / 2, y, font)
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

/** A PDF of some sheets: plain, so that whoever opens it in an editor can read it. */
function toPdf(sheets: readonly Sheet[]): Uint8Array {
  const objects: string[] = []
  const add = (value: string): number => objects.push(value)
  const named = fonts.map((name) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`)
  )
  const [root, tree] = [add(''), add('')]
  const kids = sheets.map(({drawn}) => {
    const value = drawn.join('\n')
    const content = add(`<< /Length ${value.length} >>\nstream\n${value}\nendstream`)
    const list = named.map((number, index) => `/F${index} ${number} 0 R`).join(' ')
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Contents ${content} 0 R /Resources << /Font << ${list} >> >> >>`
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(
    new URL('../../sources/low-water-gazette/gazette.pdf', import.meta.url),
    writeGazette()
  )
