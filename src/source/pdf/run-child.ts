import {fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {packageRoot} from '../../templates/package-root.ts'
import {mostPages, type PdfFault, type PdfReport, type PdfRequest} from './glyph-sheet.ts'

/** What a reader may take; a page of a newspaper takes a tenth of a second and 100 MB. */
const limits = {
  /** Seconds for a file, and for each page more. */
  start: 20,
  page: 1,
  /** MB of JavaScript's own heap; what PDFium may take is set in `limit-memory.ts`. */
  heap: 400,
  /** Seconds without a sign of life, for any one page. */
  silence: 15,
  /** Seconds until the process itself is there: on a machine that is busy, and whatever the file is. */
  launch: 60
}

/** What came of asking: how many pages the file has, or why it could not be read. */
export type Asked =
  | {readonly pages: number; readonly fault?: undefined}
  | {readonly fault: PdfFault; readonly page?: number | undefined}

/**
 * Ask a process of its own to read a PDF, and end it when it takes too long.
 *
 * This is the one door to PDFium: another reader could stand behind it.
 *
 * @param request
 *   What is to be read.
 * @param onReport
 *   Called with each sheet or picture, in order.
 */
export function runChild(
  request: PdfRequest,
  onReport: (report: PdfReport & {readonly kind: 'sheet' | 'picture'}) => void
): Promise<Asked> {
  return new Promise(function (resolve) {
    const child = fork(fileURLToPath(childFile), {
      serialization: 'advanced',
      execArgv: [...loaders(), `--max-old-space-size=${limits.heap}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc']
    })
    const order = request.pages
    let [pages, done] = [0, 0]
    let timer: NodeJS.Timeout
    let whole: NodeJS.Timeout | undefined
    const end = (result: Asked) => {
      clearTimeout(timer)
      clearTimeout(whole)
      child.removeAllListeners()
      child.on('error', () => {})
      child.kill('SIGKILL')
      resolve(result)
    }
    const fail = (fault: PdfFault) => () => end({fault, page: order?.[done] ?? done})
    const wait = (seconds: number = limits.silence) => {
      clearTimeout(timer)
      timer = setTimeout(fail('too-slow'), seconds * 1000)
    }
    child.on('message', function (report: PdfReport) {
      wait()
      if (report.kind === 'opened') {
        pages = report.pages
        const count = Math.min(mostPages, order?.length ?? pages)
        whole = setTimeout(fail('too-slow'), (limits.start + limits.page * count) * 1000)
      } else if (report.kind === 'started') return
      else if (report.kind === 'failed') end({fault: report.fault, page: report.page})
      else if (report.kind === 'done') end({pages})
      else {
        done++
        onReport(report)
      }
    })
    child.on('error', fail('damaged'))
    child.on('exit', fail('too-large'))
    wait(limits.launch)
    child.send(request, () => {})
  })
}

/** Where sources run as they are, the child is one, too, and needs what loads them. */
const isSource = import.meta.url.endsWith('.ts')
const childFile = isSource
  ? new URL('./pdf-child.ts', import.meta.url)
  : new URL('dist/source/pdf/pdf-child.js', packageRoot())

function loaders(): string[] {
  return isSource ? ['--import', 'tsx'] : []
}
