import {countWord} from '../matter/form-heading.ts'
import {hanNumber} from '../parts/number-line.ts'
import {sheetOf, times} from './sheet-of.ts'

/** A judgment: the court, the number, the matter under heads, numbered grounds. */
export const judgment = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  script.add('body', writer.line('caseNo'))
  if (dice.chance(0.7)) script.add('body', writer.line('court'))
  const isNumbered = options.entryHead === 'numbered'
  let ground = 0
  times(at, () => {
    if (options.headings > 0) script.add('heading', writer.line('rulingHead'))
    for (let count = dice.between(1, 3); count > 0; count--) {
      ground++
      const text = [writer.line('ruling', topic), writer.paragraph(options.length, topic)].join(
        writer.space
      )
      script.add('body', isNumbered ? `${ground}. ${text}` : text)
    }
  })
  if (dice.chance(0.5)) script.add('signoff', writer.line('name'))
})

/** A contract, or rules of a house: clauses under numbered heads, terms with numbers of their own. */
export const contract = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  const isDotted = dice.chance(0.5)
  if (dice.chance(0.7)) script.add('body', writer.line('between', topic))
  times(at, (clause) => {
    const head = writer.line('termHead')
    const form = options.entryHead
    const marked =
      form === 'numbered'
        ? `${clause}. ${head}`
        : form === 'own-line'
          ? countWord(at, 'clauseNo', clause)
          : `${countWord(at, 'clauseNo', clause)}${writer.isSpaced ? ' ' : '　'}${head}`
    script.add('heading', options.headingCase === 'upper' ? marked.toUpperCase() : marked)
    for (let term = 1; term <= dice.between(1, 3); term++) {
      const number = isDotted
        ? `${clause}.${term} `
        : writer.isSpaced
          ? `(${term}) `
          : `${hanNumber(term)}、`
      script.add('body', (options.lists > 0 ? number : '') + writer.line('term', topic))
    }
  })
  script.add('dateline', writer.line('place-date'))
  if (dice.chance(0.6)) script.add('signoff', writer.line('name'))
})

/** What to know of a thing before it is used: heads that ask, short instructions. */
export const leaflet = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  script.add('body', writer.paragraph('short', topic))
  times(at, (number) => {
    const head = writer.line('dosageHead')
    script.add('heading', options.entryHead === 'numbered' ? `${number}. ${head}` : head)
    for (let line = dice.between(1, 4); line > 0; line--)
      script.add(
        options.lists > 0 ? 'list' : 'body',
        (options.lists > 0 ? '- ' : '') + writer.line('dosage', topic)
      )
    if (dice.chance(0.4)) script.add('body', writer.paragraph('short', topic))
  })
})
