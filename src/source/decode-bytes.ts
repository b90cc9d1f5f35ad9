import iconv from 'iconv-lite'

/**
 * Decode bytes whose encoding is known.
 *
 * The tables are iconv-lite's: Node's own decoder reads U+0093 for `“` in Windows-1252, does not
 * know 8,000 hangul of Windows-949 nor the characters of Hong Kong in Big5, and changes with the
 * version of Node.js, while the same input must give the same bytes everywhere.
 *
 * @param bytes
 *   Whole file, or a part that starts and ends between characters.
 * @param encoding
 *   Name as {@link findEncoding} gives it.
 * @returns
 *   Text without a byte order mark; bytes that fit nothing are U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  if (encoding.startsWith('utf-')) return new TextDecoder(encoding).decode(bytes)
  const value = iconv.decode(bytes, tableOf(encoding))
  return value.startsWith('\uFEFF') ? value.slice(1) : value // GB18030 has a mark too.
}

/**
 * Find the standard name of an encoding.
 *
 * @param label
 *   What a person calls it: `UTF8`, `gbk`, `Shift-JIS`, `latin1`…
 * @returns
 *   Name as in the WHATWG Encoding Standard, lower case; nothing if it is unknown.
 */
export function findEncoding(label: string): string | undefined {
  for (const name of [label, label.replaceAll('-', '_'), label.replace(/[-_ ]/g, '')]) {
    try {
      const {encoding} = new TextDecoder(name)
      return iconv.encodingExists(tableOf(encoding)) ? encoding : undefined
    } catch {
      // Not a name of the standard: try the next way to write it.
    }
  }
  return undefined
}

/** Which characters each byte of malformed text made; see {@link findMalformed}. */
export interface Malformed {
  /** Bytes that made the U+FFFD, in hexadecimal: `0xFF`, `0x81 0x30`. */
  readonly bytes: string
  /** Which U+FFFD of the decoded text it is, from 0. */
  readonly ordinal: number
}

/**
 * Find the bytes that {@link decodeBytes} could not decode.
 *
 * @returns
 *   One item for each U+FFFD that does not stand in the file as such, in order.
 */
export function findMalformed(bytes: Uint8Array, encoding: string): Malformed[] {
  const found: Malformed[] = []
  let ordinal = 0
  for (const part of partsBetweenCharacters(bytes, encoding)) {
    let start = 0
    while (start < part.length) {
      const clean = cleanLength(part, start, encoding)
      start += clean || findInChunk(start, part)
    }
  }
  return found

  /** Read byte by byte from `start`, for about a chunk; gives how many bytes that were. */
  function findInChunk(start: number, part: Uint8Array): number {
    const decoder = createStream(encoding)
    let pending: number[] = []
    for (let index = start; index <= part.length; index++) {
      const byte = part[index]
      if (byte !== undefined) pending.push(byte)
      const text =
        byte === undefined ? decoder.end() : decoder.write(part.subarray(index, index + 1))
      if (text === '') continue
      // `pending` made `text`; a good character at its end took the last byte.
      const isGoodAtEnd = !text.endsWith('\uFFFD')
      const bad = text.split('\uFFFD').length - 1
      if (bad > 0 && !(bad === 1 && written.has(hex(pending)))) {
        const guilty = isGoodAtEnd ? pending.slice(0, -1) : pending
        for (let each = 0; each < bad; each++) {
          const own = bad === 1 ? guilty : guilty.slice(each, each + 1)
          found.push({bytes: hex(own.length > 0 ? own : pending), ordinal: ordinal + each})
        }
      }
      ordinal += bad
      pending = []
      if (isGoodAtEnd && index + 1 - start >= chunk) return index + 1 - start
    }
    return part.length - start
  }
}

const chunk = 1024

/** How many bytes from `start`, about a chunk, are whole characters without damage; else 0. */
function cleanLength(part: Uint8Array, start: number, encoding: string): number {
  // A character has at most four bytes: one of these ends lies between two.
  for (let end = start + chunk; end > start + chunk - 4; end--) {
    const text = decodeBytes(part.subarray(start, end), encoding)
    if (!text.includes('\uFFFD')) return Math.min(end, part.length) - start
    if (end - 3 > part.length) break
  }
  return 0
}

// U+FFFD itself, in UTF-8, UTF-16LE, UTF-16BE, GB18030.
const written = new Set(['0xEF 0xBF 0xBD', '0xFD 0xFF', '0xFF 0xFD', '0x84 0x31 0xA4 0x37'])

function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => '0x' + byte.toString(16).toUpperCase().padStart(2, '0')).join(' ')
}

/** GBK and GB 2312 are read by their superset, as the standard says. */
function tableOf(encoding: string): string {
  return encoding === 'gbk' ? 'gb18030' : encoding
}

interface Stream {
  write(bytes: Uint8Array): string
  end(): string
}

function createStream(encoding: string): Stream {
  if (encoding.startsWith('utf-')) {
    const decoder = new TextDecoder(encoding, {ignoreBOM: true})
    return {
      write: (bytes) => decoder.decode(bytes, {stream: true}),
      end: () => decoder.decode()
    }
  }
  const decoder = iconv.getDecoder(tableOf(encoding))
  return {write: (bytes) => decoder.write(Buffer.from(bytes)), end: () => decoder.end() ?? ''}
}

/** Cut at line feeds and spaces: in no encoding are these bytes a part of a longer character. */
function* partsBetweenCharacters(bytes: Uint8Array, encoding: string): Generator<Uint8Array> {
  const step = encoding.startsWith('utf-16') ? 2 : 1
  const low = encoding === 'utf-16be' ? 1 : 0
  let start = 0
  for (let index = 0; index + step <= bytes.length; index += step) {
    const unit = bytes[index + low]
    if (unit !== 0x0a && unit !== 0x20) continue
    if (step === 2 && bytes[index + 1 - low] !== 0) continue
    yield bytes.subarray(start, index + step)
    start = index + step
  }
  if (start < bytes.length) yield bytes.subarray(start)
}
