import type {Topic} from '../../texts/grammar.ts'
import {inCase, type Writing} from '../heads/writing.ts'
import {hanNumber, putNumber, romanNumber} from '../parts/number-line.ts'

/** An inner heading in the page's form; `number` counts from 1. */
export function formHeading(at: Writing, topic: Topic, number: number): string {
  const {writer, options} = at
  const plain = () => writer.line('heading', topic)
  const gap = writer.isSpaced ? ' ' : '　'
  const text = (() => {
    switch (options.headingStyle) {
      case 'plain':
        return plain()
      case 'ask':
        return writer.line('headAsk', topic)
      case 'word':
        return writer.line('headWord', topic)
      case 'said':
        return writer.line('headSaid', topic)
      case 'name':
        return writer.line('headName', topic)
      case 'long':
        return writer.line('headLong', topic)
      case 'arabic':
        return `${number}. ${plain()}`
      case 'decimal':
        return `${options.firstNumber}.${number}${gap}${plain()}`
      case 'letter':
        return `${String.fromCodePoint(64 + number)}. ${plain()}`
      case 'han':
        return writer.isSpaced ? `${number}) ${plain()}` : `${hanNumber(number)}、${plain()}`
      case 'roman':
        return writer.isSpaced
          ? `${romanNumber(number)}. ${plain()}`
          : `（${hanNumber(number)}）${plain()}`
      case 'step':
        return `${countWord(at, 'stepNo', number)}${writer.isSpaced ? ': ' : '：'}${plain()}`
      case 'stop':
        return `${plain()}${writer.isSpaced ? '.' : '。'}`
    }
  })()
  if (options.headingCase === 'as-is') return text
  return options.headingCase === 'upper' ? text.toUpperCase() : inCase(text, options)
}

/** `Step 3`, `第三课`: the page's word of a rule with the number for `#`. */
export function countWord({writer, options}: Writing, rule: string, number: number): string {
  return putNumber(writer.nth(rule, options.countWord), number)
}
