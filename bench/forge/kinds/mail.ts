import type {Kind} from '../script.ts'
import {formLabels} from '../texts/form-labels.ts'
import {startScript} from './parts/start-script.ts'
import {headlineOf} from './parts/write-head.ts'

/** Mails of a list: lines of a head, quoted text, answers, a signature. */
export const mail: Kind = (at) => {
  const {writer, dice, options} = at
  const script = startScript()
  const people = Array.from({length: 3}, () => writer.text('name'))
  const wrote = formLabels[writer.language].wrote
  for (let index = 0; index < options.articles; index++) {
    const topic = writer.topic()
    script.begin()
    const [from = '', to = ''] = dice.shuffle(people)
    for (const line of headlineOf(at, index, topic)) script.add('headline', line)
    if (options.mailHead) {
      script.add('list', `From: ${from}`)
      script.add('list', `Date: ${writer.line('date')}`)
      if (dice.chance(0.5)) script.add('list', `To: ${to}`)
    }
    if (dice.chance(0.4)) script.add('salutation', writer.line('salutation'))
    for (let turn = dice.between(...options.paragraphs); turn > 0; turn--) {
      if (dice.chance(0.6)) {
        if (dice.chance(0.5))
          script.add('body', `${dice.chance(0.5) ? to : `${writer.line('date')}, ${to}`} ${wrote}`)
        script.add('quoted', writer.paragraph('medium', topic))
        if (dice.chance(0.3)) script.add('quoted', writer.paragraph('short', topic))
      }
      script.add('body', writer.paragraph(dice.chance(0.4) ? 'short' : options.length, topic))
    }
    script.add('signoff', from)
  }
  return script.script
}
