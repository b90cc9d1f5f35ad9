const name =
  /^(?:目[录錄次]|本[期刊]目[录錄]|[总總]目[录錄次]?|要目|もくじ|차례|목차|(?:table\s?of\s?)?contents|inhalt(?:sverzeichnis|sübersicht)?|table(?:\s?des\s?matières)?|sommaire|índice|indice)[.:：]?$/iu

/** `CONTENTS OF VOL. II.`, `Contents and Illustrations`, `TABLE OF CONTENTS (continued)`. */
const longName =
  /^(?:(?:TABLE OF|Table of)\s+)?(?:CONTENTS|Contents)(?:\s+(?:AND|OF|and|of)\s+\p{Lu}.{0,30}|\s*[(—–-].{0,20})$/u

/** Characters of the longest of these names, spread. */
const longest = 64

/** Whether a line is the name of a page of contents, spread or not: `CONTENTS.`, `目　录`. */
export function namesContents(text: string): boolean {
  if (text.length > longest) return false
  return name.test(text.replace(/[\s　]+/gu, '')) || name.test(text) || longName.test(text)
}
