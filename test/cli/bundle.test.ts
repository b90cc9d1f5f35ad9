import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import test from 'node:test'

const dist = new URL('../../dist/', import.meta.url)

test('the bundled command holds nothing that could fetch', function () {
  const names = readdirSync(new URL('bin/', dist)).map((name) => `bin/${name}`)
  for (const name of ['cli.js', 'cli/build-one.js', ...names]) {
    const text = readFileSync(new URL(name, dist), 'utf8')
    assert.doesNotMatch(text, /node_modules\/(?:node-fetch|whatwg-url)\//, name)
  }
})
