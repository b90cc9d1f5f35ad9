import type {Kind} from '../../script.ts'
import {hanNumber, romanNumber} from '../parts/number-line.ts'
import {startScript} from '../parts/start-script.ts'
import {writeHead} from '../parts/write-head.ts'

/** An examination: parts, numbered questions, answers to choose from. */
export const exam: Kind = (at) => {
  const {writer, dice, options} = at
  const script = startScript()
  let number = 0
  for (let index = 0; index < options.articles; index++) {
    const topic = writer.topic()
    script.begin()
    writeHead(at, script, index, topic, undefined)
    for (let part = 1; part <= dice.between(1, 3); part++) {
      if (dice.chance(options.headings))
        script.add(
          'heading',
          writer.isSpaced
            ? `${romanNumber(part)}. ${writer.line('heading')}`
            : `${hanNumber(part)}、${writer.line('heading')}`
        )
      for (let count = dice.between(...options.paragraphs); count > 0; count--) {
        number++
        script.add(
          'body',
          `${number}. ${writer.line('question', topic)}${writer.isSpaced ? '' : '（　）'}`
        )
        if (dice.chance(0.25)) continue
        const answers = 'ABCD'
          .split('')
          .map((letter) => `${letter}. ${writer.line('option', topic)}`)
        if (options.answers === 'lines') for (const one of answers) script.add('list', one)
        else script.add('list', answers.join(writer.isSpaced ? '   ' : '　　'))
      }
    }
  }
  return script.script
}
