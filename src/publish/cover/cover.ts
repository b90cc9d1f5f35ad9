/** A picture for the front of a book. */
export interface Cover {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml'
  readonly bytes: Uint8Array
}

/** Where the cover lies in the EPUB, by what it is: `images/cover.png`. */
export function coverFile({mediaType}: Pick<Cover, 'mediaType'>): string {
  const ending = {'image/png': '.png', 'image/jpeg': '.jpg', 'image/svg+xml': '.svg'}[mediaType]
  return `images/cover${ending}`
}

/** Where it lies in the folder of the HTML edition: `cover.png`. */
export function htmlCover(cover: Pick<Cover, 'mediaType'>): string {
  return coverFile(cover).replace('images/', '')
}
