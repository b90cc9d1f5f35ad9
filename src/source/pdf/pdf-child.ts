/**
 * The process that reads one PDF: what a file does to PDFium ends here.
 *
 * It is told once what to read, and tells sheet by sheet what it found.
 */
import type {PdfReport, PdfRequest} from './glyph-sheet.ts'
import {reportSheets} from './report-sheets.ts'

process.once('message', async function (request: PdfRequest) {
  await reportSheets(request, tell)
  process.disconnect()
})

function tell(report: PdfReport): Promise<void> {
  const {user, system} = process.cpuUsage()
  const told = report.kind === 'sheet' ? {...report, spent: (user + system) / 1e6} : report
  return new Promise((resolve) => process.send!(told, () => resolve()))
}
