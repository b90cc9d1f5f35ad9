/** Characters of a description, at most. */
const longest = 120
/** In UTF-16 code units: what follows cannot make it shorter. */
const looked = 2 * longest + 8

/** An initial or a title of a person ends no sentence: `N. Reed`, `z. B.`, `Dr. Marsh`. */
const firstOf =
  /^.*?(?:[。！？][”’」』）]*|(?:[!?]|(?<!(?<!\p{L})(?:\p{L}|Mrs?|Ms|Mme|Dr|St|Prof|Rev|Hon|Nr|No|Bd|Hr|Fr))\.)[”’"')]*(?=\s|$)|$)/su

/**
 * The first sentence of a text, at most 120 characters; a longer one ends at its last comma before
 * that, and is empty when it has none.
 */
export function firstSentence(text: string): string {
  const sentence = firstOf.exec(text.slice(0, looked))?.[0] ?? ''
  const characters = Array.from(sentence)
  if (characters.length <= longest) return sentence
  return /^.*(?=[，；、：,;:])/su.exec(characters.slice(0, longest).join(''))?.[0] ?? ''
}
