import type {Decoration} from '../source.ts'

/** One page of a PDF as a reader of PDF gives it: glyphs in the order of the file's own stream. */
export interface GlyphSheet {
  /** Size of the page in points, as a person sees it: turned pages are upright. */
  readonly width: number
  readonly height: number
  /** Characters, one for each glyph; a space or line end that the reader made up is one, too. */
  readonly characters: readonly string[]
  /** Of each glyph left, top, right and bottom, in points from the top left of the page. */
  readonly boxes: Float32Array
  /** Of each glyph the place of its origin on the baseline, x and y. */
  readonly origins: Float32Array
  /** Of each glyph its style, an index into `styles`; -1 for one that the reader made up, or off the sheet. */
  readonly style: Int16Array
  /** 1 for each glyph whose character the file does not say for certain. */
  readonly doubtful: Uint8Array
  readonly styles: readonly GlyphStyle[]
  /** Shapes: left, top, right, bottom, and 1 for filled + 2 for stroked + 4 for white. */
  readonly shapes: Float32Array
  /** Pictures: left, top, right, bottom. */
  readonly images: Float32Array
  /** What of the pictures a reader would call one. */
  readonly cuttings: readonly Cutting[]
}

/** A picture cut out of a page; of several that touch each other, all as one. */
export interface Cutting {
  /** Left, top, right, bottom. */
  readonly box: readonly [number, number, number, number]
  /** The JPEG as the file has it, or a PNG of that part of the page; nothing of what only decorates it. */
  readonly bytes?: Uint8Array | undefined
  readonly decoration?: Decoration | undefined
}

/** How a run of glyphs is set. */
export interface GlyphStyle {
  /** Size of the type in points, by the matrix that it is drawn with. */
  readonly size: number
  /** Name of the font as the file has it: `ABCDEF+NotoSerif-Bold`. */
  readonly font: string
  /** 100 to 900; 400 where nothing is known. */
  readonly weight: number
  readonly isItalic: boolean
  /** Degrees by which the baseline is turned, clockwise: 0, 90, 180 or 270. */
  readonly turn: 0 | 90 | 180 | 270
  /** Whether it is drawn invisibly: the text that a machine recognised in a scan. */
  readonly isHidden: boolean
}

/** What a PDF cannot be read for; `locked` asks for a password, `acting` runs something when it is opened. */
export type PdfFault =
  | 'locked'
  | 'damaged'
  | 'too-long'
  | 'too-many-glyphs'
  | 'too-wide'
  | 'no-size'
  | 'acting'
  | 'too-slow'
  | 'too-large'

/** What the process that reads tells, in this order. */
export type PdfReport =
  | {readonly kind: 'started'}
  | {readonly kind: 'opened'; readonly pages: number}
  | {
      readonly kind: 'sheet'
      readonly page: number
      readonly sheet: GlyphSheet
      /** Seconds of a processor that the reader has had until now, where it knows. */
      readonly spent?: number | undefined
    }
  | {readonly kind: 'picture'; readonly page: number; readonly picture: Picture}
  | {readonly kind: 'done'}
  | {readonly kind: 'failed'; readonly fault: PdfFault; readonly page?: number | undefined}

/** What it is asked to read. */
export interface PdfRequest {
  readonly bytes: Uint8Array
  readonly password?: string | undefined
  /** Indices of pages, from 0; all if absent. */
  readonly pages?: readonly number[] | undefined
  /** Dots per inch at which they are to be drawn, and not read. */
  readonly dots?: number | undefined
}

/** A page that was drawn, in grays: a byte for each dot, row by row from the top left. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** Dots per inch. */
  readonly dots: number
  readonly bytes: Uint8Array
}

/** A picture has no more dots: a newspaper's page at 300 per inch has fewer. */
export const mostDots = 60_000_000

/** Longer documents are to be read in parts. */
export const mostPages = 5000
/** In points; wider pages no program may draw (14,400 in PDF's own words), and no press prints. */
export const widest = 20_000
/** More glyphs have no page that somebody prints. */
export const mostGlyphs = 200_000
