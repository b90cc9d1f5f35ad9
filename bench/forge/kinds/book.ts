import type {Kind} from '../script.ts'
import {inCase, type Writing} from './heads/writing.ts'
import {hanNumber, romanNumber} from './parts/number-line.ts'
import {type ScriptBuilder, startScript} from './parts/start-script.ts'
import {writeBody} from './parts/write-body.ts'
import {headlineOf} from './parts/write-head.ts'

/** A book: title page, contents, parts with leaves of their own, chapters. */
export const book: Kind = (at) => {
  const {writer, dice, options} = at
  const script = startScript()
  const topic = writer.topic()
  const chapters = Array.from({length: options.articles}, (_, index) => ({
    lines: headlineOf(at, index, dice.chance(0.5) ? writer.topic() : topic),
    topic: dice.chance(0.5) ? writer.topic() : topic
  }))
  if (options.around !== 'none') writeAround(at, script, 'above')
  if (options.titlePage) {
    script.add('booktitle', inCase(writer.line('book', topic), options))
    const name = writer.text('name')
    script.add('imprint', writer.isSpaced ? `by ${name}` : dice.chance(0.5) ? `${name}　著` : name)
    if (dice.chance(0.6)) script.add('imprint', writer.line('publisher'))
  }
  if (options.contents !== 'none') {
    script.add('contents', writer.line('contentsHead'))
    let page = 1
    for (const {lines} of chapters) {
      const title = lines.join(' ')
      script.add(
        'contents',
        options.contents === 'leaders'
          ? `${title} ${'.'.repeat(dice.between(3, 20))} ${page}`
          : title
      )
      page += dice.between(4, 20)
    }
  }
  const perPart =
    options.parts > 0
      ? Math.max(2, Math.ceil(chapters.length / options.parts))
      : Number.POSITIVE_INFINITY
  for (const [index, {lines, topic: own}] of chapters.entries()) {
    if (index % perPart === 0 && options.parts > 0) {
      script.leave()
      const part = index / perPart + 1
      script.add(
        'part',
        writer.isSpaced ? inCase(`Part ${romanNumber(part)}`, options) : `第${hanNumber(part)}部`
      )
      if (dice.chance(0.5)) script.add('part', inCase(writer.line('book'), options))
    }
    script.begin()
    for (const line of lines) script.add('headline', line)
    const half = dice.between(...options.paragraphs)
    if (options.ornaments && half > 4 && dice.chance(0.6)) {
      writeBody(at, script, own, half >> 1)
      script.add(
        'ornament',
        writer.isSpaced ? '* * *' : dice.pick(['＊　＊　＊', '* * *', '……', '◇'])
      )
      writeBody(at, script, own, half - (half >> 1))
    } else writeBody(at, script, own, half)
    if (dice.chance(options.adverts)) {
      script.leave()
      script.add('imprint', writer.line('advert'))
    }
  }
  script.leave()
  if (options.around !== 'none') writeAround(at, script, 'below')
  if (options.endMark) script.add('imprint', writer.isSpaced ? 'THE END' : '（完）')
  return script.script
}

/** What a library of texts puts above and below a book: its licence, or a legend of its marks. */
function writeAround(
  {writer, options, dice}: Writing,
  script: ScriptBuilder,
  where: 'above' | 'below'
): void {
  const title = writer.line('book')
  const lines =
    options.around === 'licence'
      ? where === 'above'
        ? [
            `The Project Gutenberg eBook of ${title}`,
            'This text is for the use of anyone anywhere at no cost and with almost no restrictions.',
            `Title: ${title}`,
            `Author: ${writer.text('name')}`,
            `*** START OF THE PROJECT GUTENBERG EBOOK ${title.toUpperCase()} ***`
          ]
        : [
            `*** END OF THE PROJECT GUTENBERG EBOOK ${title.toUpperCase()} ***`,
            'Updated editions will replace the previous one; the old editions will be renamed.'
          ]
      : where === 'above'
        ? [
            '-'.repeat(40),
            '【テキスト中に現れる記号について】',
            '《》：ルビ',
            '［＃］：入力者注',
            '-'.repeat(40)
          ]
        : [
            `底本：「${title}」${writer.line('publisher')}`,
            `　　　${dice.between(1950, 1999)}（昭和）年発行`,
            `入力：${writer.text('name')}`,
            `校正：${writer.text('name')}`
          ]
  for (const line of lines) script.add('imprint', line)
}
