/**
 * Marks by what they do to a line break. Straight quotes open and close; they are judged by the
 * side on which a letter stands.
 *
 * @see https://www.w3.org/TR/clreq/#line_composition_rules_for_punctuation_marks
 * @see https://www.w3.org/TR/jlreq/#characters_not_starting_a_line
 */
const finals = new Set('.!?。！？…⋯．｡‽؟')
const closers = new Set('”’」』）)]】》〉〕］｝}»›"\'〞＂')
const openers = new Set('“‘「『（([【《〈〔［｛{«‹„‚"\'〝¿¡＂')
const notAtLineStart = new Set('，、。．；：！？,;:!?”’」』）)]】》〉〕］｝}…‥·・々ー％%»')
const commas = new Set(',，、;；､')
const colons = new Set(':：')
const dashes = new Set('—–―─━')
const hyphens = new Set('-‐\u00ad¬')

/** Ends a sentence: `。`, `!`, `…`. */
export const isFinal = (character: string) => finals.has(character)
/** Closes a quotation or bracket: `”`, `）`. A straight quote closes and opens. */
export const isCloser = (character: string) => closers.has(character)
/** Opens a quotation or bracket: `“`, `（`. A straight quote closes and opens. */
export const isOpener = (character: string) => openers.has(character)
/** May not begin a line in Chinese or Japanese composition. */
export const isForbiddenAtStart = (character: string) => notAtLineStart.has(character)
/** Begins with such a mark. A whole pause, `……`, begins speech: only half of one was cut off. */
export const startsForbidden = (text: string) =>
  isForbiddenAtStart(text[0] ?? '') && !text.startsWith('……')
/** `,`, `、`, `；`: the sentence goes on. */
export const isComma = (character: string) => commas.has(character)
/** `:` and `：`. */
export const isColon = (character: string) => colons.has(character)
/** A dash, not a hyphen. */
export const isDash = (character: string) => dashes.has(character)
/** A mark that may divide a word at a line's end: `-`, U+2010, a soft hyphen, `¬`. */
export const isHyphen = (character: string) => hyphens.has(character)
