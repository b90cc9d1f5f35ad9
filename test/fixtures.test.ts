import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import {type CollateOptions, collate} from '../src/pipeline.ts'
import {publishMarkdown} from '../src/publish/publish-markdown.ts'
import {balance} from '../src/review/index.ts'
import {readSource} from '../src/source/index.ts'
import {record, rewrite} from './reading.ts'

/** What a fixture's `config.json` may say. */
interface Config extends CollateOptions {
  readonly encoding?: string
  readonly language?: string
}

const folder = new URL('fixtures/', import.meta.url).pathname
const isUpdate = process.env.UPDATE === '1'
const bom = Uint8Array.of(0xef, 0xbb, 0xbf)

for (const stage of ['source', 'restore', 'structure', 'publish']) {
  for (const name of readdirSync(join(folder, stage)).sort()) {
    test(`fixture: ${stage}/${name}`, () => check(join(folder, stage, name)))
  }
}

function check(path: string): void {
  const bytes = readFileSync(join(path, 'input.txt'))
  const config: Config = existsSync(join(path, 'config.json'))
    ? JSON.parse(readFileSync(join(path, 'config.json'), 'utf8'))
    : {}
  const plain = read(bytes, config)
  compare(join(path, 'expected.md'), plain.markdown)
  compare(join(path, 'messages.txt'), plain.messages)
  assert.ok(plain.isBalanced, plain.imbalance)

  if (plain.encoding === 'utf-8') {
    const crlf = Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1')
    for (const variant of [crlf, Buffer.concat([bom, bytes])]) {
      const other = read(variant, config)
      assert.equal(other.markdown, plain.markdown)
      assert.equal(other.messages, plain.messages)
      assert.ok(other.isBalanced, other.imbalance)
    }
  }
  for (const value of plain.files) assert.equal(rewrite(value), value)
}

function read(bytes: Uint8Array, config: Config) {
  const {encoding, language, ...options} = config
  const input = readSource([{path: 'input.txt', bytes}], {encoding})
  const collated = collate(input.source, options)
  const files = publishMarkdown(collated.articles, {language})
  const ledger = record(input, collated, files).ledger
  const weighed = balance({
    sources: input.source.files.map((file) => file.value),
    markdown: files.map((file) => file.value),
    ledger
  })
  const lines = [
    ...[...input.messages, ...collated.messages].map(
      ({line, column, ruleId}) => `${line ?? 1}:${column ?? 1} ${ruleId}`
    ),
    ...ledger.map(
      ({kind, start, rule, text, replacement}) =>
        `${start.line}:${start.column} ${kind} ${rule} ${JSON.stringify(text)}${replacement === undefined ? '' : ` ${JSON.stringify(replacement)}`}`
    )
  ]
  return {
    encoding: input.source.files[0]?.encoding,
    files: files.map((file) => file.value),
    // One file for each article, the next below a line of equals signs.
    markdown: files.map((file) => file.value).join('\n========\n\n'),
    messages: lines.map((line) => line + '\n').join(''),
    isBalanced: weighed.isBalanced,
    imbalance: `missing ${[...weighed.missing]}, added ${[...weighed.added]}`
  }
}

function compare(path: string, actual: string): void {
  if (isUpdate) writeFileSync(path, actual)
  assert.ok(existsSync(path), `${path} is missing; UPDATE=1 writes it`)
  assert.equal(actual, readFileSync(path, 'utf8'), path)
}
