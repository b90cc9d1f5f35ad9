import assert from 'node:assert/strict'
import test from 'node:test'
import type {Fit} from '../../src/restore/lines/fit.ts'
import {casesOf} from '../../src/restore/seams/cases-of.ts'

const cases = (...lines: string[]) => [...casesOf(lines.map((text) => ({text}) as Fit))]

test('a first word that is small inside lines has its capital from a sentence', function () {
  const lines = ['Reading of the gauge', 'In order to know it', 'we look in the book in the hall']
  assert.deepEqual(cases(...lines), [3, 1, 0])
})

test('a name has its capital inside sentences, too', function () {
  assert.deepEqual(cases('to the weir', 'Reeve, who keeps it', 'as Reeve and his men'), [0, 2, 0])
})

test('after a full stop a capital says nothing of the word', function () {
  assert.deepEqual(cases('It is shut. There it lies', 'There is no key there'), [1, 1])
})
