import type {Kind} from '../script.ts'
import {createForgeWriter} from '../texts/writer.ts'
import {startScript} from './parts/start-script.ts'
import {headlineOf} from './parts/write-head.ts'

/** A text with its translation, paragraph by paragraph. */
export const parallel: Kind = (at) => {
  const {writer, dice, options} = at
  const other = createForgeWriter(writer.isSpaced ? 'zh-Hans' : 'en', dice)
  const script = startScript()
  for (let index = 0; index < options.articles; index++) {
    const topic = writer.topic()
    script.begin()
    for (const line of headlineOf(at, index, topic)) script.add('headline', line)
    for (let count = dice.between(...options.paragraphs); count > 0; count--) {
      script.add('body', writer.paragraph(options.length, topic))
      script.add('body', other.paragraph(options.length))
    }
  }
  return script.script
}
