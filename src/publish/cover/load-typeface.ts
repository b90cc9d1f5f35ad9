import {readFileSync} from 'node:fs'
import {itemAt} from '../../item-at.ts'
import {findFontFiles, fontPackage} from '../fonts/font-files.ts'
import type {FontOpener, FontUnpacker, OpenFont} from '../fonts/optional-packages.ts'

/** A face that text can be drawn with, as outlines. */
export interface Typeface {
  /** Width of one character at the size 1; nothing if the face has no glyph for it. */
  readonly advance: (character: string) => number | undefined
  /**
   * Outlines of a text.
   *
   * @returns
   *   Data of an SVG path: at the size 1000, with the baseline at 0 and `y` upwards.
   */
  readonly outline: (text: string) => string
}

/** Packages that cannot be loaded: what to install. */
interface MissingTypeface {
  readonly missing: readonly string[]
}

const bold = 700

/** The packages that outlines are made with, as far as they are installed. */
export async function loadOutlines(): Promise<{
  readonly fontkit: FontOpener | undefined
  readonly woff2: FontUnpacker | undefined
}> {
  const [fontkit, woff2] = await Promise.all([
    import('fontkit').catch(() => undefined),
    import('woff2-encoder/decompress').catch(() => undefined)
  ])
  return {fontkit, woff2}
}

/** Font files by path, what was used last at the end: the books of a shelf share most of them. */
const opened = new Map<string, OpenFont>()
const mostOpened = 40

/**
 * Load the face for a language, with Noto Serif for the letters that it lacks.
 *
 * The packages hold a variable font cut into a hundred WOFF2 files by range; only those that a text
 * needs are opened. The library for outlines cannot vary WOFF2, so each is unpacked first.
 *
 * @param language
 *   Key of the label table: `zh-Hans`, `zh-Hant`, `ja`, `ko`, `en`.
 * @param text
 *   All characters that will be asked for.
 * @returns
 *   The face; or the packages that are not installed.
 */
export async function loadTypeface(
  language: string,
  text: string
): Promise<Typeface | MissingTypeface> {
  const names = [...new Set([fontPackage(language), 'noto-serif'])]
  const families = names.map(findFontFiles)
  const {fontkit, woff2} = await loadOutlines()
  const missing = [
    ...(fontkit ? [] : ['fontkit']),
    ...(woff2 ? [] : ['woff2-encoder']),
    ...(families[0] ? [] : [`@fontsource-variable/${names[0]}`])
  ]
  if (!fontkit || !woff2 || missing.length > 0) return {missing}

  const open = async function (file: string): Promise<OpenFont> {
    const bytes = await woff2.default(readFileSync(file))
    return (fontkit.create(Buffer.from(bytes)) as OpenFont).getVariation({wght: bold})
  }
  const fontOf = new Map<string, OpenFont>()
  for (const character of new Set(text)) {
    const code = character.codePointAt(0)!
    for (const file of families.flatMap((family) => family?.filesFor(code) ?? [])) {
      const font = opened.get(file) ?? (await open(file))
      opened.delete(file)
      opened.set(file, font)
      if (!font.hasGlyphForCodePoint(code)) continue
      fontOf.set(character, font)
      break
    }
  }
  for (const file of [...opened.keys()].slice(0, -mostOpened)) opened.delete(file)
  const em = (font: OpenFont) => font.unitsPerEm
  return {
    advance(character) {
      const font = fontOf.get(character)
      if (!font) return undefined
      return font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth / em(font)
    },
    outline(value) {
      let x = 0
      let data = ''
      for (const run of toRuns(value, fontOf)) {
        const scale = 1000 / em(run.font)
        const {glyphs, positions} = run.font.layout(run.text)
        glyphs.forEach(function (glyph, index) {
          const {xOffset, yOffset, xAdvance} = itemAt(positions, index)
          const path = glyph.path.scale(scale).translate(x + xOffset * scale, yOffset * scale)
          data += rounded(path.toSVG())
          x += xAdvance * scale
        })
      }
      return data
    }
  }
}

/** Neighbouring characters of one font file, so that kerning and ligatures work among them. */
function toRuns(
  value: string,
  fontOf: ReadonlyMap<string, OpenFont>
): {font: OpenFont; text: string}[] {
  const runs: {font: OpenFont; text: string}[] = []
  for (const character of value) {
    const font = fontOf.get(character)
    const last = runs.at(-1)
    if (!font) continue
    if (last?.font === font) last.text += character
    else runs.push({font, text: character})
  }
  return runs
}

/** A thousandth of the size is finer than a pixel; long fractions would only be noise. */
function rounded(data: string): string {
  return data.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
}
