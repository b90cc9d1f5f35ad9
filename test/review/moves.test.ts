import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type {Ruling} from '../../src/decisions/index.ts'
import {keepInOrder} from '../../src/review/ink/keep-in-order.ts'
import {type BookRecord, digestRecord} from '../../src/review/record/book-record.ts'
import type {LedgerEntry} from '../../src/source/index.ts'
import {journal, type Made, makeBook, prove} from './book.ts'

/** Titles at the end of a page, away from their texts; the first text is the longer one. */
const torn = {
  path: 'torn.txt',
  bytes:
    new TextEncoder().encode(`The keeper of the bell slept until it rang twice, and the bell rang for the doctor alone,
since the keeper had tied the rope of the bell to his own bed.

The map of the shallows was wrong by Friday, as every map is.

THE KEEPER OF THE BELL

THE MAP OF THE SHALLOWS
`)
}

/** A person says that both are titles: in so short a page they might be a list. */
const titles: readonly Ruling[] = [
  {role: 'THE KEEPER OF THE BELL', as: 'title'},
  {role: 'THE MAP OF THE SHALLOWS', as: 'title'}
]

function recordOf({files}: Made): BookRecord {
  return JSON.parse(new TextDecoder().decode(files.get('review/ledger.json')))
}

/** The findings about a book whose ledger says something else. */
function withLedger(made: Made, ledger: readonly LedgerEntry[]) {
  const record = {...recordOf(made), ledger}
  const value = JSON.stringify({...record, digest: digestRecord(record)})
  const files = new Map(made.files).set('review/ledger.json', new TextEncoder().encode(value))
  return prove({...made, files}).findings.map(String)
}

test('what stands elsewhere than it is printed is in the ledger, and is counted', async function () {
  const made = await makeBook([torn], 'en', 'none', titles)
  const {isProven, figures, findings} = prove(made)
  assert.ok(isProven, findings.map(String).join('\n'))
  const moved = recordOf(made).ledger.filter(({kind}) => kind === 'moved')
  assert.ok(moved.length > 0)
  assert.equal(figures.moved, moved.length)
  for (const {text, rule, reason} of moved) {
    assert.match(text, /^THE /)
    assert.equal(rule, 'moved-title')
    assert.ok(reason)
  }
  const inOrder = prove(await makeBook([journal], 'en', 'none'))
  assert.deepEqual([inOrder.isProven, inOrder.figures.moved], [true, 0])
})

test('what was moved and is not in the ledger is found, and so is what was not moved and is', async function () {
  const made = await makeBook([torn], 'en', 'none', titles)
  const {ledger} = recordOf(made)
  const [first] = ledger.filter(({kind}) => kind === 'moved')
  const unlisted = withLedger(
    made,
    ledger.filter((entry) => entry !== first)
  )
  assert.equal(unlisted.length, 1)
  assert.match(
    unlisted[0]!,
    /^torn\.txt:\d+:1: Unexpected `.*` behind what is printed after it, expected it in order or in the ledger as moved$/
  )
  const plain = await makeBook([journal], 'en', 'none')
  const {value} = plain.source.files[0]!
  const offset = value.indexOf('A third ring')
  const line = value.slice(0, offset).split('\n').length
  const start = {line, column: 5, offset}
  const end = {line, column: 17, offset: offset + 12}
  const entry = {kind: 'moved', file: 0, start, end, text: 'A third ring', rule: 'x', reason: 'x'}
  const claimed = withLedger(plain, [...recordOf(plain).ledger, entry as LedgerEntry])
  assert.equal(claimed.length, 1)
  assert.match(claimed[0]!, /Unexpected entry `moved` `A third ring` .* that stands out of order/)
})

test('law: what stays is in order, and nothing heavier could', function () {
  const list = fc
    .uniqueArray(fc.nat(30), {maxLength: 9})
    .chain((places) =>
      fc.tuple(...places.map((at) => fc.nat(5).map((weight) => ({at, weight: weight + 1}))))
    )
  fc.assert(
    fc.property(list, function (things) {
      const kept = things.filter((one) => keepInOrder(things).has(one))
      const isSorted = (some: typeof things) =>
        some.every((d, i) => i === 0 || some[i - 1]!.at < d.at)
      const weigh = (some: typeof things) => some.reduce((sum, {weight}) => sum + weight, 0)
      assert.ok(isSorted(kept))
      for (let set = 0; set < 2 ** things.length; set++) {
        const some = things.filter((_, index) => (set >> index) % 2 === 1)
        assert.ok(!isSorted(some) || weigh(some) <= weigh(kept))
      }
    }),
    {numRuns: 60}
  )
})
