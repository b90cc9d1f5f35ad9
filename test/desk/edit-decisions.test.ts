import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {parse} from 'yaml'
import {type Ruling, toYaml} from '../../src/decisions/index.ts'
import {addDecision as add, removeDecision} from '../../src/desk/edit-decisions.ts'

const join: Ruling = {join: 'the end of one|line'}
const drop: Ruling = {drop: 'The Ferry Gazette', because: 'It is the running head'}

/** Where a decision can be added. */
function addDecision(value: string, ruling: Ruling): string {
  const edited = add(value, ruling)
  assert.ok(edited !== undefined, value)
  return edited
}

test('addDecision: below the last one, all else byte by byte as it was', function () {
  const value = `# A gazette
title:   "The Ferry"   # as on the masthead
source: {title: Gazette,page: '3'}
decisions:   # by the editor
    - break: "bell rang twice,|for the river"   # seen in the print

    - drop: { text: "12", page: 1 }
    # The rest is not looked at yet.
modified: 2024-03-20
`
  const edited = addDecision(value, join)
  const lines = value.split('\n')
  lines.splice(7, 0, '    - join: "the end of one|line"')
  assert.equal(edited, lines.join('\n'))
})

test('addDecision: a file without decisions, without a last line end, with CRLF, without a word', function () {
  assert.equal(addDecision('', join), 'decisions:\n  - join: "the end of one|line"\n')
  assert.equal(
    addDecision('title: A', join),
    'title: A\ndecisions:\n  - join: "the end of one|line"\n'
  )
  assert.equal(
    addDecision('title: A\r\n', join),
    'title: A\r\ndecisions:\r\n  - join: "the end of one|line"\r\n'
  )
  assert.equal(
    addDecision('# Nothing yet\ndecisions:\ntitle: A\n', join),
    '# Nothing yet\ndecisions:\n  - join: "the end of one|line"\ntitle: A\n'
  )
  assert.equal(
    addDecision('decisions:\n- drop: "12"', join),
    'decisions:\n- drop: "12"\n- join: "the end of one|line"\n'
  )
})

test('addDecision: decisions in brackets stay in brackets, and all else as it was', function () {
  const own = '{join: "the end of one|line"}'
  const cases: [before: string, after: string][] = [
    [
      "# mine\r\ntitle: 'A'\r\ndecisions: [ {drop: '12'} ] # x\r\nlanguage:   en\r\n",
      `# mine\r\ntitle: 'A'\r\ndecisions: [ {drop: '12'}, ${own} ] # x\r\nlanguage:   en\r\n`
    ],
    ['decisions: [drop: "12",]\n', `decisions: [drop: "12", ${own},]\n`],
    ['decisions: [] # none\n', `decisions: [${own}] # none\n`],
    ['decisions: [ ]\n', `decisions: [ ${own} ]\n`],
    [
      'decisions: [\n    {drop: "12"} # a number\n    # and\n  ]\n',
      `decisions: [\n    {drop: "12"}, # a number\n    ${own}\n    # and\n  ]\n`
    ],
    [
      'decisions: [\n  {drop: "12"},   # a number\n  {drop: "13"}, # too\n]\n',
      `decisions: [\n  {drop: "12"},   # a number\n  {drop: "13"}, # too\n  ${own},\n]\n`
    ],
    ["{title: 'A'} # all\n", `{title: 'A', decisions: [${own}]} # all\n`],
    ["{decisions: [drop: '12'], title: A}\n", `{decisions: [drop: '12', ${own}], title: A}\n`]
  ]
  for (const [before, after] of cases) {
    const edited = addDecision(before, join)
    assert.equal(edited, after)
    assert.deepEqual(parse(edited).decisions.at(-1), join)
    // Taken out again, the file is as it was, but for the key of a file in braces.
    if (before.includes('decisions'))
      assert.equal(removeDecision(edited, edited.indexOf('the end of one')), before)
  }
  const other = 'decisions: [ {drop: "12"}, {break: "the end of one|line"} ] # x\n'
  assert.equal(addDecision(other, join), `decisions: [ {drop: "12"}, ${own} ] # x\n`)
  const first = 'decisions: [\n  {drop: "12"}, # a\n  {keep: "13"} # b\n]\n'
  assert.equal(removeDecision(first, first.indexOf('12')), 'decisions: [\n  {keep: "13"} # b\n]\n')
})

test('addDecision: the first one in a file that is one pair of braces', function () {
  assert.deepEqual(parse(addDecision('{title: A}\n', drop)), {title: 'A', decisions: [drop]})
})

test('addDecision: who changes their mind about a place has one decision about it', function () {
  const one = addDecision('title: A\n', join)
  const other = addDecision(one, {break: 'the end of one|line'})
  assert.equal(other, 'title: A\ndecisions:\n  - break: "the end of one|line"\n')
  const titled = addDecision(other, {title: 'The bell', body: 'A third ring'})
  const again = addDecision(titled, {title: 'The map', body: 'A third ring'})
  assert.deepEqual(parse(again).decisions.slice(1), [{title: 'The map', body: 'A third ring'}])
})

test('removeDecision: takes one out, the last one with its key', function () {
  const value = 'title: A # so\ndecisions:\n  - join: "a|b" # why\n  - drop: "12"\nlanguage: en\n'
  const offset = value.indexOf('drop')
  const one = removeDecision(value, offset)!
  assert.equal(one, 'title: A # so\ndecisions:\n  - join: "a|b" # why\nlanguage: en\n')
  assert.equal(removeDecision(one, one.indexOf('a|b')), 'title: A # so\nlanguage: en\n')
  assert.equal(removeDecision(value, 3), undefined)
})

test('law: what is added and taken out again leaves the file as it was', function () {
  const quote = fc
    .stringMatching(/^[a-z国家“”:#'"\\{}|> -]{1,20}$/)
    .filter((text) => text.trim() !== '')
  const ruling: fc.Arbitrary<Ruling> = fc.oneof(
    quote.map((text): Ruling => ({drop: text})),
    fc.tuple(quote, quote).map(([reading, as]): Ruling => ({reading, as})),
    fc.tuple(quote, quote).map(([title, body]): Ruling => ({title, body})),
    quote.map((text): Ruling => ({keep: {text, page: 2}}))
  )
  const files = fc.constantFrom(
    'title: A\n',
    '# c\r\ntitle: A\r\n',
    'decisions:\n- drop: qq\n# end\ntitle: |\n  A\n  B\n'
  )
  fc.assert(
    fc.property(files, ruling, function (value, ruling) {
      const edited = addDecision(value, ruling)
      const {decisions} = parse(edited)
      assert.deepEqual(decisions.at(-1), ruling)
      const item = edited.indexOf(toYaml(ruling)) + 2
      assert.equal(removeDecision(edited, item), value)
    }),
    {numRuns: 300}
  )
})
