import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import type {PrintedFile, PrintedSheet} from '../print/printed-sheet.ts'
import type {InputFile} from '../read-source.ts'
import type {SheetText} from '../source.ts'
import type {SheetOptions} from './collect-sheets.ts'
import {mostGlyphs, mostPages, type PdfFault, widest} from './glyph-sheet.ts'
import {recogniseSheet} from './ocr/recognise-sheet.ts'
import {readSheets} from './read-sheets.ts'

/** What reads PDFs, with its version; whoever changes the version in `package.json` changes it here. */
const reader = 'pdfium 2.15.1'

interface PdfOptions extends SheetOptions {
  /** Languages, as Tesseract names them, in which pages without text are recognised. */
  readonly ocr?: string | undefined
}

/**
 * Read the pages of a PDF.
 *
 * @param file
 *   Path, which messages name, and bytes.
 * @param options
 *   Password, and which pages (optional).
 * @returns
 *   Those of its pages that are asked for, and how many it has; or a fatal message that says what is wrong and the way out.
 */
export async function readPdf(
  {path, bytes}: InputFile,
  options: Readonly<PdfOptions> = {}
): Promise<{printed?: PrintedFile; pages?: number; messages: VFileMessage[]}> {
  const read = await readSheets(bytes, options)
  const fail = (reason: string) => ({
    messages: [createMessage({reason, ruleId: 'unreadable-print', file: path, fatal: true})]
  })
  if (read.fault !== undefined) {
    const at = read.page === undefined ? '' : `, page ${read.page + 1}`
    return fail(`Cannot read \`${path}\`${at}, ${explain(read.fault, options)}`)
  }
  const {sheets, pages} = read
  if (pages === 0)
    return fail(`Cannot make a book of \`${path}\`, it has no pages; give another file`)
  const printed = [...sheets]
  const readers = new Set([reader])
  if (options.ocr !== undefined) {
    const language = options.ocr
    for (const [index, {text}] of printed.entries()) {
      if (text !== 'none' && text !== 'doubtful') continue
      const page = options.pages?.[index] ?? index
      const found = await recogniseSheet(bytes, {page, password: options.password, language})
      if (found.fault !== undefined) {
        const why = explainOcr(found.fault, language)
        return fail(`Cannot recognise \`${path}\`, page ${page + 1}, ${why}`)
      }
      readers.add(found.reader)
      const {images, pictures} = printed[index]!
      printed[index] = {...found.sheet, images, ...(pictures && {pictures})}
    }
  }
  const messages = reportText(path, printed, options.pages)
  if (messages.some(({fatal}) => fatal)) return {messages}
  return {printed: {sheets: printed, reader: [...readers].join(', ')}, pages, messages}
}

/** Say which pages have no text, or none that can be relied on; fatal where most are so. */
function reportText(
  path: string,
  sheets: readonly PrintedSheet[],
  asked: SheetOptions['pages']
): VFileMessage[] {
  const messages: VFileMessage[] = []
  const report = (text: SheetText, what: string) => {
    const pages = sheets.flatMap((sheet, index) =>
      sheet.text === text ? [(asked?.[index] ?? index) + 1] : []
    )
    if (pages.length === 0) return
    const base = path.replace(/\.[^./\\]*$/, '').replace(/^.*[\\/]/, '')
    const isFatal = pages.length > sheets.length / 2
    messages.push(
      createMessage({
        reason: isFatal
          ? `Cannot make a book of \`${path}\`, ${what} on ${list(pages)}; recognise it first`
          : `Unexpected ${list(pages)}, ${what} there; recognise it first`,
        note: `With Tesseract on this machine \`collate build ${base}.pdf --ocr LANGUAGE\` does so. Elsewhere: \`pdftoppm -r 300 -png ${base}.pdf ${base}\`, then \`tesseract ${base}-1.png ${base} -l LANGUAGE hocr\` for each page, then \`collate build\` with the .hocr files.`,
        ruleId: 'unreadable-print',
        file: path,
        fatal: isFatal
      })
    )
  }
  report('none', 'there is no text')
  report('doubtful', 'the fonts do not say which characters they draw')
  return messages
}

/** `page 3`, `pages 1 to 4 and 9`. */
function list(pages: readonly number[]): string {
  const runs: [number, number][] = []
  for (const page of pages) {
    const last = runs.at(-1)
    if (last && last[1] === page - 1) last[1] = page
    else runs.push([page, page])
  }
  const shown = runs.slice(0, 6).map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`))
  if (runs.length > 6) shown.push('others')
  const last = shown.pop()!
  return `page${pages.length > 1 ? 's' : ''} ${[shown.join(', '), last].filter(Boolean).join(' and ')}`
}

function explainOcr(fault: 'missing' | 'language' | 'failed', language: string): string {
  switch (fault) {
    case 'missing':
      return 'there is no `tesseract` on this machine; install it, or recognise the page elsewhere and give its hOCR'
    case 'language':
      return `\`tesseract\` has no data for \`${language}\`; install it, \`tesseract --list-langs\` shows what there is`
    case 'failed':
      return '`tesseract` gave no text; try it on a picture of the page'
  }
}

function explain(fault: PdfFault, {password}: SheetOptions): string {
  switch (fault) {
    case 'locked':
      return password === undefined
        ? 'it is encrypted; give its password with --password'
        : 'the password does not open it; give the right one with --password'
    case 'damaged':
      return 'it is damaged; repair it, for example with `qpdf` or `mutool clean`'
    case 'too-long':
      return `it has more than ${mostPages} pages; give a part of it`
    case 'too-many-glyphs':
      return `it has more than ${mostGlyphs} glyphs; no printed page has so many`
    case 'too-wide':
      return `it is more than ${widest} points wide or high; no page is printed so large`
    case 'no-size':
      return 'it does not say how large the page is; print it anew'
    case 'acting':
      return 'it wants to run a script, or to open something else, as soon as it is opened; print it anew, to a PDF of its pages alone'
    case 'too-slow':
      return 'it takes longer than any printed page; print it anew, or give its text'
    case 'too-large':
      return 'it needs more memory than any printed page; print it anew, or give its text'
  }
}
