/** Formats of pages with boxes. */
export type PrintFormat = 'pdf' | 'alto' | 'page' | 'hocr' | 'tsv'

/** Bytes in which a format must show itself. */
const reach = 4096

/**
 * Recognise a file of pages with boxes by its first bytes.
 *
 * @param bytes
 *   Whole file or its first bytes.
 * @returns
 *   Its format; nothing for text and for all else.
 */
export function recognisePrint(bytes: Uint8Array): PrintFormat | undefined {
  // A text costs a look at a few bytes.
  const start = latin(bytes.subarray(0, 64))
  if (/^[\s\0]*%PDF-/.test(start)) return 'pdf'
  if (start.startsWith('level\tpage_num\tblock_num\t')) return 'tsv'
  if (!/^(?:\u00ef\u00bb\u00bf)?\s*</.test(start)) return undefined
  const head = latin(bytes.subarray(0, reach))
  if (/<(?:\w+:)?alto[\s>]/.test(head)) return 'alto'
  if (/<(?:\w+:)?PcGts[\s>]/.test(head)) return 'page'
  return /<html[\s>]/i.test(head) && /\bocr_(?:page|carea|line)\b|ocr-system/.test(head)
    ? 'hocr'
    : undefined
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
