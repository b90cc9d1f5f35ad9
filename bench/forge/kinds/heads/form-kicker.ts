import type {Topic} from '../../texts/grammar.ts'
import {inCase, type Writing} from './writing.ts'

/** A kicker in the page's form. */
export function formKicker(at: Writing, topic: Topic): string {
  const {writer, dice, options} = at
  const plain = inCase(writer.line('kicker', topic), options)
  switch (options.kickerForm) {
    case 'plain':
      return plain
    case 'upper':
      return writer.isSpaced ? plain.toUpperCase() : [...plain].slice(0, 6).join(' ')
    case 'bar':
      return `${writer.line('rubric')} ${dice.pick(['|', '/', '·', '>', '›'])} ${writer.line('kicker', topic)}`
    case 'colon':
      return `${writer.line('rubric')}${writer.isSpaced ? ':' : '：'}`
    case 'brackets':
      return writer.isSpaced ? `[${writer.line('rubric')}]` : `【${writer.line('rubric')}】`
    case 'long':
      return writer.line('kickerLong', topic)
    case 'dated':
      return `${writer.line('rubric')}${writer.isSpaced ? ', ' : '　'}${writer.line('date')}`
    case 'release':
      return writer.line('release')
    case 'short':
      return writer.line('rubric')
  }
}
