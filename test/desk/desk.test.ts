import assert from 'node:assert/strict'
import {
  chmod,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile
} from 'node:fs/promises'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {openDecisionFile} from '../../src/desk/open-decision-file.ts'
import {openDesk} from '../../src/desk/open-desk.ts'
import {writeAtomically} from '../../src/desk/write-atomically.ts'
import {place} from '../cli/run.ts'
import {journal} from '../review/book.ts'

const yaml = '# The journal\ntitle: "A journal"  # as printed\nlanguage: en\n'
const ending = {break: 'no-|body hurried him'}
const dropping = {drop: 'the children kept count'}

async function openJournal(t: TestContext, options: Parameters<typeof openDesk>[1] = {}) {
  const folder = join(await place(t), 'journal')
  const path = join(folder, 'book.yaml')
  await mkdir(folder)
  await writeFile(join(folder, 'journal.txt'), journal.bytes)
  await writeFile(path, yaml)
  const desk = await openDesk(folder, options)
  const written = () => readFile(path, 'utf8')
  return {folder, path, desk, written}
}

test('desk: decides, undoes, does again, takes back; the file shows just that', async function (t) {
  const {desk, written, folder} = await openJournal(t)
  const first = desk.state()
  assert.equal(desk.history(), '')
  const decided = await desk.decide(dropping, first)
  assert.deepEqual([decided.isDone, decided.message], [true, 'Decided, and written to book.yaml'])
  assert.notEqual(decided.state, first)
  const withDrop = `${yaml}decisions:\n  - drop: "the children kept count"\n`
  assert.equal(await written(), withDrop)
  assert.match(desk.page(), /<del title="editor-drop[^>]*>the children kept count<\/del>/)
  assert.equal(desk.history(), 'u')

  assert.equal((await desk.undo(decided.state)).isDone, true)
  assert.equal(await written(), yaml)
  assert.equal(desk.state(), first)
  assert.equal(desk.history(), 'r')
  assert.equal((await desk.redo(first)).isDone, true)
  assert.equal(await written(), withDrop)

  const line = desk.page().match(/<li id=l(\d+) [^>]*>(?:(?!<li).)*kept count/s)![1]!
  const cards = desk.line(Number(line))
  assert.match(cards, /<code>drop<\/code> in book\.yaml:5/)
  const offset = Number(/data-offset="(\d+)"/.exec(cards)![1])
  assert.equal((await desk.withdraw(offset, desk.state())).isDone, true)
  assert.equal(await written(), yaml)
  assert.deepEqual((await readdir(folder)).sort(), ['book.yaml', 'journal.txt'])
})

test('desk: a book.yaml that is a folder is told, and nothing is written', async function (t) {
  const {folder, path} = await openJournal(t)
  await rm(path)
  await mkdir(path)
  const desk = await openDesk(folder)
  assert.match(desk.page(), /book\.yaml`?, it is not a file/)
  assert.equal((await desk.decide(dropping, desk.state())).isDone, false)
})

test('desk: the first decision makes the file, and taking it back removes it', async function (t) {
  const {folder, path, written} = await openJournal(t)
  await rm(path)
  const desk = await openDesk(folder)
  const first = desk.state()
  const decided = await desk.decide(dropping, first)
  const made = 'decisions:\n  - drop: "the children kept count"\n'
  assert.equal(await written(), made)
  const names = () => readdir(folder)
  assert.equal((await desk.undo(decided.state)).isDone, true)
  assert.deepEqual([await names(), desk.state()], [['journal.txt'], first])
  assert.equal((await desk.redo(first)).isDone, true)
  assert.equal(await written(), made)
  assert.equal((await desk.withdraw(made.indexOf('drop'), desk.state())).isDone, true)
  assert.deepEqual(await names(), ['journal.txt'])
  assert.equal((await desk.undo(desk.state())).isDone, true)
  assert.equal(await written(), made)

  // A file that somebody else has filled meanwhile stays.
  await writeFile(path, yaml)
  assert.equal((await desk.undo(desk.state())).isDone, false)
  assert.equal(await written(), yaml)

  // One that was there and had nothing in it is there again.
  await writeFile(path, '')
  const other = await openDesk(folder)
  await other.decide(dropping, other.state())
  assert.equal((await other.undo(other.state())).isDone, true)
  assert.equal(await written(), '')
})

test('desk: a text is put in the place of book.yaml if there can be a book with it', async function (t) {
  const {desk, written} = await openJournal(t)
  const refused = await desk.rewrite('titel: Mine\n', desk.state())
  assert.match(refused.message, /titel.*nothing was written$/s)
  assert.equal(await written(), yaml)
  const done = await desk.rewrite('title: Mine\n', desk.state())
  assert.deepEqual([done.isDone, await written()], [true, 'title: Mine\n'])
  assert.match(desk.page(), /<h1[^>]*>Mine/)
  await desk.undo(done.state)
  assert.equal(await written(), yaml)
})

test('desk: of two windows the second is told, and nothing is overwritten', async function (t) {
  const {desk, written} = await openJournal(t)
  const seen = desk.state()
  const [one, two] = await Promise.all([desk.decide(dropping, seen), desk.decide(ending, seen)])
  assert.deepEqual([one.isDone, two.isDone], [true, false])
  assert.match(two.message, /^Not written: the files have changed/)
  assert.equal(two.state, one.state)
  assert.doesNotMatch(await written(), /break/)
  assert.equal((await desk.decide(ending, two.state)).isDone, true)
  assert.match(await written(), /- drop: .*\n {2}- break: /)
})

test('desk: an edit behind its back is kept, and is no step to undo', async function (t) {
  const {desk, path, written} = await openJournal(t)
  const {state} = await desk.decide(dropping, desk.state())
  const mine = (await written()).replace('A journal', 'The journal of the ferry')
  await writeFile(path, mine)
  const refused = await desk.decide(ending, state)
  assert.equal(refused.isDone, false)
  assert.equal(await written(), mine)
  assert.match(desk.page(), /<h1[^>]*>The journal of the ferry/)
  const undone = await desk.undo(refused.state)
  assert.match(undone.message, /^Cannot go back, `.*` was edited since/)
  assert.equal(await written(), mine)
})

test('desk: an edit in the very moment of writing wins', async function (t) {
  let path = ''
  const {desk, written, ...rest} = await openJournal(t, {
    openFile: (name) =>
      openDecisionFile(name, async function (file, value, expected) {
        await writeFile(path, 'title: Mine\n')
        await writeAtomically(file, value, expected)
      })
  })
  path = rest.path
  const reply = await desk.decide(dropping, desk.state())
  assert.equal(reply.isDone, false)
  assert.match(reply.message, /it was changed meanwhile; nothing was written$/)
  assert.equal(await written(), 'title: Mine\n')
  assert.equal(reply.state, desk.state())
})

test('desk: a broken book.yaml is told, the last good page stays, nothing is written', async function (t) {
  const {desk, path, written} = await openJournal(t)
  const broken = 'title: "A journal\nlanguage: en\n'
  await writeFile(path, broken)
  await desk.refresh()
  const page = desk.page()
  assert.match(page, /role="alert">.*there is something to mend.*book\.yaml:\d+:\d+/s)
  assert.match(page, /ferryman slept/)
  const reply = await desk.decide(dropping, desk.state())
  assert.deepEqual(
    [reply.isDone, reply.message],
    [false, 'Cannot decide before what is wrong with the files is mended; nothing was written']
  )
  assert.equal(await written(), broken)
  await writeFile(path, yaml)
  await desk.refresh()
  assert.doesNotMatch(desk.page(), /something to mend/)
})

test('desk: a full disk leaves the file, and the decision can be made again', async function (t) {
  let isFull = true
  const {desk, written, folder} = await openJournal(t, {
    openFile: (name) =>
      openDecisionFile(name, async function (...args) {
        if (isFull) throw new Error('ENOSPC: no space left on device, write')
        await writeAtomically(...args)
      })
  })
  const reply = await desk.decide(dropping, desk.state())
  assert.equal(reply.isDone, false)
  assert.match(reply.message, /the system says: ENOSPC: no space left on device, write; nothing/)
  assert.equal(await written(), yaml)
  assert.deepEqual((await readdir(folder)).sort(), ['book.yaml', 'journal.txt'])
  isFull = false
  assert.equal((await desk.decide(dropping, desk.state())).isDone, true)
})

test('desk: decisions in brackets are added to in place', async function (t) {
  const {desk, path, written} = await openJournal(t)
  const flow = `title: 'A journal'\r\ndecisions: [ {keep: "A third ring"} ] # mine\r\n`
  await writeFile(path, flow)
  await desk.refresh()
  assert.equal((await desk.decide(dropping, desk.state())).isDone, true)
  assert.equal(await written(), flow.replace('"} ]', '"}, {drop: "the children kept count"} ]'))
})

test('desk: a file that may only be read stays, names of one file stay so', async function (t) {
  const {desk, path, folder, written} = await openJournal(t)
  await chmod(path, 0o444)
  const refused = await desk.decide(dropping, desk.state())
  assert.equal(refused.isDone, false)
  assert.match(refused.message, /it may only be read; allow writing/)
  assert.equal(await written(), yaml)
  await chmod(path, 0o644)
  const other = join(folder, '../other.yaml')
  await link(path, other)
  assert.equal((await desk.decide(dropping, desk.state())).isDone, true)
  assert.equal(await readFile(other, 'utf8'), await written())
  assert.match(await written(), /kept count/)
  assert.equal((await desk.undo(desk.state())).isDone, true)
  assert.equal(await readFile(other, 'utf8'), yaml)
})

test('desk: nothing is written through a link that leads out of the folder', async function (t) {
  const {desk, path, folder, written} = await openJournal(t)
  assert.equal((await desk.decide(dropping, desk.state())).isDone, true)
  const outside = join(folder, '../outside.yaml')
  await rename(path, outside)
  await symlink('../outside.yaml', path)
  const before = await written()
  for (const step of [desk.undo, (state: string) => desk.decide(ending, state)]) {
    await desk.refresh()
    assert.equal((await step(desk.state())).isDone, false)
    assert.equal(await readFile(outside, 'utf8'), before)
  }
})

test('desk: what could not be obeyed is not written', async function (t) {
  const {desk, written} = await openJournal(t)
  const nowhere = await desk.decide({drop: 'a lighthouse'}, desk.state())
  assert.equal(nowhere.isDone, false)
  assert.match(nowhere.message, /`a lighthouse`/)
  const {state} = await desk.decide(
    {join: 'for the river had all the time there|was.'},
    desk.state()
  )
  const against = await desk.decide({break: 'all the time there|was. When'}, state)
  assert.equal(against.isDone, false)
  assert.match(await written(), /decisions:\n {2}- join: [^\n]*\n$/)
})

test('desk: a book without book.yaml gets one', async function (t) {
  const folder = await place(t)
  await writeFile(join(folder, 'journal.txt'), journal.bytes)
  const desk = await openDesk(folder)
  assert.equal((await desk.decide(dropping, desk.state())).isDone, true)
  assert.equal(
    await readFile(join(folder, 'book.yaml'), 'utf8'),
    'decisions:\n  - drop: "the children kept count"\n'
  )
})

test('desk: a reading and the order of articles', async function (t) {
  const {desk, written} = await openJournal(t)
  const indexOf = (text: string) =>
    Number(new RegExp(`<li id=l(\\d+) [^>]*>(?:(?!<li).)*${text}`, 's').exec(desk.page())![1])
  const line = indexOf('until the bell')
  const read = await desk.reading(line, 'slept', 'dozed', desk.state())
  assert.deepEqual([read.isDone, read.message], [true, 'Decided, and written to book.yaml'])
  assert.match(desk.page(), /ferryman <\/?[^>]*>?dozed|ferryman dozed/)
  const missing = await desk.reading(line, 'a lighthouse', 'a tower', read.state)
  assert.match(missing.message, /^Cannot find `a lighthouse` in this line; nothing was written/)

  const cards = desk.line(indexOf('A MAP OF THE SHALLOWS'))
  const option = /data-ruling="([^"]*order[^"]*)"/.exec(cards)![1]!.replaceAll('&#34;', '"')
  const ordered = await desk.decide(JSON.parse(option), desk.state())
  assert.equal(ordered.isDone, true, ordered.message)
  const heads = [...desk.page().matchAll(/<h3 id="a\d+t"[^>]*>.*?<span data-line=\d+>([^<]*)/g)]
  assert.deepEqual(
    heads.map((head) => head[1]),
    ['A MAP OF THE SHALLOWS', 'THE KEEPER OF THE BELL']
  )
  const back = /data-ruling="([^"]*order[^"]*)"/.exec(desk.line(indexOf('THE KEEPER OF')))![1]!
  await desk.decide(JSON.parse(back.replaceAll('&#34;', '"')), desk.state())
  assert.equal((await written()).match(/order:/g)!.length, 1)
})

test('desk: a byline is moved to another title by a choice on its line', async function (t) {
  const {folder, desk} = await openJournal(t)
  const articles = [
    ['A SCHOOL FOR THE LANDING', 'By Tom Ridge', 'The county has granted the money for a school.'],
    ['THE PRICE OF ROPE', 'By May Holt', 'The price of rope has risen for the third time.']
  ]
  const page = articles.map((lines) => lines.join('\n\n')).join('\n\n\n')
  await writeFile(join(folder, 'journal.txt'), `${page}\n`)
  await desk.refresh()
  const at = page.split(/\n+/).indexOf('By Tom Ridge')
  const cards = desk.line(at)
  assert.match(cards, /Whose byline is this\?/)
  assert.match(cards, /Give it to “THE PRICE OF ROPE”/)
  const moved = {byline: 'By Tom Ridge', title: 'THE PRICE OF ROPE', author: 'Tom Ridge'}
  assert.equal((await desk.decide(moved, desk.state())).isDone, true)
  assert.match(
    desk.page(),
    /THE PRICE OF ROPE<\/span><\/h3>\s*<p [^>]*class="byline"[^>]*>(?:(?!<\/p>).)*By Tom Ridge/s
  )
})
