import {parentPort} from 'node:worker_threads'
import {fieldsOfMessage} from './message.ts'
import type {ApartInput, ApartReply} from './publish/open-publisher.ts'
import {publishBook} from './publish/publish-book.ts'

/** Makes the editions of one book, for `openPublisher`. */
parentPort!.once('message', async function ({folder, options}: ApartInput) {
  const tell = (reply: ApartReply, moved: ArrayBuffer[] = []) =>
    parentPort!.postMessage(reply, moved)
  const {files, messages} = await publishBook(folder, {
    ...options,
    onStage: (stage) => tell({stage})
  })
  const encoder = new TextEncoder()
  const encoded = files.map(({path, value}) => ({
    path,
    value: typeof value === 'string' ? encoder.encode(value) : value
  }))
  const whole = encoded.flatMap(({value: {buffer, byteLength}}) =>
    buffer instanceof ArrayBuffer && byteLength === buffer.byteLength ? [buffer] : []
  )
  tell({files: encoded, messages: messages.map(fieldsOfMessage)}, [...new Set(whole)])
})
