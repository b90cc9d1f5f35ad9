import {decodeBytes} from './decode-bytes.ts'
import {isAscii, isUtf8} from './is-utf8.ts'
import {plausibility} from './plausibility.ts'

/**
 * Find out in which encoding bytes are text.
 *
 * A byte order mark decides; then UTF-8, whose form other text does not have by chance; then
 * whichever decoding of the whole file looks most like text that people print.
 *
 * @param bytes
 *   Whole file.
 * @returns
 *   Name as in the WHATWG Encoding Standard; nothing if the bytes look like no text at all.
 */
export function detectEncoding(bytes: Uint8Array): string | undefined {
  for (const [name, ...mark] of byteOrderMarks) {
    if (mark.every((byte, index) => bytes[index] === byte)) return name
  }
  const unpadded = withoutPadding(bytes)
  const count = countNul(unpadded)
  if (count === 0 && (isAscii(unpadded) || isMostlyUtf8(unpadded))) return 'utf-8'
  // What extracts text leaves one here and there; UTF-16 and data have very many.
  if (isUtf8(bytes) && unpadded.length > count * bytesPerNul.utf8) return 'utf-8'

  let best: string | undefined
  let bestScore = bytes.length < fewBytes ? leastOfFew : leastOfMany
  for (const name of candidates) {
    const isWide = name.startsWith('utf-16')
    if (isWide ? bytes.length % 2 === 1 : unpadded.length <= count * bytesPerNul.other) continue
    const value = decodeBytes(isWide ? bytes : unpadded, name)
    // The plain letters of UTF-16 tell as much as its wide ones.
    const score = isWide
      ? wideScore(value, bytes.length)
      : plausibility(value, unpadded.length, name.endsWith('jis') || name === 'euc-jp')
    if (score > bestScore) {
      best = name
      bestScore = score
    }
  }
  return best
}

const byteOrderMarks: ReadonlyArray<readonly [string, ...number[]]> = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
  ['gb18030', 0x84, 0x31, 0x95, 0x33]
]

// At the same score the earlier one wins.
const candidates = [
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252'
]

/** In text there are as many bytes to each NUL at least. */
const bytesPerNul = {utf8: 100, other: 1000} as const

/** Some programs fill the end of a file with NUL. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end--
  return bytes.subarray(0, end)
}

function countNul(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) count++
  return count
}

// Noise is far below. A title may have rare characters only, but no longer text has.
const fewBytes = 100
const leastOfFew = -0.6
const leastOfMany = 0

function wideScore(value: string, bytes: number): number {
  const wide = value.replace(/[\t-\r -~]/g, '')
  const plain = value.length - wide.length
  const rest = bytes - 2 * plain
  return (plain * 2 + plausibility(wide, rest, true) * rest) / bytes
}

/** Whether the text is UTF-8, but for a few damaged bytes. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return true
  const value = decodeBytes(bytes, 'utf-8')
  let damaged = 0
  let wide = 0
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (code === 0xfffd) damaged++
    else if (code >= 0x80) wide++
  }
  return wide > 2 * damaged
}
