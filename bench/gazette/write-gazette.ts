/**
 * Writes `sources/low-water-gazette/gazette.pdf`: a newspaper of two pages with columns, a frame, a
 * headline over two columns and running heads, in our own words.
 *
 *     node --import tsx bench/gazette/write-gazette.ts
 */
import {writeFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {dateline, framed, lead, masthead, second, third} from './gazette-text.ts'
import {body, bold, column, italic, page, roman, Sheet, toPdf, wrap} from './set-sheet.ts'

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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(
    new URL('../../sources/low-water-gazette/gazette.pdf', import.meta.url),
    writeGazette()
  )
