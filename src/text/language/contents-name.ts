const name =
  /^(?:目[录錄次]|本[期刊]目[录錄]|[总總]目[录錄次]?|要目|もくじ|차례|목차|(?:table\s?of\s?)?contents|inhalt(?:sverzeichnis|sübersicht)?|table(?:\s?des\s?matières)?|sommaire|[íi]ndice|sommario|sumário|tabla\s?de\s?(?:contenidos?|materias)|inhoud(?:sopgave)?|innehåll|indhold|innhold|spis\s?treści|obsah|содержание|оглавление|зміст)[.:：]?$/iu

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

/** What stands above the persons of a play. */
const cast =
  /^(?:(?:the\s+)?(?:characters|persons)(?:\s+(?:of|in)\s+the\s+play)?|dramatis\s+person(?:ae|æ)|cast(?:\s+of\s+characters)?|personen|personnages|personajes|personaggi|personagens|действующие\s+лица|登場人物|人\s*物(?:表)?)[.:：]?$/iu
/** The same with the first person on its line: `人物：老船工`. */
const castWithFirst =
  /^(?:登[场場]人物|人物表?|persons|personen|personnages|personajes)[:：]\s*(?=\S)/iu

/** Whether a line says that the persons of a play stand below it. */
export function namesCast(text: string): boolean {
  return text.length <= 40 && cast.test(text)
}

/** Whether a line begins the persons of a play, the first of them on it. */
export function beginsCast(text: string): boolean {
  return text.length <= 80 && castWithFirst.test(text)
}
