import {isBlank} from '../ink/ink.ts'

/** Begins a stretch with formulas, and ends it; no text has these characters. */
export const looseStart = '\uFDD1'
export const looseEnd = '\uFDD2'

/** Brackets that a page has, or that are marks of a formula; no text has these characters. */
export const mayOpen = '\uFDD7'
export const mayClose = '\uFDD8'

/** The characters of a text that are not white space, in order. */
interface DocsWords {
  readonly characters: string
  /** For each of them, whether it may be one that a parser of Markdown takes out of a formula. */
  readonly isLoose: readonly boolean[]
}

/** Take the marks of loose stretches out of a text, and white space. */
export function toWords(text: string): DocsWords {
  let characters = ''
  const isLoose: boolean[] = []
  let isIn = false
  for (const character of text) {
    if (character === looseStart) isIn = true
    else if (character === looseEnd) isIn = false
    else if (!isBlank(character.codePointAt(0)!)) {
      characters += character
      for (let unit = 0; unit < character.length; unit++) isLoose.push(isIn)
    }
  }
  return {characters, isLoose}
}

/** Signs of formulas that Markdown has, too: `$x_1$`, `\{`, `a*b`. */
const signs = new Set('$_*~\\')

/**
 * Find the first place where two readings differ. In formulas one of them may lack signs that
 * Markdown has, too.
 *
 * @returns
 *   Offset in each, or nothing if they say the same.
 */
export function findWordDifference(
  found: DocsWords,
  expected: DocsWords
): [number, number] | undefined {
  let [at, to] = [0, 0]
  const isSign = ({characters, isLoose}: DocsWords, index: number) =>
    isLoose[index] === true && signs.has(characters.charAt(index))
  while (at < found.characters.length || to < expected.characters.length) {
    if (found.characters[at] === expected.characters[to]) {
      at++
      to++
    } else if (/[\uFDD7\uFDD8]/.test(expected.characters.charAt(to))) {
      const bracket = expected.characters[to] === mayOpen ? '(' : ')'
      if (found.characters[at] === bracket) at++
      to++
    } else if (isSign(expected, to)) to++
    else if (isSign(found, at)) at++
    else return [at, to]
  }
  return undefined
}
