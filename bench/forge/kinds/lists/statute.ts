import type {Kind} from '../../script.ts'
import {inCase} from '../heads/writing.ts'
import {hanNumber} from '../parts/number-line.ts'
import {startScript} from '../parts/start-script.ts'
import {listMark} from '../parts/write-blocks.ts'
import {headlineOf} from '../parts/write-head.ts'

/** A statute: numbered sections, items with marks, chapters as inner headings. */
export const statute: Kind = (at) => {
  const {writer, dice, options} = at
  const script = startScript()
  for (let index = 0; index < options.articles; index++) {
    const topic = writer.topic()
    script.begin()
    for (const line of headlineOf(at, index, topic)) script.add('headline', line)
    if (dice.chance(0.5))
      script.add(
        'body',
        writer.isSpaced
          ? `[${writer.line('date')}]`
          : `（${writer.line('date')}${writer.line('org')}通过）`
      )
    let section = 1
    for (let chapter = 1; chapter <= dice.between(1, 3); chapter++) {
      if (dice.chance(options.headings))
        script.add(
          'heading',
          writer.isSpaced
            ? inCase(`Part ${chapter}. ${writer.line('heading', topic)}`, options)
            : `第${hanNumber(chapter)}章　${writer.line('heading', topic)}`
        )
      for (let count = dice.between(...options.paragraphs); count > 0; count--) {
        const law = writer.line('law', topic)
        script.add(
          'body',
          writer.isSpaced
            ? `${options.speakers === 'stop' ? `Sec. ${section}.` : `${section}.`} ${law}`
            : `第${hanNumber(section)}条　${law}`
        )
        section++
        const hasItems = /[:：]$|--$/.test(law)
        for (let item = 1; hasItems && item <= dice.between(2, 4); item++)
          script.add('list', listMark(options.listMark, item) + writer.text('lawItem', topic))
      }
    }
  }
  return script.script
}
