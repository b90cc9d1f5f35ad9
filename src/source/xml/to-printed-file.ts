import {valueAt} from '../../item-at.ts'
import {firstCode, isUnspaced, lastCode} from '../../text/script.ts'
import type {PrintedFile, PrintedLine, PrintedSheet} from '../print/printed-sheet.ts'
import type {Box} from '../source.ts'
import type {RecognisedLine, RecognisedPage} from './recognised-page.ts'

/**
 * Turn pages as OCR programs tell them into printed sheets.
 *
 * Sizes that were measured in a scan differ from line to line: those of one region are made one, and
 * those near the size of most of the text are made that.
 */
export function toPrintedFile(pages: readonly RecognisedPage[], reader: string): PrintedFile {
  const measured = pages.map((page) => page.lines.map((line) => sizeOf(line, page.scale)))
  const sizes = evenSizes(pages, measured)
  return {
    reader,
    sheets: pages.map((page, at): PrintedSheet => {
      const {scale, label} = page
      const toPoints = (box: Box) => scaled(box, scale)
      return {
        width: round(page.width * scale),
        height: round(page.height * scale),
        lines: page.lines.flatMap((line, index) => toLine(line, scale, sizes[at]![index]!)),
        rules: page.rules.map(toPoints),
        frames: [],
        images: page.images.map(toPoints),
        text: page.lines.length > 0 ? 'recognised' : 'none',
        ...(label && {label})
      }
    })
  }
}

/** Of the height of a line's words: what the type's size is when both ascenders and descenders are there. */
const heightToSize = 0.95
/** Sizes are those of running text from here to here, relative to it. */
const [least, most] = [0.76, 1.3]

const round = (value: number) => Math.round(value * 100) / 100

function scaled({x, y, width, height}: Box, scale: number): Box {
  return {
    x: round(x * scale),
    y: round(y * scale),
    width: round(width * scale),
    height: round(height * scale)
  }
}

function sizeOf(line: RecognisedLine, scale: number): number {
  return line.size ?? Math.max(1, heightOf(line) * scale * heightToSize)
}

/** Of most of its words, in the file's own unit. */
function heightOf({words, box, height: told}: RecognisedLine): number {
  const isStanding = box.height > box.width * 1.5 && words.length > 0
  const heights = words
    .flatMap((word) => (word.box ? [isStanding ? word.box.width : word.box.height] : []))
    .sort((a, b) => a - b)
  return heights[Math.floor(heights.length * 0.6)] ?? told ?? Math.min(box.height, box.width)
}

function evenSizes(
  pages: readonly RecognisedPage[],
  measured: readonly (readonly number[])[]
): number[][] {
  const all = pages.flatMap(({lines}, at) =>
    lines.map((line, index) => ({line, size: measured[at]![index]!}))
  )
  const isTold = all.every(({line}) => line.size)
  const body = middle(all.map(({size}) => size))
  const byRegion = new Map<string, number[]>()
  const highOf = new Map<string, number[]>()
  for (const {line, size} of all) {
    const key = line.said?.region ?? ''
    for (const map of [byRegion, highOf]) if (!map.has(key)) map.set(key, [])
    valueAt(byRegion, key).push(size)
    valueAt(highOf, key).push(heightOf(line))
  }
  const heights = new Map([...highOf].map(([key, list]) => [key, middle(list)]))
  const regions = new Map([...byRegion].map(([key, sizes]) => [key, middle(sizes)]))
  const counts = new Map([...byRegion].map(([key, sizes]) => [key, sizes.length]))
  return pages.map(({lines}, at) =>
    lines.map((line, index) => {
      const own = measured[at]![index]!
      const region = line.said ? regions.get(line.said.region)! : own
      const size = own < region * mostLarger && own > region * leastOf(line, counts) ? region : own
      if (isTold) {
        // Words in italics are told larger than those around them; their letters are as high.
        const isAsHigh = line.said && heightOf(line) < heights.get(line.said.region)! * asHigh
        return isAsHigh ? size : own
      }
      const ratio = size / body
      return round(ratio > least && ratio < most ? body : size)
    })
  )
}

/** A line of a region is set in larger type from here on, relative to its others. */
const mostLarger = 1.3
/** A line whose letters are not higher by this factor than those of its region is in no larger type. */
const asHigh = 1.2
/** And in smaller type: of few lines alone; among many a low one has no ascenders, or is short. */
const [leastOfFew, few] = [0.7, 4]

const leastOf = ({said}: RecognisedLine, counts: ReadonlyMap<string, number>) =>
  said && counts.get(said.region)! >= few ? 0 : leastOfFew

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 10
}

function toLine(line: RecognisedLine, scale: number, size: number): PrintedLine[] {
  let text = ''
  const edges: number[] = []
  const confidences: number[] = []
  const isVertical = line.box.height > line.box.width * 2 && countOf(line) > 2
  const {words} = line
  const box = scaled(line.box, scale)
  const [start, length] = isVertical ? [box.y, box.height] : [box.x, box.width]
  let at = start
  const whole = words.reduce((sum, word) => sum + word.text.length + 1, -1)
  for (const [index, word] of words.entries()) {
    if (word.text === '') continue
    const own = word.box && scaled(word.box, scale)
    const from = own ? (isVertical ? own.y : own.x) : at
    const span = own
      ? isVertical
        ? own.height
        : own.width
      : (length * word.text.length) / Math.max(1, whole)
    if (text !== '' && !word.isGlued && !isOneWord(text, word.text)) {
      text += ' '
      edges.push(round(at))
      if (!own) at += length / Math.max(1, whole)
    }
    const begin = own ? from : at
    for (let unit = 0; unit < word.text.length; unit++)
      edges.push(round(begin + (span * unit) / word.text.length))
    text += word.text
    at = begin + span
    if (word.confidence !== undefined) confidences.push(word.confidence)
    if (index === words.length - 1) edges.push(round(at))
  }
  const trimmed = text.trim()
  if (trimmed === '') return []
  const lead = text.indexOf(trimmed)
  if (edges.length === text.length) edges.push(round(at))
  const bottom = line.baseline === undefined ? box.y + box.height * 0.8 : line.baseline * scale
  return [
    {
      text: trimmed,
      box,
      edges: edges.slice(lead, lead + trimmed.length + 1),
      baseline: round(isVertical ? box.x + box.width / 2 : bottom),
      size,
      face: '',
      isBold: line.isBold ?? false,
      isItalic: line.isItalic ?? false,
      turn: 0,
      isVertical,
      ...(confidences.length > 0 && {
        confidence: round(confidences.reduce((a, b) => a + b, 0) / confidences.length)
      }),
      ...(line.said && {said: line.said}),
      ...(line.cutWord && {cutWord: line.cutWord})
    }
  ]
}

/** OCR programs part Chinese and Japanese where they please. */
function isOneWord(before: string, after: string): boolean {
  return isUnspaced(lastCode(before)) && isUnspaced(firstCode(after))
}

const countOf = ({words}: RecognisedLine) => words.reduce((sum, {text}) => sum + text.length, 0)
