import type {Line} from '../../source/index.ts'
import {readNumbering} from '../../text/language/numbering.ts'
import {type PageMark, readPageMark} from './marks/page-mark.ts'

/** A printed line that is not blank, as the search for furniture sees it. */
export interface Row {
  readonly line: Line
  /** Its place among the printed lines. */
  readonly index: number
  readonly text: string
  /** What returns from page to page: its letters, `#` for each number; empty for a line of text. */
  readonly key: string
  /** Whether it says as much as a sentence: a notice to the reader may, on each page. */
  readonly isProse: boolean
  readonly mark?: PageMark | undefined
  /** Width in half-width cells, the indent with it. */
  readonly width: number
  /** Blank lines between it and the row before. */
  readonly gap: number
}

/** So much of a line's text no running head has. */
const longestKey = 120

/**
 * Look at the printed lines of a source.
 *
 * @param lines
 *   All lines in order.
 */
export function toRows(lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  let gap = 0
  for (const line of lines) {
    const text = line.value.trim()
    if (text === '') {
      gap++
      continue
    }
    const saysMuch = isProse(text)
    const mayReturn =
      text.length <= longestKey && (notice.test(text) || !(saysMuch || isPiece(text)))
    rows.push({
      line,
      index: rows.length,
      text,
      key: mayReturn ? keyOf(text) : '',
      isProse: saysMuch,
      mark: mayReturn && !saysMuch ? pageMarkOf(text) : undefined,
      width: cellsOf(line.value.trimEnd()),
      gap
    })
    gap = 0
  }
  return rows
}

/** `Chapter 7` shows no page, and `The Ferry 7` may. */
function pageMarkOf(text: string): PageMark | undefined {
  const mark = readPageMark(text)
  if (mark?.kind !== 'beside') return mark
  const numbering = readNumbering(text)
  const isHeading = numbering && numbering.level <= 3 && numbering.value === mark.value
  return isHeading ? undefined : mark
}

/** A sentence, or part of one: no head or foot says so much, even where the text repeats itself. */
export function isProse(value: string): boolean {
  // No six words, and no half of a sentence, are so short.
  if (value.length < shortestProse) return false
  const small = value.match(/(?<!\S)\p{Ll}[\p{L}'’]*/gu) ?? []
  return small.length >= 6 || (value.trim().length > 12 && /\p{Lo}[，。；]/u.test(value))
}

const shortestProse = 11

/** A part of a sentence, and no name: `元。`, `you.`, `And let the water stand;` */
function isPiece(text: string): boolean {
  if (/[。！？，、；：…”」』]$/u.test(text) || /^\p{Ll}.*[.,;:!?]$/u.test(text)) return true
  // `46 Von den Wirten und ihren Häusern.`: old heads have a stop, beside the number of the page.
  if (folioAbove.test(text)) return false
  const small = text.match(/(?<!\S)\p{Ll}[\p{L}'’]*/gu) ?? []
  return small.length >= 3 && /[.,;:!?]$/.test(text)
}

const folioAbove = /^\d{1,4}\s+\p{Lu}[^.,;:!?\d]*\.$/u

/** What a notice to the reader says that stands on each page: `Licensed to …`, `内部资料，请勿外传`. */
const notice =
  /©|\b(?:copyright|licen[cs]ed|downloaded|confidential|not for (?:sale|resale|circulation|distribution)|all rights reserved|uncorrected proof|watermark)\b|仅供|僅供|内部[资資]料|[严嚴]禁|[请請]勿|版[权權]所有|[试試][读讀]/iu

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(?<![\p{L}\d])(?:[ivxlcdm]+|[IVXLCDM]+)(?![\p{L}\d])|\d+/gu, '#')
    .toLowerCase()
    .replace(/[^\p{L}#]+/gu, '')
}

function cellsOf(text: string): number {
  let cells = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    cells += code === 9 ? 4 : code >= 0x2e80 ? 2 : 1
  }
  return cells
}
