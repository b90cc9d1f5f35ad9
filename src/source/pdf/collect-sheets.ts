import {
  type GlyphSheet,
  mostPages,
  type PdfFault,
  type PdfReport,
  type PdfRequest
} from './glyph-sheet.ts'

export interface SheetOptions {
  readonly password?: string | undefined
  /** Indices of pages, from 0, in the order in which they are wanted; all if absent. */
  readonly pages?: readonly number[] | undefined
}

/** The pages of a PDF, or why they could not be read. */
export type ReadSheets =
  | {
      readonly sheets: readonly GlyphSheet[]
      /** How many pages the file has. */
      readonly pages: number
      readonly fault?: undefined
    }
  | {
      readonly fault: PdfFault
      /** Index of the page at which it was, from 0. */
      readonly page?: number | undefined
    }

/** Seconds that a reader may take; a page of a newspaper takes a tenth of one. By hand, and generous. */
const limits = {
  /** For a file, and for each page more. */
  start: 20,
  page: 1,
  /** Without a sign of life, for any one page. */
  silence: 15,
  /** Until the reader itself is there: on a machine that is busy, and whatever the file is. */
  launch: 60
}

/** Who reads a PDF apart from the rest, and may have to be ended. */
export interface SheetReader {
  /** Begin; reports come from now on. */
  readonly send: (request: PdfRequest) => void
  /** End it, whatever it is doing. */
  readonly end: () => void
}

/**
 * Gather what a reader of a PDF reports, and end it when it takes too long.
 *
 * @param open
 *   Starts the reader: gives it who hears its reports, and whom it tells that it has failed.
 */
export function collectSheets(
  bytes: Uint8Array,
  options: Readonly<SheetOptions>,
  open: (hear: (report: PdfReport) => void, fail: (fault: PdfFault) => void) => SheetReader
): Promise<ReadSheets> {
  return new Promise(function (resolve) {
    const sheets: GlyphSheet[] = []
    const order = options.pages
    let pages = 0
    let timer: ReturnType<typeof setTimeout>
    let whole: ReturnType<typeof setTimeout> | undefined
    const end = (result: ReadSheets) => {
      clearTimeout(timer)
      clearTimeout(whole)
      reader.end()
      resolve(result)
    }
    const fail = (fault: PdfFault) => end({fault, page: order?.[sheets.length] ?? sheets.length})
    const wait = (seconds: number = limits.silence) => {
      clearTimeout(timer)
      timer = setTimeout(() => fail('too-slow'), seconds * 1000)
    }
    const hear = function (report: PdfReport): void {
      wait()
      if (report.kind === 'opened') {
        pages = report.pages
        const count = Math.min(mostPages, order?.length ?? pages)
        whole = setTimeout(() => fail('too-slow'), (limits.start + limits.page * count) * 1000)
      } else if (report.kind === 'started') return
      else if (report.kind === 'sheet') sheets.push(report.sheet)
      else if (report.kind === 'failed') end({fault: report.fault, page: report.page})
      else end({sheets, pages})
    }
    const reader = open(hear, fail)
    wait(limits.launch)
    reader.send({bytes, ...options})
  })
}
