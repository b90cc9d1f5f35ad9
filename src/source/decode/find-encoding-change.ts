import {concatBytes} from '../concat-bytes.ts'
import {decodeBytes} from './decode-bytes.ts'
import {detectEncoding} from './detect-encoding.ts'
import {isAscii, isUtf8} from './is-utf8.ts'
import {plausibility} from './plausibility.ts'

/** Where a file that was put together of two goes over from one encoding to another. */
interface EncodingChange {
  /** Encoding above, as in the WHATWG Encoding Standard. */
  readonly above: string
  readonly below: string
  /** First line in the other encoding, from 1. */
  readonly line: number
}

/** A line tells something from so many bytes on that are no ASCII: two Han characters are UTF-8 by chance. */
const fewestBytes = 6
/** So many lines together are no chance and no damage. */
const fewestLines = 3

/**
 * Find out whether a file is UTF-8 in one stretch of its lines and something else in another.
 *
 * ```text
 * > | 第一章 …      UTF-8
 * > | µÚ¶þÕÂ …      GB 18030, as UTF-8 has no such bytes
 * ```
 *
 * @param bytes
 *   Whole file, in no encoding of wide units.
 * @returns
 *   The first change; nothing for a file in one encoding, damaged or not.
 */
export function findEncodingChange(bytes: Uint8Array): EncodingChange | undefined {
  if (isUtf8(bytes) || bytes.includes(0)) return
  const stretches = findStretches(bytes)
  const long = stretches.filter(({lines}) => lines >= fewestLines)
  if (!long.some(({isUtf8: is}) => is)) return
  const other = long.filter(({isUtf8: is}) => !is)
  const rest = concatBytes(other.flatMap(({parts}) => parts))
  const encoding = detectEncoding(rest)
  if (encoding === undefined || encoding.startsWith('utf-')) return
  // In a long book a few short lines, `喂喂喂`, are UTF-8 by chance; they read worse as that.
  const sure = long.filter((one) => !one.isUtf8 || readsBetter(one, encoding))
  const first = sure[0]
  const second = sure.find(({isUtf8: is}) => is !== first?.isUtf8)
  if (!first || !second) return
  const [above, below] = first.isUtf8 ? ['utf-8', encoding] : [encoding, 'utf-8']
  return {above, below, line: second.line}
}

/** Whether a stretch of lines looks more like text as UTF-8 than in the encoding of the other lines. */
function readsBetter({parts}: Stretch, encoding: string): boolean {
  const bytes = concatBytes(parts)
  const weigh = (name: string) => plausibility(decodeBytes(bytes, name), bytes.length, true)
  return weigh('utf-8') > weigh(encoding)
}

interface Stretch {
  readonly isUtf8: boolean
  /** Its first line that tells. */
  readonly line: number
  /** How many of its lines tell. */
  lines: number
  readonly parts: Uint8Array[]
}

/** Lines that tell their encoding, in stretches of the same; short ones between tell nothing. */
function findStretches(bytes: Uint8Array): Stretch[] {
  const stretches: Stretch[] = []
  let line = 0
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(10, start)
    const end = found < 0 ? bytes.length : found
    const part = bytes.subarray(start, end)
    start = end + 1
    line++
    if (isAscii(part) || countWide(part) < fewestBytes) continue
    const is = isUtf8(part) || isDamaged(part)
    const last = stretches.at(-1)
    if (last?.isUtf8 === is) {
      last.lines++
      last.parts.push(part)
    } else stretches.push({isUtf8: is, line, lines: 1, parts: [part]})
  }
  return stretches
}

function countWide(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte >= 0x80) count++
  return count
}

/**
 * UTF-8 that lost a byte here and there, or was cut. Bytes of GB 18030 and Big5 are pairs that make two-byte
 * UTF-8 by chance, in one line of two more often than not; three-byte UTF-8 they seldom make.
 */
function isDamaged(bytes: Uint8Array): boolean {
  let [damaged, narrow, wide] = [0, 0, 0]
  for (const character of decodeBytes(bytes, 'utf-8')) {
    if (character === '\uFFFD') damaged++
    else if (character >= '\u0800') wide++
    else if (character >= '\u0080') narrow++
  }
  return wide > damaged || narrow > damaged * surely
}

/** Two-byte characters for each damaged byte from which they are no chance. */
const surely = 8
