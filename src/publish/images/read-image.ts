import {readSvg} from './read-svg.ts'

/** An image that a book may hold. */
export interface Image {
  readonly mediaType: string
  /** In pixels, where the file says so: a browser then keeps its place free while it loads. */
  readonly width?: number
  readonly height?: number
}

/** An image, or what was expected instead. */
type ReadImage =
  | {readonly image: Image; readonly expected?: undefined}
  | {readonly image?: undefined; readonly expected: string}

/**
 * Look at the bytes of an image: what it is, how large, and whether it may be in a book.
 *
 * Its name is not believed. SVG passes without script, events and addresses: an image must not be
 * able to act, nor to open a connection.
 *
 * The package image-size would save twenty lines of this, and cannot do the rest: it takes
 * `GIF89a=1;alert(1)//` for a picture and an SVG with a script for an SVG, and reads sixteen formats more.
 *
 * @see https://www.w3.org/TR/epub-33/#sec-core-media-types
 */
export function readImage(bytes: Uint8Array): ReadImage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ascii = (start: number, end: number) =>
    String.fromCharCode(...bytes.subarray(start, Math.min(end, bytes.length)))
  try {
    if (ascii(0, 8) === '\x89PNG\r\n\x1A\n') {
      if (view.getUint32(12) !== pngHeader) return {expected: 'a PNG that starts with its header'}
      return sized('image/png', view.getUint32(16), view.getUint32(20))
    }
    if (/^GIF8[79]a/.test(ascii(0, 6))) {
      if (!hasPicture(view)) return {expected: 'a GIF with a picture after its header'}
      return sized('image/gif', view.getUint16(6, true), view.getUint16(8, true))
    }
    if (ascii(0, 3) === '\xFF\xD8\xFF') return sized('image/jpeg', ...jpegSize(view))
    if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') {
      return sized('image/webp', ...webpSize(view, ascii(12, 16)))
    }
  } catch (error) {
    // The file ends where its size should stand.
    if (!(error instanceof RangeError)) throw error
    return {expected: 'an image that is whole; it ends too early'}
  }
  const {size, expected} = readSvg(bytes)
  return size ? sized('image/svg+xml', Math.round(size[0]), Math.round(size[1])) : {expected}
}

/** `IHDR` */
const pngHeader = 0x49484452

function sized(mediaType: string, width?: number, height?: number): ReadImage {
  return {image: {mediaType, ...(width && height && {width, height})}}
}

/**
 * Goes from block to block of a GIF to the first picture: a script can begin with the letters of one.
 *
 * @see https://www.w3.org/Graphics/GIF/spec-gif89a.txt
 */
function hasPicture(view: DataView): boolean {
  const colors = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  let at = 13 + colors(view.getUint8(10))
  while (view.getUint8(at) === extension) {
    at += 2
    while (view.getUint8(at) > 0) at += 1 + view.getUint8(at)
    at++
  }
  if (view.getUint8(at) !== picture) return false
  at += 11 + colors(view.getUint8(at + 9))
  while (view.getUint8(at) > 0) at += 1 + view.getUint8(at)
  return true
}

/** What begins a block of a GIF. */
const extension = 0x21
const picture = 0x2c

/** Goes from segment to segment to the one that starts the frame. */
function jpegSize(view: DataView): [width?: number, height?: number] {
  let at = 2
  while (at + 9 < view.byteLength) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)]
    at += 2 + view.getUint16(at + 2)
  }
  return []
}

/** @see https://developers.google.com/speed/webp/docs/riff_container */
function webpSize(view: DataView, chunk: string): [width?: number, height?: number] {
  if (chunk === 'VP8 ') {
    return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff]
  }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true)
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
  }
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1
  return chunk === 'VP8X' ? [three(24), three(27)] : []
}
