import {parentPort, workerData} from 'node:worker_threads'
import {fieldsOfMessage} from './message.ts'
import type {ApartInput, ApartReply} from './publish/publish-apart.ts'
import {publishBook} from './publish/publish-book.ts'

/** Makes the editions of one book, for `publishApart`. */
const {folder, options}: ApartInput = workerData
const tell = (reply: ApartReply, moved: ArrayBuffer[] = []) => parentPort!.postMessage(reply, moved)
const {files, messages} = await publishBook(folder, {
  ...options,
  onStage: (stage) => tell({stage})
})
const encoder = new TextEncoder()
const encoded = files.map(({path, value}) => ({
  path,
  value: typeof value === 'string' ? encoder.encode(value) : value
}))
const whole = encoded.flatMap(({value}) =>
  value.byteLength === value.buffer.byteLength && value.buffer instanceof ArrayBuffer
    ? [value.buffer]
    : []
)
tell({files: encoded, messages: messages.map(fieldsOfMessage)}, [...new Set(whole)])
