import type {Kind} from '../script.ts'
import {inCase} from './heads/writing.ts'
import {startScript} from './parts/start-script.ts'

/** A gazette: news under the names of countries, each beginning with its place and date. */
export const gazette: Kind = ({writer, dice, options}) => {
  const script = startScript()
  for (let index = 0; index < options.articles; index++) {
    const topic = writer.topic()
    script.begin()
    const name = options.headlineRule === 'title' ? writer.line('region') : writer.line('rubric')
    script.add(
      'headline',
      inCase(name, options) + (options.headlineStop ? (writer.isSpaced ? '.' : '。') : '')
    )
    for (let count = dice.between(...options.paragraphs); count > 0; count--) {
      const about = dice.chance(0.5) ? topic : writer.topic()
      const place = writer.line('dateline')
      if (options.dateline === 'own-line') script.add('dateline', place)
      const text = writer.paragraph(options.length, about)
      script.add(
        'body',
        options.dateline === 'run-in' ? `${place}${writer.isSpaced ? ' ' : '　'}${text}` : text
      )
      while (dice.chance(0.25)) script.add('body', writer.paragraph(options.length, about))
    }
  }
  return script.script
}
