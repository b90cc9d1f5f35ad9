import type {Kind} from '../script.ts'
import {hanNumber} from './parts/number-line.ts'
import {startScript} from './parts/start-script.ts'
import {listMark} from './parts/write-blocks.ts'
import {headlineOf} from './parts/write-head.ts'

/** A letter of an office: who writes, its number, the matter, to whom, points, signature and date. */
export const official: Kind = (at) => {
  const {writer, dice, options} = at
  const script = startScript()
  for (let index = 0; index < options.articles; index++) {
    const topic = writer.topic()
    const office = writer.line('org', topic)
    script.leave()
    script.add('imprint', writer.isSpaced ? office.toUpperCase() : `${office}文件`)
    script.add(
      'imprint',
      writer.isSpaced
        ? `No. ${dice.between(2, 400)}/${dice.between(10, 99)}`
        : `〔${dice.between(1990, 2024)}〕${dice.between(1, 90)}号`
    )
    script.begin()
    for (const line of headlineOf(at, index, topic)) script.add('headline', line)
    script.add('salutation', writer.line('salutation'))
    script.add('body', writer.paragraph('medium', topic))
    for (let point = 1; point <= dice.between(...options.paragraphs); point++) {
      if (dice.chance(options.headings))
        script.add(
          'heading',
          writer.isSpaced
            ? `${point}. ${writer.line('heading')}`
            : `${hanNumber(point)}、${writer.line('heading')}`
        )
      else script.add('body', listMark(options.listMark, point) + writer.paragraph('medium', topic))
      if (dice.chance(0.6)) script.add('body', writer.paragraph(options.length, topic))
    }
    script.add('signoff', writer.line('closing'))
    script.add('signoff', office)
    script.add('signoff', writer.line('date'))
  }
  return script.script
}
