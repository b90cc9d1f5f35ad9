import type {Kind} from '../script.ts'
import {startScript} from './parts/start-script.ts'
import {writeHead} from './parts/write-head.ts'

/** The record of a parliament: matters in capitals, who speaks at the head of a speech of several paragraphs. */
export const record: Kind = (at) => {
  const {writer, dice, options} = at
  const script = startScript()
  for (let index = 0; index < options.articles; index++) {
    const topic = writer.topic()
    script.begin()
    writeHead(at, script, index, topic, undefined)
    if (dice.chance(0.4))
      script.add(
        'stage',
        writer.isSpaced
          ? `(${writer.line('name')} asked and was given leave to address the House.)`
          : `（${writer.line('name')}起立发言）`
      )
    for (let speech = dice.between(...options.paragraphs); speech > 0; speech--) {
      const name =
        options.headlineCase === 'upper'
          ? writer.line('speaker').toUpperCase()
          : writer.line('speaker')
      const mark =
        options.speakers === 'colon'
          ? writer.isSpaced
            ? ': '
            : '：'
          : writer.isSpaced
            ? '. '
            : '　'
      script.add('body', `${name}${mark}${writer.paragraph(options.length, topic)}`)
      while (dice.chance(0.45)) script.add('body', writer.paragraph(options.length, topic))
      if (dice.chance(0.2)) script.add('body', writer.line('resolution'))
      if (dice.chance(0.1)) script.add('stage', writer.line('stage'))
    }
  }
  return script.script
}
