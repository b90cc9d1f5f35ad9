import {valueAt} from '../item-at.ts'
import {findAsset} from './find-asset.ts'
import {answerAssets} from './work/ask-asset.ts'
import type {Calls} from './work/worker.ts'

/** The page's end of its worker. */
export interface Client {
  readonly call: <Name extends keyof Calls>(
    name: Name,
    ...args: Parameters<Calls[Name]>
  ) => Promise<Awaited<ReturnType<Calls[Name]>>>
  /** End what it is doing, whatever that is; a new worker stands by. */
  readonly stop: () => void
}

/** Somebody has stopped it. */
export class StoppedError extends Error {
  override name = 'StoppedError'
}

/** The page is seen before what it works with takes its time: a hidden one has no frames. */
function afterFirstLook(): Promise<unknown> {
  const seen = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return Promise.race([seen, new Promise((resolve) => setTimeout(resolve, 1000))])
}

/**
 * Start the worker that makes books.
 *
 * @param onStage
 *   Called with a word for people when a stage begins.
 */
export function openClient(onStage: (stage: string) => void): Client {
  const waiting = new Map<
    number,
    {resolve: (value: never) => void; reject: (error: Error) => void}
  >()
  let count = 0
  let script: string | undefined
  let worker = afterFirstLook().then(start)

  async function start(): Promise<Worker> {
    // Of a script at an address of its own the policy of this page would not hold.
    script ??= URL.createObjectURL(
      new Blob([await findAsset('worker.js')], {type: 'text/javascript'})
    )
    const started = new Worker(script)
    answerAssets(started, findAsset)
    started.addEventListener('message', function ({data}) {
      if (data.kind === 'ready' && waiting.size === 0) started.postMessage({kind: 'warm'})
      if (data.kind === 'stage') onStage(data.stage)
      if (data.kind !== 'answer') return
      const {resolve, reject} = valueAt(waiting, data.id)
      waiting.delete(data.id)
      if (data.error) reject(new Error(data.error))
      else resolve(data.value as never)
    })
    started.addEventListener('error', (event) => {
      event.preventDefault()
      end(new Error(event.message || 'the worker ended'))
    })
    return started
  }

  function end(error: Error): void {
    void worker.then((old) => old.terminate())
    for (const {reject} of waiting.values()) reject(error)
    waiting.clear()
    worker = start()
  }

  return {
    call(name, ...args): Promise<never> {
      const id = count++
      return new Promise(function (resolve, reject) {
        waiting.set(id, {resolve, reject})
        worker.then(function (own) {
          // It may have been stopped before there was a worker.
          if (waiting.has(id)) own.postMessage({kind: 'call', id, name, args})
        }, reject)
      })
    },
    stop: () => end(new StoppedError())
  }
}
