import type {Topic} from '../../texts/grammar.ts'
import type {Writing} from '../heads/writing.ts'
import type {ScriptBuilder} from '../parts/start-script.ts'

/** What ends an article: references, thanks, a moral, who wrote it. */
export function writeEnding(at: Writing, script: ScriptBuilder, topic: Topic): void {
  const {writer, dice, options} = at
  const colon = writer.isSpaced ? ': ' : '：'
  switch (options.ending) {
    case 'none':
      return
    case 'references':
      script.add('heading', writer.line('referencesHead'))
      for (let number = 1; number <= dice.between(3, 8); number++)
        script.add(
          'list',
          `${options.noteMark === 'star' ? '' : `[${number}] `}${writer.line('reference', topic)}`
        )
      return
    case 'about-author':
      if (dice.chance(0.5)) script.add('heading', writer.line('aboutHead'))
      script.add('body', writer.line('about', topic))
      return
    case 'thanks':
      script.add('heading', writer.line('thanksHead'))
      script.add('body', writer.line('thanks', topic))
      return
    case 'moral':
      script.add(
        'body',
        `${writer.line('moralHead')}${colon}${writer.line('clause', topic)}${writer.isSpaced ? '.' : '。'}`
      )
      return
    case 'contact':
      script.add('heading', writer.line('contactHead'))
      script.add('body', writer.line('contact', topic))
      return
    case 'place-date':
      script.add('dateline', writer.line('place-date', topic))
      return
    case 'source':
      script.add('body', writer.line('sourceNote', topic))
      return
    case 'appendix':
      script.add('heading', writer.line('appendixHead'))
      script.add('body', writer.paragraph(options.length, topic))
      for (let item = dice.between(0, 4); item > 0; item--)
        script.add('list', `- ${writer.line('step', topic)}`)
      return
    case 'related':
      script.add('mark', writer.line('relatedHead'))
      for (let item = dice.between(2, 3); item > 0; item--)
        script.add('mark', writer.line('headline'))
      return
    case 'signed-note':
      script.add(
        'body',
        writer.isSpaced ? `(${writer.line('about', topic)})` : `（${writer.line('about', topic)}）`
      )
  }
}
