import assert from 'node:assert/strict'
import {chmod, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import test from 'node:test'
import {readPrints, readSource} from '../../../src/source/index.ts'
import {writePdf} from './write-pdf.ts'

const hocr = `<html><head><meta name='ocr-system' content='tesseract 5.9.9'/></head><body>
<div class='ocr_page' title='bbox 0 0 1667 2084; scan_res 70 70'><div class='ocr_carea' id='b' title='bbox 100 100 900 300'>
<span class='ocr_line' title='bbox 100 100 900 150; baseline 0 -10'><span class='ocrx_word' title='bbox 100 100 300 150; x_wconf 91'>The</span>
<span class='ocrx_word' title='bbox 320 100 600 150; x_wconf 96'>ferry</span></span></div></div></body></html>`

/** Run with a `tesseract` on the path that keeps what it is given, and says what it is told to. */
async function withTesseract(
  script: string | undefined,
  run: (folder: string) => Promise<void>
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ocr-'))
  const path = process.env.PATH
  try {
    await mkdir(join(folder, 'bin'))
    const file = join(folder, 'bin', 'tesseract')
    if (script !== undefined) {
      await writeFile(join(folder, 'page.hocr'), hocr)
      await writeFile(file, `#!/bin/sh\ncd '${folder}'\nprintf '%s ' "$@" > args\n${script}\n`)
      await chmod(file, 0o755)
    }
    const node = join(process.execPath, '..')
    process.env.PATH =
      script === undefined ? join(folder, 'bin') : [join(folder, 'bin'), node, path].join(delimiter)
    await run(folder)
  } finally {
    process.env.PATH = path
    await rm(folder, {recursive: true})
  }
}

const scan = {path: 'scan.pdf', bytes: writePdf([{lines: []}])}

test('pages without text are drawn and recognised by Tesseract', async function () {
  await withTesseract('cat > picture\ncat page.hocr', async function (folder) {
    const {files, messages} = await readPrints([scan], {ocr: 'chi_sim+eng'})
    assert.deepEqual(messages, [])
    const {source} = readSource(files)
    assert.equal(source.files[0]!.value, 'The ferry\n')
    assert.match(source.files[0]!.origin!.reader, /^pdfium [\d.]+, tesseract 5\.9\.9$/)
    const {print} = source.lines[0]!
    // 300 dots per inch, whatever Tesseract thinks of it.
    assert.equal(print!.box.x, 24)
    assert.equal(source.sheets![0]!.text, 'recognised')
    const picture = await readFile(join(folder, 'picture'))
    assert.equal(picture.subarray(0, 16).toString('latin1'), 'P5\n1667 2084\n255')
    assert.equal(picture.length, 17 + 1667 * 2084)
    const args = await readFile(join(folder, 'args'), 'utf8')
    assert.equal(args, 'stdin stdout -l chi_sim+eng --dpi 300 hocr ')
  })
})

test('what Tesseract cannot do is one message with the way out', async function () {
  const cases = [
    [undefined, /no `tesseract` on this machine; install it/],
    ['cat > /dev/null\necho "Failed loading language \'xyz\'" >&2\nexit 1', /no data for `xyz`/],
    ['exit 3', /gave no text/]
  ] as const
  for (const [script, wanted] of cases) {
    await withTesseract(script, async function () {
      const {files, messages} = await readPrints([scan], {ocr: 'xyz'})
      assert.equal(files.length, 0)
      assert.equal(messages.length, 1)
      assert.equal(messages[0]!.fatal, true)
      assert.match(messages[0]!.reason, wanted)
    })
  }
})
