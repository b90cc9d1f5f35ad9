import {openSession, type Session} from './session.ts'
import type {OpenRequest, Portion, ShownMessage, Summary} from './summary.ts'
import {warmUp} from './warm-up.ts'

/** What the page asks of its worker, by name. */
export interface Calls {
  /** A summary, or why there is no book. */
  readonly open: (
    request: OpenRequest
  ) => Promise<Summary | {readonly messages: readonly ShownMessage[]}>
  readonly summary: Session['summary']
  readonly page: Session['page']
  readonly line: Session['line']
  readonly send: Session['send']
  readonly build: (what: Portion) => ReturnType<Session['build']>
  readonly take: Session['take']
}

let session: Session | undefined
/** Whether a person waits for something. */
let isAsked = false
const calls: Calls = {
  async open(request) {
    const opened = await openSession(request)
    if ('messages' in opened) return opened
    session = opened
    return opened.summary()
  },
  summary: () => session!.summary(),
  page: () => session!.page(),
  line: (index) => session!.line(index),
  send: (act, body) => session!.send(act, body),
  build: (what) => session!.build(what, (stage) => postMessage({kind: 'stage', stage})),
  take: (what) => session!.take(what)
}

addEventListener('message', function ({data}: MessageEvent) {
  if (data.kind === 'warm') warmUp(() => !isAsked).catch(() => {})
  if (data.kind !== 'call') return
  isAsked = true
  void answer(data)
})

postMessage({kind: 'ready'})

async function answer({id, name, args}: {id: number; name: keyof Calls; args: never[]}) {
  try {
    const value = await (calls[name] as (...args: never[]) => unknown)(...args)
    postMessage({kind: 'answer', id, value})
  } catch (error) {
    postMessage({kind: 'answer', id, error: String(error)})
  }
}
