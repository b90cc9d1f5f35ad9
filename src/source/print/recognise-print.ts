/** Formats of pages with boxes. */
export type PrintFormat = 'pdf'

/** Bytes in which a format must show itself. */
const reach = 1024

/**
 * Recognise a file of pages with boxes by its first bytes.
 *
 * @param bytes
 *   Whole file or its first bytes.
 * @returns
 *   Its format; nothing for text and for all else.
 */
export function recognisePrint(bytes: Uint8Array): PrintFormat | undefined {
  const head = Array.from(bytes.subarray(0, reach), (byte) => String.fromCharCode(byte)).join('')
  if (/^[\s\0]*%PDF-/.test(head)) return 'pdf'
  return undefined
}
