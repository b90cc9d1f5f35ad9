import type {Kind} from '../script.ts'
import {formLabels} from '../texts/form-labels.ts'
import {startScript} from './parts/start-script.ts'
import {listMark} from './parts/write-blocks.ts'
import {writeHead} from './parts/write-head.ts'

/** Minutes of a meeting: who was there, the agenda, what was said by whom, what was resolved. */
export const minutes: Kind = (at) => {
  const {writer, dice, options} = at
  const script = startScript()
  const names = (count: number) => Array.from({length: count}, () => writer.text('name'))
  const colon = writer.isSpaced ? ': ' : '：'
  for (let index = 0; index < options.articles; index++) {
    const topic = writer.topic()
    script.begin()
    writeHead(at, script, index, topic, undefined)
    const printed = dice.pick(formLabels[writer.language].minutes)
    script.add('list', `${printed[0]}${colon}${writer.line('date')}`)
    script.add('list', `${printed[1]}${colon}${writer.line('place')}`)
    script.add('list', `${printed[2]}${colon}${names(1)[0]}`)
    script.add(
      'list',
      `${printed[3]}${colon}${names(dice.between(4, 20)).join(writer.isSpaced ? ', ' : '　　')}`
    )
    for (let item = 1; item <= dice.between(2, 5); item++) {
      if (dice.chance(options.headings)) script.add('heading', writer.line('agenda', topic))
      else script.add('list', listMark(options.listMark, item) + writer.line('agenda', topic))
      for (let turn = dice.between(...options.paragraphs); turn > 0; turn--) {
        const who = dice.chance(0.4) ? writer.line('speaker') : writer.text('name')
        script.add(
          'body',
          `${who}${colon}${dice.chance(0.4) ? writer.line('speech', topic) : writer.paragraph(options.length, topic)}`
        )
        if (dice.chance(0.3)) script.add('body', writer.paragraph('short', topic))
        if (dice.chance(0.06)) script.add('stage', writer.line('stage'))
      }
      script.add('body', writer.line('resolution', topic))
    }
  }
  return script.script
}
