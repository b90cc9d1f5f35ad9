import type {PdfReport, PdfRequest} from '../../source/pdf/glyph-sheet.ts'
import {reportSheets} from '../../source/pdf/report-sheets.ts'

/** The worker that reads one PDF: what a file does to PDFium ends with it. */
addEventListener('message', function ({data}: MessageEvent) {
  if (data.kind !== 'asset') void reportSheets(data as PdfRequest, tell)
})

const tell = (report: PdfReport) => postMessage(report)
