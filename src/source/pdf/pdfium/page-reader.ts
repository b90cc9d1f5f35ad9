import type {WrappedPdfiumModule} from '@embedpdf/pdfium'
import {
  type GlyphSheet,
  type GlyphStyle,
  mostGlyphs,
  type PdfFault,
  type Picture,
  widest
} from '../glyph-sheet.ts'
import {cutPictures} from './cut-pictures.ts'
import {drawPage} from './draw-page.ts'
import type {RawPdfium} from './raw-pdfium.ts'
import {readShapes, type ToSheet} from './read-shapes.ts'

/** Reads the pages of a file that is open in PDFium. */
export class PageReader {
  readonly #module: WrappedPdfiumModule
  readonly #raw: RawPdfium
  readonly #file: number
  /** Memory of PDFium that what it gives is written to. */
  readonly #scratch: number

  constructor(module: WrappedPdfiumModule, raw: RawPdfium, file: number) {
    this.#module = module
    this.#raw = raw
    this.#file = file
    this.#scratch = raw._malloc(1024)
  }

  /** Read a page by its index, from 0, or say why it cannot be read. */
  read(index: number): GlyphSheet | PdfFault {
    const module = this.#module
    const page = module.FPDF_LoadPage(this.#file, index)
    if (page === 0) return 'damaged'
    let text = 0
    try {
      const fault = this.#faultOf(page)
      if (fault) return fault
      text = module.FPDFText_LoadPage(page)
      if (text !== 0 && module.FPDFText_CountChars(text) > mostGlyphs) return 'too-many-glyphs'
      const toSheet = this.#upright(page)
      const [width, height] = [module.FPDF_GetPageWidthF(page), module.FPDF_GetPageHeightF(page)]
      const glyphs = this.#glyphs(text, toSheet, {width, height})
      const scratch = this.#scratch
      const {drawn, ...shapes} = readShapes(this.#raw, {page, scratch, toSheet})
      const place = {file: this.#file, page, scratch, width, height, boxes: glyphs.boxes}
      const cuttings = cutPictures(module, this.#raw, drawn, place)
      return {width, height, ...glyphs, ...shapes, cuttings}
    } finally {
      if (text !== 0) module.FPDFText_ClosePage(text)
      module.FPDF_ClosePage(page)
    }
  }

  /** Draw a page by its index, or say why it cannot be drawn. */
  draw(index: number, dots: number): Picture | PdfFault {
    const page = this.#module.FPDF_LoadPage(this.#file, index)
    if (page === 0) return 'damaged'
    try {
      return this.#faultOf(page) ?? drawPage(this.#module, this.#raw, page, dots)
    } finally {
      this.#module.FPDF_ClosePage(page)
    }
  }

  /** What no printed page is, before a glyph of it is looked at. */
  #faultOf(page: number): PdfFault | undefined {
    const module = this.#module
    const [width, height] = [module.FPDF_GetPageWidthF(page), module.FPDF_GetPageHeightF(page)]
    if (Math.max(width, height) > widest) return 'too-wide'
    // PDFium takes a sheet of Letter for a box that it cannot read, `[0 0 1e9 1e9]`.
    const at = this.#scratch
    if (module.FPDFPage_GetMediaBox(page, at, at + 4, at + 8, at + 12)) {
      const [left, bottom, right, top] = this.#raw.HEAPF32.subarray(at >> 2, (at >> 2) + 4)
      if (left === right || bottom === top) return 'no-size'
    }
    const objects = module.FPDFPage_CountObjects(page)
    if (objects <= mostGlyphs) return undefined
    // Two million times `hello world` in one place are eleven characters in the end.
    let texts = 0
    for (let index = 0; index < objects; index++) {
      const object = module.FPDFPage_GetObject(page, index)
      if (module.FPDFPageObj_GetType(object) === textObject && ++texts > mostGlyphs)
        return 'too-many-glyphs'
    }
    return undefined
  }

  /** From the page's own coordinates, from the bottom left, to those of the sheet as it is seen. */
  #upright(page: number): ToSheet {
    this.#module.FPDF_GetPageBoundingBox(page, this.#scratch)
    const at = this.#scratch >> 2
    const [left, top, right, bottom] = this.#raw.HEAPF32.subarray(at, at + 4) as unknown as Quad
    switch (this.#module.FPDFPage_GetRotation(page)) {
      case 1:
        return (x, y) => [y - bottom, x - left]
      case 2:
        return (x, y) => [right - x, y - bottom]
      case 3:
        return (x, y) => [top - y, right - x]
      default:
        return (x, y) => [x - left, top - y]
    }
  }

  #glyphs(text: number, toSheet: ToSheet, sheet: SheetSize): Glyphs {
    const calls = this.#raw.wasmExports
    const count = text === 0 ? 0 : Math.max(0, this.#module.FPDFText_CountChars(text))
    const characters: string[] = []
    const boxes = new Float32Array(count * 4)
    const origins = new Float32Array(count * 2)
    const style = new Int16Array(count)
    const doubtful = new Uint8Array(count)
    const styles = new Styles()
    const into = {toSheet, boxes, origins, faces: new Map<number, Face>()}
    const byObject = new Map<number, number>()
    for (let index = 0; index < count; index++) {
      const code = calls.FPDFText_GetUnicode(text, index)
      characters.push(toCharacter(code))
      if (calls.FPDFText_IsGenerated(text, index) === 1) {
        style[index] = -1
        continue
      }
      const object = calls.FPDFText_GetTextObject(text, index)
      let at = byObject.get(object)
      if (at === undefined) {
        at = styles.add(this.#style(text, index, object, into))
        byObject.set(object, at)
      }
      style[index] = at
      doubtful[index] = calls.FPDFText_HasUnicodeMapError(text, index) === 1 ? 1 : 0
      this.#place(text, index, styles.list[at]!, into)
      // Printers' slugs, `Page 2 of 48`, in what is cut away.
      if (isOff(boxes, index * 4, sheet)) style[index] = -1
    }
    return {characters, boxes, origins, style, doubtful, styles: styles.list}
  }

  /** Write the box and the origin of a glyph. */
  #place(
    text: number,
    index: number,
    {turn}: GlyphStyle,
    {toSheet, boxes, origins}: Pick<Glyphs, 'boxes' | 'origins'> & {readonly toSheet: ToSheet}
  ): void {
    const raw = this.#raw
    const calls = raw.wasmExports
    const at = this.#scratch
    calls.FPDFText_GetCharOrigin(text, index, at, at + 8)
    const doubles = raw.HEAPF64
    const [x, y] = toSheet(doubles[at >> 3]!, doubles[(at >> 3) + 1]!)
    origins[index * 2] = x
    origins[index * 2 + 1] = y
    let [left, right, bottom, top] = [0, 0, 0, 0]
    // The box with the font's ascent and the glyph's advance is right for upright text alone.
    if (turn === 0 && calls.FPDFText_GetLooseCharBox(text, index, at) === 1) {
      const [floats, from] = [raw.HEAPF32, at >> 2]
      left = floats[from]!
      top = floats[from + 1]!
      right = floats[from + 2]!
      bottom = floats[from + 3]!
    } else {
      calls.FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24)
      const [doubles, from] = [raw.HEAPF64, at >> 3]
      left = doubles[from]!
      right = doubles[from + 1]!
      bottom = doubles[from + 2]!
      top = doubles[from + 3]!
    }
    const [x0, y0] = toSheet(left, bottom)
    const [x1, y1] = toSheet(right, top)
    boxes[index * 4] = Math.min(x0, x1)
    boxes[index * 4 + 1] = Math.min(y0, y1)
    boxes[index * 4 + 2] = Math.max(x0, x1)
    boxes[index * 4 + 3] = Math.max(y0, y1)
  }

  #style(
    text: number,
    index: number,
    object: number,
    {toSheet, faces}: {readonly toSheet: ToSheet; readonly faces: Map<number, Face>}
  ): GlyphStyle {
    const raw = this.#raw
    const calls = raw.wasmExports
    const at = this.#scratch
    calls.FPDFText_GetMatrix(text, index, at)
    const [a, b, c, d] = raw.HEAPF32.subarray(at >> 2, (at >> 2) + 4) as unknown as Quad
    const [x0, y0] = toSheet(0, 0)
    const [x1, y1] = toSheet(a, b)
    const size = calls.FPDFText_GetFontSize(text, index) * Math.hypot(c, d)
    const {font, weight, isItalic} = this.#faceOf(text, index, object, faces)
    return {
      size: Math.round(size * 100) / 100,
      font,
      weight,
      isItalic,
      turn: turnOf(x1 - x0, y1 - y0),
      isHidden: object !== 0 && calls.FPDFTextObj_GetTextRenderMode(object) === invisible
    }
  }

  /** The face of a glyph, found once for each font of a page: many programs set each word as an object of its own. */
  #faceOf(text: number, index: number, object: number, faces: Map<number, Face>): Face {
    const raw = this.#raw
    const calls = raw.wasmExports
    const key = object === 0 ? 0 : calls.FPDFTextObj_GetFont(object)
    const known = key === 0 ? undefined : faces.get(key)
    if (known) return known
    const at = this.#scratch
    const length = calls.FPDFText_GetFontInfo(text, index, at, 256, at + 512)
    const font = length > 0 && length <= 256 ? raw.UTF8ToString(at) : ''
    const flags = raw.HEAPU32[(at + 512) >> 2]!
    const face = {
      font,
      weight: weightOf(font, flags, calls.FPDFText_GetFontWeight(text, index)),
      isItalic: (flags & italicFlag) !== 0 || /italic|oblique|kursiv/i.test(font)
    }
    faces.set(key, face)
    return face
  }
}

type Face = Pick<GlyphStyle, 'font' | 'weight' | 'isItalic'>
type Quad = readonly [number, number, number, number]
type SheetSize = Pick<GlyphSheet, 'width' | 'height'>
type Glyphs = Pick<GlyphSheet, 'characters' | 'boxes' | 'origins' | 'style' | 'doubtful' | 'styles'>

/** `FPDF_PAGEOBJ_TEXT` */
const textObject = 1
/** `Tr` of text that is not drawn. */
const invisible = 3
/** Flags of a font's descriptor, as ISO 32000 has them. */
const italicFlag = 1 << 6
const boldFlag = 1 << 18

/** Whether a glyph, whose box begins at a place of all boxes, lies wholly off the sheet that a person sees. */
function isOff(boxes: Float32Array, at: number, {width, height}: SheetSize): boolean {
  return boxes[at + 2]! < 0 || boxes[at + 3]! < 0 || boxes[at]! > width || boxes[at + 1]! > height
}

/** Names are surer than numbers: many programs write a weight of 400 for all of their fonts. */
function weightOf(font: string, flags: number, weight: number): number {
  if (/black|heavy/i.test(font)) return 900
  if (/semibold|demi/i.test(font)) return 600
  if (/bold|(?:^|[-+,])CM(?:BX|B)\d/i.test(font) || (flags & boldFlag) !== 0) return 700
  return weight >= 600 && weight <= 950 ? weight : 400
}

/** Direction of a baseline, clockwise, to the next right angle. */
function turnOf(x: number, y: number): GlyphStyle['turn'] {
  const quarter = Math.round(Math.atan2(y, x) / (Math.PI / 2))
  return ((((quarter % 4) + 4) % 4) * 90) as GlyphStyle['turn']
}

/** Styles of a page, each once. */
class Styles {
  readonly list: GlyphStyle[] = []
  readonly #places = new Map<string, number>()

  add(style: GlyphStyle): number {
    const {size, font, weight, isItalic, turn, isHidden} = style
    const key = `${size} ${weight} ${isItalic} ${turn} ${isHidden} ${font}`
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, this.list.length)
    return this.list.push(style) - 1
  }
}

/** A hyphen at a line's end comes as U+0002; half a pair, or nothing, is no character. */
function toCharacter(code: number): string {
  if (code === 2) return '-'
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\uFFFD'
  return String.fromCodePoint(code)
}
