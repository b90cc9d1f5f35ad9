import type {Kind} from '../script.ts'
import {formLabels} from '../texts/form-labels.ts'
import type {SignedBy} from './heads/form-byline.ts'
import {formKicker} from './heads/form-kicker.ts'
import type {Writing} from './heads/writing.ts'
import {writeEnding} from './matter/write-ending.ts'
import {listIssue, writeNotice} from './matter/write-issue.ts'
import {type ScriptBuilder, startScript} from './parts/start-script.ts'
import {writeBody} from './parts/write-body.ts'
import {addByline, writeByline, writeHead} from './parts/write-head.ts'

/**
 * Articles under heads of their own: a newspaper's, a magazine's, the papers of a congress, the
 * speeches of a meeting that an editor introduces.
 */
export const articles: Kind = (plain) => {
  const {writer, dice, options} = plain
  const at: Writing = options.isKickerShared ? {...plain, kicker: formKicker(plain, {})} : plain
  const script = startScript()
  const plans = Array.from({length: options.articles}, () => {
    const topic = writer.topic()
    const isSigned = options.byline !== 'none' && (options.byline !== 'some' || dice.chance(0.5))
    const signed: SignedBy | undefined = isSigned ? writeByline(at, topic) : undefined
    return {topic, signed}
  })
  if (options.masthead) writeMasthead(at, script)
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
  const top = script.script.units.length
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
    if (options.bibliography) script.add('body', bibliographyOf(at))
    if (options.salutation) script.add('salutation', writer.line('salutation', topic))
    writeBody(at, script, topic)
    if (options.salutation && dice.chance(0.4)) script.add('signoff', writer.line('closing'))
    if (options.byline === 'end' && signed) addByline(script, signed)
    writeEnding(at, script, topic)
    if (options.continued && dice.chance(0.7))
      script.add('mark', dice.pick(formLabels[writer.language].continued))
    if (options.notices > 0 && dice.chance(options.notices)) writeNotice(at, script)
  }
  script.leave()
  if (options.issueList !== 'none') listIssue(at, script, top)
  if (options.credit) script.add('credit', writer.line('credit'))
  return script.script
}

/** Name of a paper, its date and number, its price: above all else, and no article's. */
function writeMasthead({writer, dice}: Writing, script: ScriptBuilder): void {
  script.add(
    'furniture',
    writer.isSpaced ? writer.line('running').toUpperCase() : writer.line('running')
  )
  script.add('furniture', writer.line('date'))
  if (dice.chance(0.6)) script.add('furniture', `No. ${dice.between(2, 9000)}`)
  if (dice.chance(0.3)) script.add('furniture', writer.line('publisher'))
}

/** What a review is of: author, title, place and pages. */
function bibliographyOf({writer, dice}: Writing): string {
  const parts = [
    writer.text('name'),
    writer.line('book'),
    writer.line('publisher'),
    String(dice.between(1900, 2020))
  ]
  const pages = dice.between(80, 600)
  return writer.isSpaced
    ? `${parts.join(', ')}, ${pages} pp.`
    : `《${parts[1]}》，${parts[0]}著，${parts[2]}，${parts[3]}年，${pages}页。`
}
