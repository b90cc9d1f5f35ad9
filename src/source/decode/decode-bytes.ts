import {loadIconv} from './load-iconv.ts'

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
  const value = loadIconv().decode(bytes, tableOf(encoding))
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
  const words = label.replace(/^utf(?=\d)/i, 'utf-')
  for (const name of [words, words.replaceAll('-', '_'), words.replace(/[-_ ]/g, '')]) {
    try {
      const {encoding} = new TextDecoder(name)
      return loadIconv().encodingExists(tableOf(encoding)) ? encoding : undefined
    } catch {
      // Not a name of the standard: try the next way to write it.
    }
  }
  return undefined
}

/** GBK and GB 2312 are read by their superset, as the standard says. */
function tableOf(encoding: string): string {
  return encoding === 'gbk' ? 'gb18030' : encoding
}
