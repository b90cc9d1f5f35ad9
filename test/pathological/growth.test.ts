import assert from 'node:assert/strict'
import {Session} from 'node:inspector/promises'
import test from 'node:test'
import {collate} from '../../src/pipeline.ts'
import {toEdition} from '../../src/publish/edition/to-edition.ts'
import {publishHtml} from '../../src/publish/index.ts'
import {publishMarkdown} from '../../src/publish/publish-markdown.ts'
import {readSource} from '../../src/source/index.ts'
import {articles, pages} from './inputs.ts'

/**
 * Calls of the program's functions while something is done, as V8 counts them: neither the machine
 * counts, nor what else it does.
 */
async function countCalls(run: () => void): Promise<number> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: false})
  run()
  const {result} = await session.post('Profiler.takePreciseCoverage')
  session.disconnect()
  return result
    .filter(({url}) => !url.startsWith('node:'))
    .flatMap(({functions}) => functions.map(({ranges}) => ranges[0]?.count ?? 0))
    .reduce((sum, count) => sum + count, 0)
}

function publish(files: readonly {name: string; value: string}[]): void {
  const {edition} = toEdition({files})
  if (edition) publishHtml(edition)
}

const build = (value: string) => () =>
  publish(
    publishMarkdown(
      collate(readSource([{path: 'page.txt', bytes: Buffer.from(value)}]).source).articles
    )
  )

const publishOne = (value: string) => () => publish([{name: '01-a.md', value}])

/** Characters: more than what any of the bounds lets through. */
const size = Number(process.env.SIZE ?? 3000)
/** A text twice as long may take this many times the calls; by hand: the square would be four. */
const most = 2.5

const rows: readonly (readonly [
  string,
  (value: string) => () => void,
  (size: number) => string
])[] = [
  ...[
    'parts and chapters',
    'a character on each line',
    'articles of a sentence',
    'numbers as of notes',
    'readings on each line'
  ].map((name) => [`a page of ${name}`, build, pages[name]!] as const),
  ...[
    'ruby on each line',
    'wrong links',
    'a table of few cells',
    'notes in notes',
    'notes',
    'comments',
    'CDATA',
    'instructions',
    'declarations',
    '![',
    'pictures in pictures',
    'links in brackets',
    '*',
    'lines that go on without a sign',
    'open destinations',
    'an address and references',
    'addresses and references',
    'boxes in boxes'
  ].map((name) => [`Markdown of ${name}`, publishOne, articles[name]!] as const)
]

for (const [name, run, make] of rows) {
  test(`growth: ${name} costs twice as much when it is twice as long`, async function () {
    // What is learned or loaded once is so before.
    run(make(size))()
    const once = await countCalls(run(make(size)))
    const twice = await countCalls(run(make(2 * size)))
    assert.ok(once > 100, `${once} calls`)
    assert.ok(twice < most * once, `${once} calls, then ${twice}`)
  })
}

/** Calls for each line that is a paragraph of its own; by hand, a twentieth above what there are. */
const mostOfLine = 1500

test('growth: a line that is a paragraph costs so many calls and no more', async function () {
  const value = pages['a character on each line']!(3000)
  build(value)()
  const calls = (await countCalls(build(value))) / value.split('\n').length
  assert.ok(calls < mostOfLine, `${calls} calls for each line`)
})

test('growth: a wrong link in each of many files costs a link each', async function () {
  const files = (count: number) =>
    Array.from({length: count}, (_, index) => ({
      name: `${1000 + index}-the-chapter-of-${index * 7}.md`,
      value: `# T ${index}\n\nSee [it](${1000 + index}-the-chaptr-of-${index * 7}.md).\n`
    }))
  publish(files(50))
  const once = await countCalls(() => publish(files(50)))
  const twice = await countCalls(() => publish(files(100)))
  assert.ok(twice < most * once, `${once} calls, then ${twice}`)
})
