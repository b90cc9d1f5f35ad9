import assert from 'node:assert/strict'
import {readFile, writeFile} from 'node:fs/promises'
import test from 'node:test'
import {Ajv} from 'ajv'
import {readRecord} from '../../src/review/index.ts'
import {createLedgerSchema} from '../../src/review/record/create-ledger-schema.ts'
import {journal, makeBook, sampleFile} from './book.ts'

const isLedger = new Ajv({allErrors: true}).compile(createLedgerSchema())

test('schema/ledger.schema.json is what the program says', async function () {
  const url = new URL('../../schema/ledger.schema.json', import.meta.url)
  const expected = JSON.stringify(createLedgerSchema(), undefined, 2) + '\n'
  if (process.env.UPDATE) await writeFile(url, expected)
  assert.equal(await readFile(url, 'utf8'), expected)
})

test('every ledger is of its schema, and whatever lacks a field is not read', async function () {
  for (const made of [await makeBook([journal], 'en'), await makeBook([await sampleFile()])]) {
    const value = new TextDecoder().decode(made.files.get('review/ledger.json'))
    assert.ok(isLedger(JSON.parse(value)), JSON.stringify(isLedger.errors))
    const paths = [
      ...['version', 'epub', 'sources', 'articles', 'ledger', 'digest'].map((key) => [key]),
      ...['name', 'path', 'sha256', 'bytes', 'encoding', 'characters'].map((key) => [
        'sources',
        0,
        key
      ]),
      ...['path', 'characters', 'from'].map((key) => ['articles', 0, key]),
      ...['kind', 'file', 'start', 'end', 'text', 'rule', 'reason'].map((key) => [
        'ledger',
        0,
        key
      ]),
      ...['line', 'column', 'offset'].map((key) => ['ledger', 0, 'start', key])
    ]
    for (const path of paths) {
      const data = JSON.parse(value)
      const last = path.at(-1)!
      delete path.slice(0, -1).reduce((at, key) => at[key], data)[last]
      assert.ok(!isLedger(data), path.join())
      assert.equal(typeof readRecord(JSON.stringify(data)), 'string', path.join())
    }
  }
})
