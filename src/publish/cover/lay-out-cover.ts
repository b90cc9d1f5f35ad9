import {breakHeadline, type HeadlineRules} from '../pages/break-headline.ts'

/** What a cover says. */
export interface CoverText {
  /** Paper, date and page in one line; may be empty. */
  readonly source: string
  /** Parts of the title, each of which begins a line. */
  readonly title: readonly string[]
  readonly subtitle: string
  /** Names in one line for the foot; may be empty. */
  readonly authors: string
}

/** Sizes and places of a kind of cover, in pixels. */
export interface CoverFormat {
  /** Its template in `templates/cover/`. */
  readonly template: 'cover' | 'card'
  readonly width: number
  readonly height: number
  readonly margin: number
  /** Baseline of the line at the top; the double rule stands below it. */
  readonly top: number
  readonly smallSize: number
  /** Sizes that the title is tried at, the largest first. */
  readonly titleSizes: readonly number[]
  readonly mostLines: number
  readonly subtitleSize: number
  readonly authorSize: number
}

/** A cover for a shelf: 2:3, the size that stores ask for. */
export const coverFormat: CoverFormat = {
  template: 'cover',
  width: 1400,
  height: 2100,
  margin: 140,
  top: 206,
  smallSize: 44,
  titleSizes: [168, 144, 120, 104, 88, 72],
  mostLines: 6,
  subtitleSize: 60,
  authorSize: 56
}

/** A card for links; the page that shows it frames it. */
export const cardFormat: CoverFormat = {
  template: 'card',
  width: 1200,
  height: 630,
  margin: 80,
  top: 86,
  smallSize: 28,
  titleSizes: [96, 84, 72, 60, 52, 44],
  mostLines: 3,
  subtitleSize: 34,
  authorSize: 34
}

/** A line of text with its place: `x` of its start, `y` of its baseline. */
interface CoverLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

/** A rule across the measure: `y` of its upper edge. */
interface CoverRule {
  readonly y: number
  readonly height: number
}

/**
 * Find the place of everything on a cover: a masthead, the headline below it, authors at the foot.
 *
 * @param text
 *   What it says.
 * @param format
 *   Its kind.
 * @param width
 *   Width of a text at the size 1.
 * @param cohesion
 *   How much two characters hold together.
 */
export function layOutCover(
  text: CoverText,
  format: CoverFormat,
  width: (text: string) => number,
  cohesion: HeadlineRules['cohesion']
): {lines: CoverLine[]; rules: CoverRule[]} {
  const {margin} = format
  const measure = format.width - 2 * margin
  const rule = format.top + Math.round(format.smallSize * 0.7)
  const thick = Math.round(format.width / 175)
  const rules = [
    {y: rule, height: thick},
    {y: rule + thick * 2, height: Math.max(2, Math.round(thick / 4))}
  ]
  // Lines from `y` down; what is too long for them is cut: two hundred characters are no headline.
  const stack = function (parts: readonly string[], at: Stack): CoverLine[] {
    const {size, most, leading} = at
    const line = {width: (value: string) => width(value) * size, measure, cohesion}
    const broken =
      breakHeadline(parts, {...line, mostLines: most}) ??
      (at.isLast ? hardBreak(parts.join(' '), line.width, measure).slice(0, most) : undefined)
    const step = Math.round(size * leading)
    return (broken ?? []).map((text, index) => ({text, x: margin, y: at.y + index * step, size}))
  }
  const small = {leading: 1.45, isLast: true}
  const top = text.source
    ? stack([text.source], {...small, size: format.smallSize, most: 1, y: format.top})
    : []
  const foot = text.authors
    ? stack([text.authors], {...small, size: format.authorSize, most: format.mostLines / 2, y: 0})
    : []
  const rise = format.height - margin - (foot.at(-1)?.y ?? 0)
  const authors = foot.map((line) => ({...line, y: line.y + rise}))
  const limit = (authors[0]?.y ?? format.height) - format.authorSize * 1.6
  const start = rule + thick * 3 + Math.round(format.height / 18)

  for (const subtitles of text.subtitle ? [[text.subtitle], []] : [[]]) {
    for (const size of format.titleSizes) {
      const isLast = size === format.titleSizes.at(-1) && subtitles.length === 0
      const at = {size, most: format.mostLines, leading: 1.32, isLast}
      const title = stack(text.title, {...at, y: start + Math.round(size * 0.9)})
      const below = (title.at(-1)?.y ?? start) + Math.round(format.subtitleSize * 2.4)
      const subtitle = stack(subtitles, {...small, size: format.subtitleSize, most: 3, y: below})
      const lowest = subtitle.at(-1) ?? title.at(-1)
      if (title.length === 0 || !lowest || (lowest.y > limit && !isLast)) continue
      return {lines: [...top, ...title, ...subtitle, ...authors], rules}
    }
  }
  return {lines: [...top, ...authors], rules}
}

interface Stack {
  readonly size: number
  readonly most: number
  /** Distance of baselines, in sizes. */
  readonly leading: number
  /** First baseline. */
  readonly y: number
  /** Whether there is no smaller size to try. */
  readonly isLast: boolean
}

/** A word that is longer than a line is cut where the line ends. */
function hardBreak(value: string, width: (text: string) => number, measure: number): string[] {
  const lines = ['']
  for (const character of value) {
    if (width(lines.at(-1)! + character) > measure) lines.push('')
    lines[lines.length - 1] += character
  }
  return lines
}
