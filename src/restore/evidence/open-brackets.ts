import {isOpener} from '../../text/punctuation.ts'
import type {Fit} from '../lines/fit.ts'

/** A bracket that is open for more lines was a slip. */
export const longestBracket = 8

const anyBracket = /[（《〈([〔【]/u
const brackets = new Map([
  ['（', '）'],
  ['《', '》'],
  ['〈', '〉'],
  ['(', ')'],
  ['[', ']'],
  ['〔', '〕'],
  ['【', '】']
])

const editorial = new Set(['[', '〔', '【'])

/** The bracket that is still open after a line, or nothing. */
export function openBracket(text: string, before: string): string {
  if (before === '' && !anyBracket.test(text)) return ''
  let open = before
  for (const character of text) {
    if (open !== '' && character === brackets.get(open)) open = ''
    else if (isOpener(character) && brackets.has(character) && open === '') {
      open = character
    }
  }
  return open
}

/** Whether an editor's bracket closes below a break, in lines without a blank one between them. */
export function closes(fits: readonly Fit[], from: number, open: string): boolean {
  if (!editorial.has(open)) return false
  for (const fit of fits.slice(from, from + longestBracket)) {
    if (fit.gap > 0) return false
    if (fit.text.includes(brackets.get(open)!)) return true
  }
  return false
}
