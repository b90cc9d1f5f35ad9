import {createServer, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname} from 'node:path'
import {readInside} from '../source/index.ts'

/** A preview of an output folder, for this machine alone. */
export interface Preview {
  /** Address of its front page. */
  readonly url: string
  /** Have every open page load itself again. */
  readonly reload: () => void
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.epub': 'application/epub+zip'
}
const script = "new EventSource('/.reload').onmessage = () => location.reload()\n"

/**
 * Serve an output folder on the loopback address.
 *
 * Only the served copy of a page gets the script that loads it again: what lies in the folder stays
 * as it will be published. A request that names another host is refused, so that no page of the web
 * can read the book by way of a name that leads here.
 *
 * @param dir
 *   Output folder; it may be replaced at any time.
 * @param port
 *   Port; `0` for any that is free.
 */
export async function servePreview(dir: string, port: number): Promise<Preview> {
  const open = new Set<ServerResponse>()
  const server = createServer(async function (request, response) {
    const send = (status: number, type: string, body: string | Uint8Array) =>
      response
        .writeHead(status, {
          'content-type': type,
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff'
        })
        .end(request.method === 'HEAD' ? undefined : body)
    const refuse = (status: number, why: string) => send(status, 'text/plain; charset=utf-8', why)
    const {port} = server.address() as AddressInfo
    if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? '')) {
      return refuse(403, 'Unexpected host\n')
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET\n')
    const path = readPath(request.url ?? '/')
    if (path === undefined) return refuse(400, 'Cannot read this address\n')
    if (path === '/.reload') {
      response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'})
      response.write(': here\n\n')
      open.add(response)
      response.on('close', () => open.delete(response))
      return
    }
    if (path === '/.reload.js') return send(200, types['.js']!, script)
    if (path === '/') return response.writeHead(302, {location: '/html/index.html'}).end()
    const {bytes, reason} = await readInside(dir, path)
    if (!bytes) return refuse(404, `${reason}\n`)
    const type = types[extname(path)] ?? 'application/octet-stream'
    send(200, type, extname(path) === '.html' ? withReload(bytes) : bytes)
  })
  await new Promise<void>(function (resolve, reject) {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${address.port}/`,
    reload() {
      for (const response of open) response.write('data: built\n\n')
    },
    close: () =>
      new Promise(function (resolve) {
        server.close(() => resolve())
        server.closeAllConnections()
      })
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

/** The page's own policy lets it connect to nothing: here, to this server. */
function withReload(bytes: Uint8Array): string {
  return new TextDecoder()
    .decode(bytes)
    .replace("default-src 'none';", "default-src 'none'; connect-src 'self';")
    .replace('</head>', '<script src="/.reload.js" defer></script>\n</head>')
}
