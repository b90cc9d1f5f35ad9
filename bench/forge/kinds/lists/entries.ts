import type {Kind} from '../../script.ts'
import {writeEnding} from '../matter/write-ending.ts'
import {startScript} from '../parts/start-script.ts'
import {listMark, writeTable} from '../parts/write-blocks.ts'
import {addByline, writeByline, writeHead} from '../parts/write-head.ts'

/** Obituaries, advertisements, entries of an encyclopaedia or a catalogue: short texts in a row. */
export const entries: Kind = (at) => {
  const {writer, dice, options} = at
  const script = startScript()
  for (let index = 0; index < options.articles; index++) {
    const topic = writer.topic()
    const signed = options.byline === 'none' ? undefined : writeByline(at, topic)
    script.begin(signed?.author)
    writeHead(at, script, index, topic, signed)
    let number = 0
    for (let count = dice.between(...options.paragraphs); count > 0; count--) {
      number++
      const text =
        options.entryRule === 'product'
          ? `${writer.line('product')}${writer.isSpaced ? ', ' : '，'}${writer.text('clause')}${writer.isSpaced ? '.' : '。'}`
          : Array.from({length: options.entryRule === 'obit' ? dice.between(2, 4) : 1}, () =>
              writer.line(options.entryRule)
            ).join(writer.space)
      if (options.entryHead === 'own-line')
        script.add(
          'heading',
          options.headlineCase === 'upper'
            ? writer.line('thing').toUpperCase()
            : writer.line(options.entryRule === 'obit' ? 'name' : 'thing')
        )
      script.add(
        'body',
        options.entryHead === 'numbered'
          ? listMark(options.listMark, ((number - 1) % 20) + 1) + text
          : text
      )
      if (dice.chance(options.tables)) writeTable(at, script, topic)
    }
    if (options.byline === 'end' && signed) addByline(script, signed)
    writeEnding(at, script, topic)
  }
  return script.script
}
