import type {Kind} from '../script.ts'
import {formLabels} from '../texts/form-labels.ts'
import {inCase} from './heads/writing.ts'
import {writeEnding} from './matter/write-ending.ts'
import {startScript} from './parts/start-script.ts'
import {addByline, writeByline, writeHead} from './parts/write-head.ts'
import {speakerMark} from './play.ts'

/** Questions and answers under a head. */
export const interview: Kind = (at) => {
  const {writer, dice, options} = at
  const script = startScript()
  for (let index = 0; index < options.articles; index++) {
    const topic = writer.topic()
    const signed = options.byline === 'none' ? undefined : writeByline(at, topic)
    script.begin(signed?.author)
    writeHead(at, script, index, topic, signed)
    script.add('body', writer.paragraph(options.length, topic))
    const marks = speakerMark(options.speakers, writer.isSpaced)
    const [asks, answers] = dice.chance(0.5)
      ? formLabels[writer.language].interview
      : [writer.text('surname'), writer.text('name')].map((name) => inCase(name, options))
    for (let turn = dice.between(...options.paragraphs); turn > 0; turn--) {
      const [question, answer] = [writer.line('ask', topic), writer.line('answer', topic)]
      if (options.speakers === 'own-line') {
        script.add('speaker', asks!)
        script.add('body', question)
        script.add('speaker', answers!)
        script.add('body', answer)
      } else {
        script.add('body', `${asks}${marks}${question}`)
        script.add('body', `${answers}${marks}${answer}`)
      }
      if (dice.chance(0.2)) script.add('body', writer.paragraph(options.length, topic))
    }
    if (options.byline === 'end' && signed) addByline(script, signed)
    writeEnding(at, script, topic)
  }
  return script.script
}
