import type {WrappedPdfiumModule} from '@embedpdf/pdfium'
import {encode} from 'fast-png'
import type {Decoration} from '../../source.ts'
import {type Cutting, mostDots} from '../glyph-sheet.ts'
import type {RawPdfium} from './raw-pdfium.ts'
import {cut, type DrawnImage, type Edges} from './read-shapes.ts'

/** The page that pictures are cut out of. */
interface PicturePlace {
  readonly file: number
  readonly page: number
  /** Memory of PDFium that may be written to, 1 KB. */
  readonly scratch: number
  readonly width: number
  readonly height: number
  /** Of each glyph left, top, right and bottom. */
  readonly boxes: Float32Array
}

/** By hand, in points: type is smaller, and so are the ornaments of a line. */
const smallest = 28
/** A picture so many times as long as wide is drawn between things. */
const ruleShape = 12
/** Share of a side of the sheet from which on a picture lies behind all that is on it. */
const wholeSheet = 0.9
/** Share of a picture that text covers, from which on it is what the text is set on. */
const mostText = 0.15
/** Points between pieces of one picture: some programs cut it into strips. */
const touching = 1.5
/** Pictures of one page, at most; those of a map are its signs. */
const mostPictures = 60
/** Dots per inch at which a page is drawn for a picture of it, and dots of one picture. */
const [leastDots, mostDotsPerInch, mostDrawn] = [100, 200, 4_000_000]

/**
 * Cut the pictures out of a page.
 *
 * One that is drawn as the file keeps it comes as it is kept, if that is a JPEG. Of any other the
 * part of the page where it stands is drawn: strips, masks, turned pictures and colours of a press
 * come out as they are seen.
 *
 * @param drawn
 *   What the page draws.
 * @param place
 *   The page, which is open.
 */
export function cutPictures(
  module: WrappedPdfiumModule,
  raw: RawPdfium,
  drawn: readonly DrawnImage[],
  place: PicturePlace
): Cutting[] {
  const {width, height, boxes} = place
  const sheet = {x0: 0, y0: 0, x1: width, y1: height}
  const seen = drawn
    .map((image) => ({...image, visible: cut(image.visible, sheet)}))
    .filter(({visible: {x0, y0, x1, y1}}) => x1 > x0 && y1 > y0)
  const isBehindAll = ({visible: {x0, y0, x1, y1}}: DrawnImage) =>
    x1 - x0 > width * wholeSheet && y1 - y0 > height * wholeSheet
  const whole = seen.filter(isBehindAll).slice(0, 1)
  const groups = join(seen.filter((image) => !isBehindAll(image)).slice(0, mostPictures))
  return [
    ...whole.map(({visible}): Cutting => ({box: quadOf(visible), decoration: 'background'})),
    ...groups.map(({box, images}): Cutting => {
      const decoration = decorationOf(box, boxes) ?? (images.some(isHuge) ? 'huge' : undefined)
      if (decoration) return {box: quadOf(box), decoration}
      return {box: quadOf(box), bytes: keptJpeg(images) ?? drawPart(box, images)}
    })
  ]

  function keptJpeg([image, ...others]: readonly DrawnImage[]): Uint8Array | undefined {
    if (!image?.isUpright || others.length > 0 || isCut(image)) return undefined
    const {object} = image
    const {scratch, file, page} = place
    if (module.FPDFImageObj_GetImageFilterCount(object) !== 1) return undefined
    const length = module.FPDFImageObj_GetImageFilter(object, 0, scratch, 64)
    if (length > 64 || raw.UTF8ToString(scratch) !== 'DCTDecode') return undefined
    if (!isScreenColor(object) || isMasked(file, page, object)) return undefined
    const size = module.FPDFImageObj_GetImageDataRaw(object, 0, 0)
    const at = size > 0 ? raw._malloc(size) : 0
    if (at === 0) return undefined
    try {
      module.FPDFImageObj_GetImageDataRaw(object, at, size)
      return raw.HEAPU8.slice(at, at + size)
    } finally {
      raw._free(at)
    }
  }

  /** What a browser shows as it is meant: grays, or red, green and blue. */
  function isScreenColor(object: number): boolean {
    const {scratch, page} = place
    if (!module.FPDFImageObj_GetImageMetadata(object, page, scratch)) return false
    const bits = raw.HEAPU32[(scratch >> 2) + 4]!
    return screenColors.has(raw.HEAPU32[(scratch >> 2) + 5]!) && (bits === 8 || bits === 24)
  }

  function isMasked(file: number, page: number, object: number): boolean {
    const bitmap = module.FPDFImageObj_GetRenderedBitmap(file, page, object)
    if (bitmap === 0) return true
    try {
      if (module.FPDFBitmap_GetFormat(bitmap) !== withAlpha) return false
      const [wide, high] = [module.FPDFBitmap_GetWidth(bitmap), module.FPDFBitmap_GetHeight(bitmap)]
      const from = module.FPDFBitmap_GetBuffer(bitmap)
      const stride = module.FPDFBitmap_GetStride(bitmap)
      // Its edges lie between dots.
      for (let row = 1; row < high - 1; row++) {
        for (let column = 1; column < wide - 1; column++) {
          if (raw.HEAPU8[from + row * stride + column * 4 + 3]! < 250) return true
        }
      }
      return false
    } finally {
      module.FPDFBitmap_Destroy(bitmap)
    }
  }

  function drawPart(box: Edges, images: readonly DrawnImage[]): Uint8Array | undefined {
    const {page, scratch} = place
    const [wide, high] = [box.x1 - box.x0, box.y1 - box.y0]
    const own = Math.max(...images.map(dotsPerInch))
    const dots = Math.min(mostDotsPerInch, Math.max(leastDots, own))
    const scale = Math.min(dots / 72, Math.sqrt(mostDrawn / (wide * high)))
    const [width, height] = [Math.ceil(wide * scale), Math.ceil(high * scale)]
    const bitmap = module.FPDFBitmap_CreateEx(width, height, withoutAlpha, 0, 0)
    if (bitmap === 0) return undefined
    try {
      module.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
      const matrix = [scale, 0, 0, scale, -box.x0 * scale, -box.y0 * scale]
      raw.HEAPF32.set([...matrix, 0, 0, width, height], scratch >> 2)
      module.FPDF_RenderPageBitmapWithMatrix(bitmap, page, scratch, scratch + 24, 0)
      const stride = module.FPDFBitmap_GetStride(bitmap)
      const from = module.FPDFBitmap_GetBuffer(bitmap)
      return toPng(raw.HEAPU8.subarray(from, from + stride * height), {width, height, stride})
    } finally {
      module.FPDFBitmap_Destroy(bitmap)
    }
  }

  /** Told by its head; one of a few bytes may be all black, and fill the memory. */
  function isHuge({object}: DrawnImage): boolean {
    const {scratch} = place
    if (!module.FPDFImageObj_GetImagePixelSize(object, scratch, scratch + 4)) return true
    return raw.HEAPU32[scratch >> 2]! * raw.HEAPU32[(scratch + 4) >> 2]! > mostDots
  }

  function dotsPerInch({object, box}: DrawnImage): number {
    const {scratch} = place
    if (!module.FPDFImageObj_GetImagePixelSize(object, scratch, scratch + 4)) return leastDots
    return (raw.HEAPU32[scratch >> 2]! / Math.max(1, box.x1 - box.x0)) * 72
  }
}

/** `FPDFBitmap_BGRx`, `FPDFBitmap_BGRA` */
const [withoutAlpha, withAlpha] = [3, 4]
const white = 0xffffffff
/** `FPDF_COLORSPACE_DEVICEGRAY`, `DEVICERGB`, `CALGRAY`, `CALRGB`, `ICCBASED` */
const screenColors = new Set([1, 2, 4, 5, 7])

const quadOf = ({x0, y0, x1, y1}: Edges) => [x0, y0, x1, y1] as const

function isCut({box, visible}: DrawnImage): boolean {
  return (['x0', 'y0', 'x1', 'y1'] as const).some(
    (side) => Math.abs(box[side] - visible[side]) > touching
  )
}

/** Those that touch each other as one. */
function join(
  images: readonly DrawnImage[]
): {readonly box: Edges; readonly images: readonly DrawnImage[]}[] {
  let groups: {readonly box: Edges; readonly images: readonly DrawnImage[]}[] = []
  for (const image of images) {
    let own = {box: image.visible, images: [image] as readonly DrawnImage[]}
    const apart: typeof groups = []
    for (const group of groups) {
      const common = cut(own.box, group.box)
      if (common.x1 + touching < common.x0 || common.y1 + touching < common.y0) apart.push(group)
      else own = {box: around(own.box, group.box), images: [...group.images, ...own.images]}
    }
    groups = [...apart, own]
  }
  return groups
}

function around(one: Edges, other: Edges): Edges {
  return {
    x0: Math.min(one.x0, other.x0),
    y0: Math.min(one.y0, other.y0),
    x1: Math.max(one.x1, other.x1),
    y1: Math.max(one.y1, other.y1)
  }
}

function decorationOf({x0, y0, x1, y1}: Edges, boxes: Float32Array): Decoration | undefined {
  const [thin, long] = [Math.min(x1 - x0, y1 - y0), Math.max(x1 - x0, y1 - y0)]
  if (long > thin * ruleShape) return 'rule'
  if (thin < smallest) return 'small'
  let covered = 0
  for (let at = 0; at < boxes.length; at += 4) {
    const [left, top, right, bottom] = boxes.subarray(at, at + 4) as unknown as readonly [
      number,
      number,
      number,
      number
    ]
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    if (x > x0 && x < x1 && y > y0 && y < y1) covered += (right - left) * (bottom - top)
  }
  return covered > mostText * (x1 - x0) * (y1 - y0) ? 'background' : undefined
}

/** Dots of blue, green, red and nothing as a PNG, in grays where it has no colour. */
function toPng(
  dots: Uint8Array,
  {
    width,
    height,
    stride
  }: {readonly width: number; readonly height: number; readonly stride: number}
): Uint8Array {
  const colors = new Uint8Array(width * height * 3)
  const grays = new Uint8Array(width * height)
  let isGray = true
  for (let row = 0, to = 0; row < height; row++) {
    for (let from = row * stride, end = from + width * 4; from < end; from += 4, to++) {
      const [blue, green, red] = [dots[from]!, dots[from + 1]!, dots[from + 2]!]
      colors[to * 3] = red
      colors[to * 3 + 1] = green
      colors[to * 3 + 2] = blue
      grays[to] = green
      if (red !== green || green !== blue) isGray = false
    }
  }
  return isGray
    ? encode({width, height, data: grays, channels: 1})
    : encode({width, height, data: colors, channels: 3})
}
