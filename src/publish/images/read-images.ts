import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import type {InputFile} from '../../source/index.ts'
import {type Image, readImage} from './read-image.ts'
import {weighImages} from './weigh-images.ts'

/** An image of a book's folder, as it goes into HTML and EPUB. */
export interface BookImage extends Image {
  /** Where it lies in `html/` and in `EPUB/`: ASCII, such as `images/map.png`. */
  readonly target: string
  readonly bytes: Uint8Array
}

/**
 * Look at the images that lie in a book's folder.
 *
 * @param files
 *   `path` is the name in the folder, such as `images/map.png`.
 * @param name
 *   What messages call a file.
 * @returns
 *   By name, those that a book may hold; a warning for each of the others, and for what is large.
 */
export function readImages(
  files: readonly InputFile[],
  name: (path: string) => string
): {images: Map<string, BookImage>; messages: VFileMessage[]} {
  const images = new Map<string, BookImage>()
  const messages: VFileMessage[] = []
  // The cover has this name in both editions.
  const taken = new Set(['images/cover.png', 'images/cover.jpg', 'images/cover.svg'])
  for (const {path, bytes} of files) {
    const {image, expected} = readImage(bytes)
    if (!image) {
      const reason = `Unexpected file among the images, expected ${expected}; it is in no edition`
      messages.push(
        createMessage({reason, ruleId: 'unusable-image', file: name(path), fatal: false})
      )
      continue
    }
    const target = uniqueTarget(path, image.mediaType, taken)
    taken.add(target.toLowerCase())
    images.set(path, {...image, target, bytes})
  }
  messages.push(...weighImages(images, name))
  return {images, messages}
}

const endings: Readonly<Record<string, string>> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/svg+xml': '.svg'
}

/** The ending says what the bytes are; two names that differ in case would be one on many disks. */
function uniqueTarget(path: string, mediaType: string, taken: ReadonlySet<string>): string {
  const base = path.replace(/^.*\//, '').replace(/\.\w+$/, '')
  const name = /^[\w][\w.-]*$/.test(base) ? base : 'image'
  for (let number = 1; ; number++) {
    const target = `images/${name}${number > 1 ? `-${number}` : ''}${endings[mediaType]}`
    if (!taken.has(target.toLowerCase())) return target
  }
}
