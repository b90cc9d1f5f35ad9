/**
 * Find where each character of a text stands in its notation.
 *
 * Markdown, YAML, HTML and XML all write most characters as they are; the others come after a
 * backslash or as a character reference. No parser says where, so both are walked side by side.
 *
 * ```text
 * text  R & D *
 * raw   R &amp; D \*
 *       0 2     8 11
 * ```
 *
 * @param text
 *   Characters as they are meant.
 * @param raw
 *   How a file has them.
 * @returns
 *   For each code point of `text` an offset in `raw`; never past its end.
 */
export function locateCharacters(text: string, raw: string): number[] {
  const places: number[] = []
  let at = 0
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index)!
    // Nearly all stand there as they are.
    if (code <= 0xffff && code !== 0x26 && raw.charCodeAt(at) === code) {
      places.push(at++)
      index++
      continue
    }
    const character = String.fromCodePoint(code)
    index += character.length
    const before = at
    if (!raw.startsWith(character, at)) at = skip(raw, at, character)
    places.push(Math.min(at, raw.length))
    // `\&amp;` in Markdown is text; a backslash that is itself meant was not skipped.
    const isEscaped = at > before && raw.charAt(at - 1) === '\\'
    const reference = raw.charCodeAt(at) === 0x26 ? matchReference(raw, at) : undefined
    const isPlain = isEscaped || (character === '&' && !ampersand.test(reference ?? ''))
    at += reference && !isPlain ? reference.length : character.length
  }
  return places
}

/** How far a character may be: markup between two lines, the marks of a quotation. */
const reach = 64

function skip(raw: string, at: number, character: string): number {
  // A reference stands for any one character.
  if (raw.charCodeAt(at) === 0x26 && matchReference(raw, at)) return at
  if (/\s/.test(character)) return at
  const end = Math.min(raw.length, at + reach)
  const first = character.charCodeAt(0)
  for (let index = at; index < end; index++) {
    const unit = raw.charCodeAt(index)
    if (unit === first && raw.startsWith(character, index)) return index
    if (unit === 0x26 && matchReference(raw, index)) return index
  }
  return at
}

const referencePattern = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/iy

function matchReference(raw: string, at: number): string | undefined {
  referencePattern.lastIndex = at
  return referencePattern.exec(raw)?.[0]
}

const ampersand = /^&(?:amp|#x26|#38);$/i
