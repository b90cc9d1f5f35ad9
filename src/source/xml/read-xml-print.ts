import type {VFileMessage} from 'vfile-message'
import {createMessage} from '../../message.ts'
import {decodeBytes} from '../decode/decode-bytes.ts'
import {detectEncoding} from '../decode/detect-encoding.ts'
import type {PrintedFile} from '../print/printed-sheet.ts'
import type {PrintFormat} from '../print/recognise-print.ts'
import type {InputFile} from '../read-source.ts'
import {readAlto} from './read-alto.ts'
import {readHocr} from './read-hocr.ts'
import {readPageXml} from './read-page-xml.ts'
import {readTsv} from './read-tsv.ts'
import {toPrintedFile} from './to-printed-file.ts'

/** More bytes are not the text of pages. */
const largest = 200_000_000

const readers = {alto: readAlto, page: readPageXml, hocr: readHocr, tsv: readTsv}
const names = {alto: 'ALTO', page: 'PAGE XML', hocr: 'hOCR', tsv: 'TSV of Tesseract'}

/**
 * Read a file that an OCR program wrote.
 *
 * @returns
 *   Its pages, or a fatal message that says what is wrong and the way out.
 */
export function readXmlPrint(
  {path, bytes}: InputFile,
  format: Exclude<PrintFormat, 'pdf'>
): {printed?: PrintedFile; pages?: number; messages: VFileMessage[]} {
  const fail = (reason: string) => ({
    messages: [createMessage({reason, ruleId: 'unreadable-print', file: path, fatal: true})]
  })
  const name = names[format]
  if (bytes.length > largest) {
    return fail(`Cannot read \`${path}\`, it has more than ${largest / 1e6} MB; give it in parts`)
  }
  const encoding = detectEncoding(bytes) ?? 'utf-8'
  const pages = readers[format](decodeBytes(bytes, encoding).replace(/^\ufeff/, ''))
  if (typeof pages === 'string') {
    return fail(`Cannot read \`${path}\` as ${name}, ${pages}; write it anew, or mend it there`)
  }
  const printed = toPrintedFile(pages, `collate ${format}`)
  if (printed.sheets.every(({lines}) => lines.length === 0)) {
    return fail(
      `Cannot make a book of \`${path}\`, there is no line of text in it; give the ${name} of a page that was recognised`
    )
  }
  return {printed, messages: []}
}
