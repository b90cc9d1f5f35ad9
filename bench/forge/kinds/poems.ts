import type {Kind} from '../script.ts'
import {startScript} from './parts/start-script.ts'
import {writeVerse} from './parts/write-blocks.ts'
import {addByline, writeByline, writeHead} from './parts/write-head.ts'

/** A collection of poems, stanza by stanza. */
export const poems: Kind = (at) => {
  const {writer, options} = at
  const script = startScript()
  for (let index = 0; index < options.articles; index++) {
    const topic = writer.topic()
    const signed = options.byline === 'none' ? undefined : writeByline(at, topic)
    script.begin(signed?.author)
    writeHead(at, script, index, topic, signed)
    writeVerse(at, script, topic, options.paragraphs[1])
    if (options.byline === 'end' && signed) addByline(script, signed)
    else if (options.dateline !== 'none') script.add('dateline', writer.line('place-date', topic))
  }
  return script.script
}
