import assert from 'node:assert/strict'
import test from 'node:test'
import {headsOf} from './heads.ts'

const scenes = [
  'Before the Gate',
  'The Toll House',
  'On the Long Bridge',
  'A Room Above the Mill',
  'The Market in the Rain',
  'A Yard',
  'The Empty Ferry',
  'Quay'
]
const lines = [
  'The water took the lower road last night,',
  'And nobody was there to see it go.',
  'Who keeps the lamp must also keep the light,',
  'And what he does not keep he need not know.'
]
const speech = (at: number) =>
  `CARTER:\n${lines.map((_, index) => lines[(index + at) % 4]).join('\n')}\n`
const talk = (at: number) => Array.from({length: 70}, (_, turn) => speech(at + turn)).join('\n')

test('sequences: scenes of a play that are short, or as wide as its verse, stand apart as the others do', () => {
  const wide = 'Evening. A small clean room above the mill'
  const all = [...scenes.slice(0, 4), wide, ...scenes.slice(4)]
  const text = all.map((scene, at) => `\n\n\n\n${scene}\n\nThe carter alone.\n\n${talk(at)}`)
  assert.deepEqual(
    headsOf(text.join('\n')),
    all.map((scene) => `a ${scene}`)
  )
})
