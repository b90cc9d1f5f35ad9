/**
 * Find a large file of the page: in the page itself, where all is one file, else beside it.
 *
 * @param name
 *   Such as `pdfium.wasm`.
 */
export function findAsset(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const finding = found.get(name) ?? find(name)
  found.set(name, finding)
  finding.catch(() => found.delete(name))
  return finding
}

const found = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

async function find(name: string): Promise<Uint8Array<ArrayBuffer>> {
  // In one file the script stands above what it asks for, so that the page is seen at once.
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve))
  const inside = document.querySelector(`[data-asset="${name}"]`)
  const response = inside ? unpack(inside.textContent) : await fetch(name)
  if (!response.ok) throw new Error(`there is no ${name} beside the page`)
  return new Uint8Array(await response.arrayBuffer())
}

/** Base64 of gzip. */
function unpack(text: string): Response {
  const {fromBase64} = Uint8Array as {fromBase64?: (text: string) => Uint8Array<ArrayBuffer>}
  const packed = fromBase64 ? fromBase64(text) : decode(text)
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')))
}

/** For browsers without `fromBase64`. */
function decode(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text)
  const bytes = new Uint8Array(characters.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at)
  return bytes
}
