import {sha1 as hashSha1} from '@noble/hashes/legacy.js'
import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex} from '@noble/hashes/utils.js'

// Web Crypto answers later, and the stages cannot wait.
const encoder = new TextEncoder()

/** Stands for `source/digest.ts`. */
export function digest(value: Uint8Array | string): string {
  return bytesToHex(sha256(typeof value === 'string' ? encoder.encode(value) : value))
}

/** Stands for `source/digest.ts`. */
export function digestAll(values: Iterable<string>): string {
  const hash = sha256.create()
  for (const value of values) hash.update(encoder.encode(value))
  return bytesToHex(hash.digest())
}

/** Stands for `source/digest.ts`. */
export function sha1(bytes: Uint8Array): Uint8Array {
  return hashSha1(bytes)
}
