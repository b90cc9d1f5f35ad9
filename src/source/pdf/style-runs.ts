import type {PrintRun} from '../source.ts'
import type {GlyphStyle} from './glyph-sheet.ts'

/** Hundredths of a point are all that a file knows. */
export const round = (value: number): number => Math.round(value * 100) / 100

/** Add a piece of a line that is printed otherwise than most of it; to the piece before, where that goes on. */
export function addRun(
  runs: PrintRun[],
  {
    usual,
    own,
    raise,
    start,
    end
  }: {
    readonly usual: GlyphStyle
    readonly own: GlyphStyle
    readonly raise: number
    readonly start: number
    readonly end: number
  }
): void {
  const [isBold, isItalic] = [own.weight >= 600, own.isItalic]
  const isUsual = isBold === usual.weight >= 600 && isItalic === usual.isItalic
  if (isUsual && Math.abs(own.size - usual.size) < 0.3 && Math.abs(raise) < 0.3) return
  const last = runs.at(-1)
  if (
    last &&
    start - last.end <= 1 &&
    last.size === own.size &&
    last.isBold === isBold &&
    last.isItalic === isItalic &&
    Math.abs(last.raise - raise) < 0.5
  ) {
    runs[runs.length - 1] = {...last, end}
  } else runs.push({start, end, size: own.size, isBold, isItalic, raise: round(raise)})
}
