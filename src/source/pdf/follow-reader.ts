import {mostPages, type PdfFault, type PdfReport, type PdfRequest} from './glyph-sheet.ts'

/** Seconds that a reader may take; a page of a newspaper takes a tenth of one. By hand, and generous. */
const limits = {
  /** For a file, and for each page more: of a processor, where the reader tells what it had of one. */
  start: 20,
  page: 1,
  /** Without a sign of life, for any one page. */
  silence: 15,
  /** Until the reader itself is there: on a machine that is busy, and whatever the file is. */
  launch: 60
}

/** Who reads a PDF apart from the rest, and may have to be ended. */
interface SheetReader {
  /** Begin; reports come from now on. */
  readonly send: (request: PdfRequest) => void
  /** End it, whatever it is doing. */
  readonly end: () => void
}

/** Starts a reader: gives it who hears its reports, and whom it tells that it has failed. */
export type OpenReader = (
  hear: (report: PdfReport) => void,
  fail: (fault: PdfFault) => void
) => SheetReader

/** What came of asking: how many pages the file has, or why it could not be read. */
export type Asked =
  | {readonly pages: number; readonly fault?: undefined}
  | {
      readonly fault: PdfFault
      /** Index of the page at which it was, from 0. */
      readonly page?: number | undefined
    }

/** What else there is to do with a reader. */
interface FollowOptions {
  /** Called with how many pages the file has, before the first of them. */
  readonly onOpened?: (pages: number) => void
  /** Ends the reader when nothing more is wanted of it: it has then done what it was asked for. */
  readonly enough?: AbortSignal
}

/**
 * Ask a reader for pages of a PDF, hear what it reports, and end it when it takes too long.
 *
 * @param onReport
 *   Called with each sheet or picture, in order.
 * @param options
 *   What to do when the file is open, and when it is enough (optional).
 */
export function followReader(
  request: PdfRequest,
  open: OpenReader,
  onReport: (report: PdfReport & {readonly kind: 'sheet' | 'picture'}) => void,
  {onOpened, enough}: FollowOptions = {}
): Promise<Asked> {
  return new Promise(function (resolve) {
    const order = request.pages
    let [pages, done] = [0, 0]
    let timer: ReturnType<typeof setTimeout>
    let whole: ReturnType<typeof setTimeout> | undefined
    let spent: number | undefined
    const end = (result: Asked) => {
      clearTimeout(timer)
      clearTimeout(whole)
      reader.end()
      resolve(result)
    }
    const fail = (fault: PdfFault) => end({fault, page: order?.[done] ?? done})
    const wait = (seconds: number = limits.silence) => {
      clearTimeout(timer)
      timer = setTimeout(() => fail('too-slow'), seconds * 1000)
    }
    /** A machine that does much else gives it a share of a processor: what it had is what counts. */
    const bound = (seconds: number, most: number = seconds) => {
      whole = setTimeout(() => {
        const rest = spent === undefined ? 0 : most - spent
        if (rest > 0) bound(Math.max(1, rest), most)
        else fail('too-slow')
      }, seconds * 1000)
    }
    const hear = function (report: PdfReport): void {
      wait()
      if (report.kind === 'opened') {
        pages = report.pages
        const count = Math.min(mostPages, order?.length ?? pages)
        bound(limits.start + limits.page * count)
        onOpened?.(pages)
      } else if (report.kind === 'started') return
      else if (report.kind === 'failed') end({fault: report.fault, page: report.page})
      else if (report.kind === 'done') end({pages})
      else {
        done++
        if (report.kind === 'sheet') spent = report.spent
        onReport(report)
      }
    }
    const reader = open(hear, fail)
    enough?.addEventListener('abort', () => end({pages}))
    wait(limits.launch)
    reader.send(request)
  })
}
