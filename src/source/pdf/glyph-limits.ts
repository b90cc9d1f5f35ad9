import type {GlyphSheet, GlyphStyle} from './glyph-sheet.ts'

/** How far from each other glyphs of one line stand, in units of the type's size. */
export const glyphLimits = {
  /** Glyphs of one line overlap by less: kerning, and marks that are squeezed. */
  overlap: 0.6,
  /** Or by more, if they begin so far behind each other. */
  behind: 0.2,
  /** No space is so narrow. */
  shut: 0.02,
  /** A wider gap parts columns; between words of a justified line there is less. */
  gap: 1.6,
  /** And so does this, where a column begins: wider than the widest between words of the line, by a factor. */
  gutter: 0.8,
  wider: 1.7,
  /** What stands before it is wider than the mark of an item. */
  column: 4,
  /** What has an upright rule in it is wider; lower rules are those of a box around a word. */
  barred: 0.2,
  bar: 1.8,
  /** Of baselines in one line. */
  shift: 0.12,
  /** Of a note's mark above its line, and how much smaller it is. */
  raise: 0.62,
  small: 0.85,
  /** Of the middles of glyphs in a vertical line. */
  sway: 0.3,
  /** And of a mark that stands in the corner of its square: `，` and `。` of a vertical line, where boxes are those of the ink. */
  corner: 0.55,
  /** Between the tops of glyphs in a vertical line. */
  step: 2.1
}

/** The style of a glyph that is drawn. */
export const styleAt = (sheet: GlyphSheet, index: number): GlyphStyle =>
  sheet.styles[sheet.style[index]!]!

export const isSpace = (character: string) => /^[\s\u00a0\u3000\u200b\ufeff]$/.test(character)

/** Whether a glyph is a hyphen that is seen. */
export const isHyphenAt = ({characters}: GlyphSheet, index: number) =>
  characters[index] === '-' || characters[index] === '\u2010'
