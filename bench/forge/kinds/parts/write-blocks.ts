import type {Topic} from '../../texts/grammar.ts'
import type {Writing} from '../heads/writing.ts'
import {hanNumber} from './number-line.ts'
import type {ScriptBuilder} from './start-script.ts'

/** Items with the page's mark, each a paragraph. */
export function writeList(
  {writer, dice, options}: Writing,
  script: ScriptBuilder,
  topic: Topic
): void {
  const count = dice.between(2, 6)
  const isLong = dice.chance(0.3)
  for (let index = 1; index <= count; index++) {
    const text = isLong ? writer.line('sentence', topic) : writer.line('step', topic)
    script.add('list', `${listMark(options.listMark, index)}${text}`)
  }
}

/** What stands before an item. */
export function listMark(mark: string, number: number): string {
  switch (mark) {
    case '1.':
      return `${number}. `
    case '(a)':
      return `(${String.fromCodePoint(96 + number)}) `
    case '（一）':
      return `（${hanNumber(number)}）`
    case '一、':
      return `${hanNumber(number)}、`
    case '①':
      return String.fromCodePoint(0x245f + number)
    default:
      return `${mark} `
  }
}

/** Rows of columns that blanks part, one printed line each. */
export function writeTable({writer, dice}: Writing, script: ScriptBuilder, topic: Topic): void {
  const columns = dice.between(2, 4)
  const cell = (row: number, column: number) =>
    row === 0 || column === 0
      ? writer.line(row === 0 && column > 0 ? 'abstract' : 'thing', topic)
      : dice.chance(0.7)
        ? `${dice.between(1, 900)}${dice.chance(0.3) ? `.${dice.between(0, 9)}` : ''}`
        : writer.line('quality', topic)
  const rows = Array.from({length: dice.between(3, 8)}, (_, row) =>
    Array.from({length: columns}, (_, column) => cell(row, column))
  )
  const gap = dice.pick(['  ', '   ', '\t', ' '])
  const isAligned = gap.length > 1 && dice.chance(0.6)
  const widths = Array.from({length: columns}, (_, column) =>
    Math.max(...rows.map((row) => row[column]!.length))
  )
  const lines = rows.map((row) =>
    row
      .map((text, column) =>
        isAligned && column + 1 < columns ? text.padEnd(widths[column]!) : text
      )
      .join(gap)
  )
  if (dice.chance(0.4)) script.add('caption', writer.line('caption', topic))
  script.add('table', lines.join('\n'))
}

/** One to four stanzas, each a paragraph whose lines stay. */
export function writeVerse(
  {writer, dice}: Writing,
  script: ScriptBuilder,
  topic: Topic,
  most = 2
): void {
  const length = dice.pick([2, 4, 4, 4, 5, 6])
  for (let stanza = dice.between(1, most); stanza > 0; stanza--)
    script.add('verse', Array.from({length}, () => writer.line('verse', topic)).join('\n'))
}
