/** What kind of mark sends a reader to another place, or takes one up from it. */
export type Mark = 'goes-on' | 'comes-from'

/** `page 4`, `Seite 4`, `la página 4`, `стр. 4`. */
const page =
  /(?:(?:the|la|a|die|der)\s+)?(?:page|p[áa]gina|p[áa]g\.?|pagina|pag\.?|seite|sidan?|side|str\.?|stronie|strony|strane|blz\.?|bladzijde|стр\.?|странице|страницы|s\.|p\.)\s*[A-Z]?\d{1,3}/u
const on = [
  /(?:please\s+)?turn\s+to/,
  /cont(?:inue|['’])?d\.?(?:\s+(?:on|in))?/,
  /fortsetzung(?:\s+(?:auf|siehe))?/,
  /(?:lire\s+(?:la\s+)?|voir\s+(?:la\s+)?)?suite(?:\s+(?:à|en|p))?/,
  /(?:contin[úu]a|sigue|pasa)\s+(?:en|a|na)/,
  /(?:continua|segue)(?:\s+(?:a|in))?/,
  /(?:vervolg|lees\s+verder)(?:\s+op)?/,
  /(?:продолжение|окончание)\s+на/,
  /(?:ciąg\s+dalszy|dokończenie)\s+na/,
  /(?:forts(?:ätter|ættes|ettes|\.))(?:\s+på)?/
]
const from = [
  /cont(?:inue|['’])?d\.?\s+from/,
  /fortsetzung\s+von/,
  /suite\s+de/,
  /(?:viene|continuación)\s+de/,
  /(?:continua|segue)\s+da/,
  /continuação\s+da/,
  /vervolg\s+van/,
  /(?:продолжение|окончание)\.?\s+начало\s+на/,
  /(?:ciąg\s+dalszy|dokończenie)\s+ze/
]
const formOf = (said: readonly RegExp[]) =>
  `^[（(\\[_]*\\s*(?:${said.map(({source}) => source).join('|')})\\s+(?:${page.source})[.)）\\]_]*$`
/** `（下转第四版）`, `(Continued on page 3)`, `(See BELLS, page 2)`, `（4面に続く）`, `(3면에 계속)`, `Suite à la page 4`. */
const goesOn = new RegExp(
  [
    /^[（(【[]?\s*(?:下[转轉接]|[紧緊]接|轉|转)\s*第?.{0,12}[版页頁面].{0,3}$/,
    /^[（([_]?\s*continued\s+(?:on|in)\b.{0,30}$/,
    /^[([]see\s+\p{L}[\p{L}’' -]{1,24},\s*page\s+[A-Z]?\d{1,3}\b.{0,14}[)\]]$/u,
    /面[にへ](?:続|つづ)く.?$/,
    /면(?:에|으로)\s*계속.?$/
  ]
    .map(({source}) => source)
    .concat(formOf(on))
    .join('|'),
  'iu'
)
const comesFrom = new RegExp(
  [
    /^[（(【[]?\s*[上紧緊]接.{0,14}[版页頁面].{0,3}$/,
    /^[（([_]?\s*continued\s+from\b.{0,30}$/,
    /面(?:から|より)(?:続|つづ|の続).?.?$/,
    /면에서\s*계속.?$/
  ]
    .map(({source}) => source)
    .concat(formOf(from))
    .join('|'),
  'iu'
)

/** Code units beyond which no mark is. */
const longest = 48
/** What each of them has. */
const some = /[\p{Nd}版页頁面면]|continued/iu

/**
 * What a line says of where its text goes on, or comes from.
 *
 * @param text
 *   The line; East Asian ones may have spaces between their characters.
 */
export function readContinuation(text: string): Mark | undefined {
  if (text.length > longest || !some.test(text)) return
  const dense = text.replace(/\s+/gu, '')
  const is = (form: RegExp) => form.test(dense) || form.test(text)
  if (is(goesOn)) return 'goes-on'
  return is(comesFrom) ? 'comes-from' : undefined
}
