import {strToU8, type Zippable, zipSync} from 'fflate'

/** Files of an EPUB by their paths in the package: `EPUB/nav.xhtml`. */
export type PackageFiles = ReadonlyMap<string, string | Uint8Array>

/** Zip the files of an EPUB: the same bytes in every time zone. */
export function zipPackage(files: PackageFiles): Uint8Array<ArrayBuffer> {
  const zippable: Zippable = {}
  for (const path of new Set([...front, ...files.keys()])) {
    const value = files.get(path)
    if (value === undefined) continue
    const level = /^mimetype$|\.(?:png|jpg|gif|webp)$/.test(path) ? 0 : 6
    zippable[path] = [typeof value === 'string' ? strToU8(value) : value, {level}]
  }
  // The zip format has local times; this constructor reads its numbers as local, too.
  return zipSync(zippable, {mtime: new Date(1980, 0, 1)})
}

/** What comes first; a reading system that streams the book needs it before the text. */
const front = [
  'mimetype',
  'META-INF/container.xml',
  'EPUB/package.opf',
  'EPUB/nav.xhtml',
  'EPUB/toc.ncx',
  'EPUB/styles/book.css',
  'EPUB/images/cover.png',
  'EPUB/images/cover.jpg',
  'EPUB/images/cover.svg'
]
