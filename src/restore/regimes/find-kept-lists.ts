import {slackOf} from '../breaks/features.ts'
import type {Fit} from '../lines/fit.ts'
import {isSentenceEnd} from '../lines/line-ends.ts'

/** `附件：1. 渡口检查表`: the first of what is attached to an official paper. */
const first = /^附件[\s\u3000]*[：:][\s\u3000]*1[\s\u3000]*[.．、](?!\d)/u
/** What an entry of the list begins with. */
const entry = /^(\d{1,2})[\s\u3000]*[.．、](?!\d)/u

/**
 * Find the lists of what is attached to official papers, from the second entry on each on a line of its own:
 * a reader must see the ends of the lines.
 *
 * ```text
 * > | 附件：1. 渡口检查表
 * > |       2. 值班人员名单
 * ```
 *
 * @param fits
 *   Printed lines in order.
 * @returns
 *   For each line of a list the place of its first.
 */
export function findAttachments(fits: readonly Fit[]): ReadonlyMap<Fit, number> {
  const lists = new Map<Fit, number>()
  for (const [from, fit] of fits.entries()) {
    if (!first.test(fit.text)) continue
    let to = from + 1
    while (Number(entry.exec(fits[to]?.text ?? '')?.[1]) === to - from + 1 && fits[to]!.gap === 0)
      to++
    if (to > from + 1) for (const one of fits.slice(from, to)) lists.set(one, from)
  }
  return lists
}

/** `500 g de prunes`, `2 eggs`, `½ lb. suet`, `Eine Prise Salz`: how much of something. */
const quantity =
  /^(?:(?:\d{1,4}(?:[.,/]\d{1,2})?|\d?\s?[¼½¾⅓⅔⅛])\s?(?![章節节回条條])\p{L}|(?:(?:an?|one|eine?|une?|una|uno)\s|half\s(?:a|an)\s)(?:pinch|dash|handful|knob|cup|pint|pound|spoonful|prise|messerspitze|handvoll|tasse|pincée|poignée|noix|verre|cuillerée|rametto|mazzo|pizzico|spicchio|bicchiere|pellizco|diente|vaso)\b)/iu
/** `酱油2匙`, `豆腐两块`, `砂糖 少々`, `小麦粉 262グラム`, `Ceci secchi, 300 g`: the same last. */
const quantityBehind =
  /(?:(?:\d(?:[.．/]\d)?|[半一二两兩三四五六七八九十])\s?(?:公?[克斤两兩]|毫?升|千克|グラム|リットル|合|匙|勺|杯|碗|[个個个只隻片块塊根条條瓣颗顆枚株]|袋|罐|本|丁|g|kg|ml|cc|カップ)|少许|少許|适量|適量|少々|若干|(?:大さじ|小さじ).{1,4})$|[,:–—]\s\d{1,4}(?:[.,/]\d{1,2})?\s?(?:k?g|[mcd]?l|oz|lbs?|cups?|cucchiai(?:ni)?|EL|TL|c\. à [sc]\.)\.?$/iu
/** `Pour quatre personnes`, `Serves 4`, `Makes about thirty`. */
const servings =
  /^(?:pour|für|per|for|para|serves|makes|yields?|ergibt|rende|rinde)\s.{0,24}(?:personnes?|personen|persone|personas|people|persons|portions?|portionen|porzioni|porciones|servings|\d|two|three|four|five|six|seven|eight|nine|ten|twelve|(?:four|fif|six|eigh)?teen|(?:twen|thir|for|fif)ty|dozen|deux|trois|quatre|huit|zwei|drei|vier|sechs|acht|due|tre|quattro|sei|dos|tres|cuatro|seis)\.?$/iu
/** A line of a list of what a dish is made of is no wider, in full widths, and leaves room beside the widest line. */
const widest = 18
const narrower = 0.7
/** The share of them that say how much, and how many do; of one script two will do, since `97 copies` alone may be a headline. */
const share = 0.5
const fewestAmounts = {latin: 2, eastern: 3} as const
/** Lines of such a list at most. */
const longest = 40

/**
 * Find lists of what a dish or a mixture is made of: runs of short lines of which most say how much of it, and the
 * line above that says for how many it is.
 *
 * ```text
 * > | Pour six personnes
 *   |
 * > | 500 g de prunes
 * > | 200 g de farine
 * > | sel, poivre
 * ```
 *
 * @param fits
 *   Printed lines in order.
 * @returns
 *   The lines of the lists, each of which is a paragraph, and those above them.
 */
export function findQuantities(fits: readonly Fit[]): readonly Fit[] {
  const found: Fit[] = []
  let most = 0
  for (const {width} of fits) if (width > most) most = width
  for (let from = 0; from < fits.length; ) {
    let to = from
    while (to < fits.length && (to === from || isBelow(fits[to]!)) && isShort(fits[to]!, most)) to++
    const run = withinQuantities(fits.slice(from, to))
    if (isList(run, fits[to])) {
      const head = fits[from - 1]
      if (head && servings.test(head.text)) found.push(head)
      found.push(...run)
    }
    from = Math.max(to, from + 1)
  }
  return found
}

const isBelow = ({gap, pageBreak}: Fit) => gap === 0 && !pageBreak
const isQuantity = ({text}: Fit) => quantity.test(text) || quantityBehind.test(text)

/** Lines of a run from its first quantity on: `Ingredients` directly above is a heading; in Chinese and Japanese up to the last. */
function withinQuantities(run: readonly Fit[]): readonly Fit[] {
  const first = run.findIndex(isQuantity)
  if (first < 0) return []
  const isEastern = run.some(({face}) => face === 'cjk')
  return run.slice(first, isEastern ? run.findLastIndex(isQuantity) + 1 : undefined)
}

/** Notes and places are counted, `1 Institute`, `2 Chair`, and quantities are not. */
function isList(run: readonly Fit[], below: Fit | undefined): boolean {
  const much = run.filter(isQuantity)
  const isEastern = run.some(({face}) => face === 'cjk')
  const isCounted = much.every(({text}, at) => Number.parseFloat(text) === at + 1)
  // Where text follows directly the list is what says how much.
  const isWhole = below === undefined || !isBelow(below)
  const least = isWhole && !isEastern ? share : tight
  return (
    much.length >= fewestAmounts[isEastern ? 'eastern' : 'latin'] &&
    much.length >= run.length * least &&
    run.length <= longest &&
    !isCounted
  )
}

/** The share of quantities where text stands directly below. */
const tight = 0.7

function isShort({width, tail, text}: Fit, most: number): boolean {
  if (width > widest || width > most * narrower) return false
  return !isSentenceEnd(tail) && tail !== 'hyphen' && text.length > 1 && !/[:：]$/u.test(text)
}

/** `Brücke, alte 7, 22-24`: a word and the pages on which it stands. */
const indexEntry =
  /^(\p{Lu}[^\d]{1,60}?)[\s,.…]+\d{1,4}(?:\s?[-–]\s?\d{1,4}|f{1,2}\.?)?(?:[,;]\s*\d{1,4}(?:\s?[-–]\s?\d{1,4}|f{1,2}\.?)?)*\.?$/u
/** `ABARCA, s. f. Calzado de cuero`: a word in capitals, and what it is. */
const glossEntry = /^(\p{Lu}{3,}[\p{Lu}’' -]*)[,.:]\s+(?:\(?\p{Ll}{1,5}\.\s?){1,3}\)?[,;:]?\s*\S/u
/** Entries of an index and of a dictionary at least, and the share of them that are in the order of letters. */
const fewestEntries = {index: 4, gloss: 3} as const
const inOrder = 0.85

/**
 * Find the entries of an index, a line each, and the first lines of those of a dictionary: they stand in the order of
 * letters.
 *
 * @param fits
 *   Printed lines in order.
 */
export function findEntries(fits: readonly Fit[]): readonly Fit[] {
  if (fits[0]?.face === 'cjk') return findBracketedTerms(fits)
  return [
    ...inLetterOrder(fits, indexEntry, fewestEntries.index),
    ...inLetterOrder(fits, glossEntry, fewestEntries.gloss)
  ]
}

/** `【灯捻】马灯里点着的那一截。`: a term in brackets, and what it means. */
const bracketedTerm = /^【([^】]{1,12})】[\s\u3000]*\S/u
/** Terms at least; what is said again, `【注】`, is a piece of a text. */
const fewestTerms = 3

/** Lines that begin with a term in brackets, another one each, below the end of a sentence. */
function findBracketedTerms(fits: readonly Fit[]): readonly Fit[] {
  const found = fits.filter(
    ({text, gap}, at) => bracketedTerm.test(text) && (at === 0 || gap > 0 || ends(fits[at - 1]!))
  )
  const terms = new Set(found.map(({text}) => bracketedTerm.exec(text)![1]))
  return terms.size >= fewestTerms && terms.size === found.length ? found : []
}

const ends = (fit: Fit) =>
  isSentenceEnd(fit.tail) || (fit.tail === 'letter' && slackOf(fit) > fit.measure * 0.2)

function inLetterOrder(fits: readonly Fit[], form: RegExp, fewest: number): readonly Fit[] {
  const entries = fits.flatMap((fit) => {
    const word = form.exec(fit.text)?.[1]
    return word === undefined ? [] : [{fit, word: letters(word)}]
  })
  if (entries.length < fewest) return []
  const ordered = entries.filter(({word}, at) => at === 0 || word >= entries[at - 1]!.word)
  const isInOrder = ordered.length >= entries.length * inOrder
  return isInOrder && new Set(entries.map(({word}) => word[0])).size > 1
    ? entries.map(({fit}) => fit)
    : []
}

/** How words are put in order: without marks on letters, which stand where the letter does. */
const letters = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
