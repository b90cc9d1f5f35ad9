/** `Fig. 3`, `Abb. 12`, `Table IV`, `PLATE 2`, each with what follows its number. */
const latin =
  /^(?:Fig(?:ure)?s?|FIG(?:URE)?S?|Abb(?:ildung)?|ABB(?:ILDUNG)?|Tab(?:le|elle|leau)?|TAB(?:LE|ELLE|LEAU)?|Plate|PLATE|Tafel|TAFEL|Planche|PLANCHE)\.?\s?(?:\d{1,3}|[IVXL]{1,5})(?:[-–.]\d{1,3})?(?:[.:,)–—]|\s|$)/u
/** `图3　…`, `圖一：…`, `表 2-1 …`, `그림 4. …`. */
const eastern =
  /^附?(?:[图圖図表]|图表|圖表|図表|写真|그림|사진|표)\s?(?:[\d０-９]{1,3}(?:[-–.．－][\d０-９]{1,3})?|[一二三四五六七八九十]{1,3})(?:[\s：:.．、]|$)/u
/** `Plate 1 found in the river`: a word in full and what goes on without a mark or a stop may be a headline. */
const headline =
  /^(?:Figures?|Abbildung|Tab(?:le|elle|leau)|Plate|Tafel|Planche)\s[^\s.:,)–—]+\s\p{Ll}.*[^.!?…:;)]$/u
/** What a picture shows, where the paper says it: `▲…。`, `上图为`. A title may have the same sign before it. */
const shown = /^(?:[▲△◆].*(?:[。.）)]|[摄攝图圖影])$|[上下左右]?[图圖](?:为|為))/u
/** Who took the picture: `(Photograph: J. Doe)`, `（某某摄）`. */
const credit =
  /[（(]\s*(?:(?:Photo(?:graph)?|Phot|Foto|Aufnahme|Bild|Cliché)\b[^()（）]{1,60}|[^()（）。]{1,16}(?:摄|攝|撮影|촬영))\s*[)）]\.?$/u

/**
 * Whether a text is the caption of a picture or a table, by its number or by who took the picture.
 *
 * @param text
 *   A paragraph on one line, or the first line of one.
 */
export function isCaption(text: string): boolean {
  const isNumbered = isNumberedCaption(text) && !headline.test(text)
  return isNumbered || shown.test(text) || credit.test(text)
}

/** Whether a text begins with the number of a picture or a table. */
export function isNumberedCaption(text: string): boolean {
  return latin.test(text) || eastern.test(text)
}
