import {valueAt} from '../../item-at.ts'
import {digest} from '../digest.ts'
import type {SheetPicture} from '../source.ts'
import type {PrintedPicture, PrintedSheet} from './printed-sheet.ts'

/** A picture as a file among the book's images. */
export interface NamedPicture {
  /** `images/page-003-1.png` */
  readonly path: string
  readonly bytes: Uint8Array
}

/** By hand: a picture that stands on so many sheets belongs to the paper, as a logo does. */
const manySheets = 3

/**
 * Give the pictures of a file names, and find those that stand on sheet after sheet.
 *
 * @param sheets
 *   Sheets of the file.
 * @param firstPage
 *   Index of its first page, through all files.
 * @returns
 *   For each sheet its pictures, and a file for each name.
 */
export function namePictures(
  sheets: readonly PrintedSheet[],
  firstPage: number
): {readonly pictures: readonly SheetPicture[][]; readonly images: readonly NamedPicture[]} {
  const places = new Map<string, Set<number>>()
  const keys = new Map<PrintedPicture, readonly string[]>()
  for (const [index, {pictures = []}] of sheets.entries()) {
    for (const picture of pictures) {
      if (!picture.bytes) continue
      const {y, width, height} = picture.box
      const shape = [y, width, height].map(Math.round).join(' ')
      keys.set(picture, [digest(picture.bytes), shape])
      for (const key of keys.get(picture)!) {
        if (!places.has(key)) places.set(key, new Set())
        valueAt(places, key).add(index)
      }
    }
  }
  const isOnMany = (key: string, share: number) =>
    valueAt(places, key).size >= Math.max(manySheets, sheets.length * share)
  const names = new Map<string, string>()
  const images: NamedPicture[] = []
  const pictures = sheets.map(({pictures = []}, index) => {
    let count = 0
    return pictures.flatMap((picture): SheetPicture[] => {
      const {box, bytes, decoration} = picture
      if (!bytes) return decoration ? [{box, decoration}] : []
      const [content, shape] = keys.get(picture) as readonly [string, string]
      // Drawn anew it may differ by a dot; at one height and in one size on most sheets it is the same.
      if (isOnMany(content, 0) || isOnMany(shape, 0.5)) return [{box, decoration: 'repeated'}]
      const known = names.get(content)
      if (known) return [{box, name: known}]
      const page = String(firstPage + index + 1).padStart(3, '0')
      const path = `images/page-${page}-${++count}.${bytes[0] === jpegStart ? 'jpg' : 'png'}`
      names.set(content, path)
      images.push({path, bytes})
      return [{box, name: path}]
    })
  })
  return {pictures, images}
}

const jpegStart = 0xff
