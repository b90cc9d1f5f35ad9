import type {Kind} from '../script.ts'
import {formLabels} from '../texts/form-labels.ts'
import {inCase} from './heads/writing.ts'
import {hanNumber, romanNumber} from './parts/number-line.ts'
import {startScript} from './parts/start-script.ts'

/** A play, or an interview: who speaks stands before each speech, or on a line above it. */
export const play: Kind = (at) => {
  const {writer, dice, options} = at
  const script = startScript()
  const people = Array.from({length: dice.between(2, 5)}, () =>
    inCase(writer.line('speaker'), options)
  )
  for (let act = 1; act <= options.articles; act++) {
    const topic = writer.topic()
    script.begin()
    script.add(
      'headline',
      inCase(
        formLabels[writer.language].act.replace(
          '#',
          writer.isSpaced ? romanNumber(act) : hanNumber(act)
        ),
        options
      )
    )
    if (dice.chance(0.6)) script.add('stage', writer.line('stage', topic))
    const speeches = dice.between(...options.paragraphs) * 2
    for (let index = 0; index < speeches; index++) {
      const name = people[(index + Number(dice.chance(0.2))) % people.length]!
      const speech = dice.chance(0.5)
        ? writer.line('speech', topic)
        : writer.paragraph('short', topic)
      if (options.speakers === 'own-line') {
        script.add('speaker', name)
        script.add('body', speech)
      } else script.add('body', `${name}${speakerMark(options.speakers, writer.isSpaced)}${speech}`)
      if (dice.chance(0.12)) script.add('stage', writer.line('stage', topic))
    }
  }
  return script.script
}

/** What parts a speaker from the speech. */
export function speakerMark(
  kind: 'colon' | 'stop' | 'gap' | 'own-line',
  isSpaced: boolean
): string {
  if (kind === 'colon') return isSpaced ? ': ' : '：'
  if (kind === 'stop') return isSpaced ? '. ' : '　'
  return isSpaced ? '  ' : '　'
}
