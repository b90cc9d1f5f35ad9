import assert from 'node:assert/strict'
import {readFile, writeFile} from 'node:fs/promises'
import test from 'node:test'
import {createSchema} from '../../src/book/create-schema.ts'

test('schema/book.schema.json says what the reader checks', async function () {
  const url = new URL('../../schema/book.schema.json', import.meta.url)
  const expected = JSON.stringify(createSchema(), undefined, 2) + '\n'
  if (process.env.UPDATE) await writeFile(url, expected)
  assert.equal(await readFile(url, 'utf8'), expected)
})
