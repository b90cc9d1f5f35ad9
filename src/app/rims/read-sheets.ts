import {collectSheets, type ReadSheets, type SheetOptions} from '../../source/pdf/collect-sheets.ts'
import {answerAssets, askAsset} from '../work/ask-asset.ts'

/** What was read last: a decision makes the book anew, of the same pages. */
let last: {readonly bytes: Uint8Array; readonly key: string; readonly read: ReadSheets} | undefined

/** Stands for `source/pdf/read-sheets.ts`: a worker of its own is ended when it takes too long. */
export async function readSheets(
  bytes: Uint8Array,
  options: Readonly<SheetOptions> = {}
): Promise<ReadSheets> {
  const key = JSON.stringify(options)
  if (last?.bytes === bytes && last.key === key) return last.read
  const script = await askAsset('pdf-worker.js')
  const url = URL.createObjectURL(new Blob([script as Uint8Array<ArrayBuffer>]))
  const read = await collectSheets(bytes, options, function (hear, fail) {
    const worker = new Worker(url)
    worker.addEventListener('message', ({data}) => {
      if (data.kind !== 'ask') hear(data)
    })
    worker.addEventListener('error', () => fail('too-large'))
    answerAssets(worker)
    return {send: (request) => worker.postMessage(request), end: () => worker.terminate()}
  })
  if (read.fault === undefined) last = {bytes, key, read}
  return read
}
