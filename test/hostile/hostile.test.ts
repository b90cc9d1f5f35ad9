import assert from 'node:assert/strict'
import {mkdir, readFile, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import {evaluate} from '@mdx-js/mdx'
import {strFromU8, unzipSync} from 'fflate'
import {readBook} from '../../src/book/index.ts'
import {collate} from '../../src/pipeline.ts'
import {readImage} from '../../src/publish/images/read-image.ts'
import {publishEpub, publishHtml} from '../../src/publish/index.ts'
import {publishMarkdown} from '../../src/publish/publish-markdown.ts'
import {readText} from '../../src/source/index.ts'
import {readFolder} from '../../src/source/input/read-folder.ts'
import {place, run} from '../cli/run.ts'
import {attacks, imageAttacks} from './attacks.ts'
import {hostileEditions, hostileFiles} from './editions.ts'
import {findActs} from './find-acts.ts'

/** Everything in an output that a browser or a reading system takes for a page. */
function actsIn(files: ReadonlyMap<string, Uint8Array>): string[] {
  return [...files].flatMap(function ([path, bytes]) {
    if (path.endsWith('.epub')) return actsIn(new Map(Object.entries(unzipSync(bytes))))
    const isPage = /\.(?:html|xhtml|opf|ncx|xml)$/.test(path)
    return isPage ? findActs(path, strFromU8(bytes)) : []
  })
}

test('hostile: the corpus has hundreds of attacks, and the test sees them', function () {
  assert.ok(Object.values(attacks).flat().length >= 200)
  const seen = attacks.markdown.filter(
    (body) => findActs('raw.html', `<!DOCTYPE html><title>x</title><p>${body}`).length > 0
  )
  assert.ok(seen.length > 75, `${seen.length} of them act where nothing stops them`)
})

test('hostile: Markdown, front matter and titles are inert in HTML and EPUB', async function () {
  for (const edition of hostileEditions()) {
    const html = publishHtml(edition).files.map(({path, value}): [string, Uint8Array] => [
      path,
      Buffer.from(value)
    ])
    const epub = (await publishEpub(edition)).value
    assert.deepEqual(actsIn(new Map([...html, ['book.epub', epub]])), [])
  }
})

test('hostile: an image that acts or reaches out is in no edition', function () {
  for (const bytes of imageAttacks) {
    assert.equal(readImage(bytes).image, undefined, bytes.toString())
  }
})

test('hostile: a book.yaml is refused at its place, or is the text that it is', function () {
  for (const value of attacks.book) {
    const {book, messages} = readBook({path: 'book.yaml', bytes: Buffer.from(value)})
    assert.equal(
      messages.every((message) => message.fatal),
      true
    )
    assert.equal(Object.getPrototypeOf(book), Object.prototype)
    assert.equal('polluted' in {}, false)
    const inert = messages.length > 0 || ['x', undefined].includes(book.title)
    assert.ok(inert, value)
  }
})

test('hostile: `collate publish` of hostile Markdown refuses at its place, or is inert', async function (t) {
  const folder = join(await place(t), 'markdown')
  await mkdir(join(folder, 'images'), {recursive: true})
  const refused = new Set<string>()
  for (const {name, value} of hostileFiles()) {
    // An image that is not in the folder is a mistake that the editor is told of.
    const {messages} = publishHtml({
      book: {title: 'One', language: 'en'},
      files: [{name, value}]
    })
    if (messages.some((message) => message.fatal)) refused.add(name)
    else await writeFile(join(folder, name), value)
  }
  assert.ok(refused.size > 10 && refused.size < 70, `${refused.size} are refused`)
  for (const [index, bytes] of imageAttacks.entries()) {
    await writeFile(join(folder, `images/x${index}.svg`), bytes)
  }
  const out = join(folder, '../out')
  const {code, stderr} = await run(['publish', folder, '--out', out, '--quiet'])
  assert.equal(code, 0, stderr)
  assert.equal(stderr.includes('\u001B'), false, 'nothing of a document steers the terminal')
  assert.deepEqual(actsIn(await readFolder(out)), [])
})

test('hostile: as the text of a page all of it is printed as it is', async function (t) {
  const folder = join(await place(t), 'page')
  await mkdir(folder)
  const pieces = [...attacks.markdown, ...attacks.lines, ...attacks.frontMatter, ...attacks.svg]
  await writeFile(join(folder, 'page.txt'), pieces.join('\n\n'))
  const out = join(folder, '../out')
  const {code, stderr} = await run([
    'build',
    folder,
    '--out',
    out,
    '--quiet',
    '--encoding',
    'utf-8'
  ])
  assert.equal(code, 0, stderr)
  assert.equal(stderr.includes('\u001B'), false, 'nothing of a document steers the terminal')
  const files = await readFolder(out)
  assert.deepEqual(actsIn(files), [])
  const proof = await run(['verify', out, folder])
  assert.equal(proof.code, 0, proof.stderr)
})

test('hostile: MDX reads what a build wrote as text, not as code', async function () {
  let runs = 0
  Object.assign(globalThis, {collateRan: () => runs++})
  for (const piece of [...attacks.markdown, ...attacks.lines]) {
    const value = `A fine title\n\n${piece}\n\nAnd a last paragraph that stands here for good.\n`
    const {articles} = collate(readText({path: 'page.txt', value}).source)
    for (const file of publishMarkdown(articles)) {
      const body = file.value.replace(/^---\n[\s\S]*?\n---\n/, '')
      const {default: show} = await evaluate(body, {Fragment: 'f', jsx, jsxs: jsx})
      show({})
      assert.equal(runs, 0, piece)
    }
  }
})

/** Stands in for the one of React: what is looked at is whether code runs on the way. */
const jsx = () => null as never

test('hostile: names of files stay inside, and no two are one', async function (t) {
  const folder = join(await place(t), 'markdown')
  await mkdir(join(folder, 'images'), {recursive: true})
  const name = (name: string) =>
    Promise.all([
      writeFile(join(folder, `01-${name}.md`), '# One\n\nText.\n'),
      writeFile(join(folder, `${name}.md`), 'Left out, with a message.'),
      writeFile(join(folder, `images/${name}.svg`), '<svg xmlns="http://www.w3.org/2000/svg"/>')
    ])
  for (const each of attacks.names) await name(each)
  const out = join(folder, '../out')
  const {code, stderr} = await run([
    'publish',
    folder,
    '--out',
    out,
    '--name',
    '../../x',
    '--quiet'
  ])
  assert.equal(code, 0, stderr)
  assert.equal(stderr.includes('\u001B'), false, 'nothing of a name steers the terminal')
  const files = await readFolder(out)
  assert.deepEqual(actsIn(files), [])
  const zip = Object.keys(unzipSync(files.get('x.epub')!))
  assert.ok(zip.filter((path) => path.startsWith('EPUB/text/')).length >= attacks.names.length)
  for (const path of zip) assert.match(path, /^(?:[\w.-]+\/)*[\w-][\w.-]*$/)
  assert.equal(new Set(zip.map((path) => path.toLowerCase())).size, zip.length)

  await name('con')
  const twins = await run(['publish', folder, '--out', out])
  assert.equal(twins.code, 1)
  assert.match(
    twins.stderr,
    /Unexpected `markdown\/01-CON\.md` beside `markdown\/01-con\.md`, many disks/
  )
})

test('hostile: no link leads out of the folder, and what is no file is not read', async function (t) {
  const root = await place(t)
  await writeFile(join(root, 'secret.txt'), 'SECRET')
  await writeFile(join(root, 'secret.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await mkdir(join(root, 'outside'))
  await writeFile(join(root, 'outside/a.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  const links: [command: string, name: string, to: string][] = [
    ['build', 'page.txt', '../secret.txt'],
    ['build', 'book.yaml', '../secret.txt'],
    ['build', 'images', '../outside'],
    ['build', 'images/a.svg', '../../secret.svg'],
    ['build', 'page.txt', '/proc/self/environ'],
    ['build', 'page.txt', '/dev/zero'],
    ['build', 'page.txt', 'page.txt'],
    ['publish', '01-a.md', '../secret.txt'],
    ['publish', 'book.yaml', '../secret.txt'],
    ['publish', 'index.md', '../secret.txt'],
    ['publish', 'images/a.svg', '../../secret.svg']
  ]
  for (const [index, [command, name, to]] of links.entries()) {
    const folder = join(root, `book-${index}`)
    await mkdir(name.startsWith('images/') ? join(folder, 'images') : folder, {recursive: true})
    await writeFile(join(folder, '02-b.md'), '# B\n\nText.\n')
    await writeFile(join(folder, 'other.txt'), 'Text.\n')
    await symlink(to, join(folder, name))
    const {code, stderr} = await run([command, folder, '--out', join(root, 'out')])
    assert.equal(code, 1, `${command} ${name} ${to}`)
    assert.match(stderr, /Cannot (?:read|find) `/)
    assert.doesNotMatch(stderr, /SECRET|mistake in Collate/)
  }
})

test('hostile: YAML that is nested without end costs its values, not the text', async function (t) {
  const folder = join(await place(t), 'markdown')
  await mkdir(folder)
  const deep = ['[', '{a: ', '- ', '? '].map((piece) => piece.repeat(20_000))
  for (const [index, matter] of deep.entries()) {
    await writeFile(
      join(folder, `0${index}-a.md`),
      `---\ntitle: ${matter}\n---\n\n# Kept\n\nText.\n`
    )
    const {messages} = readBook({path: 'book.yaml', bytes: Buffer.from(`title: ${matter}`)})
    assert.ok(messages.every((message) => message.fatal) && messages.length > 0)
  }
  const out = join(folder, '../out')
  const {code, stderr} = await run(['publish', folder, '--out', out])
  assert.equal(code, 0, stderr)
  assert.match(stderr, /Cannot read this front matter/)
  assert.match(await readFile(join(out, 'html/00-a.html'), 'utf8'), /<h1 id="title">Kept</)
})
