import type {Topic} from '../../texts/grammar.ts'
import type {Writing} from '../heads/writing.ts'
import {inCase} from '../heads/writing.ts'
import {formHeading} from '../matter/form-heading.ts'
import {writeBetween} from '../matter/write-between.ts'
import type {ScriptBuilder} from './start-script.ts'
import {writeList, writeTable, writeVerse} from './write-blocks.ts'

/** The paragraphs of an article, with what stands between them: inner headings, lists, captions, notes. */
export function writeBody(at: Writing, script: ScriptBuilder, topic: Topic, count?: number): void {
  const {writer, dice, options} = at
  const many = count ?? dice.between(...options.paragraphs)
  const hasHeadings = dice.chance(options.headings) && many > 3
  let [notes, headings] = [0, 0]
  for (let index = 0; index < many; index++) {
    if (hasHeadings && options.headingForm === 'numbers') {
      if (index === 0 || dice.chance(0.3)) script.add('heading', numeral(++headings))
    } else if (hasHeadings && isHeaded(at, index, many))
      script.add('heading', headingOf(at, topic, ++headings))
    if (index === 0 && options.dateline === 'own-line')
      script.add('dateline', writer.line('dateline', topic))
    const isSpoken = index > 0 && dice.chance(options.dialogue)
    let text = isSpoken
      ? writer.line(dice.chance(0.25) ? 'short' : 'dialogue', topic)
      : writer.paragraph(dice.chance(0.15) ? 'short' : options.length, topic)
    if (index === 0 && options.dateline === 'run-in')
      text = `${writer.line('dateline', topic)}${writer.isSpaced ? ' ' : '　'}${text}`
    const calls = dice.chance(options.notes)
    if (calls)
      text +=
        options.noteMark === 'brackets'
          ? `[${notes + 1}]`
          : options.noteMark === 'circled'
            ? String.fromCodePoint(0x2460 + (notes % 20))
            : ''
    script.add('body', text)
    if (calls) {
      notes++
      const mark =
        options.noteMark === 'circled'
          ? String.fromCodePoint(0x2460 + ((notes - 1) % 20))
          : options.noteMark === 'brackets'
            ? `[${notes}]`
            : '*'
      script.add('note', `${mark} ${writer.line('note', topic)}`)
    }
    if (dice.chance(options.lists)) writeList(at, script, topic)
    if (dice.chance(options.tables)) writeTable(at, script, topic)
    if (dice.chance(options.verse)) writeVerse(at, script, topic)
    if (dice.chance(options.captions)) script.add('caption', writer.line('caption', topic))
    if (options.between > 0 && index < many - 1 && dice.chance(options.between))
      writeBetween(at, script, topic)
  }
}

/** Whether an inner heading stands above a paragraph. */
function isHeaded({dice, options}: Writing, index: number, many: number): boolean {
  if (options.headingEvery > 0) return index % options.headingEvery === 0
  return index > 0 && index < many - 1 && dice.chance(0.35)
}

function headingOf(at: Writing, topic: Topic, number: number): string {
  const {headingStyle, headingCase} = at.options
  return headingStyle === 'plain' && headingCase === 'as-heads'
    ? inCase(at.writer.line('heading', topic), at.options)
    : formHeading(at, topic, number)
}

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const numeral = (value: number) => numerals[value - 1] ?? String(value)
