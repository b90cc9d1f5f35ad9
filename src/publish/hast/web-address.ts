/**
 * Let an address of the web or of mail pass; all others (`javascript:`, `file:`, paths) are none.
 */
export function webAddress(value: string): string | undefined {
  try {
    const url = new URL(value)
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? toUri(url) : undefined
  } catch {
    return undefined
  }
}

/**
 * Browsers take what no URI may have, `page#a#b` or `?q={a|b}`; checkers of an EPUB do not. Brackets of
 * a host in digits stay.
 */
function toUri({href, host}: URL): string {
  const start = host === '' ? 0 : href.indexOf(host) + host.length
  const [before = '', ...fragments] = href.slice(start).split('#')
  const rest = fragments.length > 0 ? `${before}#${fragments.join('%23')}` : before
  return (
    href.slice(0, start) +
    rest.replace(/[[\]{}|\\^`]/g, encodeURIComponent).replace(/%(?![\da-f]{2})/gi, '%25')
  )
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
