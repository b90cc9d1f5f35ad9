import type {Kind} from '../../script.ts'
import type {Topic} from '../../texts/grammar.ts'
import type {Writing} from '../heads/writing.ts'
import {writeEnding} from '../matter/write-ending.ts'
import {type ScriptBuilder, startScript} from '../parts/start-script.ts'
import {addByline, writeByline, writeHead} from '../parts/write-head.ts'

/** Writes what stands below the head of one article. */
export type WriteSheet = (at: Writing, script: ScriptBuilder, topic: Topic, index: number) => void

/** A kind whose articles have heads as all have, and below them what `write` says. */
export function sheetOf(write: WriteSheet): Kind {
  return (at) => {
    const {writer, options} = at
    const script = startScript()
    for (let index = 0; index < options.articles; index++) {
      const topic = writer.topic()
      const signed = options.byline === 'none' ? undefined : writeByline(at, topic)
      script.begin(signed?.author)
      writeHead(at, script, index, topic, signed)
      write(at, script, topic, index)
      if (options.byline === 'end' && signed) addByline(script, signed)
      writeEnding(at, script, topic)
    }
    return script.script
  }
}

/** Do something as often as the page's articles have paragraphs, with numbers from 1. */
export function times({dice, options}: Writing, write: (number: number) => void): void {
  const many = Math.max(1, dice.between(...options.paragraphs))
  for (let number = 1; number <= many; number++) write(number)
}

/** What parts a label from its text. */
export const colonOf = ({writer}: Writing): string => (writer.isSpaced ? ': ' : '：')
