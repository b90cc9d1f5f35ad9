import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {Rarity} from '../../src/structure/likeness/rarity.ts'
import {termsOf} from '../../src/structure/likeness/terms.ts'
import {classes, classesOf} from '../../src/text/classes.ts'

// Words and characters that meet in one run, beyond the BMP, with accents and digits.
const letters = fc.constantFrom(...'水车渡船가a股Bé12𠀀́ ，_-')
const texts = fc.array(fc.string({unit: letters, maxLength: 24}), {minLength: 1, maxLength: 8})

test('every term of a text is found in its block, as often as it occurs there', function () {
  fc.assert(
    fc.property(texts, (list) => {
      const rarity = new Rarity(list)
      for (const [block, text] of list.entries()) {
        for (const [term, times] of termsOf(text)) {
          const found = rarity.blocksOf(term).find((one) => one.block === block)
          assert.equal(found?.times, times, `\`${term}\` in \`${text}\``)
        }
      }
    })
  )
})

test('a term that no block has weighs nothing', function () {
  fc.assert(
    fc.property(texts, fc.string({unit: letters, maxLength: 6}), (list, other) => {
      const rarity = new Rarity(list)
      const known = new Set(list.flatMap((text) => [...termsOf(text).keys()]))
      for (const term of termsOf(other).keys())
        if (!known.has(term)) assert.equal(rarity.of(term), 0, term)
    })
  )
})

test('a block is like itself, and not like one that shares nothing with it', function () {
  const rarity = new Rarity(['渡船靠岸', '渡船靠岸', 'the ferryman rests', '水车'])
  assert.ok(rarity.likeness(0, 1) > 0.99)
  assert.equal(rarity.likeness(0, 2), 0)
})

const mill = ['水车转过石桥', '石桥边的水车停了', '石桥的水车又转了']
const letterbox = ['邮差送来一封信', '邮差把信放在门口', '信里夹着邮差的字条']

test('words say where one text ends and another begins, wherever that is', function () {
  for (const list of [
    [...mill, ...letterbox],
    [...letterbox, ...mill]
  ]) {
    const whole = {from: 0, to: list.length}
    const weights = Array.from(new Rarity(list).cohesion(whole, 2, () => false))
    assert.equal(weights.indexOf(Math.max(...weights)), 3, weights.join(' '))
    assert.ok(weights[3]! > 0 && weights[1]! < 0)
  }
})

test('no article begins within a paragraph, nor is one looked for where nothing recurs', function () {
  const rarity = new Rarity([...mill, ...letterbox])
  assert.equal(rarity.cohesion({from: 0, to: 6}, 2, (block) => block === 3)[3], 0)
  const strange = new Rarity(['水车', '邮差', 'ferry'])
  assert.deepEqual([...Array.from(strange.cohesion({from: 0, to: 3}, 2, () => false))], [0, 0, 0])
})

test('the classes of a character are what Unicode says, asked once or again', function () {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 0x10ffff}), (code) => {
      const character = String.fromCodePoint(code)
      for (const _ of [1, 2]) {
        assert.equal((classesOf(code) & classes.letter) !== 0, /\p{L}/u.test(character))
        assert.equal((classesOf(code) & classes.capital) !== 0, /\p{Lu}/u.test(character))
        assert.equal((classesOf(code) & classes.number) !== 0, /\p{N}/u.test(character))
      }
    })
  )
})
