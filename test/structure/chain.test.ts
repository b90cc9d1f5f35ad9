import assert from 'node:assert/strict'
import test from 'node:test'
import {Chain, type ChainInput} from '../../src/structure/zones/chain.ts'
import {labels, mayFollow} from '../../src/structure/zones/line-labels.ts'

const size = labels.length
const random = (() => {
  let state = 17
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32 - 0.5
  }
})()

/** Three lines, the last inside the paragraph of the second; weights by chance. */
const input: ChainInput = {
  facts: [0, 1, 2].map((row) => Int32Array.of(row)),
  seams: [0, 1, 0].map((row) => Int32Array.of(row)),
  isSeamOfBlocks: Uint8Array.of(1, 1, 0),
  given: Int16Array.of(-1, -1, -1)
}
const weights = {
  unary: Float64Array.from({length: 3 * size}, () => random() * 6),
  pairs: Float64Array.from({length: 2 * size * size}, () => random() * 6)
}

/** Every reading that may be, with what it is worth. */
function readings(chain: Chain): {path: number[]; score: number}[] {
  const every = labels.map((_, label) => label)
  return every.flatMap((a) =>
    every.flatMap((b) =>
      every.flatMap((c) => {
        const [one, two, three] = [labels[a]!, labels[b]!, labels[c]!]
        const isRight =
          !one.endsWith('-on') && mayFollow(one, two, true) && mayFollow(two, three, false)
        const path = [a, b, c]
        return isRight ? [{path, score: chain.scoreOf(path)}] : []
      })
    )
  )
}

test('the best reading of a chain is the best of all that may be', function () {
  const chain = new Chain(input, weights)
  const best = readings(chain).reduce((most, one) => (one.score > most.score ? one : most))
  assert.deepEqual([...chain.best().path], best.path)
})

test('how likely a label is, is the share of the readings that have it', function () {
  const chain = new Chain(input, weights)
  const all = readings(chain)
  const whole = all.reduce((sum, {score}) => sum + Math.exp(score), 0)
  const probabilities = chain.marginals()
  for (const [line, label] of [0, 1, 2].flatMap((line) =>
    labels.map((_, label) => [line, label] as const)
  )) {
    const own = all.filter(({path}) => path[line] === label)
    const share = own.reduce((sum, {score}) => sum + Math.exp(score), 0) / whole
    assert.ok(Math.abs(share - probabilities[line * size + label]!) < 1e-9)
  }
})

test('a label that a person gave is the only one', function () {
  const title = labels.indexOf('title')
  const chain = new Chain({...input, given: Int16Array.of(title, -1, -1)}, weights)
  assert.equal(chain.best().path[0], title)
})

test('a line that is known to go on begins nothing', function () {
  const free = new Chain(input, weights)
  const bound = new Chain({...input, goesOn: Uint8Array.of(0, 0, 1)}, weights)
  const fits = readings(free).filter(({path}) => /^aside$|-on$/.test(labels[path[2]!]!))
  const best = fits.reduce((most, one) => (one.score > most.score ? one : most))
  assert.deepEqual([...bound.best().path], best.path)
})
