import {mostGlyphs, mostPages, type PdfReport, type PdfRequest, widest} from './glyph-sheet.ts'
import {openPdf} from './open-pdf.ts'

/**
 * Read a PDF in this very process, and tell sheet by sheet what is found.
 *
 * @param tell
 *   Takes one report after the other, so that a long file does not pile up.
 */
export async function reportSheets(
  {bytes, password, pages}: PdfRequest,
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
      const sheet = pdf.read(page)
      if (!sheet) return tell({kind: 'failed', fault: 'damaged', page})
      if (Math.max(sheet.width, sheet.height) > widest) {
        return tell({kind: 'failed', fault: 'too-wide', page})
      }
      if (sheet.characters.length > mostGlyphs) {
        return tell({kind: 'failed', fault: 'too-many-glyphs', page})
      }
      await tell({kind: 'sheet', page, sheet})
    }
    await tell({kind: 'done'})
  } catch {
    // PDFium ends for good when it gets no memory.
    await tell({kind: 'failed', fault: 'too-large', page})
  }
}
