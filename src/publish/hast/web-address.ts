/**
 * Let an address of the web or of mail pass; all others (`javascript:`, `file:`, paths) are none.
 */
export function webAddress(value: string): string | undefined {
  try {
    const url = new URL(value)
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}

/** A path of an address as the name of a file: `a%20b.md` is `a b.md`. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** `%E7%AC%AC` as the characters that the editor wrote, where it is such. */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
