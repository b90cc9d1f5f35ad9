/**
 * Characters that are never text and that XML or HTML forbids: control characters save tab and line
 * ends (vertical tab, form feed and U+0085 among them), noncharacters, lone surrogates.
 *
 * One run of them is one match. With the flags `gu`: use `matchAll` and `replaceAll`, not `test`.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 * @see https://infra.spec.whatwg.org/#noncharacter
 */
export const unprintable =
  /(?:[\0-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]|\p{Noncharacter_Code_Point}|\p{Surrogate})+/gu

/** A unit that may belong to such a character; cheap, without lookups of properties. */
const suspicious = /[\0-\u0008\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/

/**
 * Drop characters that no printed page can have.
 *
 * `source` has already put each of them in the ledger (rule `control-character`) but left them in
 * the text, so that offsets stay true: whoever makes output from lines calls this.
 *
 * @param value
 *   Any text.
 * @returns
 *   The text without them.
 */
export function dropUnprintable(value: string): string {
  // Nearly every text is clean, and most of it is asked for line by line.
  if (!suspicious.test(value)) return value
  return value.replaceAll(unprintable, '')
}

/** What HTML forbids, code unit by code unit; vertical tab and U+0085 among it. */
const forbidden =
  /[\0-\u0008\u000B\u000E-\u001F\u007F-\u009F]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu

/**
 * Show the characters that no page of HTML can have, instead of writing them.
 *
 * @returns
 *   The text with a picture for each of them: `␁` for U+0001, `�` for what has none. It is
 *   as long as it was.
 */
export function showUnprintable(value: string): string {
  if (!suspicious.test(value) && !/[\u000B\u0085]/.test(value)) return value
  return value.replaceAll(forbidden, function (character) {
    const code = character.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return (code === 0x7f ? '\u2421' : '\uFFFD').repeat(character.length)
  })
}

/** The code of the first character of a text, for people: `U+0001`. */
export function nameCharacter(text: string): string {
  return 'U+' + (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}

/** Characters for people, each with its code: `𬀩` (U+2C029), `㐂` (U+3402). */
export function listCharacters(characters: readonly string[]): string {
  return characters.map((one) => `\`${one}\` (${nameCharacter(one)})`).join(', ')
}
