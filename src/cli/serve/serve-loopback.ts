import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

/** A request that came to this machine under its own name. */
export interface Visit {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Path of the address, decoded, with no `..` in it. */
  readonly path: string
  /** `http://127.0.0.1:8080` */
  readonly origin: string
  /** Answer with a body; of a HEAD request it is left out. */
  readonly send: (status: number, type: string, body: string | Uint8Array) => void
  /** Keep the answer open for events. */
  readonly listen: () => void
}

/** A server for this machine alone. */
interface Loopback {
  readonly port: number
  /** Send a word to all who listen. */
  readonly tell: (data: string) => void
  readonly close: () => Promise<void>
}

/** Types by extension. */
export const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.epub': 'application/epub+zip'
} as const

/**
 * Serve on the loopback address.
 *
 * A request that names another host is refused, so that no page of the web can read anything by way
 * of a name that leads here.
 *
 * @param port
 *   Port; `0` for any that is free.
 * @param answer
 *   Called for each request that is in order.
 */
export async function serveLoopback(
  port: number,
  answer: (visit: Visit) => Promise<void> | void
): Promise<Loopback> {
  const open = new Set<ServerResponse>()
  const server = createServer(async function (request, response) {
    const send: Visit['send'] = (status, type, body) => {
      response
        .writeHead(status, {
          'content-type': type,
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
          'cross-origin-resource-policy': 'same-origin'
        })
        .end(request.method === 'HEAD' ? undefined : body)
    }
    const {port} = server.address() as AddressInfo
    const ours = [`127.0.0.1:${port}`, `localhost:${port}`]
    const host = hostOf(request)
    if (host === undefined || !ours.includes(host)) {
      return send(403, types['.txt'], 'Unexpected host\n')
    }
    const path = readPath(request.url ?? '/')
    if (path === undefined) return send(400, types['.txt'], 'Cannot read this address\n')
    const listen = function (): void {
      response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'})
      response.write(': here\n\n')
      open.add(response)
      response.on('close', () => open.delete(response))
    }
    try {
      await answer({request, response, path, origin: `http://${host}`, send, listen})
    } catch (error) {
      // A mistake of ours must not end what a person works with.
      if (!response.headersSent) send(500, types['.txt'], `${(error as Error).message}\n`)
      else response.destroy()
    }
  })
  await new Promise<void>(function (resolve, reject) {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    tell(data) {
      for (const response of open) response.write(`data: ${data}\n\n`)
    },
    close: () =>
      new Promise(function (resolve) {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

/**
 * The one host that a request names: in its header and, if it has a whole address, there too. Two
 * that differ are of somebody who tries what the first and the second reader take for it.
 */
function hostOf({headersDistinct, url = ''}: IncomingMessage): string | undefined {
  const [header, ...more] = headersDistinct.host ?? []
  if (header === undefined || more.length > 0) return undefined
  if (url.startsWith('/')) return header
  try {
    return new URL(url).host === header ? header : undefined
  } catch {
    return undefined
  }
}

function readPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname)
    return path.includes('\0') || path.split(/[\\/]/).includes('..') ? undefined : path
  } catch {
    return undefined
  }
}
