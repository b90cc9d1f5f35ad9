import {askAsset} from '../work/ask-asset.ts'

/** Stands for `source/pdf/pdfium/read-wasm.ts`. */
export function readWasm(): Promise<Uint8Array> {
  return askAsset('pdfium.wasm')
}
