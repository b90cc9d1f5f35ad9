/**
 * What Collate asks of packages that need not be installed: as much of their types as is used here,
 * so that who imports Collate needs none of theirs.
 */

/** A font that `fontkit` has opened. */
export interface OpenFont {
  readonly unitsPerEm: number
  getVariation(axes: Readonly<Record<string, number>>): OpenFont
  hasGlyphForCodePoint(code: number): boolean
  glyphForCodePoint(code: number): {readonly advanceWidth: number}
  layout(text: string): {
    readonly glyphs: readonly {readonly path: GlyphPath}[]
    readonly positions: readonly {
      readonly xOffset: number
      readonly yOffset: number
      readonly xAdvance: number
    }[]
  }
}

interface GlyphPath {
  scale(by: number): GlyphPath
  translate(x: number, y: number): GlyphPath
  toSVG(): string
}

/** `fontkit`; a collection of fonts is none. */
export interface FontOpener {
  create(bytes: Uint8Array): OpenFont | object
}

/** `woff2-encoder/decompress` */
export interface FontUnpacker {
  readonly default: (bytes: Uint8Array) => Promise<Uint8Array> | Uint8Array
}

/** `subset-font`: cut a font down to the characters of a text. */
export type FontCutter = (
  font: Uint8Array,
  text: string,
  options: {
    readonly targetFormat: 'truetype'
    readonly variationAxes?: Readonly<Record<string, number>>
    readonly noHinting?: boolean
  }
) => Promise<Uint8Array>

/** `@resvg/resvg-js` */
export interface Painter {
  readonly Resvg: new (svg: string, options?: object) => {render(): {asPng(): Uint8Array}}
}
