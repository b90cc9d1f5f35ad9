/**
 * Ask for a large file that is needed rarely: PDFium, a list of words.
 *
 * A worker asks who started it, and that one the next; the page knows where it lies. No worker opens a
 * connection.
 */
export function askAsset(name: string): Promise<Uint8Array> {
  return new Promise(function (resolve, reject) {
    const hear = function ({data}: MessageEvent): void {
      if (data?.kind !== 'asset' || data.name !== name) return
      removeEventListener('message', hear)
      if (data.bytes) resolve(data.bytes)
      else reject(new Error(`the page has no ${name}`))
    }
    addEventListener('message', hear)
    postMessage({kind: 'ask', name})
  })
}

/** Answer a worker that this one has started. */
export function answerAssets(worker: Worker, find = askAsset): void {
  worker.addEventListener('message', async function ({data}: MessageEvent) {
    if (data?.kind !== 'ask') return
    const {name} = data as {name: string}
    const bytes = await find(name).catch(() => undefined)
    worker.postMessage({kind: 'asset', name, bytes})
  })
}
