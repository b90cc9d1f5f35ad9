import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import type {Image} from './read-image.ts'

/**
 * Bytes of a picture, and of all in a book: what shops of e-books take; set by hand, Amazon's guidelines
 * allow 5 MB for a picture, Kobo 100 MB for a book.
 */
const [mostOfOne, mostOfAll] = [5_000_000, 100_000_000]
/** Pixels of a picture; set by hand: shops advise a quarter of it, unpacked these are 64 MB on a phone. */
const mostPixels = 16_000_000

/** Say which pictures are larger than shops and readers of e-books take: a warning for each, one for all. */
export function weighImages(
  images: ReadonlyMap<string, Image & {readonly bytes: Uint8Array}>,
  name: (path: string) => string
): VFileMessage[] {
  const messages: VFileMessage[] = []
  const warn = (path: string, reason: string) =>
    messages.push(createMessage({reason, ruleId: 'large-image', file: name(path), fatal: false}))
  let sum = 0
  for (const [path, {bytes, mediaType, width = 0, height = 0}] of images) {
    sum += bytes.length
    const isDrawn = mediaType === 'image/svg+xml'
    if (bytes.length > mostOfOne)
      warn(
        path,
        `Unexpected image of ${inMegabytes(bytes.length)}, expected ${inMegabytes(mostOfOne)} at most, which shops of e-books take; save it smaller`
      )
    else if (!isDrawn && width * height > mostPixels)
      warn(
        path,
        `Unexpected image of ${width} by ${height} pixels, expected ${mostPixels / 1e6} million at most, which readers of e-books can hold; save it smaller`
      )
  }
  if (sum > mostOfAll)
    warn(
      'images',
      `Unexpected images of ${inMegabytes(sum)} together, expected ${inMegabytes(mostOfAll)} at most, which shops of e-books take; save them smaller`
    )
  return messages
}

const inMegabytes = (bytes: number) => `${Number((bytes / 1e6).toFixed(1))} MB`
