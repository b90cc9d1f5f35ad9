import assert from 'node:assert/strict'
import test from 'node:test'
import {findSequences} from '../../src/sequences/index.ts'
import {type Line, type Placement, readText} from '../../src/source/index.ts'

const heads = [
  '4 The ferry',
  '4.1 How the ferry is built',
  '4.2 How the ferry is kept in repair, and who pays for the ropes of it',
  '4.3 How the ferry is steered',
  '4.4 How the landing is lit at night, and what the oil of its lamps costs',
  '5 The landing',
  '5.1 How the landing is kept clear'
]
const text = [
  'The ferry goes across the river on Mondays and on Fridays if the water is not',
  'too high for the ropes that hold it, and if the ferryman is well, which is not',
  'the case on every Friday of the year. Whoever wants to cross must wait for it.'
]

test('a printed head that counts on is a head however wide it is', function () {
  const value = heads.flatMap((head) => [head, ...text, ...text]).join('\n')
  const {source} = readText({path: 'page.txt', value})
  const place = {region: 0, domain: 0, indent: 0, width: 30, measure: 40, pitch: 12, drop: 12}
  const lines = source.lines.map((line): Line => {
    const isHead = heads.includes(line.value)
    return {...line, placement: {...place, isHead, before: 0} as Placement}
  })
  const found = findSequences(lines).heads.map((head) => head.lines[0]!.value)
  assert.deepEqual(found, heads)
})
