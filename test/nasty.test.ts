import assert from 'node:assert/strict'
import test from 'node:test'
import {collate} from '../src/pipeline.ts'
import {publishMarkdown} from '../src/publish/publish-markdown.ts'
import {readText} from '../src/source/index.ts'

const sentence = '河边的老市场在早晨六点开门，卖菜的大娘说昨夜下了雨。'

/** Each with a limit in seconds of a core, several times what it takes: a crash or a square fails, a busy machine does not. */
const inputs: Record<string, [make: () => string, seconds: number]> = {
  'nothing at all': [() => '', 2],
  'one line': [() => sentence, 2],
  '100,000 lines': [() => (sentence + '\n').repeat(100_000), 120],
  '150,000 lines of a character': [() => '字\n'.repeat(150_000), 120],
  'lone surrogates': [() => '\uD800a\uDC00\n'.repeat(2000), 30],
  'only punctuation': [() => '。，！\n'.repeat(5000), 30],
  'only NUL': [() => '\0'.repeat(1_000_000), 10],
  // Patterns that take in a whole line have room for eight million steps.
  '10 MB of “': [() => '“'.repeat(10_000_000), 90],
  '10 MB in brackets': [() => `（${'“A'.repeat(5_000_000)}）`, 90],
  'one word of 8 MB': [() => '河'.repeat(8_000_000), 60],
  '1 MB of [': [() => '['.repeat(1_000_000), 30],
  'one line of 5 MB': [() => sentence.repeat(5_000_000 / sentence.length), 60],
  'one English line of 5 MB': [() => 'the ferry goes on Monday '.repeat(200_000), 60],
  '5,000 pages of a line': [() => 'a\n\f'.repeat(5000), 30],
  '1 MB of blank lines': [() => '\n'.repeat(1_000_000) + 'a\n', 30]
}

for (const [name, [make, seconds]] of Object.entries(inputs)) {
  test(`nasty: ${name}`, function () {
    const start = process.cpuUsage()
    const {source} = readText({path: 'page.txt', value: make()})
    publishMarkdown(collate(source).articles)
    const {user, system} = process.cpuUsage(start)
    const took = (user + system) / 1e6
    if (process.env.SHOW) console.log(name, took.toFixed(2))
    assert.ok(took < seconds, `took ${took.toFixed(1)} s, expected less than ${seconds} s`)
  })
}
