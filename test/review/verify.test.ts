import assert from 'node:assert/strict'
import test from 'node:test'
import {journal, makeBook, prove, sampleFile} from './book.ts'
import {parted, smallBooks} from './books.ts'
import {spoils} from './corrupt.ts'
import {isNamed} from './corruption.ts'
import {createRandom} from './random.ts'

const said = (findings: readonly unknown[]) => findings.map(String)

test('verify: a book as it was written is proven', async function () {
  for (const made of [await makeBook([journal], 'en'), await makeBook([await sampleFile()])]) {
    const {findings, isProven} = prove(made)
    assert.deepEqual(said(findings), [])
    assert.equal(isProven, true)
  }
})

test('verify: figures of the journal', async function () {
  const {figures} = prove(await makeBook([journal], 'en'))
  assert.deepEqual(figures, {
    sources: 1,
    articles: 2,
    characters: 774,
    dropped: 52,
    changed: 1,
    added: 0,
    moved: 0
  })
})

test('verify: whatever is spoiled is found, nearly always where it is', async function (t) {
  const books = await smallBooks()
  const seeds = Number(process.env.SEEDS ?? 500)
  const ways = new Map<string, number>()
  let [named, tried] = [0, 0]
  for (let seed = 0; tried < seeds; seed++) {
    const random = createRandom(seed)
    const spoil = spoils[seed % spoils.length]!
    const made = books[random(books.length)]!
    const corruption = await spoil(made, random)
    if (!corruption) continue
    tried++
    const {name, files, places} = corruption
    ways.set(name, (ways.get(name) ?? 0) + 1)
    const {findings} = prove({...made, files})
    const where = () => places.map(({path, at}) => `${path}:${at?.offset ?? ''}`).join(' or ')
    assert.ok(findings.length > 0, `seed ${seed}: ${name} at ${where()}`)
    if (isNamed(corruption, findings)) named++
    else if (process.env.SHOW) console.log(seed, name, where(), said(findings))
  }
  t.diagnostic(`${named} of ${tried} named at their places, in ${ways.size} ways`)
  assert.ok(ways.size >= 30, [...ways].join(' '))
  assert.ok(named >= tried * 0.99, `${named} of ${tried}`)
})

test('verify: what a person reads', async function () {
  const made = await makeBook([journal], 'en')
  const path = 'markdown/01-the-keeper-of-the-bell.md'
  const value = new TextDecoder().decode(made.files.get(path))
  const body = value.indexOf('# ')
  const spoil = (from: string, to: string) => {
    assert.ok(value.includes(from))
    const files = new Map(made.files).set(
      path,
      new TextEncoder().encode(value.slice(0, body) + value.slice(body).replace(from, to))
    )
    return said(prove({...made, files}).findings)[0]
  }
  assert.equal(
    spoil('the whole town', 'the hole town'),
    'out/markdown/01-the-keeper-of-the-bell.md:12:149: Unexpected gap, expected `w` as at journal.txt:9:42'
  )
  assert.equal(
    spoil('the whole town', 'the whole old town'),
    'out/markdown/01-the-keeper-of-the-bell.md:12:155: Unexpected `old`, expected nothing here'
  )
  assert.equal(
    spoil('the children', 'the chlidren'),
    'out/markdown/01-the-keeper-of-the-bell.md:12:190: Unexpected `i` here, expected it at out/markdown/01-the-keeper-of-the-bell.md:12:189'
  )
  assert.equal(
    spoil('twice', 'thrice'),
    'out/markdown/01-the-keeper-of-the-bell.md:12:41: Unexpected `hr`, expected `w` as at journal.txt:7:45'
  )
})

test('verify: the heading of a part is proven in the front matter', async function () {
  const made = await makeBook([parted], 'zh-Hans', 'none')
  const spoil = (path: string, from: string | RegExp, to: string) => {
    const value = new TextDecoder().decode(made.files.get(path))
    const other = value.replace(from, to)
    assert.notEqual(other, value)
    const files = new Map(made.files).set(path, new TextEncoder().encode(other))
    return said(prove({...made, files}).findings)
  }
  const path = 'markdown/06-di-wu-zhang.md'
  assert.deepEqual(said(prove(made).findings), [])
  assert.equal(
    spoil(path, '岸上', '岸')[0],
    `out/${path}:5:11: Unexpected gap, expected \`上\` as at parted.txt:33:6`
  )
  assert.match(
    spoil(path, /^part:\n.*\n.*\n/m, '')[0]!,
    /^out\/markdown\/06-di-wu-zhang\.md:\d+:\d+: Unexpected gap, expected `第二部岸上` as at parted\.txt/
  )
  assert.equal(
    spoil(path, /^part:\n(.*\n.*\n)/m, 'part:\n$1  - "第二卷 夏"\n')[0],
    `out/${path}:7:6: Unexpected \`第二卷夏\`, expected nothing here`
  )
  assert.match(
    spoil('markdown/index.md', '第二部 岸上', '第二部').join('\n'),
    /index\.md:1:1: Cannot find the part `第二部岸上` in the list of contents/
  )
})

test('verify: another source, no source, no ledger', async function () {
  const made = await makeBook([journal], 'en')
  const [file] = made.source.files
  const other = {...file!, sha256: '00'.repeat(32)}
  const of = (files: typeof made.source.files) =>
    said(prove({...made, source: {...made.source, files}}).findings)
  assert.match(of([other])[0]!, /^journal\.txt:1:1: Unexpected hash of `journal\.txt`/)
  assert.match(of([])[0]!, /Cannot find `journal\.txt`, the book was made from it/)
  const files = new Map(made.files).set(
    'review/ledger.json',
    new TextEncoder().encode('{"version":')
  )
  assert.match(said(prove({...made, files}).findings)[0]!, /it is not JSON; build it again/)
  files.delete('review/ledger.json')
  assert.match(said(prove({...made, files}).findings)[0]!, /Cannot find `review\/ledger\.json`/)
})

test('verify: a name that a decision gives is proven, though the byline does not say it', async function () {
  const decisions = [
    {byline: 'By Ada Quill', title: 'THE KEEPER OF THE BELL', author: 'The ferryman’s niece'}
  ]
  const made = await makeBook([journal], 'en', undefined, decisions)
  assert.deepEqual(said(prove(made).findings), [])
  const spoil = (path: string, from: string, to: string) => {
    const value = new TextDecoder().decode(made.files.get(path))
    assert.ok(value.includes(from), path)
    const files = new Map(made.files).set(path, new TextEncoder().encode(value.replace(from, to)))
    return said(prove({...made, files}).findings)
  }
  const missing =
    /^out\/html\/01-the-keeper-of-the-bell\.html:[\d:]+: Cannot find author `[^`]+` at out\/html\S+, expected the name as at out\/markdown\/01-\S+:\d+:\d+$/
  const page = 'html/01-the-keeper-of-the-bell.html'
  const file = 'markdown/01-the-keeper-of-the-bell.md'
  assert.match(spoil(page, 'name="author" content="The', 'name="author" content="A')[0]!, missing)
  assert.match(spoil(file, 'author: "The ferryman', 'author: "The boatman')[0]!, missing)
})
