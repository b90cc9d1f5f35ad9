import type {VFileMessage} from 'vfile-message'
import {itemAt} from '../../item-at.ts'
import {createMessage} from '../../message.ts'
import {mostPages} from '../pdf/glyph-sheet.ts'
import type {InputFile} from '../read-source.ts'
import {type PageRanges, pagesWithin} from './page-ranges.ts'
import {recognisePrint} from './recognise-print.ts'

/** How files with boxes are read. */
export interface PrintOptions {
  /** Of an encrypted PDF. */
  readonly password?: string | undefined
  /** Languages, as Tesseract names them, in which pages of a PDF without text are recognised. */
  readonly ocr?: string | undefined
  /** Which pages are wanted, counted through all files; all if absent. */
  readonly pages?: PageRanges | undefined
  /** What says in which order the pages are, and which article their blocks belong to. */
  readonly mets?: InputFile | undefined
}

/**
 * Read those of some files that are pages with boxes: PDF, ALTO, PAGE, hOCR, TSV of Tesseract.
 *
 * What reads a format is loaded when there is a file of it, so plain text costs nothing.
 *
 * @param files
 *   Files in reading order.
 * @param options
 *   Password and METS (optional).
 * @returns
 *   The same files in order, those of pages with what was read of them; without those that a fatal
 *   message is about.
 */
export async function readPrints(
  files: readonly InputFile[],
  options: Readonly<PrintOptions> = {}
): Promise<{files: InputFile[]; messages: VFileMessage[]}> {
  const messages: VFileMessage[] = []
  const read: InputFile[] = []
  let before = 0
  const formats = files.map((file) => recognisePrint(file.bytes))
  const readNextPdf = readerOf(
    files.filter((_, index) => formats[index] === 'pdf'),
    options
  )
  for (const [index, file] of files.entries()) {
    const format = formats[index]
    if (format === undefined) {
      read.push(file)
      continue
    }
    const {pages} = options
    const wanted = pages && pagesWithin(pages, before, mostPages)
    const {
      printed: whole,
      pages: count,
      messages: found
    } = format === 'pdf'
      ? await readNextPdf(wanted)
      : (await import('../xml/read-xml-print.ts')).readXmlPrint(file, format)
    for (const message of found) messages.push(message)
    if (!whole) continue
    const printed =
      wanted && format !== 'pdf'
        ? {...whole, sheets: wanted.flatMap((index) => whole.sheets[index] ?? [])}
        : whole
    before += count ?? whole.sheets.length
    if (printed.sheets.length > 0) read.push({...file, printed})
  }
  if (options.pages && before > 0 && !read.some(({printed}) => printed)) {
    const reason = `Cannot make a book of the pages that \`pages\` of \`book.yaml\` asks for, there are ${before} and none of those; correct it`
    messages.push(
      createMessage({reason, ruleId: 'unreadable-print', file: files[0]?.path, fatal: true})
    )
  }
  if (!options.mets || !read.some(({printed}) => printed)) return {files: read, messages}
  const {sayByMets} = await import('./say-by-mets.ts')
  const said = sayByMets(read, options.mets)
  return {files: said.files, messages: [...messages, ...said.messages]}
}

/**
 * Prepare to read PDFs one after the other. Each is read in a process of its own, so the next begins
 * meanwhile; where pages are counted through all files, which are wanted of it is known only later.
 *
 * @returns
 *   Reads the next file: those of its pages that are wanted, or all.
 */
function readerOf(files: readonly InputFile[], {password, ocr, pages}: PrintOptions) {
  const begun: ReturnType<ReadPdf>[] = []
  const begin = (index: number, wanted?: readonly number[]) => {
    const file = files[index]
    if (!file || begun[index]) return
    const read = async () =>
      (await import('../pdf/read-pdf.ts')).readPdf(file, {password, ocr, pages: wanted})
    begun[index] = read()
    // What goes wrong is thrown where it is waited for.
    begun[index].catch(() => {})
  }
  let next = 0
  return async (wanted?: readonly number[]) => {
    const index = next++
    begin(index, wanted)
    if (pages === undefined) begin(index + 1)
    return itemAt(begun, index)
  }
}

type ReadPdf = typeof import('../pdf/read-pdf.ts').readPdf
