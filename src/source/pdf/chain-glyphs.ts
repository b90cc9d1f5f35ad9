import type {PrintedLine} from '../print/printed-sheet.ts'
import type {Box} from '../source.ts'
import {GlyphChain} from './glyph-chain.ts'
import {isHyphenAt, isSpace} from './glyph-limits.ts'
import type {GlyphSheet} from './glyph-sheet.ts'
import {findSharedEdges} from './lines/shared-edges.ts'
import {isRunFlat, isRunStanding, standsVertical} from './stands-vertical.ts'

/**
 * Chain the glyphs of a page into lines, in the order of the file's own stream.
 *
 * A glyph goes on in the line of the one before it where it stands behind it: on its baseline, or a
 * little above or below it and smaller, and not far off. All that a page says elsewhere is left to
 * later stages: a line's text is always a run of the stream.
 *
 * Lines that are read from top to bottom are glyphs below each other: on a page where most
 * neighbours stand so, and for runs of three and more on other pages.
 *
 * @param sheet
 *   Glyphs of one page.
 * @param bars
 *   Its upright rules: no line goes on beyond one.
 * @returns
 *   Lines of at least one glyph that is not white space.
 */
export function chainGlyphs(sheet: GlyphSheet, bars: readonly Box[] = []): PrintedLine[] {
  const inked: number[] = []
  for (let index = 0; index < sheet.characters.length; index++) {
    if (sheet.style[index]! < 0 || isSpace(sheet.characters[index]!)) continue
    // A soft hyphen that is drawn as a hyphen comes as both: the first says what the second is.
    if (sheet.characters[index] === '\u00ad' && isHyphenAt(sheet, index + 1)) continue
    inked.push(index)
  }
  const isPageVertical = standsVertical(sheet, inked)
  const lines = chainAll(sheet, inked, {isPageVertical, bars, starts: []})
  const starts = isPageVertical ? [] : findSharedEdges(lines)
  return starts.length > 0 ? chainAll(sheet, inked, {isPageVertical, bars, starts}) : lines
}

/** What is known of a page beside its glyphs. */
interface PageSetting {
  readonly isPageVertical: boolean
  readonly bars: readonly Box[]
  /** Where columns begin. */
  readonly starts: readonly number[]
}

function chainAll(
  sheet: GlyphSheet,
  inked: readonly number[],
  {isPageVertical, bars, starts}: PageSetting
): PrintedLine[] {
  const lines: PrintedLine[] = []
  let chain: GlyphChain | undefined
  for (const [place, index] of inked.entries()) {
    if (chain?.takes(index)) continue
    if (chain) lines.push(chain.toLine())
    const isVertical = isPageVertical
      ? !isRunFlat(sheet, inked, place)
      : isRunStanding(sheet, inked, place)
    chain = new GlyphChain(sheet, index, isVertical, {bars, starts})
  }
  if (chain) lines.push(chain.toLine())
  return lines
}
