import {listMark} from '../parts/write-blocks.ts'
import {colonOf, sheetOf, times} from './sheet-of.ts'

/** What is on, day by day: hours, titles, places. */
export const programme = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  const hasDays = options.headings > 0
  if (dice.chance(0.4)) script.add('body', writer.paragraph('short', topic))
  times(at, () => {
    if (hasDays) script.add('heading', writer.line(dice.chance(0.5) ? 'weekday' : 'headDate'))
    for (let event = dice.between(2, 5); event > 0; event--) {
      script.add('list', writer.line('event', topic))
      if (dice.chance(0.2)) script.add('body', writer.paragraph('short', topic))
    }
  })
})

/** Results of matches, with a report or without. */
export const results = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  if (dice.chance(0.6)) script.add('body', writer.paragraph(options.length, topic))
  times(at, (number) => {
    if (options.headings > 0 && number % 3 === 1)
      script.add('heading', writer.line('headWord', topic))
    for (let match = dice.between(1, 4); match > 0; match--)
      script.add('list', writer.line('match'))
    if (dice.chance(0.3)) script.add('body', writer.paragraph('short', topic))
  })
})

/** The weather, region by region. */
export const weather = sheetOf((at, script) => {
  const {writer, options} = at
  times(at, () => {
    const region = writer.line('region')
    if (options.headings > 0) script.add('heading', region)
    const text = [writer.line('forecast'), writer.line('forecast')].join(writer.space)
    script.add('body', options.headings > 0 ? text : `${region}${colonOf(at)}${text}`)
  })
})

/** A place to be filled: what is to be done, what is offered, to whom to write. */
export const jobAdvert = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  script.add('body', writer.paragraph('short', topic))
  for (const rule of ['dutiesHead', 'offerHead']) {
    const head = writer.line(rule)
    script.add(
      options.headings > 0 ? 'heading' : 'body',
      options.headings > 0 ? head : head + colonOf(at).trim()
    )
    for (let item = 1; item <= dice.between(2, 5); item++)
      script.add('list', listMark(options.listMark, item) + writer.line('duty', topic))
  }
  if (dice.chance(0.7)) script.add('body', writer.line('contact', topic))
})

/** Births, marriages and deaths under their heads. */
export const familyNews = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  times(at, () => {
    if (options.headings > 0) script.add('heading', writer.line('birthHead'))
    for (let one = dice.between(1, 4); one > 0; one--)
      script.add('body', writer.line('birth', topic))
  })
})

/** A statement for the press. */
export const pressRelease = sheetOf((at, script, topic) => {
  const {writer, dice} = at
  const first = writer.paragraph('medium', topic)
  script.add('body', `${writer.line('dateline', topic)}${writer.isSpaced ? ' ' : '　'}${first}`)
  times(at, () => {
    script.add('body', writer.paragraph(at.options.length, topic))
    if (dice.chance(0.3)) script.add('body', writer.line('dialogue', topic))
  })
  script.add('body', writer.line('about', topic))
  if (dice.chance(0.5)) script.add('ornament', writer.isSpaced ? '# # #' : '###')
})
