import {inCase} from '../heads/writing.ts'
import {countWord} from '../matter/form-heading.ts'
import {hanNumber} from '../parts/number-line.ts'
import {listMark, writeTable} from '../parts/write-blocks.ts'
import {sheetOf, times} from './sheet-of.ts'

/** Questions as inner headings, or as paragraphs, with their answers. */
export const questions = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  if (dice.chance(0.4)) script.add('body', writer.paragraph('short', topic))
  times(at, (number) => {
    const ask = writer.line(dice.chance(0.5) ? 'ask' : 'headAsk', topic)
    const mark =
      options.entryHead === 'numbered' ? listMark(options.listMark, ((number - 1) % 20) + 1) : ''
    script.add(options.headings > 0 ? 'heading' : 'body', mark + ask)
    script.add('body', writer.line('answer', topic))
    if (dice.chance(0.4)) script.add('body', writer.paragraph(options.length, topic))
  })
})

/** What is new in a version, by kinds of change. */
export const releaseNotes = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  if (dice.chance(0.3)) script.add('body', writer.paragraph('short', topic))
  times(at, () => {
    if (options.headings > 0) script.add('heading', writer.line('changeHead'))
    for (let change = 1; change <= dice.between(1, 5); change++)
      script.add('list', listMark(options.listMark, change) + writer.line('change', topic))
  })
})

/** Steps under heads that count, with listings. */
export const tutorial = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  script.add('body', writer.paragraph('medium', topic))
  times(at, (number) => {
    const head = writer.line('heading', topic)
    const count = countWord(at, 'stepNo', number)
    script.add(
      'heading',
      inCase(
        options.numberAbove
          ? head
          : `${count}${writer.isSpaced ? dice.pick([': ', ' – ', '. ']) : '　'}${head}`,
        options
      )
    )
    script.add('body', writer.paragraph(options.length, topic))
    if (options.code > 0 && dice.chance(options.code))
      script.add(
        'code',
        Array.from({length: dice.between(1, 5)}, () => writer.text('code')).join('\n')
      )
    if (dice.chance(0.2)) script.add('caption', writer.line('caption', topic))
    if (dice.chance(options.tables)) writeTable(at, script, topic)
  })
})

/** A sheet of tasks for a class. */
export const worksheet = sheetOf((at, script, topic, index) => {
  const {writer, dice, options} = at
  if (index === 0 || dice.chance(0.4)) script.add('body', writer.line('blankLine'))
  times(at, (number) => {
    if (options.headings > 0) script.add('heading', countWord(at, 'taskNo', number))
    script.add('body', writer.line(dice.chance(0.5) ? 'question' : 'ask', topic))
    for (let line = 1; line <= dice.between(1, 5); line++)
      script.add('list', listMark(options.listMark, line) + writer.line('fillIn', topic))
  })
})

/** Places of a journey or houses of a town, each with its lines of address. */
export const guide = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  script.add('body', writer.paragraph(options.length, topic))
  times(at, (number) => {
    const name = writer.line(dice.chance(0.5) ? 'town' : 'org')
    script.add(
      'heading',
      inCase(options.entryHead === 'numbered' ? `${number}. ${name}` : name, options)
    )
    script.add('body', writer.paragraph(options.length, topic))
    for (let line = dice.between(0, 3); line > 0; line--)
      script.add('list', writer.line('place-guide'))
  })
})

/** Things shown or sold: number, name, how it is made, a few words. */
export const exhibits = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  times(at, (number) => {
    const name = writer.line(dice.chance(0.5) ? 'title' : 'product', topic)
    const mark = options.entryHead === 'none' ? '' : `${number} `
    script.add(options.headings > 0 ? 'heading' : 'body', mark + name)
    if (dice.chance(0.5)) script.add('body', writer.line('name'))
    script.add('body', writer.line('technique'))
    if (dice.chance(0.7)) script.add('body', writer.paragraph('short', topic))
  })
})

/** Years with what happened in them. */
export const chronicle = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  let year = dice.between(1760, 1960)
  times(at, () => {
    year += dice.between(1, 9)
    const head = writer.isSpaced ? `${year}` : `${year}年`
    const text = writer.line('yearText', topic)
    if (options.headings > 0) {
      script.add('heading', head)
      script.add('body', text)
    } else
      script.add('body', `${head}${writer.isSpaced ? dice.pick([' ', ': ', ' – ']) : '　'}${text}`)
    if (dice.chance(0.4)) script.add('body', writer.paragraph(options.length, topic))
  })
})

/** Signs of the zodiac, months or letters: the same short heads on every page, each with a text. */
export const horoscope = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  const hasDates = dice.chance(0.5)
  times(at, () => {
    const dates = `${dice.between(1, 28)}.${dice.between(1, 12)}.–${dice.between(1, 28)}.${dice.between(1, 12)}.`
    const head = `${inCase(writer.line('sign'), options)}${hasDates ? ` ${dates}` : ''}`
    script.add('heading', head)
    script.add('body', writer.paragraph('short', topic))
  })
})

/** Numbered sayings, each a paragraph. */
export const sayings = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  times(at, (number) => {
    const mark =
      options.entryHead === 'numbered'
        ? writer.isSpaced
          ? `${number}. `
          : `${hanNumber(((number - 1) % 90) + 1)}、`
        : ''
    if (options.entryHead === 'own-line') script.add('heading', `${number}`)
    script.add('body', mark + writer.line('sentence', topic))
    if (options.ornaments && dice.chance(0.3)) script.add('ornament', '*')
  })
})

/** Riddles, and below them their answers. */
export const riddles = sheetOf((at, script, topic) => {
  const {writer, options} = at
  const answers: string[] = []
  times(at, (number) => {
    script.add(
      'body',
      listMark(options.listMark, ((number - 1) % 20) + 1) + writer.line('riddle', topic)
    )
    answers.push(`${number}. ${writer.line('thing')}`)
  })
  script.add('heading', writer.line('answersHead'))
  script.add('body', answers.join(writer.isSpaced ? '; ' : '；'))
})
