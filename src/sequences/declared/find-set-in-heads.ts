import type {Line} from '../../source/index.ts'
import {aozora} from '../../text/language/aozora.ts'

/** A heading that a file says to be one: its lines, and how high it stands, 0 the highest. */
export interface DeclaredHead {
  readonly level: number
  readonly lines: readonly Line[]
}

/** Wide spaces before a heading, at least; a paragraph has one. */
const least = 2
/** Its characters, at most. */
const longest = 48
/** Headings from which they are a habit. */
const fewest = 2
/** `［＃５字下げ］`, for this line alone. */
const oneLine = /^［＃([0-9０-９]+)字下げ］/u
/** `（明治三十年五月）`: when a text was printed. */
const inBrackets = /^（[^）]{4,}）$/u

/**
 * Find the headings of a file of Aozora Bunko that does not annotate them, as the older ones: lines apart from
 * the text that are set in, `　　　　　一`, and no part of what is set in as a whole, a letter or verse. The less
 * a heading is set in the higher it stands.
 *
 * @param lines
 *   All lines of a source, in order.
 * @returns
 *   Nothing where it has less than two, or is no such file. Cost: lines.
 */
export function findSetInHeads(lines: readonly Line[]): DeclaredHead[] {
  const start = startOfText(lines)
  if (start === undefined) return []
  const found: {readonly indent: number; readonly line: Line}[] = []
  let isInside = false
  for (let at = start; at < lines.length; at++) {
    const value = lines[at]!.value
    if (aozora.colophon.test(value.trim())) break
    if (aozora.setIn.test(value)) isInside = true
    else if (aozora.setInEnd.test(value)) isInside = false
    else if (!isInside && isApart(lines, at) && isTitle(value))
      found.push({indent: indentOf(value), line: lines[at]!})
  }
  if (found.length < fewest) return []
  const indents = [...new Set(found.map(({indent}) => indent))].sort((a, b) => a - b)
  return found.map(({indent, line}) => ({level: indents.indexOf(indent), lines: [line]}))
}

/**
 * The line below the legend, or below title and author where there is none; nothing for another file, or for
 * several.
 */
export function startOfText(lines: readonly Line[]): number | undefined {
  if (lines[0]?.file !== lines.at(-1)?.file) return undefined
  const legend = lines.findIndex(({value}) => aozora.legendHead.test(value))
  const rule = lines.findIndex(({value}, at) => at > legend && aozora.rule.test(value.trim()))
  if (legend >= 0 && rule > 0) return rule + 1
  const isAozora = lines.some(({value}) => aozora.colophon.test(value.trim()))
  return isAozora ? lines.findIndex(({value}, at) => at > 0 && value.trim() === '') : undefined
}

/** A line of its own, or directly above the text. */
const isApart = (lines: readonly Line[], at: number) =>
  withoutAnnotations(lines[at - 1]?.value ?? '') === '' &&
  indentOf(lines[at + 1]?.value ?? '') < least

function isTitle(value: string): boolean {
  const text = withoutAnnotations(value)
  if (text === '' || text.length > longest || indentOf(value) < least) return false
  return /[\p{L}\p{N}]/u.test(text) && !/[。、」]$/u.test(text) && !inBrackets.test(text)
}

function indentOf(value: string): number {
  const said = oneLine.exec(value)
  if (said) return Number(said[1]!.normalize('NFKC'))
  return /^\u3000*/u.exec(value)![0].length
}

/** What of a line is no annotation. */
export const withoutAnnotations = (value: string) => value.replace(aozora.annotation, '').trim()
