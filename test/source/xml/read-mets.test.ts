import assert from 'node:assert/strict'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {readInputs} from '../../../src/cli/inputs/read-inputs.ts'
import {collateBook} from '../../../src/pipeline.ts'

/** A page of blocks, each a list of lines, all in one size: nothing but the METS tells heads. */
function alto(blocks: readonly (readonly [id: string, ...lines: string[]])[]): string {
  let y = 0
  const written = blocks.map(([id, ...lines]) => {
    const inner = lines.map((line) => {
      y += 50
      return `<TextLine HPOS="100" VPOS="${y}" WIDTH="${line.length * 20}" HEIGHT="40"><String CONTENT="${line}" HPOS="100" VPOS="${y}" WIDTH="${line.length * 20}" HEIGHT="40"/></TextLine>`
    })
    return `<TextBlock ID="${id}">${inner.join('')}</TextBlock>`
  })
  return `<alto><Layout><Page WIDTH="1200" HEIGHT="1600"><PrintSpace>${written.join('')}</PrintSpace></Page></Layout></alto>`
}

const area = (file: string, block: string) =>
  `<fptr><area FILEID="${file}" BEGIN="${block}"/></fptr>`
const article = (id: string, head: string, ...bodies: string[]) =>
  `<div TYPE="ARTICLE" ID="${id}"><div TYPE="HEADING"><div TYPE="TITLE">${head}</div></div><div TYPE="BODY">${bodies.join('')}</div></div>`

// The file that is named first is the second page; the mill goes on there.
const mets = `<mets xmlns:xlink="http://www.w3.org/1999/xlink"><fileSec>
<file ID="F1"><FLocat xlink:href="file://./alto/b.xml"/></file>
<file ID="F2"><FLocat xlink:href="file://./alto/a.xml"/></file></fileSec>
<structMap TYPE="PHYSICAL"><div><div ORDER="1"><fptr><area FILEID="F1"/></fptr></div><div ORDER="2"><fptr><area FILEID="F2"/></fptr></div></div></structMap>
<structMap TYPE="LOGICAL"><div TYPE="ISSUE">
${article('A1', area('F1', 'H1'), area('F1', 'T1'))}
${article('A2', area('F1', 'H2'), area('F1', 'T2'), area('F2', 'T2'))}
${article('A3', area('F2', 'H3'), area('F2', 'T3'))}
</div></structMap></mets>`

const first = alto([
  ['H1', 'of ropes and rowing,'],
  ['T1', 'The ferry goes across on Mondays if the', 'water is not too high for her old ropes.'],
  ['H2', 'of corn and grinding,'],
  ['T2', 'The mill stands where the brook comes', 'down and has ground corn for longer than']
])
const second = alto([
  ['H3', 'of bells and ringing,'],
  ['T3', 'The bell was sold with the boat, and it', 'hangs in a school now and rings at noon.'],
  ['T2', 'any book of the parish can tell, as the', 'miller says to those who care to listen.']
])

for (const [name, below] of [
  ['a METS in the folder of its pages', ''],
  ['a METS beside the folder of its pages', 'alto'],
  ['the folder of a METS', 'issue']
] as const) {
  test(`${name} says in which order pages are and what belongs together`, async function (t) {
    const folder = await mkdtemp(join(tmpdir(), 'collate-'))
    t.after(() => rm(folder, {recursive: true}))
    const pages = join(folder, below === '' ? '' : 'alto')
    await mkdir(pages, {recursive: true})
    await writeFile(join(folder, 'mets.xml'), mets)
    await writeFile(join(pages, 'a.xml'), second)
    await writeFile(join(pages, 'b.xml'), first)
    const {source, book, messages} = await readInputs([below === 'alto' ? pages : folder])
    assert.deepEqual(messages.map(String), [])
    const {collated} = await collateBook(source, book)
    const found = collated.articles.map(({title, body}) => [
      title?.text,
      body
        .map(({node}) => JSON.stringify(node))
        .join('')
        .includes('miller')
    ])
    assert.deepEqual(found, [
      ['of ropes and rowing,', false],
      ['of corn and grinding,', true],
      ['of bells and ringing,', false]
    ])
  })
}

test('the head of a section of the paper is the title of none of its articles', async function (t) {
  const folder = await mkdtemp(join(tmpdir(), 'collate-'))
  t.after(() => rm(folder, {recursive: true}))
  const sections = mets
    .replace(
      '<div TYPE="ISSUE">',
      `<div TYPE="ISSUE"><div TYPE="SECTION" ID="S1"><div TYPE="HEADING"><div TYPE="TITLE">${area('F1', 'S1')}</div></div>`
    )
    .replace('\n</div></structMap></mets>', '\n</div></div></structMap></mets>')
  await writeFile(join(folder, 'mets.xml'), sections)
  await writeFile(join(folder, 'a.xml'), second)
  const inner = first.replace(/^<alto><Layout><Page[^>]*><PrintSpace>/, '')
  await writeFile(
    join(folder, 'b.xml'),
    alto([['S1', 'News of the shire,']]).replace('</PrintSpace></Page></Layout></alto>', inner)
  )
  const {source, book} = await readInputs([folder])
  const {collated} = await collateBook(source, book)
  assert.deepEqual(
    collated.articles.flatMap(({title}) => title?.text ?? []),
    ['of ropes and rowing,', 'of corn and grinding,', 'of bells and ringing,']
  )
})

test('what a METS has as the text of an article is no title, nor is what it leaves out', async function (t) {
  const folder = await mkdtemp(join(tmpdir(), 'collate-'))
  t.after(() => rm(folder, {recursive: true}))
  await writeFile(join(folder, 'mets.xml'), mets)
  await writeFile(join(folder, 'a.xml'), second)
  // The place and the day are set in the middle, in the type of a head; the stamp is large.
  const marked = first
    .replace(
      '<PrintSpace>',
      '<PrintSpace><TextBlock ID="X1"><TextLine HPOS="500" VPOS="10" WIDTH="300" HEIGHT="90"><String CONTENT="OWEN QUILL" HPOS="500" VPOS="10" WIDTH="300" HEIGHT="90"/></TextLine></TextBlock>'
    )
    .replace(
      '<TextBlock ID="T1">',
      '<TextBlock ID="T1"><TextLine HPOS="300" VPOS="75" WIDTH="340" HEIGHT="44"><String CONTENT="Weir, the 28th of July" HPOS="300" VPOS="75" WIDTH="340" HEIGHT="44"/></TextLine>'
    )
  await writeFile(join(folder, 'b.xml'), marked)
  const {source, book} = await readInputs([folder])
  const {collated} = await collateBook(source, book)
  assert.deepEqual(
    collated.articles.flatMap(({title}) => title?.text ?? []),
    ['of ropes and rowing,', 'of corn and grinding,', 'of bells and ringing,']
  )
})
