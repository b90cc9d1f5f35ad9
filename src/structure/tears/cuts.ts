import {isClosingDate} from '../../text/language/closing-date.ts'
import type {Habit, Seen} from '../blocks/observe.ts'
import type {Rarity} from '../likeness/rarity.ts'
import {type CutFact, cutWeights} from '../search/cut-weights.ts'

/** What a paragraph opens with: characters of a language without spaces, or words. */
const opens = (characters: readonly string[], words: readonly string[]): RegExp =>
  new RegExp(String.raw`^(?:${characters.join('|')}|(?:${words.join('|')})\b)`, 'iu')

/** What takes up the thread of the paragraph before. */
const connective = opens(
  [
    '但是?[^，]{0,12}|然而|于是|於是|所以|因此|因而|而且|并且|此外|另外|同时|同時|可是|不过|不過|那么|那麼|其次|再次|最后|最後|总之|總之|第[二三四五]|且|又|况且|何况|却',
    '이에|그러나|또한',
    'しかし|そして|すると|それから|だから|また|ところが'
  ],
  [
    'but|and|however|therefore|then|so|thus|moreover|nevertheless|yet|again',
    'aber|und|denn|doch|da',
    'mais|et|alors|puis|or'
  ]
)
/** What counts or adds: something was said before it. */
const counting = opens(
  ['第一[，、]|首先|其一|一方面|其他|还有|還有|再有|再说|再說|至于|至於', 'まず', '첫째'],
  [
    'first(?:ly)?|in the first place|finally|lastly|indeed|for|nor',
    'erstens|zunächst',
    "d’abord|d'abord|enfin"
  ]
)
/** What points back. */
const pointing = opens(
  ['他|她|它|这|這|那|此|其', '그는|그녀|이는', '彼|これ|それ|その|この'],
  ['he|she|it|they|this|that|these|those|his|her|their|such', 'er|sie|es', 'il|elle|ils|ce|cette']
)
const takesUp = [connective, counting, pointing]
/** Whom a speech or a letter addresses. */
const easternSalutation =
  /^(?:尊敬的|各位|同志们|同志們|诸位|諸位|女士们|女士們|亲爱的|親愛的|皆さん|諸君|존경하는|여러분|친애하는)/u
const westernSalutation =
  /^(?:M[Rr]\.|Madam|Ladies|LADIES|Gentlemen|GENTLEMEN|Dear|My dear|Sir|Sehr geehrte|Meine (?:Damen|Herren)|Messieurs|Mesdames)(?=[\s,])/u
/** `MR. MARL OF THE LANDING:—`, the speaker before what he says. */
const speaker = /^(?:[\p{Lu}.’',-]+\s+){0,12}\p{Lu}[\p{Lu}.’'-]+:(?:—|--)/u
/** What a paper begins with, `Abstract. The keeper …`. */
const abstract =
  /^(?:Abstract|ABSTRACT|Summary|Zusammenfassung|Résumé|Resumen|Riassunto)(?:[.:—–]|$)/u
const salutations = [easternSalutation, westernSalutation, speaker, abstract]
/** How far the words alone may speak against a border, and for one. */
const [leastCohesion, mostCohesion] = [-1.5, 3]
/** Paragraphs back of which one that opens alike makes a row of them. */
const row = 4

/** A fact of a place where an article may begin, and how far it is so. */
export type SeenFact<Name extends string> = readonly [name: Name, value: number]

/** Where articles may begin. */
interface CutPlaces {
  /** Running text and inner headings, in the order of the source. */
  readonly body: readonly Seen[]
  /** Blocks from `from` to before `to`: those that are weighed. */
  readonly stretch: {readonly from: number; readonly to: number}
  /** How many titles and bylines stand directly before each block. */
  readonly titlesBefore: readonly number[]
  readonly rarity: Rarity
  readonly habit: Habit
  /** Blocks before `（下转第四版）`. */
  readonly ends: ReadonlySet<number>
  /** What {@link weighGaps} finds in all blocks. */
  readonly gaps: Gaps
  /** How many titles have their bodies in the stretch. */
  readonly titles: number
}

/**
 * How likely a new article begins at each block, whichever it is: a title or a byline stands there,
 * the column's measure changes, the block opens as other articles open (each with `去年春天，`, each with `[Address of`),
 * the words before and after are those of two articles.
 *
 * @returns
 *   For each block of the stretch the weight of a cut before it.
 */
export function weighCuts(places: CutPlaces): number[] {
  return factsOfCuts(places).map(weightOfCut)
}

/** What the facts of a place come to. */
export const weightOfCut = (facts: readonly SeenFact<CutFact>[]): number =>
  facts.reduce((sum, [name, value]) => sum + cutWeights[name] * value, 0)

/** What is seen at each block of a stretch that says whether an article begins there. */
export function factsOfCuts({
  body,
  stretch,
  titlesBefore,
  rarity,
  habit,
  ends,
  gaps,
  titles
}: CutPlaces): SeenFact<CutFact>[][] {
  const own = body.slice(stretch.from, stretch.to)
  const openings = countOpenings(own)
  const isDated = countDates(body) <= titles
  const cohesion = rarity.cohesion(stretch, titles, (at) => body[at]!.opening === 'surely')
  return own.map((one, index) => {
    const at = stretch.from + index
    const before = body[at - 1]
    const facts: SeenFact<CutFact>[] = [['prior', 1]]
    const say = (name: CutFact, value = 1) => facts.push([name, value])
    if (titlesBefore[at]! > 0) say('titleBetween')
    if (!before) return facts
    const isApart = Math.min(4, one.gap) > habit.usualGap && one.gap < 9
    say('gap', isApart ? gaps.apart : gaps.close)
    if (
      Math.abs(one.block.measure - before.block.measure) > 0.8 &&
      one.block.lines.length > 1 &&
      before.block.lines.length > 1
    )
      say('measure')
    const isOpening = !takesUp.some((form) => form.test(one.text))
    const times = isOpening ? (openings.get(openingOf(one)) ?? 0) : 0
    if (times > 2 && Math.abs(times - titles) <= 2) say('openingOfEach')
    else if (times > 1) say('opening')
    else if (isParallel(at, body)) say('parallel')
    if (ends.has(at - 1)) say('continuedElsewhere')
    say('cohesion', Math.max(leastCohesion, Math.min(mostCohesion, cohesion[index]!)))
    if (before.tail !== 'final') say('unfinished')
    if (one.startsQuote) say('quotation')
    if (one.startsQuote && before.startsQuote) say('dialogue')
    if (connective.test(one.text)) say('connective')
    else if (counting.test(one.text)) say('counting')
    else if (pointing.test(one.text)) say('pointing')
    // `三月二日` above a salutation heads the letter.
    if (salutations.some((form) => form.test(one.text))) say('salutation')
    else if (isDated && isClosingDate(before.text)) say('dated')
    if (isDated && isClosingDate(one.text)) say('closing')
    if (one.block.startConfidence < 0.7) say('uncertain')
    if (one.opening === 'surely') say('tornStart')
    const [own, above] = [one.block.print, before.block.print]
    if (own && above && own.domain !== above.domain) say('otherDomain')
    else if (own?.isTextType) say('sameDomain')
    return facts
  })
}

/** Dates on lines of their own: a diary has more of them than articles. */
const countDates = (body: readonly Seen[]) => body.filter(({text}) => isClosingDate(text)).length

/** Whether one of the paragraphs before it opens with the same two characters or words: `紧扣…`, `紧扣…`. */
function isParallel(at: number, body: readonly Seen[]): boolean {
  const head = headOf(body[at]!)
  if (body[at]!.startsQuote || head === '') return false
  for (let other = Math.max(0, at - row); other < at; other++)
    if (headOf(body[other]!) === head) return true
  return false
}

const headOf = (one: Seen) =>
  one.isEastern
    ? [...one.dense].slice(0, 2).join('')
    : (/^\p{L}+\s+\p{L}+/u.exec(one.text)?.[0].toLowerCase() ?? '')

/** What a gap before a paragraph says, and what none says, in nats. */
export interface Gaps {
  readonly apart: number
  readonly close: number
}

/** So many of the articles stand away from what is before them. */
const apartAtCuts = 0.75
/** What a gap may say, in nats, at most. */
const [mostApart, mostClose] = [3, -1.2]

/**
 * What a gap before a paragraph says, and what none says: much where paragraphs stand close, little
 * where column ends and boxes leave blank lines everywhere.
 */
export function weighGaps(body: readonly Seen[], habit: Habit): Gaps {
  const whole = body.slice(1).filter((one, at) => body[at]!.tail === 'final' && !one.opening)
  const apart = whole.filter((one) => Math.min(4, one.gap) > habit.usualGap && one.gap < 9).length
  const share = (apart + 1) / (whole.length + 3)
  return {
    apart: Math.max(0, Math.min(mostApart, Math.log(apartAtCuts / share))),
    close: Math.max(mostClose, Math.min(0, Math.log((1 - apartAtCuts) / (1 - share))))
  }
}

const hanNumber =
  /^[（(][一二三四五六七八九十\d]{1,3}[）)]|^[一二三四五六七八九十\d]{1,3}[、．.](?!\d)/u

/** The first words of a block: three characters, or two words; the kind of a number, `（七）` like `（二）`. */
function openingOf(one: Seen): string {
  const number = one.isEastern ? hanNumber.exec(one.dense)?.[0] : undefined
  if (number) return number.replace(/[^（()）、．.]+/u, '#')
  return one.isEastern
    ? [...one.dense].slice(0, 3).join('')
    : (/^\W*\w+\s+\w+/u.exec(one.text)?.[0] ?? one.text)
}

/** Openings that several blocks share, and only at their beginning. */
function countOpenings(body: readonly Seen[]): Map<string, number> {
  const counts = new Map<string, number>()
  const last = new Map<string, number>()
  const parallel = new Set<string>()
  for (const [at, one] of body.entries()) {
    if (one.block.lines.length < 2 && one.opening === undefined && one.extent < one.block.measure)
      continue
    const opening = openingOf(one)
    // Paragraphs in a row that open alike are the parts of one article.
    if (at - (last.get(opening) ?? Number.NEGATIVE_INFINITY) === 1) parallel.add(opening)
    last.set(opening, at)
    counts.set(opening, (counts.get(opening) ?? 0) + 1)
  }
  // What opens very many blocks is a habit of the author's, not of articles.
  for (const [opening, times] of counts) {
    if (parallel.has(opening) || times > Math.max(12, body.length / 6)) counts.delete(opening)
  }
  return counts
}
