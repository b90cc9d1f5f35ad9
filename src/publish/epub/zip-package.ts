import {strToU8, zipSync} from 'fflate'
import {itemAt} from '../../item-at.ts'
import {concatBytes} from '../../source/concat-bytes.ts'
import {type Keep, makeAnew} from '../keep.ts'

/** Files of an EPUB by their paths in the package: `EPUB/nav.xhtml`. */
export type PackageFiles = ReadonlyMap<string, string | Uint8Array>

/**
 * Zip the files of an EPUB: the same bytes in every time zone.
 *
 * @param keep
 *   Keeps what each file becomes, for a book that is made again (optional).
 */
export function zipPackage(files: PackageFiles, keep: Keep = makeAnew): Uint8Array<ArrayBuffer> {
  const paths = [...new Set([...front, ...files.keys()])].filter((path) => files.has(path))
  if (keep === makeAnew) return zipFiles(paths.map((path) => [path, files.get(path)!]))
  return joinArchives(
    paths.map((path) => {
      const value = files.get(path)!
      return keep(
        `zip/${path}`,
        () => [value],
        () => zipFiles([[path, value]])
      )
    })
  )
}

function zipFiles(
  files: readonly (readonly [path: string, value: string | Uint8Array])[]
): Uint8Array<ArrayBuffer> {
  const zippable = Object.fromEntries(
    files.map(([path, value]): [string, [Uint8Array, {level: 0 | 6}]] => {
      const level = /^mimetype$|\.(?:png|jpg|gif|webp)$/.test(path) ? 0 : 6
      return [path, [typeof value === 'string' ? strToU8(value) : value, {level}]]
    })
  )
  // The zip format has local times; this constructor reads its numbers as local, too.
  return zipSync(zippable, {mtime: new Date(1980, 0, 1)})
}

/** Bytes of what ends an archive: where its directory is, and how long. */
const endLength = 22
/** Where an entry of the directory says at which byte its file begins. */
const offsetInEntry = 42

/**
 * Join archives of one file each: the same bytes as an archive of all of them. Each is its file, its
 * entry in the directory, and an end; only places are others in the whole.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.3
 */
function joinArchives(archives: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const files: Uint8Array[] = []
  const entries: Uint8Array[] = []
  let offset = 0
  for (const archive of archives) {
    const end = archive.length - endLength
    const start = viewOf(archive).getUint32(end + 16, true)
    const entry = archive.slice(start, end)
    viewOf(entry).setUint32(offsetInEntry, offset, true)
    files.push(archive.subarray(0, start))
    entries.push(entry)
    offset += start
  }
  const directory = concatBytes(entries)
  const end = itemAt(archives, 0).slice(-endLength)
  const view = viewOf(end)
  view.setUint16(8, archives.length, true)
  view.setUint16(10, archives.length, true)
  view.setUint32(12, directory.length, true)
  view.setUint32(16, offset, true)
  return concatBytes([...files, directory, end])
}

function viewOf({buffer, byteOffset, byteLength}: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
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
