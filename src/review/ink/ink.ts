import {append} from '../../append.ts'
import {locateCharacters} from './locate-characters.ts'

/**
 * The characters of a text that are not white space, in order, each with its place.
 *
 * Two texts say the same when their inks are the same: how a writer sets spaces, escapes and line
 * ends is not what verification is about.
 */
export interface Ink {
  /** Code points. */
  readonly codes: readonly number[]
  /** For each, its offset in the file, in UTF-16 code units. */
  readonly offsets: readonly number[]
}

/** An ink that grows. */
export interface InkBuilder extends Ink {
  readonly codes: number[]
  readonly offsets: number[]
}

export function createInk(): InkBuilder {
  return {codes: [], offsets: []}
}

/**
 * Whether a code point leaves no ink: what JavaScript calls white space, and U+0085, which Unicode
 * adds to that.
 */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x1680) return code === 0xa0 || code === 0x85
  if (code >= 0x2000 && code <= 0x200a) return true
  return blanks.has(code)
}

const blanks = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])

/** Add the characters of a text, each at its place in it. */
export function addText(ink: InkBuilder, text: string): void {
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index)!
    if (!isBlank(code)) {
      ink.codes.push(code)
      ink.offsets.push(index)
    }
    index += code > 0xffff ? 2 : 1
  }
}

/**
 * Add the characters of a text that a file holds in some notation: with backslashes, quotes or
 * character references.
 *
 * @param ink
 *   What grows.
 * @param text
 *   The characters that are meant.
 * @param raw
 *   What stands in the file for them.
 * @param offset
 *   Offset of `raw` in the file.
 */
export function addNotation(ink: InkBuilder, text: string, raw: string, offset: number): void {
  const places = locateCharacters(text, raw)
  let place = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (!isBlank(code)) {
      ink.codes.push(code)
      ink.offsets.push(offset + places[place]!)
    }
    place++
  }
}

/** Add all of another ink. */
export function addInk(ink: InkBuilder, other: Ink): void {
  append(ink.codes, other.codes)
  append(ink.offsets, other.offsets)
}

/** The ink of a text for which places do not matter. */
export function inkOf(text: string): string {
  let result = ''
  for (const character of text) if (!isBlank(character.codePointAt(0)!)) result += character
  return result
}

/** Some of an ink as text; long ones are cut short. */
export function showInk({codes}: Ink, from = 0, to = codes.length): string {
  const most = 40
  const shown = codes.slice(from, Math.min(to, from + most))
  return String.fromCodePoint(...shown) + (to - from > most ? '…' : '')
}
