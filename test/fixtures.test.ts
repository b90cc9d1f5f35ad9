import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import test from 'node:test'
import type {VFileMessage} from 'vfile-message'
import {readBook} from '../src/book/index.ts'
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

const stages = ['source', 'restore', 'structure', 'publish', 'decisions']
// All of them, or those of one room.
for (const stage of stages.filter((name) => name === (process.env.FIXTURES ?? name))) {
  for (const name of readdirSync(join(folder, stage)).sort()) {
    test(`fixture: ${stage}/${name}`, () => check(join(folder, stage, name)))
  }
}

function check(path: string): void {
  const bytes = readFileSync(join(path, 'input.txt'))
  const config: Config = existsSync(join(path, 'config.json'))
    ? JSON.parse(readFileSync(join(path, 'config.json'), 'utf8'))
    : {}
  const bookYaml = join(path, 'book.yaml')
  const book = existsSync(bookYaml)
    ? readBook({path: 'book.yaml', bytes: readFileSync(bookYaml)})
    : {book: {}, messages: []}
  const read = (input: Uint8Array) => readPage(input, config, book)
  const plain = read(bytes)
  compare(join(path, 'expected.md'), plain.markdown)
  compare(join(path, 'messages.txt'), plain.messages)
  assert.ok(plain.isBalanced, plain.imbalance)

  if (plain.encoding === 'utf-8') {
    const crlf = Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1')
    for (const variant of [crlf, Buffer.concat([bom, bytes])]) {
      const other = read(variant)
      assert.equal(other.markdown, plain.markdown)
      assert.equal(other.messages, plain.messages)
      assert.ok(other.isBalanced, other.imbalance)
    }
  }
  for (const value of plain.files) assert.equal(rewrite(value), value)
}

function readPage(bytes: Uint8Array, config: Config, said: ReturnType<typeof readBook>) {
  const {encoding, language, ...options} = config
  const input = readSource([{path: 'input.txt', bytes}], {encoding})
  const collated = collate(input.source, {...options, decisions: said.book.decisions})
  const files = publishMarkdown(collated.articles, {language})
  const ledger = record(input, collated, language).ledger
  const weighed = balance({
    sources: input.source.files.map((file) => file.value),
    markdown: files.map((file) => file.value),
    ledger
  })
  const lines = [
    ...[...said.messages, ...input.messages, ...collated.messages].map(showMessage),
    // What was moved is seen in the Markdown itself.
    ...ledger
      .filter(({kind}) => kind !== 'moved')
      .map(
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

/** Of what is wrong in `book.yaml` the words count too: they say what would be right. */
function showMessage({file, line, column, ruleId, reason, note}: VFileMessage): string {
  const place = `${line ?? 1}:${column ?? 1} ${ruleId}`
  if (file !== 'book.yaml') return place
  return `${file}:${place}\n  ${reason}${note ? `\n  ${note}` : ''}`
}

function compare(path: string, actual: string): void {
  if (isUpdate) writeFileSync(path, actual)
  assert.ok(existsSync(path), `${path} is missing; UPDATE=1 writes it`)
  assert.equal(actual, readFileSync(path, 'utf8'), path)
}
