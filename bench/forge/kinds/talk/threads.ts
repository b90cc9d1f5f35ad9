import {sheetOf, times} from '../sheets/sheet-of.ts'

/** A thread of a forum: who wrote when, above what was written. */
export const forum = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  times(at, () => {
    script.add('speaker', writer.line('post', topic))
    if (dice.chance(0.25)) script.add('quoted', writer.paragraph('short', topic))
    script.add('body', writer.paragraph(dice.chance(0.5) ? 'short' : options.length, topic))
    if (dice.chance(0.3)) script.add('body', writer.paragraph('short', topic))
    if (dice.chance(0.2)) script.add('signoff', writer.line('motto', topic))
  })
})

/** A log of a chat: a line for each message. */
export const chatLog = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  const people = Array.from({length: dice.between(2, 4)}, () => writer.text('name'))
  const form = dice.between(0, 2)
  let minute = dice.between(60, 1200)
  times(at, () => {
    minute += dice.between(0, 4)
    const clock = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
    const who = dice.pick(people)
    const text = dice.chance(0.6)
      ? writer.line('speech', topic)
      : writer.paragraph(options.length === 'long' ? 'medium' : 'short', topic)
    const colon = writer.isSpaced ? ': ' : '：'
    script.add(
      'body',
      [
        `[${clock}] <${who}> ${text}`,
        `${clock} ${who}${colon}${text}`,
        `${who} (${clock})${colon}${text}`
      ][form]!
    )
  })
})

/** Somebody asks for advice, somebody answers, under one head. */
export const advice = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  script.add('body', writer.paragraph(options.length, topic))
  script.add('body', writer.line('headAsk', topic))
  script.add('signoff', writer.line('signoff'))
  if (options.headings > 0)
    script.add('heading', writer.line(dice.chance(0.5) ? 'tipHead' : 'headName'))
  times(at, () => script.add('body', writer.paragraph(options.length, topic)))
})

/** Questions and answers with no mark but that the first ask: who speaks is not said. */
export const bareInterview = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  script.add('body', writer.paragraph(options.length, topic))
  times(at, () => {
    script.add(options.headings > 0 ? 'heading' : 'body', writer.line('ask', topic))
    script.add(
      'body',
      `${writer.line('answer', topic)}${writer.space}${writer.paragraph('short', topic)}`
    )
    if (dice.chance(0.3)) script.add('body', writer.paragraph(options.length, topic))
  })
})
