import type {Kind} from '../script.ts'
import {startScript} from './parts/start-script.ts'
import {writeBody} from './parts/write-body.ts'
import {headlineOf} from './parts/write-head.ts'

/** Letters, each with place and date, salutation and signature; with heads or without. */
export const letters: Kind = (at) => {
  const {writer, dice, options} = at
  const script = startScript()
  for (let index = 0; index < options.articles; index++) {
    const topic = writer.topic()
    script.begin()
    const number = headlineOf(at, index, topic)
    for (const line of number) script.add('headline', line)
    if (dice.chance(0.8)) script.add('dateline', writer.line('place-date', topic))
    script.add('salutation', writer.line('salutation', topic))
    writeBody(at, script, topic)
    if (dice.chance(0.8)) script.add('signoff', writer.line('closing'))
    script.add(
      'signoff',
      options.headlineCase === 'upper'
        ? writer.line('signoff').toUpperCase()
        : writer.line('signoff')
    )
    if (dice.chance(0.15)) script.add('body', `P.S. ${writer.line('sentence', topic)}`)
  }
  return script.script
}
