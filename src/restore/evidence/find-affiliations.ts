import type {Fit} from '../lines/fit.ts'

/** Where people work, as the lines below the authors of a paper say it. */
const institutions =
  /\b(?:Universit(?:y|ät|é|à)|Universidad|Universidade|Institut(?:e|o|ion)?|School|Department|Dept\.|College|Academy|Faculty|Laborator(?:y|ies)|Cent(?:re|er)|Hospital|Archives?|Museum|Society|Observatory|Library|Ministry|Hochschule|Akademie|Fakultät|Abteilung|Gesellschaft|Verein|Lehrstuhl|École|Faculté|Laboratoire|Département|Académie|Facultad|Escuela|Departamento|Chair of)\b/u
/** A line of names: each word has a capital, but what joins them. */
const names =
  /^(?:(?:\p{Lu}[\p{L}.’'-]*|and|und|et|y|e|&|de|van|von|der|da|du|del)[\d*†‡,;]*(?:\s+|$)){2,10}$/u

/** `摘　要：`, `Abstract.`: what a paper says of itself, below its authors. */
const ofPaper =
  /^(?:【?(?:内容)?摘\s*要】?|【?[关關][键鍵][词詞字]】?|中图分类号|abstract|summary|key ?words?|zusammenfassung|résumé|resumen|palabras clave|mots[- ]clés)\s*[：:.—–]/iu

/**
 * Find the lines that say where the authors of a paper work, below their names or each other, and those with
 * which its abstract and its keywords begin.
 *
 * ```text
 *   T. Marsh and N. Reed
 * > School of Signals, Weir House
 * ```
 *
 * @param fits
 *   Printed lines in order.
 */
export function findAffiliations(fits: readonly Fit[]): ReadonlySet<Fit> {
  const found = new Set<Fit>()
  for (const [at, fit] of fits.entries()) {
    const above = fits[at - 1]
    if (!above || fit.face === 'cjk' || fit.gap > 0 || fit.pageBreak) continue
    const isBelow = found.has(above) ? above.tail !== 'comma' : isNames(above)
    if (isBelow && (isAffiliation(fit.text) || isNumberedBelow(fit, above))) found.add(fit)
  }
  for (const fit of fits) if (ofPaper.test(fit.text)) found.add(fit)
  return found
}

const isAffiliation = (text: string) =>
  /^(?:\d{1,2}\s?|[a-h*†‡]\s)?\p{Lu}/u.test(text) &&
  institutions.test(text) &&
  !/[.;:!?]$/u.test(text)

/** `1 Board of Rivers, Weir House` below `Nell Marsh1`, and below another: what the number stands for, whatever it is called. */
const isNumberedBelow = (fit: Fit, above: Fit) =>
  /^1\s?\p{Lu}/u.test(fit.text)
    ? /\p{Ll}1(?:[,;*]|$)/u.test(above.text)
    : /^\d\s?\p{Lu}.*,/u.test(fit.text) && /^\d\s?\p{Lu}/u.test(above.text)

/** Names, and nothing that is an institution or a headline. */
const isNames = ({text, tail}: Fit) =>
  tail !== 'comma' &&
  names.test(text) &&
  !institutions.test(text) &&
  /\p{Lu}\.|[\d*†‡]$/u.test(text)
