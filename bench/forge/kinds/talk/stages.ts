import {inCase} from '../heads/writing.ts'
import {countWord} from '../matter/form-heading.ts'
import {hanNumber} from '../parts/number-line.ts'
import {colonOf, sheetOf, times} from '../sheets/sheet-of.ts'

/** A script for the screen: scenes as inner headings, what is seen, who speaks on a line above. */
export const screenplay = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  const people = Array.from({length: dice.between(2, 4)}, () => writer.line('name').toUpperCase())
  times(at, () => {
    script.add('heading', writer.line('scene').toUpperCase())
    script.add('body', writer.paragraph('short', topic))
    for (let speech = dice.between(1, 5); speech > 0; speech--) {
      script.add('speaker', dice.pick(people) + (dice.chance(0.15) ? ' (O.S.)' : ''))
      if (dice.chance(0.15)) script.add('stage', writer.line('stage', topic))
      script.add('body', writer.line('speech', topic))
    }
    if (dice.chance(0.3)) script.add('body', writer.paragraph(options.length, topic))
  })
})

/** A script for a comic: pages as inner headings, panels with what is seen and said. */
export const comicScript = sheetOf((at, script, topic) => {
  const {writer, dice} = at
  times(at, (page) => {
    script.add('heading', countWord(at, 'pageNo', page))
    for (let panel = 1; panel <= dice.between(2, 5); panel++) {
      const head = countWord(at, 'panelNo', panel)
      script.add('body', `${head}${writer.isSpaced ? '. ' : '　'}${writer.line('sentence', topic)}`)
      if (dice.chance(0.6))
        script.add('body', `${writer.line('speaker')}${colonOf(at)}${writer.line('speech', topic)}`)
    }
  })
})

/** A song or a hymn: verses that count, a refrain between them. */
export const song = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  const length = dice.pick([3, 4, 4, 6])
  const refrain = Array.from({length: 2}, () => writer.line('refrain', topic)).join('\n')
  const hasNumbers = options.entryHead === 'numbered'
  times(at, (number) => {
    const lines = Array.from({length}, () => writer.line('verse', topic))
    const mark = writer.isSpaced ? `${number}. ` : `${hanNumber(number)}　`
    script.add('verse', (hasNumbers ? mark : '') + lines.join('\n'))
    if (options.ornaments && (number === 1 || dice.chance(0.6))) script.add('verse', refrain)
  })
})

/** The order of a service or a feast: what is said, sung and done in turn. */
export const service = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  times(at, () => {
    if (options.headings > 0) script.add('heading', writer.line('headWord', topic))
    script.add('body', writer.line('amen', topic))
    if (dice.chance(0.5))
      script.add(
        'verse',
        Array.from({length: dice.between(2, 4)}, () => writer.line('verse', topic)).join('\n')
      )
    if (dice.chance(0.5)) script.add('body', writer.line('amen', topic))
    if (dice.chance(0.4)) script.add('stage', writer.line('stage', topic))
  })
})

/** A speech to a hall: a greeting, paragraphs, thanks. */
export const address = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  script.add('salutation', writer.line('greeting'))
  times(at, (number) => {
    if (options.headings > 0 && number % 3 === 0)
      script.add('heading', writer.line('heading', topic))
    if (dice.chance(0.1)) script.add('salutation', writer.line('greeting'))
    script.add('body', writer.paragraph(options.length, topic))
    if (dice.chance(0.08)) script.add('stage', writer.line('stage', topic))
  })
  if (dice.chance(0.7)) script.add('body', writer.line('closing'))
})

/** Questions put to a government, with their numbers, who asks, who answers. */
export const questionTime = sheetOf((at, script, topic) => {
  const {writer, dice, options} = at
  times(at, (number) => {
    const colon = options.speakers === 'stop' && writer.isSpaced ? '. ' : colonOf(at)
    const asks = inCase(writer.text('name'), options)
    script.add('body', `${number}. ${asks}${colon}${writer.line('ask', topic)}`)
    script.add(
      'body',
      `${inCase(writer.text('office', topic), options)}${colon}${writer.line('answer', topic)}`
    )
    while (dice.chance(0.3)) script.add('body', writer.paragraph(options.length, topic))
    if (dice.chance(0.1)) script.add('stage', writer.line('stage', topic))
  })
})
