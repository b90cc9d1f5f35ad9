import {askAsset} from './ask-asset.ts'

/** Run a script of the page that is needed rarely; it leaves behind what it makes. */
export async function runAsset(name: string): Promise<void> {
  const bytes = await askAsset(name)
  // Firefox runs nothing that is not called a script.
  const type = 'text/javascript'
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], {type}))
  importScripts(url)
  URL.revokeObjectURL(url)
}
