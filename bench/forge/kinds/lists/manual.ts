import type {Kind} from '../../script.ts'
import {inCase} from '../heads/writing.ts'
import {startScript} from '../parts/start-script.ts'
import {writeList, writeTable} from '../parts/write-blocks.ts'
import {headlineOf} from '../parts/write-head.ts'

/** A manual: numbered sections, options with what they do, listings, tables. */
export const manual: Kind = (at) => {
  const {writer, dice, options} = at
  const script = startScript()
  for (let index = 0; index < options.articles; index++) {
    const topic = writer.topic()
    script.begin()
    for (const line of headlineOf(at, index, topic)) script.add('headline', line)
    script.add('body', writer.paragraph('short', topic))
    const sections = dice.between(...options.paragraphs)
    for (let section = 1; section <= sections; section++) {
      if (dice.chance(options.headings)) {
        const number =
          options.numbering === 'none' ? '' : `${index + options.firstNumber}.${section}`
        const title = inCase(writer.line('heading', topic), options)
        if (options.numberAbove && number !== '')
          script.add('heading', `${number}\n${title}`.replace('\n', ' '))
        else script.add('heading', `${number} ${title}`.trim())
      }
      script.add('body', writer.paragraph(options.length, topic))
      const what = dice.random()
      if (what < options.tables) writeTable(at, script, topic)
      else if (what < options.tables + options.lists) writeList(at, script, topic)
      else if (what < options.tables + options.lists + options.code)
        script.add(
          'code',
          Array.from(
            {length: dice.between(2, 7)},
            (_, line) => ' '.repeat(line % 3) + writer.text('code')
          ).join('\n')
        )
      else if (dice.chance(options.code))
        for (let option = dice.between(2, 5); option > 0; option--)
          script.add(
            'list',
            `${writer.text('option-name')}${dice.pick(['  ', '   ', '\t'])}${writer.line('does-what')}`
          )
    }
  }
  return script.script
}
