const decoder = new TextDecoder('utf-8', {fatal: true})

/** Stands for `source/decode/is-utf8.ts`. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Stands for `source/decode/is-utf8.ts`. */
export function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}
