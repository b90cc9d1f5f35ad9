import {randomBytes, timingSafeEqual} from 'node:crypto'
import type {IncomingMessage} from 'node:http'
import type {Ruling} from '../../decisions/index.ts'
import type {Desk, Reply} from '../../desk/desk.ts'
import {reviewScript, reviewStyle} from '../../review-page/index.ts'
import {serveLoopback, types, type Visit} from './serve-loopback.ts'

/** A review that is served, for this machine and for whoever has its address. */
interface ServedDesk {
  /** Address of the page, with its token. */
  readonly url: string
  /** Tell every open page which state is shown now. */
  readonly tell: (state: string) => void
  readonly close: () => Promise<void>
}

/** A decision is some lines of text. */
const mostBytes = 64 * 1024

/**
 * Serve a desk on the loopback address.
 *
 * Its pages lie below a random token, so that no other user and no other program of this machine
 * finds them. What changes something must come from such a page: its origin is checked, and a form
 * of another page cannot send JSON. Nothing but the page and the cards of its lines is served.
 *
 * @param desk
 *   The book.
 * @param port
 *   Port; `0` for any that is free.
 */
export async function serveDesk(desk: Desk, port: number): Promise<ServedDesk> {
  const token = randomBytes(16).toString('hex')
  const server = await serveLoopback(port, async function (visit) {
    const {request, path, send} = visit
    const [, given = '', ...rest] = path.split('/')
    const refuse = (status: number, why: string) => send(status, types['.txt'], `${why}\n`)
    if (!isSame(given, token) || rest.length === 0) return refuse(404, 'There is nothing here')
    const name = rest.join('/')
    if (request.method === 'GET' || request.method === 'HEAD') return show(visit, name)
    if (request.method !== 'POST') return refuse(405, 'Only GET and POST')
    if (request.headers.origin !== visit.origin) return refuse(403, 'Unexpected origin')
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
      return refuse(415, 'Only JSON')
    }
    const body = await readBody(request)
    if (body === undefined) return refuse(400, 'Cannot read what was sent')
    const reply = await obey(name, body)
    if (!reply) return refuse(400, 'Cannot do that')
    const {isDone, message, state} = reply
    send(isDone ? 200 : 409, types['.json'], JSON.stringify({message, state}))
  })

  function show({send, listen}: Visit, name: string): void {
    const [, index] = /^line\/(\d{1,7})$/.exec(name) ?? []
    if (name === 'events') listen()
    else if (name === '') send(200, types['.html'], withState(desk))
    else if (name === 'review.css') send(200, types['.css'], reviewStyle())
    else if (name === 'review.js') send(200, types['.js'], reviewScript())
    else if (index !== undefined) send(200, types['.html'], desk.line(Number(index)))
    else send(404, types['.txt'], 'There is nothing here\n')
  }

  async function obey(name: string, body: Fields): Promise<Reply | undefined> {
    const {state, ruling, offset} = body
    if (typeof state !== 'string') return undefined
    if (name === 'undo') return desk.undo(state)
    if (name === 'redo') return desk.redo(state)
    const {line, printed, as} = body
    if (name === 'reading' && Number.isSafeInteger(line) && isText(printed) && isText(as)) {
      return desk.reading(line as number, printed, as, state)
    }
    if (name === 'withdraw' && Number.isSafeInteger(offset)) {
      return desk.withdraw(offset as number, state)
    }
    return name === 'decide' && isRuling(ruling) ? desk.decide(ruling, state) : undefined
  }

  return {
    url: `http://127.0.0.1:${server.port}/${token}/`,
    tell: server.tell,
    close: server.close
  }
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/** Of the form of a decision; whether it is one is seen when `book.yaml` with it is read. */
function isRuling(value: unknown): value is Ruling {
  if (typeof value !== 'object' || value === null) return false
  const fields = Object.entries(value)
  return fields.length > 0 && fields.every(([key, field]) => /^[a-z]+$/.test(key) && isPlain(field))
}

/** A word or a number, or a list or a quote of such: nothing that lacks, and nothing deep. */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object') return ['string', 'number', 'boolean'].includes(typeof value)
  return (
    value !== null && depth < 2 && Object.values(value).every((field) => isPlain(field, depth + 1))
  )
}

type Fields = Readonly<Record<string, unknown>>

async function readBody(request: IncomingMessage): Promise<Fields | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += (part as Buffer).length
    if (size > mostBytes) return undefined
    parts.push(part as Buffer)
  }
  try {
    const data: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'))
    return typeof data === 'object' && data !== null ? (data as Fields) : undefined
  } catch {
    return undefined
  }
}

/** The page with what it is of, and with leave to connect to this server. */
function withState(desk: Desk): string {
  const meta = `<meta name="collate-state" content="${desk.state()}">\n<meta name="collate-history" content="${desk.history()}">\n`
  return desk
    .page()
    .replace("default-src 'none';", "default-src 'none'; connect-src 'self';")
    .replace('</head>', `${meta}</head>`)
}
