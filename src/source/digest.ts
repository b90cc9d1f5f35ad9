import {createHash} from 'node:crypto'

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export function digest(value: Uint8Array | string): string {
  return createHash('sha256').update(value).digest('hex')
}

/** SHA-256 of texts one after the other, in hexadecimal, without making one text of them. */
export function digestAll(values: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const value of values) hash.update(value)
  return hash.digest('hex')
}

/** SHA-1 of bytes: for names that a standard makes of it, and for nothing that must be safe. */
export function sha1(bytes: Uint8Array): Uint8Array {
  return createHash('sha1').update(bytes).digest()
}
