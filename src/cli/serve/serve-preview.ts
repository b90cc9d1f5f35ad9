import {extname} from 'node:path'
import {readInside} from '../../source/index.ts'
import {serveLoopback, types} from './serve-loopback.ts'

/** A preview of an output folder, for this machine alone. */
export interface Preview {
  /** Address of its front page. */
  readonly url: string
  /** Have every open page load itself again. */
  readonly reload: () => void
  readonly close: () => Promise<void>
}

const script = "new EventSource('/.reload').onmessage = () => location.reload()\n"

/**
 * Serve an output folder on the loopback address.
 *
 * Only the served copy of a page gets the script that loads it again: what lies in the folder stays
 * as it will be published.
 *
 * @param dir
 *   Output folder; it may be replaced at any time.
 * @param port
 *   Port; `0` for any that is free.
 */
export async function servePreview(dir: string, port: number): Promise<Preview> {
  const server = await serveLoopback(port, async function (visit) {
    const {request, response, path, send, listen} = visit
    const refuse = (status: number, why: string) => send(status, types['.txt'], why)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET\n')
    if (path === '/.reload') return listen()
    if (path === '/.reload.js') return send(200, types['.js'], script)
    if (path === '/') {
      response.writeHead(302, {location: '/html/index.html'}).end()
      return
    }
    const {bytes, reason} = await readInside(dir, path)
    if (!bytes) return refuse(404, `${reason}\n`)
    const type = Object.entries(types).find(([ending]) => ending === extname(path))?.[1]
    const body = type === types['.html'] ? withReload(bytes) : bytes
    send(200, type ?? 'application/octet-stream', body)
  })
  return {
    url: `http://127.0.0.1:${server.port}/`,
    reload: () => server.tell('built'),
    close: server.close
  }
}

/** The page's own policy lets it connect to nothing: here, to this server. */
function withReload(bytes: Uint8Array): string {
  return new TextDecoder()
    .decode(bytes)
    .replace("default-src 'none';", "default-src 'none'; connect-src 'self';")
    .replace('</head>', '<script src="/.reload.js" defer></script>\n</head>')
}
