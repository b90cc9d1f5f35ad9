import {unzipSync} from 'fflate'

/**
 * Unpack the EPUB of a book.
 *
 * @param files
 *   Bytes by path in the output folder.
 * @param epub
 *   Path of the EPUB in it.
 * @returns
 *   Bytes by path in the EPUB; none where there is no EPUB.
 */
export function unpackEpub(
  files: ReadonlyMap<string, Uint8Array>,
  epub: string
): Map<string, Uint8Array> {
  const bytes = files.get(epub)
  return new Map(bytes ? Object.entries(unzipSync(bytes)) : [])
}
