import assert from 'node:assert/strict'
import test from 'node:test'
import {seamsByTruth, seamTruth} from '../../bench/fit/truth/seam-truth.ts'
import {forgePage} from '../../bench/forge/forge-page.ts'
import {restore} from '../../src/restore/index.ts'
import {seamFacts} from '../../src/restore/seams/seam-facts.ts'
import type {SeamsOf} from '../../src/restore/seams/seam-view.ts'
import {weighSeams} from '../../src/restore/seams/weigh-seams.ts'
import {readSource} from '../../src/source/index.ts'

const text = `The ferry left the quay at six
in the morning, when the fog
still lay upon the water.

Nobody had asked the keeper
whether the lamps were lit.
`
const sourceOf = (value: string) =>
  readSource([{path: 'page.txt', bytes: new TextEncoder().encode(value)}]).source
const meanings = (restored: ReturnType<typeof restore>) =>
  restored.decisions.map(({decision}) => decision.meaning)

/** Weights that say one thing of one fact. */
function weightsOf(name: string, nats: number): Float64Array {
  const weights = new Float64Array(seamFacts.rows)
  for (const [row, own] of seamFacts.names.entries())
    if (own.startsWith(`${name} `)) weights[row] = nats
  return weights
}

test('what was learned is added to the habits of the page', function () {
  const plain = restore(sourceOf(text), {weighSeams: (of) => weighSeams(of, weightsOf('any', 0))})
  assert.deepEqual(meanings(plain), ['join', 'join', 'end', 'join'])
  const ended = restore(sourceOf(text), {
    // Four seams are a fifth of what is believed: 4 / (4 + 16).
    weighSeams: (of) => weighSeams(of, weightsOf('habits', 100))
  })
  assert.deepEqual(meanings(ended), ['end', 'end', 'end', 'end'])
  const [first] = ended.decisions
  assert.ok(first!.decision.confidence > 0.99)
  assert.deepEqual(first!.decision.evidence[0], {name: 'seam-habits', weight: 20})
})

test('what speaks against the habits as loudly makes every break unsure', function () {
  const {decisions, messages} = restore(sourceOf(text), {
    weighSeams: ({learned}) => ({
      nats: learned.ends.map((end) => 0.5 - Math.log(end / (1 - end))),
      explain: () => []
    })
  })
  for (const {decision} of decisions) assert.ok(decision.confidence < 0.9)
  assert.equal(messages.filter(({ruleId}) => ruleId === 'uncertain-break').length, 4)
})

test('the truth of seams is that of the page which the forge made', function () {
  const page = forgePage({seed: 4, family: 'serial-story'})
  let seen: SeamsOf | undefined
  restore(sourceOf(page.text), {
    weighSeams(of) {
      seen = of
      return weighSeams(of)
    }
  })
  const [told, found] = [seamTruth(seen!.fits, page.lines), seamsByTruth(seen!.fits, page.truth)]
  const known = [...told.keys()].filter((at) => told[at]! >= 0 && found[at]! >= 0)
  assert.ok(known.length > told.length * 0.8, `${known.length} of ${told.length}`)
  const alike = known.filter((at) => told[at] === found[at])
  assert.ok(alike.length > known.length * 0.97, `${alike.length} of ${known.length}`)
})

test('seams about which the text says the same share one list of reasons', function () {
  const lines = Array.from({length: 3000}, (_, at) => '河水山人天地大小上下'[(at * 7) % 10])
  let lists = new Set<unknown>()
  restore(sourceOf(lines.join('\n')), {
    weighSeams(of) {
      lists = new Set(of.reasons)
      return weighSeams(of)
    }
  })
  assert.ok(lists.size > 0 && lists.size < 50, `${lists.size} lists`)
})
