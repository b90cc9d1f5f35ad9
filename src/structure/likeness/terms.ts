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
  const add = (term: string) => terms.set(term, (terms.get(term) ?? 0) + 1)
  scanTerms(text, (from, to) => addCharacters(text.slice(from, to), add), add)
  return terms
}

/**
 * Go through a text for its terms, from its beginning to its end.
 *
 * @param onRun
 *   Called with the ends of a run of characters that are not parted by spaces.
 * @param onWord
 *   Called with a word, as it is a term.
 */
export function scanTerms(
  text: string,
  onRun: (from: number, to: number) => void,
  onWord: (word: string) => void
): void {
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
      if (classesOf(first) & classes.eastern) onRun(from, to)
      else {
        const run = text.slice(from, to)
        if (run.length >= 3 || /\d{2}/.test(run)) onWord(stem(run.toLowerCase()))
      }
      from = to
    }
  }
}

/** Before a term of one character. */
export const single = '='

/** Each character of a run, then it with the next, and with the next two. */
function addCharacters(run: string, add: (term: string) => void): void {
  const after = (at: number) => at + (at < run.length && run.codePointAt(at)! > 0xffff ? 2 : 1)
  for (let at = 0; at < run.length; at = after(at)) {
    const [second, third] = [after(at), after(after(at))]
    add(single + run.slice(at, second))
    if (second < run.length) add(run.slice(at, third))
    if (third < run.length) add(run.slice(at, after(third)))
  }
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/, '') : word
}
