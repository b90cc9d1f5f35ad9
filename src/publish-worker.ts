import {parentPort} from 'node:worker_threads'
import {fieldsOfMessage} from './message.ts'
import {drawCover, loadDrawing} from './publish/cover/draw-cover.ts'
import {loadTypeface} from './publish/cover/load-typeface.ts'
import {type ChapterContext, readSomeChapters} from './publish/edition/chapter.ts'
import {type Claims, claim, type Job, type Results} from './publish/edition/publish-thread.ts'
import {labelLanguage} from './templates/book-labels.ts'

/** Makes parts of one book's editions, for `openPublishThread`: one job after the other. */
const port = parentPort!
let book: {readonly context: ChapterContext; readonly claims: Claims} | undefined
let last: Promise<unknown> = Promise.resolve()

port.on('message', function ({id, job}: {id: number; job: Job}) {
  last = last.then(async function () {
    port.postMessage({id, value: await run(job)})
  })
})
// Until there is something to do.
void loadDrawing()

async function run(job: Job): Promise<Results[Job['kind']]> {
  switch (job.kind) {
    case 'prepare': {
      await loadTypeface(labelLanguage(job.language), job.title)
      return undefined
    }
    case 'open': {
      book = job
      return undefined
    }
    case 'read': {
      const {context, claims} = book!
      const {batch} = job
      return claim(claims, batch) ? readSomeChapters(batch.files, batch.first, context) : undefined
    }
    case 'draw': {
      const {messages, ...drawn} = await drawCover(job.design)
      return {...drawn, messages: messages.map(fieldsOfMessage)}
    }
  }
}
