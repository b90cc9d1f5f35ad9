import {startsInAlphabet} from './alphabet.ts'

/** A name in Latin, Greek or Cyrillic letters: up to six words, of which small ones are `de`, `von`, `and`. */
const name = String.raw`(?=\p{Lu})(?:\p{Lu}[\p{L}.’'-]*(?:\s(?:and|und|et|y|e|и|και|&|de|du|des|da|dos|di|del|della|van|von|der|la|le))*(?:,?\s|$)){1,6}$`

/** Who asked, wrote down or translated, before a name. */
const credits = [
  '(?:interview(?:ed|s)?|translated(?: from the \\p{L}+)?|edited|illustrated|recorded|written|words|text|photographs?|pictures|as told) (?:by|to)',
  "(?:propos recueillis|entretien (?:réalisé|mené|recueilli)|interview (?:réalisée|menée)|recueillis?|traduite?(?: de l[’']\\p{L}+| du \\p{L}+)?|illustrée?|adaptée?|textes?|photos?) (?:par|de)",
  '(?:(?:das )?(?:gespräch|interview) führten?:?|(?:aufgezeichnet|übersetzt|übertragen|deutsch|aus dem \\p{L}+(?: übersetzt)?|interview|text|fotos) von|mit \\p{L}+ sprach:?)',
  '(?:entrevista (?:de|por|a|realizada por|conduzida por)|(?:traducción|traduzione|tradução|texto|testo|fotos) (?:de|di|por)|(?:intervista )?a cura di|intervista di|recogido por)',
  '(?:беседовал[аи]?|записал[аи]?|перев[её]л[аи]?|перевод|интервью(?: взял[аи]?)?|рассказал[аи]?)',
  '(?:συνέντευξη (?:στον|στην)|μετάφραση:?|γράφει (?:ο|η)|γράφουν οι|επιμέλεια:?)'
].join('|')
const credit = new RegExp(String.raw`^(?:${credits})\s+`, 'iu')
const named = new RegExp(`^${name}`, 'u')

/** `Του Πέτρου Γάλη`: Greek puts the author in the genitive, two or three words in all. */
const genitive = /^(?:Του|Της|Των)\s(?=\p{Lu})(?:\p{Lu}[\p{Ll}.]*(?:\s|$)){2,3}$/u
const longest = 80

/**
 * How many characters stand before the name in a line that says who asked, wrote down, translated or, in
 * Greek, wrote: `Propos recueillis par Claire Dunand`.
 *
 * @returns
 *   0 for any other line.
 */
export function creditLength(line: string): number {
  if (line.length > longest || !startsInAlphabet(line)) return 0
  const words = credit.exec(line)
  if (words && named.test(line.slice(words[0].length))) return words[0].length
  return genitive.test(line) ? line.indexOf(' ') + 1 : 0
}

/** Whether a line says nothing but who asked, wrote down, translated or wrote. */
export const isCreditLine = (line: string): boolean => creditLength(line) > 0

/** To what a hymn or a ballad is sung: `Mel.: Wach auf, du Tal`, `Tune: Winchester`. */
const tune =
  /^(?:(?:eigene )?(?:mel(?:odie)?|weise)\s?[.:]{1,2}|(?:to the )?(?:tune|air)(?: of)?:|(?:sur l[’']air|air|timbre)\s?(?:de\b|:)|(?:aria|música|tonada):)\s?\S/iu

/** Whether a line says to what a song is sung. */
export const isTuneLine = (line: string): boolean =>
  line.length <= longest && startsInAlphabet(line) && tune.test(line)
