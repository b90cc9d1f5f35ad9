/**
 * The process that reads one PDF: what a file does to PDFium ends here.
 *
 * It is told once what to read, and tells sheet by sheet what it found.
 */
import {setFlagsFromString} from 'node:v8'
import type {PdfReport, PdfRequest} from './glyph-sheet.ts'
import {reportSheets} from './report-sheets.ts'

/**
 * Optimise PDFium and what calls it only where most time is spent: a short file is read before that pays, and a
 * page of 100 glyphs or of 10,000 costs a fifth less. V8's own flags, for the version that they were measured with.
 */
if (process.versions.v8.startsWith('11.') && process.env.COLLATE_ENGINE !== 'plain') {
  setFlagsFromString('--wasm-tiering-budget=60000000')
  setFlagsFromString('--interrupt-budget=540000')
}

process.once('message', async function (request: PdfRequest) {
  await reportSheets(request, tell)
  process.disconnect()
})

function tell(report: PdfReport): Promise<void> {
  const {user, system} = process.cpuUsage()
  const told = report.kind === 'sheet' ? {...report, spent: (user + system) / 1e6} : report
  return new Promise((resolve) => process.send!(told, () => resolve()))
}
