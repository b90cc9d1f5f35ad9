import assert from 'node:assert/strict'
import test from 'node:test'
import {collate} from '../../../src/pipeline.ts'
import {readPrints, readSource} from '../../../src/source/index.ts'

const alto = `<?xml version="1.0"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#">
<Description><MeasurementUnit>mm10</MeasurementUnit></Description>
<Styles><TextStyle ID="T1" FONTSIZE="18" FONTSTYLE="bold"/></Styles>
<Layout><Page ID="P" WIDTH="1000" HEIGHT="1400"><PrintSpace>
<TextBlock ID="B1" STYLEREFS="T1"><TextLine HPOS="100" VPOS="100" WIDTH="300" HEIGHT="60">
<String CONTENT="The" HPOS="100" VPOS="100" WIDTH="120" HEIGHT="60"/><SP/>
<String CONTENT="ferry" HPOS="250" VPOS="100" WIDTH="150" HEIGHT="60" WC="0.5"/></TextLine></TextBlock>
<TextBlock ID="B2"><TextLine HPOS="100" VPOS="200" WIDTH="500" HEIGHT="40">
<String CONTENT="Nobody" HPOS="100" VPOS="200" WIDTH="200" HEIGHT="40"/><SP/>
<String CONTENT="for" HPOS="320" VPOS="200" WIDTH="100" HEIGHT="40"/><HYP CONTENT="-"/></TextLine></TextBlock>
</PrintSpace></Page></Layout></alto>`

const page = `<?xml version="1.0"?>
<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15">
<Page imageWidth="1000" imageHeight="1400">
<ReadingOrder><OrderedGroup id="g"><RegionRefIndexed index="0" regionRef="head"/>
<RegionRefIndexed index="1" regionRef="text"/></OrderedGroup></ReadingOrder>
<TextRegion id="text" type="paragraph"><Coords points="100,200 600,200 600,240 100,240"/>
<TextLine id="l2"><Coords points="100,200 600,200 600,240 100,240"/>
<TextEquiv index="1"><Unicode>wrong</Unicode></TextEquiv>
<TextEquiv index="0"><Unicode>Nobody for-</Unicode></TextEquiv></TextLine></TextRegion>
<TextRegion id="head" type="heading"><Coords points="100,100 400,100 400,160 100,160"/>
<TextEquiv><Unicode>The ferry</Unicode></TextEquiv></TextRegion>
</Page></PcGts>`

const hocr = `<?xml version="1.0"?>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><meta name="ocr-system" content="made"/></head><body>
<div class="ocr_page" title="image &quot;x.png&quot;; bbox 0 0 1000 1400">
<p class="ocr_par" id="p1"><span class="ocr_header" title="bbox 100 100 400 160">
<span class="ocrx_word" title="bbox 100 100 220 160; x_wconf 90">The</span>
<span class="ocrx_word" title="bbox 250 100 400 160; x_wconf 50">ferry</span></span></p>
<p class="ocr_par" id="p2"><span class="ocr_line" title="bbox 100 200 600 240; baseline 0 -8">
<span class="ocrx_word" title="bbox 100 200 300 240; x_wconf 96">Nobody</span>
<span class="ocrx_word" title="bbox 320 200 420 240; x_wconf 96">for-</span></span></p>
</div></body></html>`

const tsv = [
  'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
  '1\t1\t0\t0\t0\t0\t0\t0\t1000\t1400\t-1\t',
  '4\t1\t1\t1\t1\t0\t100\t100\t300\t60\t-1\t',
  '5\t1\t1\t1\t1\t1\t100\t100\t120\t60\t90\tThe',
  '5\t1\t1\t1\t1\t2\t250\t100\t150\t60\t50\tferry',
  '4\t1\t2\t1\t1\t0\t100\t200\t500\t40\t-1\t',
  '5\t1\t2\t1\t1\t1\t100\t200\t200\t40\t96\tNobody',
  '5\t1\t2\t1\t1\t2\t320\t200\t100\t40\t96\tfor-'
].join('\n')

async function read(value: string) {
  const {files, messages} = await readPrints([{path: 'page.xml', bytes: Buffer.from(value)}])
  return {source: readSource(files).source, messages}
}

for (const [name, value] of Object.entries({alto, page, hocr, tsv})) {
  test(`${name}: the same lines as the other formats`, async function () {
    const {source, messages} = await read(value)
    assert.deepEqual(messages, [])
    assert.deepEqual(
      source.lines.map((line) => line.value),
      ['The ferry', 'Nobody for-']
    )
    assert.equal(source.sheets?.[0]?.text, 'recognised')
    for (const {print, value} of source.lines) {
      assert.equal(print!.edges.length, value.length + 1)
      assert.ok(print!.said?.region)
    }
  })
}

test('ALTO: units and styles are those of the file', async function () {
  const {source} = await read(alto)
  const [head, text] = source.lines.map(({print}) => print!)
  assert.equal(head!.size, 18)
  assert.equal(head!.isBold, true)
  assert.equal(head!.confidence, 0.5)
  assert.equal(text!.box.x, Math.round(((100 * 72) / 254) * 100) / 100)
})

test('PAGE: the type of a region is an opinion of the file', async function () {
  const {source} = await read(page)
  assert.deepEqual(
    source.lines.map(({print}) => print!.said?.kind),
    ['heading', 'paragraph']
  )
})

test('XML: an entity of its own is an error, not a text', async function () {
  const bomb = `<!DOCTYPE alto [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><alto><Layout>&b;</Layout></alto>`
  const {source, messages} = await read(bomb)
  assert.equal(source.files.length, 0)
  assert.equal(messages.length, 1)
  assert.match(messages[0]!.reason, /undefined entity/)
})

test('XML: elements that stand in each other without end are not read', async function () {
  const {messages} = await read(`<alto>${'<a>'.repeat(1000)}`)
  assert.match(messages[0]!.reason, /more than 200 deep/)
})

test('ALTO: a word that the file has whole joins its halves', async function () {
  const line = (y: number, width: number, ...strings: string[]) =>
    `<TextLine HPOS="100" VPOS="${y}" WIDTH="${width}" HEIGHT="40">${strings.map((one) => `<String HPOS="100" VPOS="${y}" WIDTH="90" HEIGHT="40" ${one}/>`).join('<SP/>')}</TextLine>`
  const value = `<alto><Layout><Page WIDTH="1000" HEIGHT="1400"><PrintSpace><TextBlock ID="B">
${line(100, 500, 'CONTENT="The"', 'CONTENT="oarlock-" SUBS_TYPE="HypPart1" SUBS_CONTENT="oarlockers"')}
${line(220, 500, 'CONTENT="ers" SUBS_TYPE="HypPart2" SUBS_CONTENT="oarlockers"', 'CONTENT="came."')}
</TextBlock></PrintSpace></Page></Layout></alto>`
  const {source} = await read(value)
  const {articles} = collate(source)
  const text = articles.map(({title, body}) => [title?.text, ...body.map((part) => part.text)])
  assert.match(text.join(), /The oarlockers came\./)
})

test('a line of ALTO is set as most of its words are, and as its block where it is as high', async function () {
  const rows = [
    [
      ['T7', 'The'],
      ['T7', 'ferry'],
      ['T7', 'goes']
    ],
    // One letter with a spot, then a word in italics that is told larger, then most of a line.
    [
      ['T4', 'j'],
      ['T7', 'across'],
      ['T7', 'on']
    ],
    [
      ['T9', 'Mondays'],
      ['T7', 'when the'],
      ['T7', 'water']
    ],
    [
      ['T9', 'has gone'],
      ['T9', 'down'],
      ['T7', 'at last']
    ]
  ]
  const lines = rows.map((words, row) => {
    const written = words.map(
      ([style, text], at) =>
        `<String STYLEREFS="${style}" CONTENT="${text}" HPOS="${100 + at * 150}" VPOS="${100 + row * 50}" WIDTH="140" HEIGHT="40"/>`
    )
    return `<TextLine HPOS="100" VPOS="${100 + row * 50}" WIDTH="450" HEIGHT="40">${written.join('<SP/>')}</TextLine>`
  })
  const styles = `<TextStyle ID="T4" FONTSIZE="4"/><TextStyle ID="T7" FONTSIZE="7"/><TextStyle ID="T9" FONTSIZE="9" FONTSTYLE="italics"/>`
  const value = `<alto><Styles>${styles}</Styles><Layout><Page WIDTH="1000" HEIGHT="1400"><PrintSpace><TextBlock ID="B">${lines.join('')}</TextBlock></PrintSpace></Page></Layout></alto>`
  const {files} = await readPrints([{path: 'page.xml', bytes: Buffer.from(value)}])
  const {source} = readSource(files)
  assert.deepEqual(
    source.lines.map(({print}) => [print!.size, print!.isItalic]),
    [
      [7, false],
      [7, false],
      [7, false],
      [7, true]
    ]
  )
})

test('a line of ALTO is in the size of its block where its letters are as high and as wide, whatever is told', async function () {
  const sizesOf = async (height: number) => {
    const lines = [0, 1, 2, 3, 4].map((row) => {
      const style = row === 0 ? 'T10' : 'T7'
      const place = `HPOS="100" VPOS="${100 + row * 60}" WIDTH="600" HEIGHT="${row === 0 ? height : 40}"`
      return `<TextLine ${place}><String STYLEREFS="${style}" CONTENT="Theferrygoesacrossonmondays" ${place}/></TextLine>`
    })
    const styles = `<TextStyle ID="T7" FONTSIZE="7"/><TextStyle ID="T10" FONTSIZE="10"/>`
    const value = `<alto><Styles>${styles}</Styles><Layout><Page WIDTH="1000" HEIGHT="1400"><PrintSpace><TextBlock ID="B">${lines.join('')}</TextBlock></PrintSpace></Page></Layout></alto>`
    const {files} = await readPrints([{path: 'page.xml', bytes: Buffer.from(value)}])
    return readSource(files).source.lines.map(({print}) => print!.size)
  }
  assert.deepEqual(await sizesOf(40), [7, 7, 7, 7, 7])
  assert.deepEqual(await sizesOf(56), [10, 7, 7, 7, 7])
})

test('hOCR that is HTML is read, with elements that nobody closes and lines without words', async function () {
  const html = `<!DOCTYPE html><html><head><meta name="ocr-system" content="ocropy">
<link rel=stylesheet><title>OCR</title></head><body>
<div class='ocr_page' title='image "a.png"; bbox 0 0 1000 1400'>
<p class='ocr_par'><span class='ocr_line' title='bbox 100 100 700 140'>The ferry &ouml;ffnet to no-</span><br>
<span class='ocr_line' title='bbox 100 150 700 190'>body but the miller, and he</span><br>
<span class='ocr_line' title='bbox 100 200 400 240'>went home.</span>
<p class='ocr_par'><span class='ocr_line' title='bbox 130 250 700 290'>So it was.</span>
</div></body></html>`
  const {files, messages} = await readPrints([
    {path: 'page.hocr', bytes: new TextEncoder().encode(html)}
  ])
  assert.deepEqual(messages, [])
  const {source} = readSource(files)
  assert.deepEqual(source.lines.map(({value}) => value).filter(Boolean), [
    'The ferry öffnet to no-',
    'body but the miller, and he',
    'went home.',
    'So it was.'
  ])
})

test('HTML made to hurt ends in a message', async function () {
  const deep = `<html><meta name=ocr-system><br>${'<div class=ocr_page>'.repeat(20_000)}`
  const {files, messages} = await readPrints([
    {path: 'page.hocr', bytes: new TextEncoder().encode(deep)}
  ])
  assert.deepEqual(files, [])
  assert.match(messages.join(), /more than 200 deep/)
})
