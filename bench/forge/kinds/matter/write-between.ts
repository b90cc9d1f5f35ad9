import type {Topic} from '../../texts/grammar.ts'
import type {Writing} from '../heads/writing.ts'
import type {ScriptBuilder} from '../parts/start-script.ts'

/** What stands between two paragraphs: a quotation taken out, a tip, a picture's credit, stars. */
export function writeBetween(at: Writing, script: ScriptBuilder, topic: Topic): void {
  const {writer, dice, options} = at
  switch (options.betweenWhat) {
    case 'pull':
      script.add('mark', writer.line('headSaid', topic))
      if (dice.chance(0.3)) script.add('mark', writer.line('name', topic))
      break
    case 'tip':
      script.add('heading', writer.line('tipHead', topic))
      script.add('body', writer.paragraph('short', topic))
      break
    case 'credit':
      script.add('caption', writer.line('photoCredit', topic))
      break
    case 'stars':
      script.add(
        'ornament',
        dice.pick(
          writer.isSpaced
            ? ['* * *', '***', '* * * * *', '§', '~']
            : ['＊　＊　＊', '***', '☆', '◇◇◇', '·　·　·']
        )
      )
      break
    case 'quotation':
      script.add('body', `${writer.line('motto', topic)}`)
      break
    case 'fact':
      script.add(
        'body',
        `${writer.line('tipHead', topic)}${writer.isSpaced ? ': ' : '：'}${writer.paragraph('short', topic)}`
      )
      break
    case 'related':
      script.add(
        'mark',
        `${writer.line('relatedHead')}${writer.isSpaced ? ': ' : '：'}${writer.line('headline')}`
      )
  }
}
