import assert from 'node:assert/strict'
import test from 'node:test'
import {readPrints} from '../../src/source/index.ts'
import {writePdf} from '../source/pdf/write-pdf.ts'
import {makeBook, prove} from './book.ts'

const text = [
  'The ferry goes across on Mondays, and on Fridays if the water is',
  'not too high for the ropes that hold it, and the ferryman is well,',
  'which he was not in the summer that the mill burned down at last.'
]

test('what layout moved and a later stage dropped is in the ledger as dropped alone', async function () {
  // The head of each page comes behind its text in the stream.
  const pages = Array.from({length: 4}, (_, page) => ({
    lines: [
      ...text.map((line, at) => ({
        x: 40,
        y: 100 + 14 * at,
        size: 11,
        text: `${line} ${page}${at}`
      })),
      {x: 40, y: 30, size: 9, text: 'THE FERRY GAZETTE'},
      {x: 340, y: 30, size: 9, text: String(page + 12)}
    ]
  }))
  const {files} = await readPrints([{path: 'page.pdf', bytes: writePdf(pages)}])
  const made = await makeBook(files, 'en')
  const {ledger} = made.built
  assert.ok(ledger.some(({kind, text}) => kind === 'dropped' && text.includes('THE FERRY GAZETTE')))
  const {findings, isProven} = prove(made)
  assert.deepEqual(findings.map(String), [])
  assert.ok(isProven)
})
