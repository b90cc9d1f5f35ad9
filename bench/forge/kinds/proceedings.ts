import type {Kind} from '../script.ts'
import {startScript} from './parts/start-script.ts'
import {writeBody} from './parts/write-body.ts'
import {headlineOf} from './parts/write-head.ts'

/** Papers of a congress: title, authors, where they are from, abstract, key words. */
export const proceedings: Kind = (at) => {
  const {writer, dice, options} = at
  const script = startScript()
  for (let index = 0; index < options.articles; index++) {
    const topic = writer.topic()
    const authors = Array.from({length: dice.between(1, 3)}, () => writer.text('name'))
    const hasMarks = dice.chance(0.5)
    script.begin(authors[0])
    for (const line of headlineOf(at, index, topic)) script.add('headline', line)
    script.add(
      'byline',
      authors
        .map((name, place) => (hasMarks ? `${name}${place + 1}` : name))
        .join(writer.isSpaced ? ', ' : '，')
    )
    for (const [place] of authors.entries())
      if (place === 0 || dice.chance(0.5))
        script.add('body', `${hasMarks ? `${place + 1} ` : ''}${writer.line('affiliation')}`)
    if (dice.chance(0.4))
      script.add(
        'body',
        `${writer.isSpaced ? 'E-mail: ' : ''}author${index}@${dice.pick(['college', 'institute', 'academy'])}.example`
      )
    const head = writer.line('abstractHead')
    const text = writer.paragraph('long', topic)
    if (options.abstractHead === 'own-line') {
      script.add('heading', head)
      script.add('body', text)
    } else if (options.abstractHead === 'run-in')
      script.add('body', `${head}${writer.isSpaced ? '. ' : '：'}${text}`)
    else script.add('body', text)
    if (dice.chance(0.7)) script.add('body', writer.line('keywords'))
    if (options.paragraphs[1] > 0) writeBody(at, script, topic)
  }
  return script.script
}
