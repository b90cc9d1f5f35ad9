import assert from 'node:assert/strict'
import test from 'node:test'
import {readPrepared} from '../../src/book/read-prepared.ts'
import {buildBook} from '../../src/build-book.ts'
import {type DrawnLine, type DrawnPicture, writePdf} from '../source/pdf/write-pdf.ts'

/** 16 by 12 gray dots. */
const jpeg = {
  size: [16, 12] as const,
  bytes: Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAAMABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAH/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKAD/9k=',
    'base64'
  )
}

const title = {x: 40, y: 60, size: 20, text: 'The ferry', isBold: true}
const first = [
  'The ferry goes across on Mondays, and on Fridays if the water is',
  'not too high for the ropes that hold it, and the ferryman is well.'
]
const second = [
  'Nobody had asked the dog, who crossed it by himself and was back',
  'before the rope was wet, as he did on every day of that summer.'
]

const column = (y: number, texts: readonly string[], size = 11): DrawnLine[] =>
  texts.map((text, index) => ({x: 40, y: y + 14 * index, size, text}))

async function build(
  pages: readonly {readonly lines: readonly DrawnLine[]; readonly pictures?: DrawnPicture[]}[]
) {
  const files = [{path: 'page.pdf', bytes: writePdf(pages)}]
  const {source, book, images, ledger, messages} = await readPrepared([
    {name: 'page', files, images: []}
  ])
  assert.deepEqual(messages, [])
  const built = await buildBook({source, book, images, name: 'page', ledger})
  const fileAt = (path: RegExp) => built.files.find((file) => path.test(file.path))?.value
  return {...built, fileAt, markdown: String(fileAt(/^markdown\/01-/))}
}

test('a picture stands where the page has it, with the words below it; a JPEG is kept as it is', async function () {
  const {markdown, fileAt, messages} = await build([
    {
      lines: [
        title,
        ...column(100, first),
        ...column(250, ['Fig. 1. The landing, from the mill.'], 8),
        ...column(290, second)
      ],
      pictures: [{box: [40, 130, 160, 110], jpeg}]
    }
  ])
  assert.deepEqual(messages, [])
  const [, before, figure, after] = markdown.split('\n\n').slice(-4)
  assert.match(before!, /ferryman is well\.$/)
  const image = '![Picture on page 1](images/page-001-1.jpg "Fig. 1. The landing, from the mill.")'
  assert.equal(figure, image)
  assert.match(after!, /^Nobody had asked/)
  assert.deepEqual(fileAt(/^markdown\/images\/page-001-1\.jpg$/), new Uint8Array(jpeg.bytes))
  const caption = '<figcaption>Fig. 1. The landing, from the mill.</figcaption>'
  assert.ok(String(fileAt(/^html\/01-/)).includes(caption))
})

test('a picture without words stands behind the paragraph above it, as PNG where it is no JPEG', async function () {
  const {markdown, fileAt} = await build([
    {
      lines: [title, ...column(100, first), ...column(290, second)],
      pictures: [{box: [40, 130, 160, 110]}]
    }
  ])
  assert.match(markdown, /well\.\n\n!\[Picture on page 1\]\(images\/page-001-1\.png\)\n\nNobody/)
  const png = fileAt(/^markdown\/images\/page-001-1\.png$/) as Uint8Array
  assert.equal(Buffer.from(png.subarray(1, 4)).toString(), 'PNG')
})

test('what only decorates a page is in the ledger, with the reason', async function () {
  const logo: DrawnPicture = {box: [300, 20, 60, 40]}
  const page = (text: readonly string[], pictures: DrawnPicture[] = []) => ({
    lines: column(100, text),
    pictures: [logo, ...pictures]
  })
  const {markdown, ledger, files} = await build([
    {
      ...page(first, [{box: [40, 200, 12, 12]}, {box: [40, 240, 300, 5]}]),
      lines: [title, ...column(100, first)]
    },
    page(second, [{box: [30, 80, 330, 50]}]),
    page(first, [{box: [40, 200, 160, 110], jpeg: {...jpeg, size: [20_000, 20_000]}}])
  ])
  assert.ok(!markdown.includes('!['))
  assert.ok(!files.some(({path}) => path.startsWith('markdown/images/')))
  const reasons = ledger
    .filter(({rule}) => rule === 'decorative-picture')
    .map(({reason}) => reason.replace(/^.*: /, ''))
  assert.deepEqual(reasons.sort(), [
    'it has more dots than any page that is printed',
    'it is drawn between things, as a rule is',
    'it is not larger than a sign',
    'it is the same on page after page',
    'text stands on it, or it lies behind the whole page'
  ])
})
