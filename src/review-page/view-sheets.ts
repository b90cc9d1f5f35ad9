import {itemAt} from '../item-at.ts'
import type {Box, Print, Source} from '../source/index.ts'
import type {LineIndex} from './line-index.ts'
import type {LineRow} from './view-lines.ts'

/** A printed page as the review draws it: by boxes alone, without a font or a picture of the file. */
interface SheetView {
  /** As a person counts, from 1 through all files. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly rules: readonly Box[]
  readonly frames: readonly Box[]
  readonly images: readonly Box[]
  readonly lines: readonly SheetLine[]
}

/** A line in its place, in points. */
interface SheetLine {
  /** Index of the line in the trace. */
  readonly line: number
  /** What it is, and the article that it is in, as `LineRow` has it. */
  readonly kind: string
  readonly article: number
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  /** So long the line is, whatever the font that it is shown in. */
  readonly length: number
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isVertical: boolean
  readonly box: Box
}

/**
 * Lay out the printed pages of a source as they are on paper.
 *
 * @param rows
 *   Every line of the source with what became of it.
 * @param lines
 *   Finds a line by its place.
 * @param most
 *   So many pages at most.
 */
export function viewSheets(
  source: Source,
  rows: readonly LineRow[],
  lines: LineIndex,
  most: number
): SheetView[] {
  const shown = (source.sheets ?? []).slice(0, most)
  if (shown.length === 0) return []
  const views = shown.map(({page, width, height, rules, frames, images}) => ({
    ...{number: page + 1, width, height, rules, frames, images},
    lines: [] as SheetLine[]
  }))
  for (const {value, file, start, print} of source.lines) {
    const own = print && views[print.sheet]
    if (!own) continue
    const line = lines.at(file, start.offset)
    const [, article, kind] = itemAt(rows, line)
    own.lines.push({line, kind, article, text: value, ...viewPrint(print)})
  }
  return views
}

function viewPrint({box, baseline, size, isBold, isItalic, isVertical}: Print) {
  return {
    box,
    ...(isVertical
      ? {x: baseline, y: box.y, length: box.height}
      : {x: box.x, y: baseline, length: box.width}),
    size,
    isBold,
    isItalic,
    isVertical
  }
}
