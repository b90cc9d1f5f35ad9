import {spawn} from 'node:child_process'
import type {PrintedSheet} from '../../print/printed-sheet.ts'
import {readHocr} from '../../xml/read-hocr.ts'
import {toPrintedFile} from '../../xml/to-printed-file.ts'
import {followReader} from '../follow-reader.ts'
import type {Picture} from '../glyph-sheet.ts'
import {openChild} from '../open-child.ts'

/** Dots per inch at which a page is drawn, as Tesseract wants it. */
const dots = 300
/** Seconds that Tesseract may take for a page: a newspaper's takes one of these minutes. */
const longest = 300
/** Bytes of hOCR; more is no page. */
const largest = 50_000_000

/** A recognised page; or what went wrong: Tesseract is not there, has no such language, or failed. */
export type Recognised =
  | {
      readonly sheet: PrintedSheet
      /** What recognised it, with its version. */
      readonly reader: string
      readonly fault?: undefined
    }
  | {readonly fault: 'missing' | 'language' | 'failed'}

/**
 * Draw a page of a PDF and have Tesseract recognise it, where that is on the machine. Nothing is
 * written to a disk, and nothing is fetched.
 *
 * @param bytes
 *   Whole PDF.
 * @param request
 *   Index of the page, the PDF's password, and languages as Tesseract names them: `chi_sim+eng`.
 */
export async function recogniseSheet(
  bytes: Uint8Array,
  request: {
    readonly page: number
    readonly password?: string | undefined
    readonly language: string
  }
): Promise<Recognised> {
  const {page, password, language} = request
  let picture: Picture | undefined
  const asked = {bytes, password, pages: [page], dots}
  await followReader(asked, openChild, function (report) {
    if (report.kind === 'picture') picture = report.picture
  })
  if (!picture) return {fault: 'failed'}
  const {output, errors, code} = await runTesseract(picture, language)
  if (code === undefined) return {fault: 'missing'}
  if (code !== 0)
    return {fault: /loading language|traineddata/i.test(errors) ? 'language' : 'failed'}
  const pages = readHocr(output)
  if (typeof pages === 'string' || !pages[0]) return {fault: 'failed'}
  // Tesseract may think better of a resolution; the page's is known.
  const [sheet] = toPrintedFile([{...pages[0], scale: 72 / picture.dots}], '').sheets
  const reader = /name=['"]ocr-system['"] content=['"]([\w .-]{1,60})/.exec(output)?.[1]
  return {sheet: sheet!, reader: reader ?? 'tesseract'}
}

function runTesseract(
  {width, height, dots, bytes}: Picture,
  language: string
): Promise<{output: string; errors: string; code: number | undefined}> {
  return new Promise(function (resolve) {
    // One thread, so that the same page gives the same words at any load.
    const env = {...process.env, OMP_THREAD_LIMIT: '1'}
    const args = ['stdin', 'stdout', '-l', language, '--dpi', `${dots}`, 'hocr']
    const child = spawn('tesseract', args, {env, stdio: ['pipe', 'pipe', 'pipe']})
    const [output, errors]: [Buffer[], Buffer[]] = [[], []]
    let size = 0
    const timer = setTimeout(() => child.kill('SIGKILL'), longest * 1000)
    const end = (code: number | undefined) => {
      clearTimeout(timer)
      const told = Buffer.concat(errors).toString('utf8')
      resolve({output: Buffer.concat(output).toString('utf8'), errors: told, code})
    }
    child.stdout.on('data', function (chunk: Buffer) {
      size += chunk.length
      if (size > largest) child.kill('SIGKILL')
      else output.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => errors.length < 100 && errors.push(chunk))
    child.on('error', () => end(undefined))
    child.on('close', (code) => end(code ?? 1))
    // It may end before it has read all of the picture.
    child.stdin.on('error', () => {})
    child.stdin.end(Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), bytes]))
  })
}
