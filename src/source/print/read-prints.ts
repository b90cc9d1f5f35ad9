import type {VFileMessage} from 'vfile-message'
import type {InputFile} from '../read-source.ts'
import {recognisePrint} from './recognise-print.ts'

/** How files with boxes are read. */
export interface PrintOptions {
  /** Of an encrypted PDF. */
  readonly password?: string | undefined
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
  for (const file of files) {
    const format = recognisePrint(file.bytes)
    if (format === undefined) {
      read.push(file)
      continue
    }
    const {printed, messages: found} =
      format === 'pdf'
        ? await (await import('../pdf/read-pdf.ts')).readPdf(file, options)
        : (await import('../xml/read-xml.ts')).readXml(file, format)
    for (const message of found) messages.push(message)
    if (printed) read.push({...file, printed})
  }
  if (!options.mets || !read.some(({printed}) => printed)) return {files: read, messages}
  const {sayByMets} = await import('./say-by-mets.ts')
  const said = sayByMets(read, options.mets)
  return {files: said.files, messages: [...messages, ...said.messages]}
}
