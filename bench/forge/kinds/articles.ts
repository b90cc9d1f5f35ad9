import type {Kind} from '../script.ts'
import {startScript} from './start-script.ts'
import {writeBody} from './write-body.ts'
import {type SignedBy, writeByline, writeHead} from './write-head.ts'

/**
 * Articles under heads of their own: a newspaper's, a magazine's, the papers of a congress, the
 * speeches of a meeting that an editor introduces.
 */
export const articles: Kind = (at) => {
  const {writer, dice, options} = at
  const script = startScript()
  const plans = Array.from({length: options.articles}, () => {
    const topic = writer.topic()
    const isSigned = options.byline !== 'none' && (options.byline !== 'some' || dice.chance(0.5))
    const signed: SignedBy | undefined = isSigned ? writeByline(at, topic) : undefined
    return {topic, signed}
  })
  if (options.lead !== 'none') {
    const names = plans.flatMap(({signed}) => (signed ? [signed.line] : []))
    const list =
      names.length === 0
        ? ''
        : writer.isSpaced
          ? ` ${names.join('; ')}.`
          : `${names.join('、')}先后发言。`
    script.add('lead', writer.line('editor') + (options.lead === 'lists-speakers' ? list : ''))
  }
  let rubric = ''
  for (const [index, {topic, signed}] of plans.entries()) {
    if (options.kicker === 'rubric' && (index === 0 || dice.chance(0.4))) {
      const next = writer.line('rubric')
      if (next !== rubric || dice.chance(0.5)) {
        script.leave()
        script.add('kicker', options.headlineCase === 'upper' ? next.toUpperCase() : next)
      }
      rubric = next
    }
    script.begin(signed?.author)
    writeHead(at, script, index, topic, signed)
    writeBody(at, script, topic)
    if (options.byline === 'end' && signed) script.add('byline', signed.line)
  }
  script.leave()
  if (options.credit) script.add('credit', writer.line('credit'))
  return script.script
}
