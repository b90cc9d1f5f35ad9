import type {Topic} from '../../texts/grammar.ts'
import {createForgeWriter} from '../../texts/writer.ts'
import type {Writing} from '../heads/writing.ts'
import type {ScriptBuilder} from '../parts/start-script.ts'

/** What begins an article below its head: an abstract, a motto, where it goes on from. */
export function writeOpening(at: Writing, script: ScriptBuilder, topic: Topic): void {
  const {writer, dice, options} = at
  const colon = writer.isSpaced ? ': ' : '：'
  const head = () => writer.line('abstractHead')
  switch (options.opening) {
    case 'none':
      return
    case 'abstract':
      script.add(
        'body',
        head() +
          dice.pick([colon, writer.isSpaced ? '. ' : '　']) +
          writer.paragraph('medium', topic)
      )
      if (dice.chance(0.8)) script.add('body', writer.line('keywords', topic))
      return
    case 'abstract-head':
      script.add('heading', head())
      script.add('body', writer.paragraph('medium', topic))
      if (dice.chance(0.6)) script.add('body', writer.line('keywords', topic))
      return
    case 'two-abstracts': {
      const other = createForgeWriter(writer.isSpaced ? 'zh-Hans' : 'en', dice)
      script.add('body', `${head()}${colon}${writer.paragraph('medium', topic)}`)
      script.add('body', writer.line('keywords', topic))
      script.add(
        'body',
        `${other.line('abstractHead')}${other.isSpaced ? ': ' : '：'}${other.paragraph('medium')}`
      )
      script.add('body', other.line('keywords'))
      return
    }
    case 'motto':
      script.add('body', writer.line('motto', topic))
      return
    case 'jump':
      if (dice.chance(0.6)) script.add('mark', writer.line('jumpFrom'))
      return
    case 'credit':
      script.add('caption', writer.line('photoCredit', topic))
      return
    case 'points': {
      const mark = dice.pick(['•', '-', '▪'])
      for (let point = dice.between(2, 4); point > 0; point--)
        script.add('list', `${mark} ${writer.line('deck', topic)}`)
    }
  }
}
