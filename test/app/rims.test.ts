/** What stands in for a source in the page must answer as it does. */
import assert from 'node:assert/strict'
import test from 'node:test'
import ejs from 'ejs'
import * as pageDigest from '../../src/app/rims/digest.ts'
import {escapeXml} from '../../src/app/rims/escape-xml.ts'
import * as pageUtf8 from '../../src/app/rims/is-utf8.ts'
import * as ownUtf8 from '../../src/source/decode/is-utf8.ts'
import * as ownDigest from '../../src/source/digest.ts'

const samples = [
  '',
  'ferry',
  '渡口 & <bell> "rung" \'twice\'',
  '\u{1F6A2}\uD800 lone',
  'x'.repeat(10_000)
]

test('rims: hashes are the same, of texts and of bytes', function () {
  for (const sample of samples) {
    const bytes = new TextEncoder().encode(sample)
    assert.equal(pageDigest.digest(sample), ownDigest.digest(sample))
    assert.equal(pageDigest.digest(bytes), ownDigest.digest(bytes))
    assert.deepEqual(Buffer.from(pageDigest.sha1(bytes)), Buffer.from(ownDigest.sha1(bytes)))
  }
  assert.equal(pageDigest.digestAll(samples), ownDigest.digestAll(samples))
})

test('rims: what is UTF-8 and what is ASCII', function () {
  const bytes = samples.map((sample) => new TextEncoder().encode(sample))
  const odd = [[0xff], [0xe5, 0x9b], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xef, 0xbb, 0xbf], [0]]
  for (const one of [...bytes, ...odd.map((list) => Uint8Array.from(list))]) {
    assert.equal(pageUtf8.isUtf8(one), ownUtf8.isUtf8(one), String(one.slice(0, 4)))
    assert.equal(pageUtf8.isAscii(one), ownUtf8.isAscii(one))
  }
})

test('rims: markup is escaped as EJS does', function () {
  for (const sample of [...samples, undefined, null, 7]) {
    assert.equal(escapeXml(sample), ejs.escapeXML(sample as string))
  }
})
