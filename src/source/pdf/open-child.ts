import {fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {packageRoot} from '../../templates/package-root.ts'
import type {OpenReader} from './follow-reader.ts'

/** MB of JavaScript's own heap; what PDFium may take is set in `limit-memory.ts`. */
const heap = 400

/**
 * Start a reader of PDFs in a process of its own.
 *
 * This is the one door to PDFium: another reader could stand behind it.
 */
export const openChild: OpenReader = function (hear, fail) {
  const child = fork(fileURLToPath(childFile), {
    serialization: 'advanced',
    execArgv: [...loaders(), `--max-old-space-size=${heap}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc']
  })
  child.on('message', hear)
  child.on('error', () => fail('damaged'))
  child.on('exit', () => fail('too-large'))
  return {
    send: (request) => void child.send(request, () => {}),
    end() {
      child.removeAllListeners()
      child.on('error', () => {})
      child.kill('SIGKILL')
    }
  }
}

/** Where sources run as they are, the child is one, too, and needs what loads them. */
const isSource = import.meta.url.endsWith('.ts')
const childFile = isSource
  ? new URL('./pdf-child.ts', import.meta.url)
  : new URL('dist/source/pdf/pdf-child.js', packageRoot())

function loaders(): string[] {
  return isSource ? ['--import', 'tsx'] : []
}
