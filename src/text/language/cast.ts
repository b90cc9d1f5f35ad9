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
