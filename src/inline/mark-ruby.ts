import type {Html, PhrasingContent} from 'mdast'
import {append} from '../append.ts'
import type {LedgerEntry} from '../source/index.ts'
import {asSyntax, type Marked} from './marked.ts'
import {phrasingText, slicer} from './run.ts'

/**
 * A base with its reading. Without a bar the base is the run of Han before the bracket, as far as
 * one script goes, and the reading is kana; after a bar it is all that stands between.
 *
 * @see https://www.aozora.gr.jp/annotation/ruby.html
 */
const reading =
  /[｜|]([^｜|《》\n\u{FFFC}]{1,20})《([^《》\n\u{FFFC}]{1,30})》|([\p{Script=Han}々〆〇ヶ]+)《([\p{Script=Hiragana}\p{Script=Katakana}ー・]{1,30})》/gu

/**
 * Turn the readings of Japanese plain texts into ruby.
 *
 * ```text
 * > | 霧《きり》の中の｜白い山《しろいやま》
 *   | <ruby>霧<rt>きり</rt></ruby>の中の<ruby>白い山<rt>しろいやま</rt></ruby>
 * ```
 *
 * @param children
 *   Phrasing of a paragraph of a Japanese text; elsewhere 《 》 hold the titles of books.
 */
export function markRuby(children: readonly PhrasingContent[]): Marked {
  const text = phrasingText(children)
  const slice = slicer(children)
  const result: PhrasingContent[] = []
  const ledger: LedgerEntry[] = []
  let done = 0
  for (const match of text.matchAll(reading)) {
    const [, barred, , bare = ''] = match
    const isBarred = barred !== undefined
    const base = (barred ?? bare).length
    const from = match.index + (isBarred ? 1 : 0)
    const end = match.index + match[0].length
    const marks = [
      ...slice(match.index, from),
      ...slice(from + base, from + base + 1),
      ...slice(end - 1, end)
    ]
    append(result, slice(done, match.index))
    result.push(
      html('<ruby>'),
      ...slice(from, from + base),
      html('<rt>'),
      ...slice(from + base + 1, end - 1),
      html('</rt>'),
      html('</ruby>')
    )
    append(ledger, asSyntax(marks, 'ruby', 'It marks a reading, which is ruby now'))
    done = end
  }
  if (done === 0) return {children: [...children], ledger}
  return {children: [...result, ...slice(done, text.length)], ledger}
}

/** A text without its readings: how a headline stands in a table of contents. */
export function withoutRuby(text: string): string {
  return text.replace(reading, '$1$3')
}

const html = (value: string): Html => ({type: 'html', value})
