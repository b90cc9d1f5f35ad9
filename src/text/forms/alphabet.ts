/**
 * Whether there is a letter of an alphabet in a text: Latin, Greek, Cyrillic, and others below the scripts of the East.
 *
 * Where words of such alphabets are looked for it is asked first. An expression for many words in capitals or
 * not takes V8 up to ten milliseconds to compile, and most Chinese pages need none of them.
 */
export const hasAlphabet = (text: string): boolean => alphabet.test(text)

/** Whether a text begins with such a letter. */
export const startsInAlphabet = (text: string): boolean => alphabet.test(text[0] ?? '')

const alphabet = /[A-Za-z\u00C0-\u1FFF\u2100-\u218F\u2C00-\u2DFF]/
