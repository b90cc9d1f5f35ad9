import {classes, classesOf, ofWord} from '../../text/classes.ts'

/** What a text speaks of: its terms, and how often each occurs. */
export type Terms = ReadonlyMap<string, number>

/**
 * The terms of a text: two and three characters in a row where words are not parted by spaces
 * (and single ones, marked, which weigh little), else words of three letters and more, in lower
 * case and without an English or German plural. Numbers of two digits and more are terms.
 */
export function termsOf(text: string): Terms {
  const terms = new Map<string, number>()
  const add = (...codes: number[]) => addWord(String.fromCodePoint(...codes))
  const addWord = (term: string) => terms.set(term, (terms.get(term) ?? 0) + 1)
  readTerms(text, {
    one: (code) => addWord(single + String.fromCodePoint(code)),
    two: add,
    three: add,
    word: addWord
  })
  return terms
}

/** Before a term of one character. */
export const single = '='

/** Called for each term of a text, in order. */
export interface TermReader {
  readonly one: (code: number) => void
  readonly two: (first: number, second: number) => void
  readonly three: (first: number, second: number, third: number) => void
  readonly word: (word: string) => void
}

/** Read the terms of a text: {@link termsOf} without the texts of those of two and three characters. */
export function readTerms(text: string, reader: TermReader): void {
  for (let from = 0; from < text.length; ) {
    const first = text.codePointAt(from)!
    let to = from
    let code = first
    while (to < text.length && (classesOf(code) & ofWord) !== 0) {
      to += code > 0xffff ? 2 : 1
      code = to < text.length ? text.codePointAt(to)! : 0
    }
    if (to === from) from += first > 0xffff ? 2 : 1
    else {
      if (classesOf(first) & classes.eastern) readCharacters(text, from, to, reader)
      else {
        const run = text.slice(from, to)
        if (run.length >= 3 || /\d{2}/.test(run)) reader.word(stem(run.toLowerCase()))
      }
      from = to
    }
  }
}

function readCharacters(text: string, from: number, to: number, reader: TermReader): void {
  const codeAt = (at: number) => (at < to ? text.codePointAt(at)! : -1)
  const after = (at: number, code: number) => at + (code > 0xffff ? 2 : 1)
  let at = after(from, codeAt(from))
  let [first, second] = [codeAt(from), codeAt(at)]
  while (first >= 0) {
    at = after(at, second)
    const third = second < 0 ? -1 : codeAt(at)
    reader.one(first)
    if (second >= 0) reader.two(first, second)
    if (third >= 0) reader.three(first, second, third)
    first = second
    second = third
  }
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/, '') : word
}
