/** `Northbrook, 3 March 1871.`, `The Attic, 2 April`, `Hexby, le 4 mai`. */
const dateline =
  /^\p{Lu}[\p{L}’' -]{2,40},\s(?:the\s|le\s|den\s)?(?:\d{1,2}(?:st|nd|rd|th|er|\.)?\s(?:de\s)?\p{L}{3,10}|\p{Lu}\p{Ll}{2,9}\s\d{1,2})(?:,?\s(?:de\s)?\d{4})?\.?$/u

/** Whether a line says where and when a letter was written. */
export function isDateline(text: string): boolean {
  return text.length <= 70 && dateline.test(text)
}
