import assert from 'node:assert/strict'
import test from 'node:test'
import {parse} from 'yaml'
import {editFields} from '../../src/desk/edit-fields.ts'

const text =
  '# A book\ntitle: "The Ferry" # mine\ncreators:\n  - Ada\n  - Bo\n\n# when\ndate: 1999\ndecisions:\n  - drop: "x"\n'

test('editFields: a value changes, and all else stays byte by byte', function () {
  assert.equal(editFields(text, {title: 'Low: water'}), text.replace('"The Ferry"', '"Low: water"'))
  assert.equal(editFields(text, {creators: ['Cy']}), text.replace('- Ada\n  - Bo', '- Cy'))
})

test('editFields: a field goes, and a new one stands before the decisions', function () {
  assert.equal(
    editFields(text, {creators: undefined}),
    text.replace('creators:\n  - Ada\n  - Bo\n', '')
  )
  assert.equal(
    editFields(text, {source: {title: 'Gazette', page: '3'}}),
    text.replace('decisions:', 'source:\n  title: Gazette\n  page: "3"\ndecisions:')
  )
  assert.equal(editFields(text, {rights: undefined}), text)
})

test('editFields: an empty file, one without a last line end, a field without a value', function () {
  assert.equal(editFields('', {title: 'Ferry'}), 'title: Ferry\n')
  assert.equal(editFields('date: 1999', {title: 'Ferry'}), 'date: 1999\ntitle: Ferry\n')
  assert.deepEqual(parse(editFields('title:\ndate: 1999\n', {title: 'Ferry'})!), {
    title: 'Ferry',
    date: 1999
  })
})

test('editFields: what cannot be read, or stands in braces, is left to a person', function () {
  assert.equal(editFields('title: "a\n', {title: 'b'}), undefined)
  assert.equal(editFields('{title: a}\n', {title: 'b'}), undefined)
})
