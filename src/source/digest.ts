import {createHash} from 'node:crypto'

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export function digest(value: Uint8Array | string): string {
  return createHash('sha256').update(value).digest('hex')
}
