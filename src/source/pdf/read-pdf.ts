import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import type {PrintedFile} from '../print/printed-sheet.ts'
import type {InputFile} from '../read-source.ts'
import {mostGlyphs, mostPages, type PdfFault} from './glyph-sheet.ts'
import {readSheets, type SheetOptions} from './read-sheets.ts'
import {toPrintedSheet} from './to-printed-sheet.ts'

/** What reads PDFs, with its version; whoever changes the version in `package.json` changes it here. */
const reader = 'pdfium 2.15.1'

/**
 * Read the pages of a PDF.
 *
 * @param file
 *   Path, which messages name, and bytes.
 * @param options
 *   Password, and which pages (optional).
 * @returns
 *   Its pages, or a fatal message that says what is wrong and the way out.
 */
export async function readPdf(
  {path, bytes}: InputFile,
  options: Readonly<SheetOptions> = {}
): Promise<{printed?: PrintedFile; messages: VFileMessage[]}> {
  const read = await readSheets(bytes, options)
  const fail = (reason: string) => ({
    messages: [createMessage({reason, ruleId: 'unreadable-print', file: path, fatal: true})]
  })
  if (read.fault !== undefined) {
    const at = read.page === undefined ? '' : `, page ${read.page + 1}`
    return fail(`Cannot read \`${path}\`${at}, ${explain(read.fault, options)}`)
  }
  const {sheets, pages} = read
  if (sheets.length === 0) {
    return fail(
      pages === 0
        ? `Cannot make a book of \`${path}\`, it has no pages; give another file`
        : `Cannot make a book of \`${path}\`, it has ${pages} pages and none of those that were asked for`
    )
  }
  return {printed: {sheets: sheets.map(toPrintedSheet), reader}, messages: []}
}

function explain(fault: PdfFault, {password}: SheetOptions): string {
  switch (fault) {
    case 'locked':
      return password === undefined
        ? 'it is encrypted; give its password with --password'
        : 'the password does not open it; give the right one with --password'
    case 'damaged':
      return 'it is damaged; repair it, for example with qpdf or mutool clean'
    case 'too-long':
      return `it has more than ${mostPages} pages; give a part of it`
    case 'too-many-glyphs':
      return `it has more than ${mostGlyphs} glyphs; no printed page has so many`
    case 'too-slow':
      return 'it takes longer than any printed page; print it anew, or give its text'
    case 'too-large':
      return 'it needs more memory than any printed page; print it anew, or give its text'
  }
}
