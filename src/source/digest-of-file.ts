import {digest} from './digest.ts'

/** A file as it is to be written. */
interface HashedFile {
  readonly value: Uint8Array | string
}

const known = new WeakMap<HashedFile, string>()

/**
 * SHA-256 of a file's bytes, in hexadecimal: the record of a book has it, and the manifest of its folder.
 *
 * @param file
 *   As it is to be written: nobody changes it any more.
 */
export function digestOfFile(file: HashedFile): string {
  const hash = known.get(file) ?? digest(file.value)
  known.set(file, hash)
  return hash
}
