import {mostPages, type PdfReport, type PdfRequest} from './glyph-sheet.ts'
import {openPdf} from './pdfium/open-pdf.ts'

/**
 * Read or draw the pages of a PDF in this very process, and tell page by page what is found.
 *
 * @param tell
 *   Takes one report after the other, so that a long file does not pile up.
 */
export async function reportSheets(
  {bytes, password, pages, dots}: PdfRequest,
  tell: (report: PdfReport) => Promise<void> | void
): Promise<void> {
  let page: number | undefined
  await tell({kind: 'started'})
  try {
    const pdf = await openPdf(bytes, password)
    if (typeof pdf === 'string') return tell({kind: 'failed', fault: pdf})
    const wanted = pages ?? Array.from({length: pdf.pages}, (_, index) => index)
    if (wanted.length > mostPages) return tell({kind: 'failed', fault: 'too-long'})
    await tell({kind: 'opened', pages: pdf.pages})
    for (page of wanted) {
      if (page >= pdf.pages) continue
      if (dots !== undefined) {
        const picture = pdf.draw(page, dots)
        if (typeof picture === 'string') return tell({kind: 'failed', fault: picture, page})
        await tell({kind: 'picture', page, picture})
        continue
      }
      const sheet = pdf.read(page)
      if (typeof sheet === 'string') return tell({kind: 'failed', fault: sheet, page})
      await tell({kind: 'sheet', page, sheet})
    }
    await tell({kind: 'done'})
  } catch {
    // PDFium ends for good when it gets no memory.
    await tell({kind: 'failed', fault: 'too-large', page})
  }
}
