/**
 * Find a large file of the page: in the page itself, where all is one file, else beside it.
 *
 * @param name
 *   Such as `pdfium.wasm`.
 */
export async function findAsset(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const inside = document.querySelector(`[data-asset="${name}"]`)
  const response = inside ? unpack(inside.textContent!) : await fetch(name)
  if (!response.ok) throw new Error(`there is no ${name} beside the page`)
  return new Uint8Array(await response.arrayBuffer())
}

/** Base64 of gzip. */
function unpack(text: string): Response {
  const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')))
}
