import {decodeBytes} from './decode-bytes.ts'
import {type DecodeStep, stepUtf8, stepUtf16} from './step-unicode.ts'

/** Bytes that are no character of their encoding. */
interface Malformed {
  /** In hexadecimal: `0xFF`, `0xE5 0x9B`. */
  readonly bytes: string
  /** Which U+FFFD of the decoded text stands for them, from 0. */
  readonly ordinal: number
}

/** How many bytes are looked at together; only those with damage are read one by one. */
const chunk = 1024

/**
 * Find the bytes that {@link decodeBytes} could not decode.
 *
 * @param bytes
 *   Whole file.
 * @param encoding
 *   Name as `findEncoding` gives it.
 * @returns
 *   One item for each U+FFFD that does not stand in the file as such, in order.
 */
export function findMalformed(bytes: Uint8Array, encoding: string): Malformed[] {
  const found: Malformed[] = []
  const step = findStep(encoding)
  let ordinal = 0
  let position = 0
  while (position < bytes.length) {
    const clean = cleanLength(bytes, position, encoding)
    if (clean > 0) {
      position += clean
      continue
    }
    const end = position + chunk
    while (position < Math.min(end, bytes.length)) {
      const {length, state} = step(bytes, position)
      if (state === 'malformed') {
        found.push({bytes: hex(bytes.subarray(position, position + length)), ordinal})
      }
      if (state !== 'good') ordinal++
      position += length
    }
  }
  return found
}

function findStep(encoding: string): (bytes: Uint8Array, start: number) => DecodeStep {
  if (encoding === 'utf-8') return stepUtf8
  if (encoding.startsWith('utf-16')) return stepUtf16(encoding === 'utf-16le')
  return createTableStep(encoding)
}

/** How many bytes from `start`, about a chunk, are whole characters without damage; else 0. */
function cleanLength(bytes: Uint8Array, start: number, encoding: string): number {
  // A character has at most four bytes: one of these ends lies between two.
  for (let end = start + chunk; end > start + chunk - 4; end--) {
    if (!decodeBytes(bytes.subarray(start, end), encoding).includes('\uFFFD')) {
      return Math.min(end, bytes.length) - start
    }
    if (end > bytes.length) break
  }
  return 0
}

/** In the tables of old encodings a byte that starts no character makes one U+FFFD, alone. */
function createTableStep(encoding: string): (bytes: Uint8Array, start: number) => DecodeStep {
  const known = new Map<number, boolean>()
  const isGood = function (bytes: Uint8Array): boolean {
    if (bytes.length > 2) return !decodeBytes(bytes, encoding).includes('\uFFFD')
    const key = bytes.length === 1 ? bytes[0]! : bytes[0]! * 256 + bytes[1]! + 256
    let good = known.get(key)
    if (good === undefined) {
      good = !decodeBytes(bytes, encoding).includes('\uFFFD')
      known.set(key, good)
    }
    return good
  }
  return function (bytes, start) {
    for (let length = 1; length <= 4 && start + length <= bytes.length; length++) {
      const candidate = bytes.subarray(start, start + length)
      if (isGood(candidate)) return {length, state: 'good'}
      const isGb = length === 4 && encoding.startsWith('gb')
      if (isGb && hex(candidate) === '0x84 0x31 0xA4 0x37') return {length, state: 'replacement'}
    }
    return {length: 1, state: 'malformed'}
  }
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => '0x' + byte.toString(16).toUpperCase().padStart(2, '0')).join(
    ' '
  )
}
